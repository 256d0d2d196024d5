import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {foldFor, groundFor, isZoomed, useIndexes, useItinera, useItineraStore} from '../store';
import {axisOf} from '../time';
import {LaterFailure, useLater} from '../ui';
import {isLarge, type SortOut} from './crowding';
import {listenForSpace} from './keys';
import {gapWidthPx} from './layout';
import {loadLaterTimeline} from './loadLater';
import {Track} from './Track';
import {Transport} from './Transport';
import {type TimelineView, type Tracks, timelineView} from './timelineView';
import {probeText, useTextSize} from './useTextSize';
import {useWidth} from './useWidth';

export interface TimelineProps {
  /** A lane for each format; one track for all where the window is narrow or low. */
  readonly tracks: Tracks;
  /** Shows what lies outside the window, as the list does; absent, the counts of it are only read. */
  readonly onShowList?: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost?: () => void;
}

/** From so many events on, a track is too full to be read without zooming. */
const mostEventsAtOnce = 60;

/** Time: previous, play and next; the day as a slider; each event as a bar; zooming. Space plays and pauses while it is mounted. */
export function Timeline({tracks, onShowList, onLost = () => {}}: TimelineProps) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const messages = useMessages();
  const words = messages.timeline;
  const window = useItinera(state => state.window);
  const trueScale = useItinera(state => state.trueScale);
  const zoomed = useItinera(isZoomed);
  const [bodyRef, widthPx] = useWidth<HTMLDivElement>(usualWidthPx);
  const [buttonsRef, buttonsPx] = useWidth<HTMLDivElement>(usualButtonsPx);
  const [probeRef, text] = useTextSize<HTMLSpanElement>();
  const state = useMemo(() => ({indexes, window, trueScale}), [indexes, window, trueScale]);
  const fold = useMemo(() => foldFor(state), [state]);
  const gapPx = gapWidthPx(widthPx);
  const axis = useMemo(() => axisOf(fold, widthPx, gapPx), [fold, widthPx, gapPx]);
  const ground = useMemo(() => ({...groundFor(state), widthPx, gapPx}), [state, widthPx, gapPx]);
  const layOut = useCallback(
    (sortOut?: SortOut) => timelineView({indexes, window, axis, tracks, messages, text, buttonsPx, sortOut}),
    [indexes, window, axis, tracks, messages, text, buttonsPx],
  );
  const large = isLarge(indexes);
  const ofAll = useMemo(() => (large ? null : layOut()), [large, layOut]);
  const sectionRef = useRef<HTMLElement>(null);
  useEffect(() => listenForSpace(sectionRef.current!.ownerDocument, store), [store]);

  const isFull = indexes.inOrder.length > mostEventsAtOnce;
  const hasOverview = zoomed || isFull;
  const hasZoom = hasOverview || large || ofAll!.isCrowded;
  const [isPeriodOpen, setPeriodOpen] = useState(false);
  const load = useCallback(() => loadLaterTimeline(messages.language), [messages.language]);
  const {part, failed, retry} = useLater(load, hasZoom || isPeriodOpen, onLost);

  const view = useMemo(() => ofAll ?? layOut(part?.parts.sortOut), [ofAll, layOut, part]);
  // full lanes stay empty until what draws them has come
  const strips = useMemo(
    () =>
      large && part
        ? part.parts.stripsOf({indexes, window, axis, view, ground, text, words: part.words.density})
        : undefined,
    [large, part, indexes, window, axis, view, ground, text],
  );

  const earlier = <Stub text={words.earlier} count={view.earlier} onShowList={onShowList} />;
  const later = <Stub text={words.later} count={view.later} onShowList={onShowList} />;
  const scale = (trueScale || view.gaps.length > 0) && <ScaleButton />;
  const zoom = hasZoom && part && <part.parts.ZoomTools ground={ground} words={part.words.zoom} />;
  const period = (
    <button
      type="button"
      className="timeline-period"
      aria-haspopup="dialog"
      onClick={() => setPeriodOpen(true)}
    >
      {words.period}
    </button>
  );
  const overview = hasOverview && part && <part.parts.Overview ground={ground} words={part.words.overview} />;
  const isSingle = tracks === 'single';
  return (
    <>
      <section
        ref={sectionRef}
        className="timeline"
        data-tracks={tracks}
        data-zoom={hasZoom || undefined}
        aria-label={words.label}
      >
        <div className="timeline-controls">
          {isSingle && <div className="timeline-side">{earlier}</div>}
          <Transport />
          {isSingle && (
            <div className="timeline-side is-end">
              {later}
              {scale}
            </div>
          )}
        </div>
        {!isSingle && <LaneNames view={view} />}
        <div ref={bodyRef} className="timeline-body">
          <span ref={probeRef} className="timeline-probe" aria-hidden="true">
            {probeText}
          </span>
          <Track view={view} axis={axis} fold={fold} ground={ground} text={text} strips={strips} />
          {!isSingle && overview}
          {(!isSingle || view.gapLabels.length > 0) && (
            <div className="timeline-foot">
              {!isSingle && earlier}
              {!isSingle && strips?.count}
              <GapLabels view={view} />
              {!isSingle && (
                <div ref={buttonsRef} className="timeline-side is-end">
                  {later}
                  {zoom}
                  {period}
                  {scale}
                </div>
              )}
            </div>
          )}
        </div>
        {isSingle && (
          <div ref={buttonsRef} className="timeline-tools">
            {zoom}
            {strips?.count}
            {period}
          </div>
        )}
        {isSingle && overview}
      </section>
      {isPeriodOpen && part && (
        <part.parts.PeriodDialog words={part.words.period} onClose={() => setPeriodOpen(false)} />
      )}
      {isPeriodOpen && failed && (
        <div className="notice" data-furniture>
          <LaterFailure onRetry={retry} onDismiss={() => setPeriodOpen(false)} />
        </div>
      )}
    </>
  );
}

// where nothing is laid out, as in a hidden page
const usualWidthPx = 720;
const usualButtonsPx = 144;
function LaneNames({view}: {view: TimelineView}) {
  const {lanes} = useMessages().timeline;
  return (
    <div className="timeline-names" aria-hidden="true">
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
