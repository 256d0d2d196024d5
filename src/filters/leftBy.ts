import type {Indexes} from '../indexes';
import {type Filters, isFiltering} from '../store';
import type {DayWindow} from '../time';
import {matchesOf} from './matching';
import {shownIndexes} from './shownIndexes';

/** What filters leave of everything: the same indexes where they ask nothing. */
export function leftBy(filters: Filters, all: Indexes, window: DayWindow): Indexes {
  if (!isFiltering(filters)) return all;
  // asked for many times, and answered once
  const shown = matchesOf({indexes: all, window}, filters);
  return shownIndexes(all, eventIdx => shown[eventIdx] === 1);
}
