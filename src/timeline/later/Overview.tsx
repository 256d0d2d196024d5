import {type PointerEvent, useMemo, useRef} from 'react';
import {formatDay, type LaterMessages, useMessages} from '../../i18n';
import {toldCounts, useIndexes, useItinera, useItineraStore} from '../../store';
import {type Axis, type AxisGround, axisIn, type DayWindow} from '../../time';
import {useWidth} from '../useWidth';
import {type Band, bandOf, columnsOf, endBounds, partAt, type StripPart, windowAround} from './strip';

interface OverviewProps {
  readonly ground: AxisGround;
  readonly words: LaterMessages['timeline']['overview'];
}

const gapPx = 12;
const usualWidthPx = 720;

/** All there is, with the window that the track shows: it can be moved, and taken at either end. */
export function Overview({ground, words}: OverviewProps) {
  const indexes = useIndexes();
  const window = useItinera(state => state.window);
  const [ref, widthPx] = useWidth<HTMLDivElement>(usualWidthPx);
  const {bounds} = ground;
  const axis = useMemo(() => axisIn({...ground, widthPx, gapPx}, ground.bounds), [ground, widthPx]);
  const told = useMemo(() => toldCounts({indexes, window: bounds}), [indexes, bounds]);
  const columns = useMemo(
    () =>
      columnsOf(
        told.map(({day}) => axis.x(day + 0.5)),
        widthPx,
        told.map(({count}) => count),
      ),
    [told, axis, widthPx],
  );
  const band = bandOf(window, axis);
  const hand = useHandOnStrip(axis, band, bounds);
  const ends = endBounds(window, bounds);
  return (
    <fieldset className="timeline-overview">
      <legend className="unseen">{words.label}</legend>
      <div ref={ref} className="timeline-strip" {...hand}>
        <svg width={widthPx} height={stripPx} aria-hidden="true">
          <rect
            className="timeline-band"
            x={band.x0}
            y={0.5}
            width={band.x1 - band.x0}
            height={stripPx - 1}
            rx={4}
          />
          {axis.pieces.map(({x0, x1}) => (
            <line key={x0} className="timeline-lane" x1={x0} x2={x1} y1={stripPx / 2} y2={stripPx / 2} />
          ))}
          <path
            className="timeline-columns"
            d={columns.map(({x, heightPx}) => `M${x} ${(stripPx - heightPx) / 2}v${heightPx}`).join('')}
          />
        </svg>
        <End part="from" window={window} within={ends.from} x={band.x0} words={words} />
        <End part="to" window={window} within={ends.to} x={band.x1} words={words} />
      </div>
    </fieldset>
  );
}

const stripPx = 22;

interface EndProps {
  readonly part: 'from' | 'to';
  readonly window: DayWindow;
  readonly within: DayWindow;
  readonly x: number;
  readonly words: OverviewProps['words'];
}

/** An end of the window as a slider for keys and screen readers. Pointers go to the strip, whose px know of the fold. */
function End({part, window, within, x, words}: EndProps) {
  const store = useItineraStore();
  const messages = useMessages();
  return (
    <>
      <input
        type="range"
        className="timeline-end"
        style={{left: x}}
        min={within.from}
        max={within.to}
        step={1}
        value={window[part]}
        aria-label={words[part]}
        aria-valuetext={formatDay(window[part], messages)}
        onChange={event => {
          const day = Math.max(within.from, Math.min(within.to, event.target.valueAsNumber));
          store.getState().changeWindow({...window, [part]: day});
        }}
      />
      <span className="timeline-grip" style={{left: x}} aria-hidden="true" />
    </>
  );
}

interface Hold {
  readonly pointerId: number;
  readonly part: StripPart;
  readonly startX: number;
  /** From where the pointer is to what it holds. */
  readonly asidePx: number;
  dragging: boolean;
}

// a press that moves less than this is a tap
const dragPx = 4;

/** A drag moves the window or one of its ends; a tap moves the window there. */
function useHandOnStrip(axis: Axis, band: Band, bounds: DayWindow) {
  const store = useItineraStore();
  const hold = useRef<Hold>(null);
  const heldBy = ({pointerId}: PointerEvent<HTMLElement>) =>
    hold.current?.pointerId === pointerId ? hold.current : null;
  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const moveTo = (x: number) => {
    const {window, changeWindow} = store.getState();
    changeWindow(windowAround(axis.day(x), window, bounds));
  };
  const drag = (part: StripPart, x: number) => {
    const {window, changeWindow} = store.getState();
    if (part === 'window') return moveTo(x);
    const {from, to} = endBounds(window, bounds)[part];
    const day = Math.round(axis.day(x)) - (part === 'to' ? 1 : 0);
    changeWindow({...window, [part]: Math.max(from, Math.min(to, day))});
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (hold.current || event.button !== 0) return;
      const x = xOf(event);
      const part = partAt(band, x, event.pointerType === 'touch' ? 'touch' : 'mouse');
      const heldX = {from: band.x0, to: band.x1, window: (band.x0 + band.x1) / 2}[part];
      hold.current = {pointerId: event.pointerId, part, startX: x, asidePx: heldX - x, dragging: false};
      // wherever it is let go, that is heard here
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = heldBy(event);
      if (!held) return;
      const x = xOf(event);
      held.dragging ||= Math.abs(x - held.startX) > dragPx;
      if (held.dragging) drag(held.part, x + held.asidePx);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = heldBy(event);
      if (!held) return;
      hold.current = null;
      if (!held.dragging && held.part === 'window') moveTo(xOf(event));
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      if (heldBy(event)) hold.current = null;
    },
  };
}
