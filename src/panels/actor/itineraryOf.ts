import {greatCircleKm} from '../../geo';
import type {Indexes, Leg, Stay} from '../../indexes';
import {type Attendance, eventKinds} from '../../model';

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
export function itineraryOf(indexes: Indexes, actorId: string): Itinerary {
  const {eventIdxOf, standings} = indexes;
  const stops = indexes.stays
    .filter(stay => stay.actorId === actorId)
    .map((stay): ItineraryStop => {
      const leg = indexes.legs.find(each => isSameStay(each.stay, stay)) ?? null;
      const first = eventIdxOf.get(stay.events[0]!.id) ?? -1; // a stay holds at least one event
      return {
        stay,
        leg,
        km: leg && kmOf(indexes, leg),
        eventIdxs: stay.events.map(({id}) => eventIdxOf.get(id) ?? -1).filter(idx => idx >= 0),
        happened: standings[first]?.outcome === 'happened',
      };
    });
  const told = new Set(stops.flatMap(({eventIdxs}) => eventIdxs));
  const others = new Map<OtherWay, number[]>();
  for (const eventIdx of indexes.eventsOfActor(actorId)) {
    if (told.has(eventIdx)) continue;
    const way = wayOf(indexes, eventIdx, actorId);
    others.set(way, [...(others.get(way) ?? []), eventIdx]);
  }
  return {stops, others};
}

function isSameStay(a: Stay, b: Stay): boolean {
  return a.actorId === b.actorId && a.placeId === b.placeId && a.events[0]?.id === b.events[0]?.id;
}

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
