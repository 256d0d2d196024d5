/**
 * The axis of time: which empty stretches of the window are folded, and the one monotone map between days and pixels that drawing, dragging and
 * playing share. A day d covers [d, d + 1); its noon is d + 0.5.
 *
 *   days   ──●──●●─────────────────────────────●───●──
 *                  ├margin├── folded ──┤margin┤
 *   px     ──●──●●──────/\/\/──────●───●──
 */
import {type DayNumber, partsOfDay} from './civil';
import {risingLine} from './risingLine';

/** First and last day, both within. */
export type DayInterval = readonly [from: DayNumber, to: DayNumber];

/** An empty stretch that is folded; every day is within. */
export interface FoldedStretch {
  /** First and last day that are drawn folded. */
  readonly fromDay: DayNumber;
  readonly toDay: DayNumber;
  /** First and last day of the empty stretch itself, its margins included. */
  readonly emptyFromDay: DayNumber;
  readonly emptyToDay: DayNumber;
}

export interface Fold {
  /** First and last day of the axis, both within. */
  readonly window: {readonly from: DayNumber; readonly to: DayNumber};
  readonly stretches: readonly FoldedStretch[];
}

/** A piece of the axis with one scale; it ends where its last day ends. */
export interface AxisPiece {
  readonly fromDay: DayNumber;
  /** The day after the last one. */
  readonly endDay: DayNumber;
  readonly x0: number;
  readonly x1: number;
}

export interface Axis {
  readonly widthPx: number;
  /** Length of a day outside the gaps. */
  readonly pxPerDay: number;
  /** The pieces between the gaps, in their order; all of one scale. */
  readonly pieces: readonly AxisPiece[];
  readonly gaps: readonly (AxisPiece & FoldedStretch)[];
  /** Where a moment is drawn; moments outside the window stand at its ends. */
  x(day: number): number;
  /** The moment that is drawn at a place: the inverse of `x`. */
  day(xPx: number): number;
}

/** An empty stretch is folded when it is longer than the window divided by this … */
const foldedParts = 5;
/** … and than a week: in a window of a few days each day that passes counts. */
const unfoldedDays = 7;
// days kept unfolded beside an event, so that the fading of an uncertain date has room
const marginShare = 0.03;

/**
 * Folds the stretches without an event that are longer than a fifth of the window and than a week. A window without any event has nothing to stand
 * apart from its emptiness and is not folded.
 *
 * @param intervals  the days that each event covers, in any order; they may overlap and leave the window.
 * @param days  how long the window counts as: its own length, unless it is asked what a shorter one would fold.
 */
export function foldOf(
  intervals: readonly DayInterval[],
  window: Fold['window'],
  {trueScale}: {readonly trueScale: boolean},
  days = window.to - window.from + 1,
): Fold {
  if (trueScale) return {window, stretches: []};
  const marginDays = Math.floor(days * marginShare);
  const leastDays = Math.max(days / foldedParts, unfoldedDays);
  const stretches = emptyStretches(intervals, window)
    .filter(([from, to]) => to - from + 1 > leastDays)
    .map(([emptyFromDay, emptyToDay]) => ({
      fromDay: emptyFromDay + marginDays,
      toDay: emptyToDay - marginDays,
      emptyFromDay,
      emptyToDay,
    }));
  return {window, stretches};
}

/**
 * The map between days and pixels for a width.
 *
 * @param widthPx  above 0.
 * @param gapPx  width of a folded stretch; it never takes more than it would unfolded.
 * @throws RangeError if there is no width.
 */
export function axisOf({window, stretches}: Fold, widthPx: number, gapPx: number): Axis {
  if (!(widthPx > 0)) throw new RangeError(`unexpected width: ${widthPx}; expected a number of px above 0`);
  const days = window.to - window.from + 1;
  const foldedDays = stretches.reduce((sum, {fromDay, toDay}) => sum + toDay - fromDay + 1, 0);
  const gapsPx = stretches.map(({fromDay, toDay}) =>
    Math.min(gapPx, (widthPx * (toDay - fromDay + 1)) / days),
  );
  const pxPerDay = (widthPx - gapsPx.reduce((sum, px) => sum + px, 0)) / (days - foldedDays);

  // from the left: a piece, a gap, a piece …
  const pieces: AxisPiece[] = [];
  const gaps: (AxisPiece & FoldedStretch)[] = [];
  let day = window.from;
  let x = 0;
  const pieceTo = (endDay: DayNumber) => {
    if (endDay === day) return;
    const x1 = x + (endDay - day) * pxPerDay;
    pieces.push({fromDay: day, endDay, x0: x, x1});
    [day, x] = [endDay, x1];
  };
  stretches.forEach((stretch, idx) => {
    pieceTo(stretch.fromDay);
    const [endDay, x1] = [stretch.toDay + 1, x + gapsPx[idx]!];
    gaps.push({...stretch, endDay, x0: x, x1});
    [day, x] = [endDay, x1];
  });
  pieceTo(window.to + 1);

  const all = [...pieces, ...gaps].sort((a, b) => a.x0 - b.x0);
  // sums of fractions miss the width by a hair
  const xs = [...all.map(({x0}) => x0), widthPx];
  const line = risingLine([...all.map(({fromDay}) => fromDay), window.to + 1], xs);
  return {widthPx, pxPerDay, pieces, gaps, x: day => line.at(day), day: px => line.inverse(px)};
}

/**
 * The days that any of many intervals covers, in their order and apart. What lies so near together that no window folds what is between is one piece, so
 * that these are few, and fold as all of them do.
 *
 * @param starts, ends  first and last days of all of them, each sorted for itself.
 */
export function coveredDays(starts: Int32Array, ends: Int32Array): DayInterval[] {
  const covered: DayInterval[] = [];
  let first = 0;
  for (let k = 1; k <= starts.length; k++) {
    // as many have ended by now as have begun: nothing reaches over
    if (k < starts.length && starts[k]! - ends[k - 1]! <= unfoldedDays + 1) continue;
    covered.push([starts[first]!, ends[k - 1]!]);
    first = k;
  }
  return covered;
}

/** How many whole months lie within some days, both ends within: 1 November 2023 to 31 December 2024 is 14. */
export function wholeMonths(fromDay: DayNumber, toDay: DayNumber): number {
  const from = partsOfDay(fromDay);
  const end = partsOfDay(toDay + 1);
  return (end.year - from.year) * 12 + end.month - from.month - (end.day < from.day ? 1 : 0);
}

/** The days of the window on which there is nothing; none where there is nothing at all. */
function emptyStretches(intervals: readonly DayInterval[], {from, to}: Fold['window']): DayInterval[] {
  const covered = intervals.filter(interval => interval[1] >= from && interval[0] <= to);
  if (covered.length === 0) return [];
  covered.sort((a, b) => a[0] - b[0]);
  const empty: DayInterval[] = [];
  let free = from;
  for (const [first, last] of covered) {
    if (first > free) empty.push([free, first - 1]);
    free = Math.max(free, last + 1);
  }
  if (free <= to) empty.push([free, to]);
  return empty;
}
