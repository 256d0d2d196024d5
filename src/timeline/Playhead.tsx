import {useLayoutEffect, useRef} from 'react';
import {formatDay, useMessages} from '../i18n';
import {selectDay, useItinera, useItineraStore} from '../store';
import type {Axis} from '../time';
import {dayLabelPlace} from './dayLabel';
import {measureFor, type TextSize} from './layout';

interface PlayheadProps {
  readonly axis: Axis;
  readonly bottomPx: number;
  readonly text: TextSize;
}

/** The line that stands where the clock stands, with its day. It is moved outside React; only a new day renders. */
export function Playhead({axis, bottomPx, text: size}: PlayheadProps) {
  const store = useItineraStore();
  const messages = useMessages();
  const text = formatDay(useItinera(selectDay), messages);
  const ref = useRef<HTMLDivElement>(null);
  const dayRef = useRef<HTMLSpanElement>(null);
  const dayPx = measureFor(size)(text, true);

  // before it is painted, or it would be seen at the track's left
  useLayoutEffect(
    () =>
      store.subscribe(
        state => state.playhead,
        playhead => {
          const element = ref.current!;
          const x = axis.x(playhead);
          element.style.translate = `${x}px`;
          const {left, right} = {left: null, right: null, ...dayLabelPlace(x, dayPx, axis.widthPx)};
          Object.assign(dayRef.current!.style, {left: inPx(left), right: inPx(right)});
        },
        {fireImmediately: true},
      ),
    [store, axis, dayPx],
  );

  return (
    <div ref={ref} className="timeline-playhead" style={{height: bottomPx}} aria-hidden="true">
      <span className="timeline-dot" />
      <span ref={dayRef} className="timeline-day">
        {text}
      </span>
    </div>
  );
}

function inPx(px: number | null): string {
  return px === null ? 'auto' : `${px}px`;
}
