import type {Indexes} from '../indexes';
import type {Selection} from '../store';
import {type DayWindow, fromDayNumber, isDay, toDayNumber} from '../time';

/** What can be held against each other: stretches of time, and things of one table. */
export const compareKinds = ['actor', 'org', 'place', 'time'] as const;
export type CompareKind = (typeof compareKinds)[number];
export type ThingKind = Exclude<CompareKind, 'time'>;

/** Two of one kind: windows, or ids that the dataset has. */
export type Comparison =
  | {readonly kind: ThingKind; readonly sides: readonly [id: string, id: string]}
  | {readonly kind: 'time'; readonly sides: readonly [DayWindow, DayWindow]};

/** What an address compares; null where that is no kind, no stretch of days, or nothing that the dataset has. */
export function parseComparison(indexes: Indexes, text: string): Comparison | null {
  const [kind, one = '', other = ''] = text.split(',');
  if (kind === 'time') {
    const windows = [windowOf(one), windowOf(other)] as const;
    return windows[0] && windows[1] ? {kind, sides: [windows[0], windows[1]]} : null;
  }
  const known = thingKinds.find(each => each === kind);
  if (!known || !isKnown(indexes, known, one) || !isKnown(indexes, known, other)) return null;
  return {kind: known, sides: [one, other]};
}

/** The same as an address has it. */
export function comparisonText(comparison: Comparison): string {
  const sides = comparison.kind === 'time' ? comparison.sides.map(windowText) : comparison.sides;
  return [comparison.kind, ...sides].join();
}

/**
 * What is compared before anything has been chosen: what is selected, with the most frequent other of its kind; else the two people with the most
 * events. A dataset that has not two of them compares the halves of its window.
 */
export function firstComparison(indexes: Indexes, selection: Selection | null): Comparison {
  const kind = thingKinds.find(each => each === selection?.kind) ?? 'actor';
  return comparisonOf(indexes, kind, kind === selection?.kind ? selection.id : undefined);
}

/**
 * What is compared first of a kind.
 *
 * @param id  the first of the two, where it is known.
 */
export function comparisonOf(indexes: Indexes, kind: CompareKind, id?: string): Comparison {
  if (kind !== 'time') {
    const [one, other] = [
      ...(id === undefined ? [] : [id]),
      ...choicesOf(indexes, kind).filter(each => each !== id),
    ];
    if (one !== undefined && other !== undefined) return {kind, sides: [one, other]};
  }
  const {from, to} = indexes.window;
  const middle = Math.floor((from + to) / 2);
  return {
    kind: 'time',
    sides: [
      {from, to: middle},
      {from: Math.min(middle + 1, to), to},
    ],
  };
}

/** The ids of a kind that have any event, those with the most first; of people also their offices, groups and states. */
export function choicesOf(indexes: Indexes, kind: ThingKind): string[] {
  const {actors, organisations, places} = indexes.dataset;
  const rows = {actor: actors, org: organisations, place: places}[kind];
  const counts = new Map(rows.map(({id}) => [id, eventsOf(indexes, kind, id).length]));
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([id]) => id);
}

/** Positions of the events that a thing has to do with, in the order of being told. */
export function eventsOf(indexes: Indexes, kind: ThingKind, id: string): readonly number[] {
  return {
    actor: indexes.eventsOfActor,
    org: indexes.eventsOfOrganisation,
    place: indexes.eventsAtPlace,
  }[kind](id);
}

const thingKinds = ['actor', 'org', 'place'] as const satisfies readonly ThingKind[];

function isKnown(indexes: Indexes, kind: ThingKind, id: string): boolean {
  const table = {
    actor: indexes.actorIdxOf,
    org: indexes.organisationIdxOf,
    place: indexes.placeIdxOf,
  }[kind];
  return table.has(id);
}

/** First and last day, "2025-01-01/2025-12-31". */
function windowOf(text: string): DayWindow | null {
  const [first = '', last = '', more] = text.split('/');
  if (!isDay(first) || !isDay(last) || more !== undefined || first > last) return null;
  return {from: toDayNumber(first), to: toDayNumber(last)};
}

function windowText({from, to}: DayWindow): string {
  return `${fromDayNumber(from)}/${fromDayNumber(to)}`;
}
