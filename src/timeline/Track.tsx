import {type MouseEvent, memo, useEffect, useId, useMemo, useRef, useState} from 'react';
import {useMessages} from '../i18n';
import {selectDay, toldDays, useIndexes, useItinera, useItineraStore} from '../store';
import {type Axis, type AxisGround, type Fold, snapTo} from '../time';
import {dayText} from './dayText';
import {pressSliderKey} from './keys';
import type {Strips} from './later';
import type {TextSize} from './layout';
import {Picture} from './Picture';
import {Playhead} from './Playhead';
import {listenToTrack} from './scrub';
import {type Bar, barAt, hitBox, type TimelineView} from './timelineView';
import {useAxisGestures} from './useAxisGestures';
import {useLatest} from './useLatest';
import {useRovingBars} from './useRovingBars';

interface TrackProps {
  readonly view: TimelineView;
  readonly axis: Axis;
  readonly fold: Fold;
  readonly ground: AxisGround;
  readonly text: TextSize;
  readonly strips?: Pick<Strips, 'picture' | 'buttons'> | undefined;
}

/** The track: a picture, and over it the slider for keys and screen readers, a button for each bar, and the playhead. */
export function Track({view, axis, fold, ground, text, strips}: TrackProps) {
  const ref = useRef<HTMLDivElement>(null);
  useHandOnTrack(ref, view, axis, ground);
  return (
    <div ref={ref} className="timeline-track" style={{height: view.heightPx}}>
      <Picture view={view} strips={strips?.picture} />
      <DaySlider fold={fold} ground={ground} />
      {strips?.buttons}
      <BarButtons bars={view.bars} />
      <Playhead axis={axis} bottomPx={view.lanesBottomPx} text={text} />
    </div>
  );
}

/** Made when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A drag moves the clock, what the pointer is near is picked out, and a wheel or two fingers move the axis. */
function useHandOnTrack(
  ref: {readonly current: HTMLElement | null},
  view: TimelineView,
  axis: Axis,
  ground: AxisGround,
): void {
  const store = useItineraStore();
  const indexes = useIndexes();
  const window = useItinera(state => state.window);
  // asked for by a drag alone, since it goes through all of them
  const told = useMemo(() => once(() => new Set(toldDays({indexes, window}))), [indexes, window]);
  const pinch = useAxisGestures(ref, ground);
  const drawn = useLatest({view, axis, told, pinch});
  const hovered = useRef<number | null>(null);

  useEffect(() => {
    const track = ref.current!;
    const state = store.getState();
    const hover = (eventIdx: number | null) => {
      if (eventIdx !== hovered.current) state.pickEvent(eventIdx);
      hovered.current = eventIdx;
    };
    let pressedAt = state.playhead;
    const stop = listenToTrack(track, {
      onPress: () => {
        pressedAt = store.getState().playhead;
      },
      onScrub: x => state.scrubTo(snapTo(x, drawn.current.told(), drawn.current.axis)),
      onRest: () => {
        // at rest the clock stands at noon, and the keys go on from there
        state.goToDay(selectDay(store.getState()));
        track.querySelector<HTMLElement>('.timeline-slider')?.focus({preventScroll: true});
      },
      onHover: (x, y) => hover(barAt(drawn.current.view.bars, x, y)?.eventIdx ?? null),
      onLeave: () => hover(null),
      onPinchStart: x => {
        // what the first finger drew was not meant
        if (store.getState().playhead !== pressedAt) state.scrubTo(pressedAt);
        drawn.current.pinch.onPinchStart(x);
      },
      onPinch: (x, times) => drawn.current.pinch.onPinch(x, times),
    });
    return () => {
      stop();
      hover(null);
    };
  }, [store, ref, drawn]);

  // what another view draws may lie elsewhere
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is what has just been drawn
  useEffect(() => {
    if (hovered.current !== null) store.getState().pickEvent(null);
    hovered.current = null;
  }, [store, view]);
}

/** The slider as keys and screen readers know it. Pointers go to the track, whose px know of the fold. */
function DaySlider({fold, ground}: Pick<TrackProps, 'fold' | 'ground'>) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const messages = useMessages();
  const day = useItinera(selectDay);
  const said = useAtRest(
    useMemo(() => () => dayText(day, indexes, fold, messages), [day, indexes, fold, messages]),
  );
  return (
    <input
      type="range"
      className="timeline-slider"
      // what it says of the day no caption need say again
      data-tells-day
      min={fold.window.from}
      max={fold.window.to}
      step={1}
      value={day}
      aria-label={messages.timeline.slider}
      aria-valuetext={said}
      onChange={event => store.getState().goToDay(event.target.valueAsNumber)}
      onKeyDown={event => {
        if (pressSliderKey(store, ground, event)) event.preventDefault();
      }}
    />
  );
}

/** A text as it was when playing began, until it ends: what has the focus must not speak all the while. */
function useAtRest(say: () => string): string {
  const isPlaying = useItinera(({playing}) => playing);
  const [atRest, setAtRest] = useState(say);
  const text = useMemo(() => (isPlaying ? null : say()), [isPlaying, say]);
  if (text !== null && atRest !== text) setAtRest(text);
  return atRest;
}

const BarButtons = memo(function BarButtons({bars}: {bars: readonly Bar[]}) {
  const words = useMessages().timeline;
  const store = useItineraStore();
  const state = store.getState();
  const {stopId, listeners} = useRovingBars(bars);
  const hintId = useId();
  // hit areas may overlap: a click means the bar nearest to it; a key means the button itself
  const open = (event: MouseEvent<HTMLButtonElement>, own: Bar) => {
    const track = event.currentTarget.closest('.timeline-track')!.getBoundingClientRect();
    const near = event.detail > 0 ? barAt(bars, event.clientX - track.left, event.clientY - track.top) : null;
    state.openEvent((near ?? own).eventId);
  };
  return (
    // a toolbar, so that a screen reader leaves it the arrow keys
    <div role="toolbar" aria-label={words.bars} aria-describedby={hintId} {...listeners}>
      <p id={hintId} hidden>
        {words.barsHint}
      </p>
      {bars.map(bar => (
        <button
          key={bar.eventId}
          type="button"
          className="timeline-hit"
          tabIndex={bar.eventId === stopId ? 0 : -1}
          data-event={bar.eventId}
          data-disputed={bar.disputed || undefined}
          aria-label={bar.name}
          style={hitBox(bar)}
          onClick={event => open(event, bar)}
          onFocus={() => state.pickEvent(bar.eventIdx)}
          onBlur={() => state.pickEvent(null)}
        />
      ))}
    </div>
  );
});
