import type {Indexes} from '../indexes';
import {isCertainlyOn} from '../time';

/**
 * The event that pointing at a city picks out on a day: one told on this day, else one that is certainly on, else one that may be on; of those at the
 * city, or that somebody there stayed away from. Undefined where nothing is on.
 *
 * @param placeIds  the cities of a dot, its namesake first.
 */
export function eventToPick(indexes: Indexes, placeIds: readonly string[], day: number): number | undefined {
  const on = new Set(indexes.eventsOn(day));
  const candidates = placeIds
    .flatMap(placeId => [
      ...indexes.eventsAtPlace(placeId),
      ...indexes.absencesOfPlace(placeId).map(({eventIdx}) => eventIdx),
    ])
    .filter(eventIdx => on.has(eventIdx));
  return (
    candidates.find(eventIdx => indexes.focusDay[eventIdx] === day) ??
    candidates.find(eventIdx => isCertainlyOn(indexes.dataset.events[eventIdx]!.days, day)) ??
    candidates[0]
  );
}
