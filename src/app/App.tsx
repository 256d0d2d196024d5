import {useEffect, useLayoutEffect} from 'react';
import {useMessages} from '../i18n';
import {loadCityChoice, loadMapNote, MapPane, pageOccasion} from '../map';
import {ListPane, loadLaterPanels, loadList, Panel} from '../panels';
import {useAllIndexes, useItinera, useItineraStore} from '../store';
import {loadLaterTimeline, Timeline} from '../timeline';
import {AddressNotice} from './AddressNotice';
import type {MountProps} from './boot';
import {FilterBar} from './FilterBar';
import {loadText} from './loadText';
import {SkipLink} from './SkipLink';
import {StoryLater, useStoryRows} from './StoryLater';
import {TitleBlock} from './TitleBlock';
import {Tools} from './Tools';
import {useCompact, useLow} from './useCompact';
import {useDocumentTitle} from './useDocumentTitle';
import {useHeightAs} from './useHeightAs';
import {usePictures} from './usePictures';
import {useTheme} from './useTheme';

/** The atlas: title, tools, map or list, timeline, panel. */
export function App({first, waysOut, onLost}: MountProps) {
  const {language} = useMessages();
  const store = useItineraStore();
  const mode = useItinera(state => state.mode);
  const compact = useCompact();
  const isTold = useItinera(({story}) => story !== null);
  const legendFolded = useLow() || isTold;
  const hasEvents = useAllIndexes().inOrder.length > 0;
  const pictures = usePictures(first.basemapNames, onLost);
  useDocumentTitle();
  useTheme();
  const transportRef = useHeightAs<HTMLDivElement>('--transport-height');

  // the prerendered page leaves in the same frame in which the atlas stands
  useLayoutEffect(() => first.hide(), [first]);

  // a list that opens takes the focus to its heading by itself
  const skipToList = () => {
    store.getState().changeMode('list');
    document.querySelector<HTMLElement>('.stage-list .event-list-title')?.focus();
  };

  // what may be wanted later is there before the network goes away; what cannot be had now is asked for again when it is wanted
  useEffect(() => {
    const occasion = pageOccasion(window);
    if (occasion.savesData()) return;
    return occasion.whenIdle(() => {
      Promise.all([
        loadList(language),
        loadLaterPanels(language),
        loadText('share', language),
        loadLaterTimeline(language),
        loadCityChoice(),
        loadMapNote(language),
      ]).catch(() => {});
    });
  }, [language]);

  const ways = (
    <>
      {waysOut}
      <FilterBar onLost={onLost} />
    </>
  );
  return (
    <div className="atlas" data-atlas data-mode={mode} data-timeless={!hasEvents || undefined}>
      <SkipLink onSkip={skipToList} />
      <TitleBlock />
      <Tools rows={[...useStoryRows(), ...pictures.rows]} onLost={onLost}>
        {mode === 'map' && ways}
      </Tools>
      {pictures.dialog}
      <main className="stage">
        <StoryLater onLost={onLost} />
        <div className="stage-map" inert={mode !== 'map'}>
          <MapPane
            compact={compact}
            legendFolded={legendFolded}
            basemap={first.basemap}
            basemapNames={first.basemapNames}
            gestures={window.parent === window ? 'greedy' : 'cooperative'}
          />
        </div>
        {mode === 'list' && (
          <div className="stage-list">
            <ListPane onLost={onLost}>{ways}</ListPane>
          </div>
        )}
      </main>
      <div ref={transportRef} className="transport" data-furniture>
        {/* without events there is no time to move through */}
        {hasEvents && (
          <Timeline
            tracks={compact ? 'single' : 'lanes'}
            onShowList={() => store.getState().changeMode('list')}
            onLost={onLost}
          />
        )}
      </div>
      <Panel onLost={onLost} />
      <AddressNotice />
    </div>
  );
}
