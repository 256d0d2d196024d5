import {useEffect, useLayoutEffect} from 'react';
import {useMessages} from '../i18n';
import {MapPane, pageOccasion} from '../map';
import {EventList, loadLaterPanels, Panel} from '../panels';
import {useItinera, useItineraStore} from '../store';
import {Timeline} from '../timeline';
import {loadAbout} from './AboutMap';
import {AddressNotice} from './AddressNotice';
import type {FirstPicture} from './firstPicture';
import {TitleBlock} from './TitleBlock';
import {Tools} from './Tools';
import {useCompact} from './useCompact';
import {useHeightAs} from './useHeightAs';
import {usePictures} from './usePictures';

interface AppProps {
  readonly first: FirstPicture;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** The atlas: title, tools, map or list, timeline, panel. */
export function App({first, onLost}: AppProps) {
  const {language, app: words} = useMessages();
  const store = useItineraStore();
  const mode = useItinera(state => state.mode);
  const theme = useItinera(state => state.theme);
  const compact = useCompact();
  const pictures = usePictures(first.basemapNames, compact, onLost);
  const transportRef = useHeightAs<HTMLDivElement>('--transport-height');

  // the prerendered page leaves in the same frame in which the atlas stands
  useLayoutEffect(() => first.hide(), [first]);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  // what may be wanted later is there before the network goes away; what cannot be had now is asked for again when it is wanted
  useEffect(() => {
    const occasion = pageOccasion(window);
    if (occasion.savesData()) return;
    return occasion.whenIdle(() => {
      Promise.all([loadLaterPanels(language), loadAbout(language)]).catch(() => {});
    });
  }, [language]);

  return (
    <div className="atlas" data-atlas data-mode={mode}>
      <button type="button" className="skip" onClick={() => store.getState().changeMode('list')}>
        {words.skip}
      </button>
      <TitleBlock />
      <Tools rows={pictures.rows} onLost={onLost} />
      {pictures.dialog}
      <main className="stage">
        <div className="stage-map" inert={mode !== 'map'}>
          <MapPane compact={compact} basemap={first.basemap} basemapNames={first.basemapNames} />
        </div>
        {mode === 'list' && (
          <div className="stage-list">
            <EventList />
          </div>
        )}
      </main>
      <Panel onLost={onLost} />
      <div ref={transportRef} className="transport" data-furniture>
        <Timeline
          tracks={compact ? 'single' : 'lanes'}
          onShowList={() => store.getState().changeMode('list')}
        />
      </div>
      <AddressNotice />
    </div>
  );
}
