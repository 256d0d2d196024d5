import {useEffect, useMemo, useRef} from 'react';
import {useMessages} from '../i18n';
import {foldFor, useIndexes, useItinera, useItineraStore} from '../store';
import {axisOf} from '../time';
import {listenForSpace} from './keys';
import {gapWidthPx} from './layout';
import {Track} from './Track';
import {Transport} from './Transport';
import {type TimelineView, type Tracks, timelineView} from './timelineView';
import {useWidth} from './useWidth';

export interface TimelineProps {
  /** A lane for each format; one track for all where the window is narrow or low. */
  readonly tracks: Tracks;
  /** Shows what lies outside the window, as the list does; absent, the counts of it are only read. */
  readonly onShowList?: () => void;
}

/** Time: previous, play and next; the day as a slider; each event as a bar. Space plays and pauses while it is mounted. */
export function Timeline({tracks, onShowList}: TimelineProps) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const messages = useMessages();
  const window = useItinera(state => state.window);
  const trueScale = useItinera(state => state.trueScale);
  const [bodyRef, widthPx] = useWidth<HTMLDivElement>();
  const fold = useMemo(() => foldFor({indexes, window, trueScale}), [indexes, window, trueScale]);
  const axis = useMemo(() => axisOf(fold, widthPx, gapWidthPx(widthPx)), [fold, widthPx]);
  const view = useMemo(
    () => timelineView({indexes, window, axis, tracks, messages}),
    [indexes, window, axis, tracks, messages],
  );
  const sectionRef = useRef<HTMLElement>(null);
  useEffect(() => listenForSpace(sectionRef.current!.ownerDocument, store), [store]);

  const canFold = trueScale || view.gaps.length > 0;
  const hasFoot =
    view.gapLabels.length > 0 || (tracks === 'lanes' && (canFold || view.earlier + view.later > 0));
  const earlier = <Stub text={messages.timeline.earlier} count={view.earlier} onShowList={onShowList} />;
  const further = (
    <>
      <Stub text={messages.timeline.later} count={view.later} onShowList={onShowList} />
      {canFold && <ScaleButton />}
    </>
  );
  return (
    <section ref={sectionRef} className="timeline" data-tracks={tracks} aria-label={messages.timeline.label}>
      <div className="timeline-controls">
        {tracks === 'single' && <div className="timeline-side">{earlier}</div>}
        <Transport />
        {tracks === 'single' && <div className="timeline-side is-end">{further}</div>}
      </div>
      {tracks === 'lanes' && <LaneNames view={view} />}
      <div ref={bodyRef} className="timeline-body">
        <Track view={view} axis={axis} fold={fold} />
        {hasFoot && (
          <div className="timeline-foot">
            {tracks === 'lanes' && earlier}
            <GapLabels view={view} />
            {tracks === 'lanes' && <div className="timeline-side is-end">{further}</div>}
          </div>
        )}
      </div>
    </section>
  );
}

function LaneNames({view}: {view: TimelineView}) {
  const {lanes} = useMessages().timeline;
  return (
    <div className="timeline-names">
      {view.lanes.map(({format, y}) => (
        <span key={format} style={{top: y}}>
          {format && lanes[format]}
        </span>
      ))}
    </div>
  );
}

function GapLabels({view}: {view: TimelineView}) {
  return view.gapLabels.map(({text, full, textX0, textX1}) => (
    <span key={textX0} className="timeline-gap" style={{left: textX0, width: textX1 - textX0}} title={full}>
      {text}
    </span>
  ));
}

interface StubProps {
  readonly text: (count: number) => string;
  readonly count: number;
  readonly onShowList: (() => void) | undefined;
}

/** What lies outside the window, as a count. */
function Stub({text, count, onShowList}: StubProps) {
  if (count === 0) return null;
  if (!onShowList) return <span className="timeline-stub">{text(count)}</span>;
  return (
    <button type="button" className="timeline-stub" onClick={onShowList}>
      {text(count)}
    </button>
  );
}

function ScaleButton() {
  const words = useMessages().timeline;
  const store = useItineraStore();
  const trueScale = useItinera(state => state.trueScale);
  return (
    <button
      type="button"
      className="timeline-scale"
      aria-pressed={trueScale}
      onClick={() => store.getState().toggleTrueScale()}
    >
      {words.trueScale}
    </button>
  );
}
