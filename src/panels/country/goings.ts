import {type Indexes, kindKeys} from '../../indexes';
import {eventKinds} from '../../model';
import type {AbsenceOf} from '../shared/cards';
import type {Steps} from '../shared/steps';

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
  readonly goings: ReadonlyMap<GoingWay, readonly Going[]>;
  /** Those who act for it and stayed away. */
  readonly absences: readonly AbsenceOf[];
  /** What is said, sent or handed on by it or about it, and whatever else concerns it. */
  readonly concerned: readonly number[];
}

/** What people come together for within a country's borders, in the order of being told. */
export function hostedIn({eventsAtPlace, columns}: Indexes, placeId: string): number[] {
  return eventsAtPlace(placeId).filter(eventIdx => travels[columns.kind[eventIdx]!]);
}

const travels = kindKeys.map(kind => eventKinds[kind].travels);

/** Sorts events by what a country has to do with them, in the order of being told. */
export function* countryEvents(
  indexes: Indexes,
  placeId: string,
  country: string | null,
): Steps<CountryEvents> {
  const {dataset, actorOf, columns, rank} = indexes;
  const here = new Set(indexes.eventsAtPlace(placeId));
  const about = new Set([
    ...indexes.eventsAbout(placeId),
    ...(country === null ? [] : indexes.eventsAbout(country)),
  ]);
  const isOwn = (actorId: string) => country !== null && actorOf(actorId)?.country === country;
  const own = new Set(dataset.actors.flatMap(({id}) => (isOwn(id) ? indexes.eventsOfActor(id) : [])));
  yield;

  const concerned: number[] = [];
  const absences: AbsenceOf[] = [];
  const goings = new Map<GoingWay, Going[]>();
  const inOrder = [...new Set([...here, ...about, ...own])].sort((a, b) => rank[a]! - rank[b]!);
  for (const [at, eventIdx] of inOrder.entries()) {
    if (at % eventsAtOnce === 0) yield;
    const people = own.has(eventIdx)
      ? dataset.events[eventIdx]!.participants.filter(({actor}) => isOwn(actor))
      : [];
    for (const {actor: actorId, attendance} of people)
      if (attendance === 'declined') absences.push({eventIdx, actorId});
    if (!travels[columns.kind[eventIdx]!]) {
      if (here.has(eventIdx) || about.has(eventIdx) || people.length > 0) concerned.push(eventIdx);
      continue;
    }
    if (here.has(eventIdx)) continue;
    if (about.has(eventIdx)) concerned.push(eventIdx);
    for (const way of goingWays) {
      const actorIds = people.filter(({attendance}) => attendance === way).map(({actor}) => actor);
      if (actorIds.length === 0) continue;
      const going = {eventIdx, actorIds: [...new Set(actorIds)]};
      const found = goings.get(way);
      if (found) found.push(going);
      else goings.set(way, [going]);
    }
  }
  return {goings, absences, concerned};
}

/** So many events are read before the page may do something else. */
const eventsAtOnce = 64;
