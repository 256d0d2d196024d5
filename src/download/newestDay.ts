import type {Dataset} from '../model';
import {type DayNumber, toDayNumber} from '../time';

/** The day on which the newest of the reports was published at the latest, or the newest correction was made; the end of the window where neither is known. */
export function newestDay({dataset, sources}: Pick<Dataset, 'dataset' | 'sources'>): DayNumber {
  const days = [
    ...sources.flatMap(({publishedDays}) => publishedDays[3] ?? []),
    ...dataset.corrections.map(({date}) => toDayNumber(date)),
  ];
  return days.length === 0 ? toDayNumber(dataset.window.to) : days.reduce((a, b) => Math.max(a, b));
}
