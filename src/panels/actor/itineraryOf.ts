import {greatCircleKm} from '../../geo';
import {type Indexes, type Leg, outcomes, type Stay} from '../../indexes';
import {type Attendance, eventKinds} from '../../model';
import {legTo} from '../dossier/originsOf';
import type {Steps} from '../shared/steps';

/** A place where somebody is, or is to be, in person, and the journey there. */
export interface ItineraryStop {
  readonly stay: Stay;
  /** null for who receives at home, and where no beginning is known. */
  readonly leg: Leg | null;
  /** Length of the journey along the great circle; null without one. */
  readonly km: number | null;
  readonly eventIdxs: readonly number[];
  /** Whether a report says that the event took place whose look the journey bears. */
  readonly happened: boolean;
}

/** Ways to have to do with an event other than a stop of the itinerary; `other`: something said, sent or handed on, where nobody comes or stays away. */
export const otherWays = [
  'in person',
  'by video',
  'accepted',
  'invited',
  'not stated',
  'declined',
  'other',
  'in office',
  'concerned',
] as const;
export type OtherWay = Attendance | (typeof otherWays)[number];

/** All that the reports tell of somebody's being anywhere. */
export interface Itinerary {
  /** In the order of their days. */
  readonly stops: readonly ItineraryStop[];
  /** Every other event that has to do with them, once, in the order of being told. */
  readonly others: ReadonlyMap<OtherWay, readonly number[]>;
}

/** The itinerary of a person, an office, a group or a state: each of its events is in a stop, or among the others. */
export function* itineraryOf(indexes: Indexes, actorId: string): Steps<Itinerary> {
  const {eventIdxOf, columns} = indexes;
  const stops: ItineraryStop[] = [];
  for (const stay of indexes.staysOfActor(actorId)) {
    if (stops.length % stepsAtOnce === 0) yield;
    const leg = legTo(indexes, stay) ?? null;
    const eventIdxs = stay.events.map(({id}) => eventIdxOf.get(id)!);
    stops.push({
      stay,
      leg,
      km: leg && kmOf(indexes, leg),
      eventIdxs,
      happened: columns.outcome[eventIdxs[0]!] === happened, // a stay holds at least one event
    });
  }
  const told = new Set(stops.flatMap(({eventIdxs}) => eventIdxs));
  const others = new Map<OtherWay, number[]>();
  for (const [at, eventIdx] of indexes.eventsOfActor(actorId).entries()) {
    if (at % stepsAtOnce === 0) yield;
    if (told.has(eventIdx)) continue;
    const way = wayOf(indexes, eventIdx, actorId);
    const found = others.get(way);
    if (found) found.push(eventIdx);
    else others.set(way, [eventIdx]);
  }
  return {stops, others};
}

/** So many stays or events are read before the page may do something else. */
const stepsAtOnce = 64;
const happened = outcomes.indexOf('happened');

/** Length of a journey along the great circle; null where an end has no point. */
export function kmOf({placeOf}: Pick<Indexes, 'placeOf'>, leg: Leg): number | null {
  const [from, to] = [placeOf(leg.fromPlaceId)?.coordinates, placeOf(leg.toPlaceId)?.coordinates];
  return from && to ? greatCircleKm(from, to) : null;
}

function wayOf({dataset, actorOf}: Indexes, eventIdx: number, actorId: string): OtherWay {
  const {kind, participants, about} = dataset.events[eventIdx]!;
  const own = participants.find(({actor}) => actor === actorId);
  if (own) return eventKinds[kind].travels || own.attendance === 'by video' ? own.attendance : 'other';
  if (about?.includes(actorId)) return 'concerned';
  const isHeld = (id: string) => actorOf(id)?.heldBy?.actor === actorId;
  return participants.some(({actor}) => isHeld(actor)) ? 'in office' : 'concerned';
}
