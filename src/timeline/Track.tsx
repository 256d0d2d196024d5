import {type MouseEvent, memo, useEffect, useMemo, useRef} from 'react';
import {useMessages} from '../i18n';
import {selectDay, toldDays, useIndexes, useItinera, useItineraStore} from '../store';
import {type Axis, type Fold, snapTo} from '../time';
import {dayText} from './dayText';
import {pressSliderKey} from './keys';
import {axisPx} from './layout';
import {Picture} from './Picture';
import {Playhead} from './Playhead';
import {listenToTrack} from './scrub';
import {type Bar, barAt, hitBox, type TimelineView} from './timelineView';

/** The track: a picture, and over it the slider for keys and screen readers, a button for each bar, and the playhead. */
export function Track({view, axis, fold}: {view: TimelineView; axis: Axis; fold: Fold}) {
  const ref = useRef<HTMLDivElement>(null);
  useHandOnTrack(ref, view, axis);
  return (
    <div ref={ref} className="timeline-track" style={{height: view.lanesBottomPx + axisPx}}>
      <Picture view={view} />
      <DaySlider fold={fold} />
      <BarButtons bars={view.bars} />
      <Playhead axis={axis} bottomPx={view.lanesBottomPx} />
    </div>
  );
}

/** A drag moves the clock, and what the pointer is near is picked out. */
function useHandOnTrack(ref: {readonly current: HTMLElement | null}, view: TimelineView, axis: Axis): void {
  const store = useItineraStore();
  const indexes = useIndexes();
  const window = useItinera(state => state.window);
  const told = useMemo(() => toldDays({indexes, window}), [indexes, window]);
  useEffect(() => {
    const track = ref.current!;
    const state = store.getState();
    let hovered: number | null = null;
    const hover = (eventIdx: number | null) => {
      if (eventIdx !== hovered) state.pickEvent(eventIdx);
      hovered = eventIdx;
    };
    const stop = listenToTrack(track, {
      onScrub: x => state.scrubTo(snapTo(x, told, axis)),
      onRest: () => {
        // at rest the clock stands at noon, and the keys go on from there
        state.goToDay(selectDay(store.getState()));
        track.querySelector<HTMLElement>('.timeline-slider')?.focus({preventScroll: true});
      },
      onHover: (x, y) => hover(barAt(view.bars, x, y)?.eventIdx ?? null),
      onLeave: () => hover(null),
    });
    return () => {
      stop();
      // what another view draws may lie elsewhere
      hover(null);
    };
  }, [store, ref, view, axis, told]);
}

/** The slider as keys and screen readers know it. Pointers go to the track, whose px know of the fold. */
function DaySlider({fold}: {fold: Fold}) {
  const store = useItineraStore();
  const indexes = useIndexes();
  const messages = useMessages();
  const day = useItinera(selectDay);
  return (
    <input
      type="range"
      className="timeline-slider"
      min={fold.window.from}
      max={fold.window.to}
      step={1}
      value={day}
      aria-label={messages.timeline.slider}
      aria-valuetext={dayText(day, indexes, fold, messages)}
      onChange={event => store.getState().goToDay(event.target.valueAsNumber)}
      onKeyDown={event => {
        if (pressSliderKey(store, event)) event.preventDefault();
      }}
    />
  );
}

const BarButtons = memo(function BarButtons({bars}: {bars: readonly Bar[]}) {
  const words = useMessages().timeline;
  const store = useItineraStore();
  const state = store.getState();
  // hit areas may overlap: a click means the bar nearest to it; a key means the button itself
  const open = (event: MouseEvent<HTMLButtonElement>, own: Bar) => {
    const track = event.currentTarget.closest('.timeline-track')!.getBoundingClientRect();
    const near = event.detail > 0 ? barAt(bars, event.clientX - track.left, event.clientY - track.top) : null;
    state.openEvent((near ?? own).eventId);
  };
  return (
    <fieldset className="timeline-buttons">
      <legend className="unseen">{words.bars}</legend>
      {bars.map(bar => (
        <button
          key={bar.eventId}
          type="button"
          className="timeline-hit"
          aria-label={bar.name}
          style={hitBox(bar)}
          onClick={event => open(event, bar)}
          onFocus={() => state.pickEvent(bar.eventIdx)}
          onBlur={() => state.pickEvent(null)}
        />
      ))}
    </fieldset>
  );
});
