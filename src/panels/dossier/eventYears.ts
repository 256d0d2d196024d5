import {formatKeys, type Indexes, spanAt} from '../../indexes';
import {type Format, formats, keysOf, type Span} from '../../model';
import {partsOfDay, toDayNumber} from '../../time';
import type {Steps} from '../shared/steps';

/** How many of some events began in which year, by format. */
export interface EventYears {
  /** The formats that any of them has, in the order of their lanes. */
  readonly formats: readonly Format[];
  /** The years in their order; what may have begun in one year or another comes last, as of no year. */
  readonly rows: readonly YearRow[];
}

export interface YearRow {
  /** null: not certain. */
  readonly year: number | null;
  /** One count a format, in the order of `formats`. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** So many events are counted before the page may do something else. */
const eventsAtOnce = 1024;

/** Counts events by the year in which they began and by format. */
export function* eventYears(indexes: Indexes, eventIdxs: readonly number[]): Steps<EventYears> {
  const formatOf = (eventIdx: number) => formatKeys[indexes.columns.format[eventIdx]!]!;
  const present = new Set(eventIdxs.map(formatOf));
  const columns = keysOf(formats).filter(format => present.has(format));
  const byYear = new Map<number | null, number[]>();
  for (const [at, eventIdx] of eventIdxs.entries()) {
    if (at % eventsAtOnce === 0) yield;
    const year = yearOf(spanAt(indexes.columns, eventIdx));
    const counts = byYear.get(year) ?? columns.map(() => 0);
    counts[columns.indexOf(formatOf(eventIdx))]! += 1;
    byYear.set(year, counts);
  }
  const rows = [...byYear]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([year, counts]) => ({year, counts, total: counts.reduce((sum, count) => sum + count, 0)}));
  return {formats: columns, rows};
}

/** The year in which something certainly began; null where that is not certain. */
export function yearOf([earliestStart, latestStart]: Span): number | null {
  if (earliestStart === null || latestStart === null) return null;
  const year = yearOfDay(earliestStart);
  return latestStart === earliestStart || yearOfDay(latestStart) === year ? year : null;
}

/** The days of the year that was asked for last: the next event mostly began in the same one. */
let [first, last, known] = [0, -1, 0];

function yearOfDay(day: number): number {
  if (day < first || day > last) {
    known = partsOfDay(day).year;
    [first, last] = [`${known}-01-01`, `${known}-12-31`].map(text => toDayNumber(text.padStart(10, '0'))) as [
      number,
      number,
    ];
  }
  return known;
}
