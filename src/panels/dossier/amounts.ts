import {type Indexes, spanAt} from '../../indexes';
import {type DayWindow, isCertainlyWithin, isPossiblyWithin} from '../../time';

/** How many of some events lie within a window. */
export interface Amounts {
  readonly certain: number;
  /** No more than possibly. */
  readonly possible: number;
}

/** Counts what certainly lies within a window, and what only possibly does. */
export function amountsWithin(indexes: Indexes, eventIdxs: readonly number[], window: DayWindow): Amounts {
  let [certain, possible] = [0, 0];
  for (const eventIdx of eventIdxs) {
    const days = spanAt(indexes.columns, eventIdx);
    if (isCertainlyWithin(days, window)) certain++;
    else if (isPossiblyWithin(days, window)) possible++;
  }
  return {certain, possible};
}
