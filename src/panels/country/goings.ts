import type {Indexes} from '../../indexes';
import {eventKinds} from '../../model';
import {isWithin} from '../dossier/originsOf';

/** How those who act for a country take part in an event elsewhere. Who declines is told apart, with the reason. */
export const goingWays = ['in person', 'by video', 'accepted', 'invited', 'not stated'] as const;
export type GoingWay = (typeof goingWays)[number];

/** An event elsewhere, and who of a country takes part in it in one way. */
export interface Going {
  readonly eventIdx: number;
  readonly actorIds: readonly string[];
}

/** What a country has to do with, each event once but for those elsewhere in which its people take part in several ways. */
export interface CountryEvents {
  /** What people come together for within its borders. */
  readonly hosted: readonly number[];
  readonly goings: ReadonlyMap<GoingWay, readonly Going[]>;
  /** What is said, sent or handed on by it or about it, and whatever else concerns it. */
  readonly concerned: readonly number[];
}

/** Sorts events by what a country has to do with them, in the order of being told. */
export function countryEvents(indexes: Indexes, placeId: string, country: string | null): CountryEvents {
  const {dataset, actorOf, inOrder} = indexes;
  const hosted: number[] = [];
  const concerned: number[] = [];
  const goings = new Map<GoingWay, Going[]>();
  for (const eventIdx of inOrder) {
    const {kind, place, participants, about} = dataset.events[eventIdx]!;
    const isHere = place !== null && isWithin(indexes, place, placeId);
    const own = participants.filter(({actor}) => country !== null && actorOf(actor)?.country === country);
    const isAbout = about?.some(id => id === placeId || (country !== null && id === country)) === true;
    if (!eventKinds[kind].travels) {
      if (isHere || isAbout || own.length > 0) concerned.push(eventIdx);
      continue;
    }
    if (isHere) hosted.push(eventIdx);
    else if (isAbout) concerned.push(eventIdx);
    if (isHere) continue;
    for (const way of goingWays) {
      const actorIds = own.filter(({attendance}) => attendance === way).map(({actor}) => actor);
      if (actorIds.length > 0)
        goings.set(way, [...(goings.get(way) ?? []), {eventIdx, actorIds: [...new Set(actorIds)]}]);
    }
  }
  return {hosted, goings, concerned};
}
