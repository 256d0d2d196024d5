import {useLayoutEffect} from 'react';
import {useMessages} from '../i18n';
import {MapPane} from '../map';
import {EventList, Panel} from '../panels';
import {useItinera, useItineraStore} from '../store';
import {Timeline} from '../timeline';
import {AddressNotice} from './AddressNotice';
import type {FirstPicture} from './firstPicture';
import {TitleBlock} from './TitleBlock';
import {Tools} from './Tools';
import {useCompact} from './useCompact';
import {useHeightAs} from './useHeightAs';

interface AppProps {
  readonly first: FirstPicture;
}

/** The atlas: title, tools, map or list, timeline, panel. */
export function App({first}: AppProps) {
  const words = useMessages().app;
  const store = useItineraStore();
  const mode = useItinera(state => state.mode);
  const theme = useItinera(state => state.theme);
  const compact = useCompact();
  const transportRef = useHeightAs<HTMLDivElement>('--transport-height');

  // the prerendered page leaves in the same frame in which the atlas stands
  useLayoutEffect(() => first.hide(), [first]);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <div className="atlas" data-atlas data-mode={mode}>
      <button type="button" className="skip" onClick={() => store.getState().changeMode('list')}>
        {words.skip}
      </button>
      <TitleBlock />
      <Tools />
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
      <Panel />
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
