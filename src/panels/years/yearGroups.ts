import {spanAt} from '../../indexes';
import {partsOfDay} from '../../time';
import {yearOf} from '../dossier/eventYears';
import type {Told} from '../shared/told';

/** The rows of one year. */
export interface YearGroup<Row> {
  /** null: it is not certain in which year they began. */
  readonly year: number | null;
  /** In the order of being told. */
  readonly rows: readonly Row[];
  /** How many events they tell of. */
  readonly eventCount: number;
  /** The first of them that is told on a day or after it; their number where all are before it. */
  readonly fromDay: number;
}

/**
 * Rows by the year in which their first event certainly began: the year of a day first, or that nearest to it; then the others, the newest first, and
 * last those that are of no certain year.
 */
export function yearGroups<Row>(of: Told<Row, unknown>, day: number): YearGroup<Row>[] {
  const byYear = new Map<number | null, Row[]>();
  for (const row of rowsAsTold(of)) {
    const year = yearOf(spanAt(of.telling.indexes.columns, of.eventIdxsOf(row)[0]!));
    const rows = byYear.get(year);
    if (rows) rows.push(row);
    else byYear.set(year, [row]);
  }
  const here = nearestTo(partsOfDay(day).year, [...byYear.keys()]);
  const place = (year: number | null) => (year === here ? -Infinity : year === null ? Infinity : -year);
  return [...byYear]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([year, rows]) => ({
      year,
      rows,
      eventCount: rows.reduce((sum, row) => sum + of.eventIdxsOf(row).length, 0),
      fromDay: firstFrom(of, rows, day),
    }));
}

/** The rows in the order in which their first events are told. */
function rowsAsTold<Row>({telling: {indexes}, rows, eventIdxsOf}: Told<Row, unknown>): Row[] {
  const ranks = rows.map(row => indexes.rank[eventIdxsOf(row)[0]!]!);
  return Array.from(ranks.keys())
    .sort((a, b) => ranks[a]! - ranks[b]! || a - b)
    .map(at => rows[at]!);
}

/** Of years that are as near the later one; null where there is none. */
function nearestTo(year: number, years: readonly (number | null)[]): number | null {
  let nearest: number | null = null;
  for (const each of years) {
    if (each === null) continue;
    const [away, least] = [Math.abs(each - year), Math.abs((nearest ?? Infinity) - year)];
    if (away < least || (away === least && each > nearest!)) nearest = each;
  }
  return nearest;
}

function firstFrom<Row>(
  {telling, eventIdxsOf}: Told<Row, unknown>,
  rows: readonly Row[],
  day: number,
): number {
  const {focusDay} = telling.indexes;
  const at = rows.findIndex(row => focusDay[eventIdxsOf(row)[0]!]! >= day);
  return at === -1 ? rows.length : at;
}
