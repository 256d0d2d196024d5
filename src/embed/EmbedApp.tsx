import {useCallback, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {
  AddressNotice,
  FilterBar,
  LaterDialog,
  SkipLink,
  StoryLater,
  useDocumentTitle,
  useTheme,
} from '../app';
import type {MountProps} from '../app/boot';
import {MapPane} from '../map';
import {ListPane, Panel} from '../panels';
import {useAllIndexes, useIndexes, useItinera, useItineraStore} from '../store';
import {Timeline} from '../timeline';
import {CrashBoundary} from './CrashBoundary';
import {Credit} from './Credit';
import {EmbedTitle} from './EmbedTitle';
import {GestureHint, type TellHint} from './GestureHint';
import {sendHeights} from './heightSender';
import type {EmbedOptions} from './options';
import {usePanel} from './usePanel';
import {wantedHeight} from './wantedHeight';

interface EmbedAppProps extends MountProps {
  readonly options: EmbedOptions;
  /** Address of the folder of the atlas; null where it is not known. */
  readonly atlasFolder: string | null;
}

/** The atlas in a frame of an article: title and caption, map, one track, credit; a panel and the list over them when they are asked for. */
export function EmbedApp({onCrash, ...props}: EmbedAppProps) {
  return (
    <CrashBoundary onCrash={onCrash}>
      <Embed {...props} />
    </CrashBoundary>
  );
}

function Embed({first, onLost, waysOut, options, atlasFolder}: Omit<EmbedAppProps, 'onCrash'>) {
  const store = useItineraStore();
  const mode = useItinera(state => state.mode);
  const [{length: eventCount}, {length: shownCount}] = [useAllIndexes().inOrder, useIndexes().inOrder];
  const root = useRef<HTMLDivElement>(null);
  const panel = usePanel(root);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const tellHint = useRef<TellHint>(null);
  const onLeave = useCallback<TellHint>(gesture => tellHint.current?.(gesture), []);
  useDocumentTitle();
  useTheme();

  // the prerendered page leaves in the same frame in which this stands
  useLayoutEffect(() => first.hide(), [first]);

  useEffect(() => sendHeights(root.current!.querySelector('.embed-title')!, window, wantedHeight), []);

  const {changeMode} = store.getState();
  const openList = () => {
    changeMode('list');
    root.current!.querySelector<HTMLElement>('.event-list-title')?.focus();
  };
  return (
    <div
      ref={root}
      className="embed"
      data-atlas
      data-mode={mode}
      data-timeless={eventCount === 0 || undefined}
    >
      <SkipLink onSkip={openList} />
      <EmbedTitle onDetails={panel.open} />
      <main className="embed-stage stage">
        {options.shown.includes('story') && <StoryLater onLost={onLost} />}
        <div className="stage-map" inert={mode !== 'map'}>
          <MapPane
            compact
            legendFolded
            basemap={first.basemap}
            basemapNames={first.basemapNames}
            gestures={options.gestures}
            onLeave={onLeave}
            isLight
          />
          <GestureHint tellRef={tellHint} />
        </div>
        {mode === 'list' && (
          <div className="stage-list">
            <ListPane onLost={onLost} />
          </div>
        )}
      </main>
      <div className="embed-time" data-furniture>
        {eventCount > 0 && <Timeline tracks="single" onShowList={openList} onLost={onLost} />}
      </div>
      <Credit
        isListOpen={mode === 'list'}
        eventCount={shownCount}
        onToggleList={() => (mode === 'list' ? changeMode('map') : openList())}
        onAbout={() => setAboutOpen(true)}
        waysOut={
          <>
            {waysOut}
            <FilterBar isBrief onLost={onLost} />
          </>
        }
        atlasFolder={atlasFolder}
      />
      {panel.isOpen && <Panel onLost={onLost} onClose={panel.close} />}
      {isAboutOpen && <LaterDialog name="about" onClose={() => setAboutOpen(false)} onLost={onLost} />}
      <AddressNotice />
    </div>
  );
}
