import {useLayoutEffect, useRef} from 'react';
import {formatDay, useMessages} from '../i18n';
import {selectDay, useItinera, useItineraStore} from '../store';
import type {Axis} from '../time';
import {textWidthPx} from './layout';

/** The line that stands where the clock stands, with its day. It is moved outside React; only a new day renders. */
export function Playhead({axis, bottomPx}: {axis: Axis; bottomPx: number}) {
  const store = useItineraStore();
  const {language} = useMessages();
  const text = formatDay(useItinera(selectDay), language);
  const ref = useRef<HTMLDivElement>(null);
  const dayPx = textWidthPx(text, true);

  // before it is painted, or it would be seen at the track's left
  useLayoutEffect(
    () =>
      store.subscribe(
        state => state.playhead,
        playhead => {
          const element = ref.current!;
          const x = axis.x(playhead);
          element.style.translate = `${x}px`;
          // the day stays on the track: near its end it stands on the other side
          element.classList.toggle('is-turned', x + dayPx + dotRoomPx > axis.widthPx);
        },
        {fireImmediately: true},
      ),
    [store, axis, dayPx],
  );

  return (
    <div ref={ref} className="timeline-playhead" style={{height: bottomPx}} aria-hidden="true">
      <span className="timeline-dot" />
      <span className="timeline-day">{text}</span>
    </div>
  );
}

const dotRoomPx = 12;
