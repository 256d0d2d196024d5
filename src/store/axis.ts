/** The axis of time as the state asks for it. Window and scale seldom change, so whoever draws or plays keeps what comes back. */
import {boundedSpan, type Fold, foldOf, type Warp, warpOf} from '../time';
import type {ItineraState} from './itineraStore';

type AxisState = Pick<ItineraState, 'indexes' | 'window' | 'trueScale'>;

/** Which empty stretches of the window are folded. */
export function foldFor({indexes, window, trueScale}: AxisState): Fold {
  const intervals = indexes.dataset.events.map(({days}) => boundedSpan(days, window));
  return foldOf(intervals, window, {trueScale});
}

/** How playing crosses the window. */
export function warpFor(state: AxisState): Warp {
  return warpOf(toldDays(state), state.window, foldFor(state));
}

/**
 * The day within the window on which an event is told: its own, or the nearest end of the window for one that only reaches into it; null for an
 * event that lies wholly outside.
 */
export function toldDay(
  {indexes, window}: Pick<AxisState, 'indexes' | 'window'>,
  eventIdx: number,
): number | null {
  const [from, to] = boundedSpan(indexes.dataset.events[eventIdx]!.days, window);
  if (to < window.from || from > window.to) return null;
  return Math.max(window.from, Math.min(window.to, indexes.focusDay[eventIdx]!));
}

/** The days within the window on which something is told, in the order of days; a day for each event. */
export function toldDays(state: Pick<AxisState, 'indexes' | 'window'>): number[] {
  return state.indexes.inOrder.map(eventIdx => toldDay(state, eventIdx)).filter(day => day !== null);
}
