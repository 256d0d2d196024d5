import {greatCircleKm} from '../../geo';
import type {Indexes, Leg} from '../../indexes';

/** Where journeys to a place began. */
export interface Origin {
  readonly placeId: string;
  readonly km: number;
  /** In the order of being told. */
  readonly legs: readonly Leg[];
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
export function originsOf(indexes: Indexes, placeId: string): Origins {
  const {placeOf, standings, eventIdxOf, focusDay} = indexes;
  const here = placeOf(placeId)?.coordinates;
  const toldOn = (leg: Leg) => focusDay[eventIdxOf.get(leg.event.id) ?? -1] ?? 0;
  const byPlace = new Map<string, Leg[]>();
  for (const leg of indexes.legs) {
    if (!isWithin(indexes, leg.toPlaceId, placeId) || isWithin(indexes, leg.fromPlaceId, placeId)) continue;
    byPlace.set(leg.fromPlaceId, [...(byPlace.get(leg.fromPlaceId) ?? []), leg]);
  }
  const origins = [...byPlace].map(([fromPlaceId, legs]): Origin => {
    const there = placeOf(fromPlaceId)?.coordinates;
    return {
      placeId: fromPlaceId,
      km: here && there ? greatCircleKm(there, here) : 0,
      legs: legs.sort((a, b) => toldOn(a) - toldOn(b)),
      announced: legs.filter(({event}) => standings[eventIdxOf.get(event.id) ?? -1]?.outcome !== 'happened')
        .length,
      inferred: legs.filter(({originBasis}) => originBasis === 'inferred').length,
    };
  });
  return {
    origins: origins.sort((a, b) => b.legs.length - a.legs.length || b.km - a.km),
    unknown: unknownOriginsOf(indexes, placeId),
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

function unknownOriginsOf(indexes: Indexes, placeId: string): string[] {
  const travelled = new Set(indexes.legs.map(({stay}) => stay));
  const found = indexes.stays.filter(
    stay =>
      isWithin(indexes, stay.placeId, placeId) &&
      !travelled.has(stay) &&
      stay.participations.some(({role}) => role !== 'host') &&
      indexes.actorOf(stay.actorId)?.seat === undefined,
  );
  return [...new Set(found.map(({actorId}) => actorId))];
}
