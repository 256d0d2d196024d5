/** The axis of time as the state asks for it. Window and scale seldom change, so whoever draws or plays keeps what comes back. */
import {openBandDays} from '../indexes';
import type {ItineraEvent} from '../model';
import {type DayInterval, type Fold, foldOf, type Warp, warpOf} from '../time';
import type {ItineraState} from './itineraStore';

type AxisState = Pick<ItineraState, 'indexes' | 'window' | 'trueScale'>;

/** First and last day on which an event may have been going on; an open side reaches `openBandDays` beyond what is known. */
export function extentOf({days}: Pick<ItineraEvent, 'days'>, window: ItineraState['window']): DayInterval {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = days;
  const firstKnown = latestStart ?? earliestEnd ?? latestEnd;
  const lastKnown = earliestEnd ?? latestStart ?? earliestStart;
  return [
    earliestStart ?? (firstKnown === null ? window.from : firstKnown - openBandDays),
    latestEnd ?? (lastKnown === null ? window.to : lastKnown + openBandDays),
  ];
}

/** Which empty stretches of the window are folded. */
export function foldFor({indexes, window, trueScale}: AxisState): Fold {
  const intervals = indexes.dataset.events.map(event => extentOf(event, window));
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
  const [from, to] = extentOf(indexes.dataset.events[eventIdx]!, window);
  if (to < window.from || from > window.to) return null;
  return Math.max(window.from, Math.min(window.to, indexes.focusDay[eventIdx]!));
}

/** The days within the window on which something is told, in the order of days; a day for each event. */
export function toldDays(state: Pick<AxisState, 'indexes' | 'window'>): number[] {
  return state.indexes.inOrder.map(eventIdx => toldDay(state, eventIdx)).filter(day => day !== null);
}
