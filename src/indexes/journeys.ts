import type {Absence, Sending} from './indexes';
import {later} from './later';
import type {Leg} from './legs';
import type {Stay} from './stays';

/** Stays, journeys, absences and what is sent, by what they have to do with; each in the order of its own table. */
export interface Journeys {
  /** The journeys to the stays that hold an event. */
  legsOfEvent(eventIdx: number): readonly Leg[];
  legsToPlace(placeId: string): readonly Leg[];
  staysOfActor(actorId: string): readonly Stay[];
  absencesOfEvent(eventIdx: number): readonly Absence[];
  absencesOfPlace(placeId: string): readonly Absence[];
  sendingsOfEvent(eventIdx: number): readonly Sending[];
}

interface JourneyTables {
  readonly legs: readonly Leg[];
  readonly stays: readonly Stay[];
  readonly absences: readonly Absence[];
  readonly sendings: readonly Sending[];
  readonly eventIdxOf: ReadonlyMap<string, number>;
}

/** Finds rows of these tables; each way of looking is prepared when it is first used, and goes through all rows then. */
export function journeysOf({legs, stays, absences, sendings, eventIdxOf}: JourneyTables): Journeys {
  return {
    legsOfEvent: finderOf(legs, ({stay}) => stay.events.map(({id}) => eventIdxOf.get(id)!)),
    legsToPlace: finderOf(legs, ({toPlaceId}) => [toPlaceId]),
    staysOfActor: finderOf(stays, ({actorId}) => [actorId]),
    absencesOfEvent: finderOf(absences, ({eventIdx}) => [eventIdx]),
    absencesOfPlace: finderOf(absences, ({placeId}) => [placeId]),
    sendingsOfEvent: finderOf(sendings, ({eventIdx}) => [eventIdx]),
  };
}

/** Finds rows by their keys, in the order of the rows; prepared when it is first used. */
export function finderOf<Row, Key>(
  rows: readonly Row[],
  keysOf: (row: Row) => Iterable<Key>,
): (key: Key) => readonly Row[] {
  const found = later(() => grouped(rows, keysOf));
  return key => found().get(key) ?? [];
}

function grouped<Row, Key>(rows: readonly Row[], keysOf: (row: Row) => Iterable<Key>): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
