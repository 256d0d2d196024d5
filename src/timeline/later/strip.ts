import {type Axis, clampWindow, type DayWindow, daysOf, leastWindowDays} from '../../time';

/** What of the overview a pointer takes hold of: an end of the window, or the window as a whole. */
export type StripPart = 'from' | 'to' | 'window';

/** The window on the overview's axis, px. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
}

/** Columns of events, so wide that they are told apart. */
const columnPx = 3;
const columnHeightPx = {least: 4, most: 14} as const;
/** How near to an end of the window a pointer means it, outside and inside. */
const reachPx = {mouse: {outside: 10, inside: 6}, touch: {outside: 24, inside: 12}} as const;
/** A window that is hardly to be seen is drawn so wide. */
const leastBandPx = 8;

/** Where a window lies on the overview's axis, about its middle where it is too short to be seen. */
export function bandOf(window: DayWindow, axis: Axis): Band {
  const [start, end] = [axis.x(window.from), axis.x(window.to + 1)];
  const widthPx = Math.max(leastBandPx, end - start);
  const x0 = Math.max(0, Math.min(axis.widthPx - widthPx, (start + end - widthPx) / 2));
  return {x0, x1: x0 + widthPx};
}

/** What a pointer at a place takes hold of. Between the ends there is always a part that moves the window as a whole. */
export function partAt({x0, x1}: Band, xPx: number, hand: 'mouse' | 'touch'): StripPart {
  const insidePx = Math.min(reachPx[hand].inside, (x1 - x0) / 3);
  const isBy = (awayPx: number) => awayPx <= reachPx[hand].outside && awayPx >= -insidePx;
  if (isBy(x0 - xPx)) return 'from';
  return isBy(xPx - x1) ? 'to' : 'window';
}

/** A window of the same length about a moment, as far as the bounds let it. */
export function windowAround(moment: number, window: DayWindow, bounds: DayWindow): DayWindow {
  const days = daysOf(window);
  const from = Math.round(moment - days / 2);
  return clampWindow({from, to: from + days - 1}, bounds);
}

/** How far the ends of a window go: they never cross, nor come nearer to each other than a week. */
export function endBounds(
  {from, to}: DayWindow,
  bounds: DayWindow,
): {readonly from: DayWindow; readonly to: DayWindow} {
  const least = Math.min(leastWindowDays, daysOf(bounds), to - from + 1);
  return {from: {from: bounds.from, to: to - least + 1}, to: {from: from + least - 1, to: bounds.to}};
}

/**
 * The events as columns, the higher the more of them there are.
 *
 * @param times  how many events there are at each place; without them one at each.
 */
export function columnsOf(
  xs: readonly number[],
  widthPx: number,
  times?: readonly number[],
): {x: number; heightPx: number}[] {
  const counts = new Map<number, number>();
  for (const [idx, x] of xs.entries()) {
    const column = Math.floor(Math.max(0, Math.min(widthPx - 1, x)) / columnPx);
    counts.set(column, (counts.get(column) ?? 0) + (times?.[idx] ?? 1));
  }
  const most = Math.max(1, ...counts.values());
  const {least, most: highest} = columnHeightPx;
  return [...counts].map(([column, count]) => ({
    x: (column + 0.5) * columnPx,
    heightPx: most === 1 ? highest / 2 : least + (highest - least) * Math.sqrt((count - 1) / (most - 1)),
  }));
}
