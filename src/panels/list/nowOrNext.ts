import type {Indexes} from '../../indexes';
import {currentOn, mainOf} from '../shared/current';
import {toldBefore} from '../shared/days';

const nowOrNextByDay = new WeakMap<Indexes, {readonly day: number; readonly eventIdx: number | undefined}>();

/** What a day is chiefly told by, else what comes next; undefined after everything. Kept for the last day asked for. */
export function nowOrNextOn(indexes: Indexes, day: number): number | undefined {
  const known = nowOrNextByDay.get(indexes);
  if (known?.day === day) return known.eventIdx;
  const eventIdx = mainOf(currentOn(indexes, day)) ?? indexes.inOrder[toldBefore(indexes, day + 1)];
  nowOrNextByDay.set(indexes, {day, eventIdx});
  return eventIdx;
}
