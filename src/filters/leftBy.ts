import type {Indexes} from '../indexes';
import {type Filters, isFiltering} from '../store';
import type {DayWindow} from '../time';
import {matches} from './matching';
import {shownIndexes} from './shownIndexes';

/** What filters leave of everything: the same indexes where they ask nothing. */
export function leftBy(filters: Filters, all: Indexes, window: DayWindow): Indexes {
  if (!isFiltering(filters)) return all;
  const ground = {indexes: all, window};
  // asked for many times, and answered once
  const shown = all.dataset.events.map((_, eventIdx) => matches(ground, filters, eventIdx));
  return shownIndexes(all, eventIdx => shown[eventIdx]!);
}
