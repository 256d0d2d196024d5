import {type Indexes, outcomes} from '../../indexes';
import type {Attendance} from '../../model';
import type {Steps} from '../shared/steps';

/** Somebody who takes part in the same events. */
export interface Counterpart {
  readonly actorId: string;
  readonly count: number;
  /** In how many of these a report says that the event took place. */
  readonly held: number;
}

/** Who was only asked to come, or stays away, meets nobody. */
const absent: ReadonlySet<Attendance> = new Set(['declined', 'invited']);

/** So many events are read before the page may do something else. */
const eventsAtOnce = 64;

/** Those who take part in an actor's events, the most frequent first and then in the order of being told. What was called off counts for nothing. */
export function* counterpartsOf(indexes: Indexes, actorId: string): Steps<Counterpart[]> {
  const found = new Map<string, {count: number; held: number}>();
  for (const [at, eventIdx] of indexes.eventsOfActor(actorId).entries()) {
    if (at % eventsAtOnce === 0) yield;
    const outcome = outcomes[indexes.columns.outcome[eventIdx]!]!;
    const present = indexes.dataset.events[eventIdx]!.participants.filter(
      ({attendance}) => !absent.has(attendance),
    );
    if (outcome === 'off' || !present.some(({actor}) => actor === actorId)) continue;
    for (const other of new Set(present.map(({actor}) => actor))) {
      if (other === actorId) continue;
      const sums = found.get(other) ?? {count: 0, held: 0};
      sums.count++;
      if (outcome === 'happened') sums.held++;
      found.set(other, sums);
    }
  }
  return [...found].map(([id, sums]) => ({actorId: id, ...sums})).sort((a, b) => b.count - a.count);
}
