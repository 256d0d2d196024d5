import type {Indexes} from '../indexes';
import type {Format} from '../model';
import type {Axis, DayWindow} from '../time';
import {barPx} from './layout';

// up to so many events of a dataset each is a bar, whatever the window: hardly more than the rows of one lane hold on a wide one
const mostEventsAsBars = 200;

/** Whether a dataset has more events than are always bars. */
export function isLarge({columns}: Indexes): boolean {
  return columns.count > mostEventsAsBars;
}

/** What of a large dataset is drawn how. */
export interface Sorted {
  /** The lanes whose events stand too near together to be bars. */
  readonly dense: readonly (Format | null)[];
  /** The events of all others, in the order of being told. */
  readonly events: readonly number[];
}

/** Sorts the lanes of a large dataset; see `later/sortOut.ts`. */
export type SortOut = (
  indexes: Indexes,
  window: DayWindow,
  axis: Axis,
  rows: number,
  lanes: readonly (Format | null)[],
) => Sorted;

interface Placed {
  /** What tells rows apart. */
  readonly row: number;
  readonly x0: number;
}

/** How many bars are covered so far by the next one of their row that less than half of the least one is seen. */
export function coveredBars(bars: readonly Placed[]): number {
  const inRows = [...bars].sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return inRows.filter((bar, idx) => {
    const next = inRows[idx + 1];
    return next?.row === bar.row && next.x0 - bar.x0 < barPx.width / 2;
  }).length;
}
