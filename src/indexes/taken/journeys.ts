import type {Journeys} from '../journeys';
import {later} from '../later';
import type {LegColumns} from '../legColumns';
import type {Leg} from '../legs';
import {type Lists, listAt, listsOf} from '../lists';
import type {Lookup} from '../lookup';
import type {StayColumns} from '../stayColumns';
import type {Stay} from '../stays';

interface JourneyColumns extends Pick<Lookup, 'actorIdxOf' | 'eventIdxOf' | 'placeIdxOf'> {
  readonly legs: readonly Leg[];
  readonly legColumns: LegColumns;
  readonly stays: readonly Stay[];
  readonly stayColumns: StayColumns;
}

/** Finds stays and journeys by columns: of many rows those are made that are found. */
export function journeysByColumns(
  tables: JourneyColumns,
): Pick<Journeys, 'legsOfEvent' | 'legsToPlace' | 'staysOfActor'> {
  const {legs, legColumns, stays, stayColumns} = tables;
  const {actorIdxOf, eventIdxOf, placeIdxOf} = tables;
  const legsByEvent = later(() => legListsByEvent(stayColumns, eventIdxOf.size));
  const legsByPlace = later(() => listsOf(placeIdxOf.size, toPlacesOf(legColumns), upTo(legs.length)));
  const staysByActor = later(() => listsOf(actorIdxOf.size, stayColumns.actorIdx, upTo(stays.length)));
  return {
    legsOfEvent: eventIdx => listAt(legsByEvent(), eventIdx).map(idx => legs[idx]!),
    legsToPlace: placeId => listAt(legsByPlace(), placeIdxOf.get(placeId)).map(idx => legs[idx]!),
    staysOfActor: actorId => listAt(staysByActor(), actorIdxOf.get(actorId)).map(idx => stays[idx]!),
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
