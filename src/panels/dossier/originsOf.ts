import {greatCircleKm} from '../../geo';
import {type Indexes, type Leg, outcomes, type Stay} from '../../indexes';
import type {Steps} from '../shared/steps';

/** Where journeys to a place began. */
export interface Origin {
  readonly placeId: string;
  readonly km: number;
  /** Positions of the journeys, in the order of being told. */
  readonly legIdxs: readonly number[];
  /** How many of them no report says to have taken place. */
  readonly announced: number;
  /** Of how many no report states that they began there. */
  readonly inferred: number;
}

/** Who is, or is to be, in a place, and where they come from. */
export interface Origins {
  /** The most frequent first, then the farthest. */
  readonly origins: readonly Origin[];
  /** Visitors of whom neither a report nor a seat says where they come from. */
  readonly unknown: readonly string[];
}

/** The origins of all journeys that end in a place or in one within it. */
export function* originsOf(indexes: Indexes, placeId: string): Steps<Origins> {
  const {dataset, columns, legColumns, focusDay} = indexes;
  const holds = dataset.places.map(({id}) => isWithin(indexes, id, placeId));
  const byPlace = new Map<number, number[]>();
  for (let at = 0; at < legColumns.count; at++) {
    const [from, to] = [legColumns.fromPlaceIdx[at]!, legColumns.toPlaceIdx[at]!];
    if (!holds[to] || holds[from]) continue;
    const found = byPlace.get(from);
    if (found) found.push(at);
    else byPlace.set(from, [at]);
  }
  yield;
  const here = indexes.placeOf(placeId)?.coordinates;
  const happened = outcomes.indexOf('happened');
  const toldOn = (at: number) => focusDay[legColumns.eventIdx[at]!]!;
  const {legIdx, eventIdx, originInferred} = legColumns;
  // alike in both, they stand in the order of the journeys
  const least = (ats: readonly number[]) => ats.reduce((first, at) => Math.min(first, legIdx[at]!), Infinity);
  const inOrder = [...byPlace].sort(([, a], [, b]) => least(a) - least(b));
  const origins = inOrder.map(([from, ats]): Origin => {
    const {id, coordinates: there} = dataset.places[from]!;
    return {
      placeId: id,
      km: here && there ? greatCircleKm(there, here) : 0,
      legIdxs: ats.sort((a, b) => toldOn(a) - toldOn(b) || legIdx[a]! - legIdx[b]!).map(at => legIdx[at]!),
      announced: ats.filter(at => columns.outcome[eventIdx[at]!] !== happened).length,
      inferred: ats.filter(at => originInferred[at] === 1).length,
    };
  });
  return {
    origins: origins.sort((a, b) => b.legIdxs.length - a.legIdxs.length || b.km - a.km),
    unknown: yield* unknownOriginsOf(indexes, placeId),
  };
}

/** Whether a place is another one or lies within it. */
export function isWithin({placeOf}: Pick<Indexes, 'placeOf'>, placeId: string, holderId: string): boolean {
  const seen = new Set<string>();
  let id: string | undefined = placeId;
  while (id !== undefined && !seen.has(id)) {
    if (id === holderId) return true;
    seen.add(id);
    id = placeOf(id)?.within;
  }
  return false;
}

function* unknownOriginsOf(indexes: Indexes, placeId: string): Steps<readonly string[]> {
  const {dataset, eventIdxOf} = indexes;
  const found: {readonly actorId: string; readonly at: number}[] = [];
  for (const {id, seat} of dataset.actors) {
    if (seat !== undefined) continue;
    yield;
    const stays = indexes.staysOfActor(id);
    const isHere = stays.some(
      stay =>
        isWithin(indexes, stay.placeId, placeId) &&
        stay.participations.some(({role}) => role !== 'host') &&
        legTo(indexes, stay) === undefined,
    );
    if (!isHere) continue;
    // in the order in which the data first tell of them
    const events = stays.flatMap(stay => stay.events.map(event => eventIdxOf.get(event.id)!));
    found.push({actorId: id, at: events.reduce((first, at) => Math.min(first, at))});
  }
  return found.sort((a, b) => a.at - b.at).map(({actorId}) => actorId);
}

/** The journey to a stay; undefined for who makes none. */
export function legTo({legsOfEvent, eventIdxOf}: Indexes, stay: Stay): Leg | undefined {
  const first = eventIdxOf.get(stay.events[0]!.id)!; // a stay holds at least one event
  return legsOfEvent(first).find(
    ({stay: {actorId, placeId, events}}) =>
      actorId === stay.actorId && placeId === stay.placeId && events[0]?.id === stay.events[0]?.id,
  );
}
