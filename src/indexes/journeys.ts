import type {Absence, Sending} from './indexes';
import {later} from './later';
import type {LegColumns} from './legColumns';
import type {Leg} from './legs';
import {type Lists, listAt, listsOf} from './lists';
import type {Lookup} from './lookup';
import type {StayColumns} from './stayColumns';
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

interface JourneyTables extends Pick<Lookup, 'actorIdxOf' | 'eventIdxOf' | 'placeIdxOf'> {
  readonly legs: readonly Leg[];
  readonly legColumns: LegColumns;
  readonly stays: readonly Stay[];
  readonly stayColumns: StayColumns;
  readonly absences: readonly Absence[];
  readonly sendings: readonly Sending[];
}

/** Finds rows of these tables; each way of looking is prepared when it is first used, from columns where there are many rows. */
export function journeysOf(tables: JourneyTables): Journeys {
  const {legs, legColumns, stays, stayColumns, absences, sendings} = tables;
  const {actorIdxOf, eventIdxOf, placeIdxOf} = tables;
  const legsByEvent = later(() => legListsByEvent(stayColumns, eventIdxOf.size));
  const legsByPlace = later(() => listsOf(placeIdxOf.size, toPlacesOf(legColumns), upTo(legs.length)));
  const staysByActor = later(() => listsOf(actorIdxOf.size, stayColumns.actorIdx, upTo(stays.length)));
  return {
    legsOfEvent: eventIdx => listAt(legsByEvent(), eventIdx).map(idx => legs[idx]!),
    legsToPlace: placeId => listAt(legsByPlace(), placeIdxOf.get(placeId)).map(idx => legs[idx]!),
    staysOfActor: actorId => listAt(staysByActor(), actorIdxOf.get(actorId)).map(idx => stays[idx]!),
    absencesOfEvent: finderOf(absences, ({eventIdx}) => [eventIdx]),
    absencesOfPlace: finderOf(absences, ({placeId}) => [placeId]),
    sendingsOfEvent: finderOf(sendings, ({eventIdx}) => [eventIdx]),
  };
}

function legListsByEvent({events, ofLeg}: StayColumns, eventCount: number): Lists {
  const eventIdxs: number[] = [];
  const legIdxs: number[] = [];
  ofLeg.forEach((stay, leg) => {
    for (let k = events.offsets[stay]!; k < events.offsets[stay + 1]!; k++) {
      eventIdxs.push(events.members[k]!);
      legIdxs.push(leg);
    }
  });
  return listsOf(eventCount, eventIdxs, legIdxs);
}

/** Where the journeys lead, in the order of `legs`. */
function toPlacesOf({count, legIdx, toPlaceIdx}: LegColumns): Int32Array {
  const places = new Int32Array(count);
  for (let k = 0; k < count; k++) places[legIdx[k]!] = toPlaceIdx[k]!;
  return places;
}

const upTo = (count: number) => Uint32Array.from({length: count}, (_, idx) => idx);

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
