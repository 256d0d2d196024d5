/**
 * How many events are told when, for lanes that are too full for bars: columns of days or of whole weeks, each event in one of them.
 */
import {formatKeys, type Indexes, spanAt} from '../../indexes';
import type {Format} from '../../model';
import {focusDaysOf, kept} from '../../store';
import {
  type Axis,
  certainDays,
  countUpTo,
  type DayNumber,
  type DayWindow,
  daysInMonth,
  firstAt,
  partsOfDay,
} from '../../time';
import type {Extent} from '../stack';

/** A column. */
export interface DensityBin extends Extent {
  readonly fromDay: DayNumber;
  /** The day after the last one. */
  readonly endDay: DayNumber;
  /** All events that are told on its days. */
  readonly count: number;
  /** Of each format in the order of its table: events some of whose days are certain, and others. */
  readonly certain: readonly number[];
  readonly possible: readonly number[];
}

/** The days on which most is told of all that is seen. */
export interface Peak {
  readonly unit: 'month' | 'day';
  readonly day: DayNumber;
  readonly count: number;
}

/** The events of a lane within a window. */
export interface Density {
  /** Only columns that hold any, from the left. */
  readonly bins: readonly DensityBin[];
  readonly peak: Peak | null;
}

/** A column is no narrower, or no eye would tell it from the next one. */
const leastBinPx = 2.5;
// 1969-12-29
const aMonday = -3;
// in a shorter window no month is a part of it
const monthsFromDays = 62;

/**
 * Counts the events of a lane along the axis, by the day on which each is told. What is told outside the window is in no column, though it may reach
 * in. Columns are the same wherever the window stands, so that nothing flickers while it moves.
 *
 * @param lane  null: all formats.
 */
export function densityOf(indexes: Indexes, window: DayWindow, axis: Axis, lane: Format | null): Density {
  const tally = tallyOf(indexes);
  const wanted = formatKeys.flatMap((format, at) => (lane === null || format === lane ? [at] : []));
  const countIn = (series: readonly Uint32Array[], start: number, end: number) => {
    let count = 0;
    for (const at of wanted) count += series[at]![end]! - series[at]![start]!;
    return count;
  };
  const countBetween = (start: number, end: number) =>
    countIn(tally.certain, start, end) + countIn(tally.possible, start, end);
  const countsOf = (series: readonly Uint32Array[], start: number, end: number) => {
    const counts = formatKeys.map(() => 0);
    for (const at of wanted) counts[at] = series[at]![end]! - series[at]![start]!;
    return counts;
  };

  const binDays = binDaysFor(axis.pxPerDay);
  const bins: DensityBin[] = [];
  for (const piece of axis.pieces) {
    let start = countUpTo(tally.days, piece.fromDay - 1);
    for (let fromDay = piece.fromDay; fromDay < piece.endDay; ) {
      const next = aMonday + (Math.floor((fromDay - aMonday) / binDays) + 1) * binDays;
      const endDay = Math.min(piece.endDay, next);
      const end = countUpTo(tally.days, endDay - 1);
      const count = countBetween(start, end);
      if (count > 0) {
        const certain = countsOf(tally.certain, start, end);
        const possible = countsOf(tally.possible, start, end);
        bins.push({fromDay, endDay, x0: axis.x(fromDay), x1: axis.x(endDay), count, certain, possible});
      }
      fromDay = endDay;
      start = end;
    }
  }
  return {bins, peak: peakOf(window, tally.days, countBetween)};
}

/** The column that holds a place, or the nearest one. */
export function binAt(bins: readonly DensityBin[], xPx: number): number {
  const at = firstAt(bins.length, idx => bins[idx]!.x1 > xPx);
  const [before, after] = [bins[at - 1], bins[at]];
  if (!after) return bins.length - 1;
  return before && xPx - before.x1 < after.x0 - xPx ? at - 1 : at;
}

/** A day, or as many whole weeks as are wide enough. */
function binDaysFor(pxPerDay: number): number {
  if (pxPerDay >= leastBinPx) return 1;
  let days = 7;
  while (days * pxPerDay < leastBinPx) days *= 2;
  return days;
}

function peakOf(
  {from, to}: DayWindow,
  days: Int32Array,
  countBetween: (start: number, end: number) => number,
): Peak | null {
  const unit = to - from + 1 > monthsFromDays ? 'month' : 'day';
  const last = countUpTo(days, to);
  let peak: Peak | null = null;
  for (let at = countUpTo(days, from - 1); at < last; ) {
    const day = days[at]!;
    const end = unit === 'day' ? at + 1 : Math.min(last, countUpTo(days, lastDayOfMonth(day)));
    const count = countBetween(at, end);
    if (count > (peak?.count ?? 0)) peak = {unit, day, count};
    at = end;
  }
  return peak;
}

function lastDayOfMonth(day: DayNumber): DayNumber {
  const {year, month, day: dayOfMonth} = partsOfDay(day);
  return day + daysInMonth(year, month) - dayOfMonth;
}

/** By days on which anything is told: how many events of each format are told before each of them, and in all. */
const tallyOf = kept((indexes: Indexes) => {
  const {columns, inOrder} = indexes;
  const {days, firsts} = focusDaysOf(indexes);
  const seriesOf = () => formatKeys.map(() => new Uint32Array(days.length + 1));
  const [certain, possible] = [seriesOf(), seriesOf()];
  for (let at = 0; at < days.length; at++) {
    const end = firsts[at + 1]!;
    for (let place = firsts[at]!; place < end; place++) {
      const idx = inOrder[place]!;
      const series = certainDays(spanAt(columns, idx)) ? certain : possible;
      series[columns.format[idx]!]![at + 1]! += 1;
    }
  }
  for (const sums of [...certain, ...possible]) {
    for (let at = 0; at < days.length; at++) sums[at + 1]! += sums[at]!;
  }
  return {days, certain, possible};
});
