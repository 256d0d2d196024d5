/** The axis of time as the state asks for it. Window and scale seldom change, so whoever draws or plays keeps what comes back. */
import {type AxisGround, type DayWindow, type Fold, foldOf, hullOf} from '../time';
import type {ItineraState} from './itineraStore';
import {coveredBy, reachOf} from './reach';

export type AxisState = Pick<ItineraState, 'indexes' | 'window' | 'trueScale'>;

/** Which empty stretches of the window are folded. */
export function foldFor({indexes, window, trueScale}: AxisState): Fold {
  return foldOf(coveredBy(indexes.columns), window, {trueScale});
}

/** How far zooming and moving lead: the dataset's own window, and all of a wider one that an address asked for. */
export function boundsFor({indexes, window}: Pick<AxisState, 'indexes' | 'window'>): DayWindow {
  const hull = hullOf(indexes.window, window);
  return areSame(hull, indexes.window) ? indexes.window : hull;
}

/** What axes of any window within the bounds are made of, but for the px that they have. */
export function groundFor(state: AxisState): Omit<AxisGround, 'widthPx' | 'gapPx'> {
  return {
    intervals: coveredBy(state.indexes.columns),
    bounds: boundsFor(state),
    trueScale: state.trueScale,
  };
}

/** Whether another stretch of time is shown than the dataset's own. */
export function isZoomed({indexes, window}: Pick<AxisState, 'indexes' | 'window'>): boolean {
  return !areSame(window, indexes.window);
}

function areSame(one: DayWindow, other: DayWindow): boolean {
  return one.from === other.from && one.to === other.to;
}

/**
 * The day within the window on which an event is told: its own, or the nearest end of the window for one that only reaches into it; null for an
 * event that lies wholly outside.
 */
export function toldDay(
  {indexes, window}: Pick<AxisState, 'indexes' | 'window'>,
  eventIdx: number,
): number | null {
  const {from, to} = reachOf(indexes.columns);
  if (to[eventIdx]! < window.from || from[eventIdx]! > window.to) return null;
  return Math.max(window.from, Math.min(window.to, indexes.focusDay[eventIdx]!));
}

/** The days within the window on which something is told, in the order of days; a day for each event. */
export function toldDays(state: Pick<AxisState, 'indexes' | 'window'>): number[] {
  const told: number[] = [];
  for (const eventIdx of state.indexes.inOrder) {
    const day = toldDay(state, eventIdx);
    if (day !== null) told.push(day);
  }
  return told;
}
