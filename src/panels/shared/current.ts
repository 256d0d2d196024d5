import type {Indexes} from '../../indexes';
import {isCertainlyOn} from '../../time';
import {spanOf, toldBefore} from './days';

/** What is on a day, by how surely; positions of events, each once, in the order of being told. */
export interface Current {
  /** Told on this day. */
  readonly told: readonly number[];
  /** Certainly going on. */
  readonly certain: readonly number[];
  /** Possibly going on. */
  readonly possible: readonly number[];
}

/** What a day is chiefly told by; undefined on a day without anything. */
export function mainOf({told, certain, possible}: Current): number | undefined {
  return told[0] ?? certain[0] ?? possible[0];
}

const nowOrNextByDay = new WeakMap<Indexes, {readonly day: number; readonly eventIdx: number | undefined}>();

/** What a day is chiefly told by, else what comes next; undefined after everything. Kept for the last day asked for. */
export function nowOrNextOn(indexes: Indexes, day: number): number | undefined {
  const known = nowOrNextByDay.get(indexes);
  if (known?.day === day) return known.eventIdx;
  const eventIdx = mainOf(currentOn(indexes, day)) ?? indexes.inOrder[toldBefore(indexes, day + 1)];
  nowOrNextByDay.set(indexes, {day, eventIdx});
  return eventIdx;
}

/** What is on a day. An event of unknown beginning or end is taken to reach a month beyond its known bound, as its band on the axis does. */
export function currentOn(indexes: Indexes, day: number): Current {
  const told = indexes.inOrder.slice(toldBefore(indexes, day), toldBefore(indexes, day + 1));
  const certain: number[] = [];
  const possible: number[] = [];
  for (const eventIdx of indexes.eventsOn(day)) {
    if (indexes.focusDay[eventIdx] === day) continue;
    (isCertainlyOn(spanOf(indexes, eventIdx), day) ? certain : possible).push(eventIdx);
  }
  return {told, certain, possible};
}
