/** The axis of time as the state asks for it. Window and scale seldom change, so whoever draws or plays keeps what comes back. */
import {type AxisGround, boundedSpan, type DayWindow, type Fold, foldOf, hullOf, mergedDays} from '../time';
import type {ItineraState} from './itineraStore';

export type AxisState = Pick<ItineraState, 'indexes' | 'window' | 'trueScale'>;

/** Which empty stretches of the window are folded. */
export function foldFor({indexes, window, trueScale}: AxisState): Fold {
  const intervals = indexes.dataset.events.map(({days}) => boundedSpan(days, window));
  return foldOf(intervals, window, {trueScale});
}

/** How far zooming and moving lead: the dataset's own window, and all of a wider one that an address asked for. */
export function boundsFor({indexes, window}: Pick<AxisState, 'indexes' | 'window'>): DayWindow {
  return hullOf(indexes.window, window);
}

/** What axes of any window within the bounds are made of, but for the px that they have. */
export function groundFor(state: AxisState): Omit<AxisGround, 'widthPx' | 'gapPx'> {
  const bounds = boundsFor(state);
  const intervals = state.indexes.dataset.events.map(({days}) => boundedSpan(days, bounds));
  return {intervals: mergedDays(intervals), bounds, trueScale: state.trueScale};
}

/** Whether another stretch of time is shown than the dataset's own. */
export function isZoomed({indexes, window}: Pick<AxisState, 'indexes' | 'window'>): boolean {
  return window.from !== indexes.window.from || window.to !== indexes.window.to;
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
