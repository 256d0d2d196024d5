import {
  type Actor,
  type Dataset,
  type DatedSource,
  type Format,
  type ItineraEvent,
  type Organisation,
  type Place,
  placeKinds,
} from '../model';
import {type DayWindow, mayBeOn, toDayNumber} from '../time';
import {focusDays, tellingOrder} from './focus';
import {formatOf} from './format';
import {buildLegColumns, type LegColumns} from './legColumns';
import {buildLegs, type Leg} from './legs';
import {buildLookup, type Lookup} from './lookup';
import {type Standing, standingOf} from './status';
import {buildStays, type Stay} from './stays';

/** Who stayed away from an event, and where that is marked. */
export interface Absence {
  readonly eventIdx: number;
  readonly actorId: string;
  /** The origin given, else the seat. */
  readonly placeId: string;
}

/** What is sent or handed on from one place to another: a telegram, a chairmanship. Nobody travels. */
export interface Sending {
  readonly eventIdx: number;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
}

/** All that is derived from a dataset: built once, never written again. Positions are those of the dataset's own tables. */
export interface Indexes extends Lookup {
  readonly dataset: Dataset;
  /** Where this is only what had been reported by a day: everything, whatever has been reported since. */
  readonly whole?: Indexes;
  readonly window: DayWindow;
  /** Of each event: what became of it. */
  readonly standings: readonly Standing[];
  /** Of each event: its lane and colour. */
  readonly formats: readonly Format[];
  /** Of each event: the day on which it is told. */
  readonly focusDay: Int32Array;
  /** Events in the order of being told: what previous, next and the list follow. */
  readonly inOrder: readonly number[];
  readonly stays: readonly Stay[];
  readonly legs: readonly Leg[];
  readonly legColumns: LegColumns;
  readonly absences: readonly Absence[];
  readonly sendings: readonly Sending[];
  placeOf(id: string): Place | undefined;
  /** Whether a journey can end at a place: a country, or a place without coordinates, has no point. */
  hasPoint(placeId: string): boolean;
  actorOf(id: string): Actor | undefined;
  organisationOf(id: string): Organisation | undefined;
  sourceOf(id: string): DatedSource | undefined;
  eventOf(id: string): ItineraEvent | undefined;
  /** Events at a place or at a place within it, in the order of being told. */
  eventsAtPlace(placeId: string): readonly number[];
  /** Events in which an actor takes part, stays away or is concerned, or that concern the office it holds. */
  eventsOfActor(actorId: string): readonly number[];
  eventsOfOrganisation(organisationId: string): readonly number[];
  eventsOfSource(sourceId: string): readonly number[];
  /** Events that are certainly or possibly going on, open bounds cut, in the order of being told. */
  eventsOn(day: number): readonly number[];
}

/**
 * Builds every index of a dataset.
 *
 * @param today  day number of the day of reading: an event that was only announced and is past by then is unconfirmed.
 */
export function buildIndexes(dataset: Dataset, today: number): Indexes {
  const lookup = buildLookup(dataset);
  const placeOf = finder(dataset.places, lookup.placeIdxOf);
  const actorOf = finder(dataset.actors, lookup.actorIdxOf);
  const sourceOf = finder(dataset.sources, lookup.sourceIdxOf);
  const eventOf = finder(dataset.events, lookup.eventIdxOf);
  const hasPoint = (placeId: string) => {
    const place = placeOf(placeId);
    return place?.coordinates !== undefined && placeKinds[place.kind].point;
  };

  // what each event is: status, format, the day on which it is told
  const window = {from: toDayNumber(dataset.dataset.window.from), to: toDayNumber(dataset.dataset.window.to)};
  const standings = dataset.events.map(event => standingOf(event, sourceOf, today));
  const formats = dataset.events.map(event => formatOf(event, actorOf));
  const focusDay = focusDays(dataset.events, window);
  const inOrder = dataset.events
    .map((_, idx) => idx)
    .sort((a, b) => focusDay[a]! - focusDay[b]! || tellingOrder(dataset.events[a]!, dataset.events[b]!));

  // who stayed where, and how they came there
  const isOff = (event: ItineraEvent) => standings[lookup.eventIdxOf.get(event.id)!]?.outcome === 'off';
  const stays = buildStays({events: dataset.events, eventOf, hasPoint, isOff});
  const legs = buildLegs(stays, {actorOf, hasPoint});

  // who and what an event has to do with
  const byPlace = new Map<string, number[]>();
  const byActor = new Map<string, number[]>();
  const byOrganisation = new Map<string, number[]>();
  const bySource = new Map<string, number[]>();
  for (const idx of inOrder) {
    const event = dataset.events[idx]!;
    for (const id of new Set(placesOf(event, placeOf))) add(byPlace, id, idx);
    for (const id of new Set(actorsOf(event, actorOf))) add(byActor, id, idx);
    for (const id of new Set([...event.organisations, ...(event.about ?? [])])) add(byOrganisation, id, idx);
    for (const id of new Set(sourcesOf(event))) add(bySource, id, idx);
  }

  return {
    ...lookup,
    dataset,
    window,
    standings,
    formats,
    focusDay,
    inOrder,
    stays,
    legs,
    legColumns: buildLegColumns(
      legs,
      lookup.eventIdxOf,
      lookup.placeIdxOf,
      id => placeOf(id)!.coordinates!,
      standings,
      window,
    ),
    absences: absencesOf(dataset.events, actorOf, hasPoint),
    sendings: sendingsOf(dataset.events, hasPoint),
    placeOf,
    hasPoint,
    actorOf,
    organisationOf: finder(dataset.organisations, lookup.organisationIdxOf),
    sourceOf,
    eventOf,
    eventsAtPlace: id => byPlace.get(id) ?? [],
    eventsOfActor: id => byActor.get(id) ?? [],
    eventsOfOrganisation: id => byOrganisation.get(id) ?? [],
    eventsOfSource: id => bySource.get(id) ?? [],
    eventsOn: day => inOrder.filter(idx => mayBeOn(dataset.events[idx]!.days, day, window)),
  };
}

function finder<Row>(
  rows: readonly Row[],
  idxOf: ReadonlyMap<string, number>,
): (id: string) => Row | undefined {
  return id => {
    const idx = idxOf.get(id);
    return idx === undefined ? undefined : rows[idx];
  };
}

function add(lists: Map<string, number[]>, id: string, idx: number): void {
  const list = lists.get(id);
  if (list) list.push(idx);
  else lists.set(id, [idx]);
}

/** The place of an event and all that hold it, innermost first. */
function placesOf(event: ItineraEvent, placeOf: (id: string) => Place | undefined): string[] {
  const ids: string[] = [];
  let id = event.place ?? undefined;
  while (id !== undefined && !ids.includes(id)) {
    ids.push(id);
    id = placeOf(id)?.within;
  }
  return ids;
}

function actorsOf(event: ItineraEvent, actorOf: (id: string) => Actor | undefined): string[] {
  const named = [...event.participants.map(({actor}) => actor), ...(event.about ?? [])];
  return named.flatMap(id => [id, ...(actorOf(id)?.heldBy ? [actorOf(id)!.heldBy!.actor] : [])]);
}

function sourcesOf(event: ItineraEvent): string[] {
  return [
    ...event.reports.map(({source}) => source),
    ...event.participants.map(({source}) => source),
    ...(event.disputes ?? []).flatMap(({readings}) => readings.map(({source}) => source)),
  ];
}

function absencesOf(
  events: readonly ItineraEvent[],
  actorOf: (id: string) => Actor | undefined,
  hasPoint: (id: string) => boolean,
): Absence[] {
  return events.flatMap((event, eventIdx) =>
    event.participants.flatMap(({actor, attendance, origin}) => {
      const placeId = origin ?? actorOf(actor)?.seat;
      return attendance === 'declined' && placeId !== undefined && hasPoint(placeId)
        ? [{eventIdx, actorId: actor, placeId}]
        : [];
    }),
  );
}

function sendingsOf(events: readonly ItineraEvent[], hasPoint: (id: string) => boolean): Sending[] {
  return events.flatMap(({from, place}, eventIdx) =>
    from !== undefined && place !== null && from !== place && hasPoint(from) && hasPoint(place)
      ? [{eventIdx, fromPlaceId: from, toPlaceId: place}]
      : [],
  );
}
