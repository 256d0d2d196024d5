import {type Indexes, openBandDays} from '../../indexes';
import {isCertainlyOn} from '../../time';

/** What is on a day, by how surely; positions of events, each once, in the order of being told. */
export interface Current {
  /** Told on this day. */
  readonly told: readonly number[];
  /** Certainly going on. */
  readonly certain: readonly number[];
  /** Possibly going on. */
  readonly possible: readonly number[];
}

/** What is on a day. An event of unknown beginning or end is taken to reach a month beyond its known bound, as its band on the axis does. */
export function currentOn(indexes: Indexes, day: number): Current {
  const told: number[] = [];
  const certain: number[] = [];
  const possible: number[] = [];
  for (const eventIdx of indexes.inOrder) {
    if (indexes.focusDay[eventIdx] === day) told.push(eventIdx);
    else if (isCertainlyOn(indexes.dataset.events[eventIdx]!.days, day)) certain.push(eventIdx);
    else if (mayBeOn(indexes, eventIdx, day)) possible.push(eventIdx);
  }
  return {told, certain, possible};
}

/** Whether an event may be going on, with an open bound cut. */
export function mayBeOn(indexes: Indexes, eventIdx: number, day: number): boolean {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = indexes.dataset.events[eventIdx]!.days;
  const known = [earliestStart, latestStart, earliestEnd, latestEnd].filter(bound => bound !== null);
  if (known.length === 0) return true;
  const from = earliestStart ?? Math.min(...known) - openBandDays;
  const to = latestEnd ?? Math.max(...known) + openBandDays;
  return from <= day && day <= to;
}
