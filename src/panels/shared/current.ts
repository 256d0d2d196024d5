import {type Indexes, spanAt} from '../../indexes';
import {isCertainlyOn} from '../../time';
import {toldBefore} from './days';

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

/** What is on a day. An event of unknown beginning or end is taken to reach a month beyond its known bound, as its band on the axis does. */
export function currentOn(indexes: Indexes, day: number): Current {
  const told = indexes.inOrder.slice(toldBefore(indexes, day), toldBefore(indexes, day + 1));
  const certain: number[] = [];
  const possible: number[] = [];
  for (const eventIdx of indexes.eventsOn(day)) {
    if (indexes.focusDay[eventIdx] === day) continue;
    (isCertainlyOn(spanAt(indexes.columns, eventIdx), day) ? certain : possible).push(eventIdx);
  }
  return {told, certain, possible};
}
