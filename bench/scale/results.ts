import {median} from '../median.mjs';
import {type FigureName, figureNames, type Readings, smallest, specOf} from './figures';
import {type SideName, sideNames} from './sides';

/** One reading, and what it was of. */
export interface Reading {
  readonly side: SideName;
  readonly journeys: number;
  readonly readings: Readings;
}

/** A figure at a size: medians of both sides, and how they stand to each other. */
export interface Result {
  readonly figure: FigureName;
  readonly journeys: number;
  readonly runs: Readonly<Record<SideName, readonly number[]>>;
  /** Medians, less those of the smallest where the figure is told so. */
  readonly page: number;
  /** NaN where no floor has it. */
  readonly floor: number;
  /** The page's as a multiple of the floor's; NaN where that says nothing. */
  readonly ratio: number;
  /** Most that it may be; null where no target was set or nothing can be said. */
  readonly target: number | null;
  readonly isMet: boolean | null;
}

/** The figures of all readings, in the order of the table. */
export function resultsOf(readings: readonly Reading[], sizes: readonly number[]): Result[] {
  return figureNames.flatMap(figure => {
    const runsAt = (journeys: number) => runsOf(readings, figure, journeys);
    return sizes.flatMap(journeys => {
      const runs = runsAt(journeys);
      return runs.page.length + runs.floor.length === 0
        ? []
        : [resultOf(figure, journeys, runs, runsAt(smallest))];
    });
  });
}

type Runs = Readonly<Record<SideName, readonly number[]>>;

function runsOf(readings: readonly Reading[], figure: FigureName, journeys: number): Runs {
  const of = (side: SideName) =>
    readings.flatMap(reading => {
      const number = reading.readings[figure];
      return reading.side === side && reading.journeys === journeys && number !== undefined ? [number] : [];
    });
  const [page, floor] = sideNames.map(of);
  return {page: page!, floor: floor!};
}

function resultOf(figure: FigureName, journeys: number, runs: Runs, least: Runs): Result {
  const {lessSmallest, target, unit} = specOf(figure);
  const isBase = lessSmallest !== undefined && journeys === smallest;
  const valueAt = (side: SideName) =>
    median(runs[side]) - (lessSmallest && !isBase ? median(least[side]) : 0);
  const [page, floor] = [valueAt('page'), valueAt('floor')];
  const isComparable = !lessSmallest || (!isBase && floor >= lessSmallest.atLeast);
  const ratio = isComparable ? page / floor : Number.NaN;
  const most = target && isComparable ? (journeys <= 10_000 ? target.to10k : target.at100k) : null;
  // frames are counted, not compared
  const judged = unit === 'frames' ? page : ratio;
  const isMet = most === null || Number.isNaN(judged) ? null : judged <= most;
  return {figure, journeys, runs, page, floor, ratio, target: most, isMet};
}
