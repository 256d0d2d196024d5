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
import {type DayWindow, toDayNumber} from '../time';
import {buildEventColumns, type EventColumns} from './eventColumns';
import {focusDays, tellingOrder} from './focus';
import {formatOf} from './format';
import {finderOf, type Journeys, journeysOf} from './journeys';
import {buildLegColumns, type LegColumns} from './legColumns';
import {buildLegs, type Leg} from './legs';
import {type Lists, lengthAt, listAt, listsOf} from './lists';
import {buildLookup, type Lookup} from './lookup';
import type {Participations} from './participations';
import {type Standing, standingOf} from './status';
import type {StayColumns} from './stayColumns';
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

/** What is told of events beyond what the map shows: summaries, notes, disputes. Of a large dataset it is fetched when it is wanted. */
export interface Details {
  /** Whether those of all these events are there. */
  areThere(eventIdxs: readonly number[]): boolean;
  /** Fetches what is missing of theirs; the events read with it from then on. Rejects where it cannot be had. */
  load(eventIdxs: readonly number[]): Promise<void>;
}

/** Many texts; one is made when it is asked for. */
export interface Texts {
  /** Empty where there is none. */
  at(idx: number): string;
}

/** All that is derived from a dataset: built once, never written again. Positions are those of the dataset's own tables. */
export interface Indexes extends Lookup, Journeys {
  readonly dataset: Dataset;
  /** The events once more, as columns: for whatever asks many of them. */
  readonly columns: EventColumns;
  /** Who has to do with them, as columns. */
  readonly participations?: Participations;
  /** What they are called, by language: for whatever reads all of it. */
  readonly titles: ReadonlyMap<string, Texts>;
  /** Absent where all that is told of every event is there. */
  readonly details?: Details;
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
  /** Of each event: its place in that order, where nothing is left out. */
  readonly rank: Int32Array;
  readonly stays: readonly Stay[];
  readonly stayColumns?: StayColumns;
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
  eventCountAtPlace(placeIdx: number): number;
  /** Events in which an actor takes part, stays away or is concerned, or that concern the office it holds. */
  eventsOfActor(actorId: string): readonly number[];
  eventsOfOrganisation(organisationId: string): readonly number[];
  eventsOfSource(sourceId: string): readonly number[];
  /** Events that are about something beside those who take part: an actor, a place, an organisation, a country by its code. */
  eventsAbout(id: string): readonly number[];
  /** The parts of an event, in the order of being told. */
  partsOfEvent(eventIdx: number): readonly number[];
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
  const {places, actors, organisations, sources} = dataset;
  const lists = (
    rowCount: number,
    idxOf: ReadonlyMap<string, number>,
    idsOf: (event: ItineraEvent) => readonly string[],
  ) => eventLists(dataset.events, inOrder, rowCount, idxOf, idsOf);
  const byPlace = lists(places.length, lookup.placeIdxOf, event => placesOf(event, placeOf));
  const byActor = lists(actors.length, lookup.actorIdxOf, event => actorsOf(event, actorOf));
  const byOrganisation = lists(organisations.length, lookup.organisationIdxOf, event => [
    ...event.organisations,
    ...(event.about ?? []),
  ]);
  const bySource = lists(sources.length, lookup.sourceIdxOf, sourcesOf);
  const columns = buildEventColumns(dataset.events, standings, formats, lookup, window);
  const legColumns = buildLegColumns(
    legs,
    lookup.eventIdxOf,
    lookup.placeIdxOf,
    placeIdx => places[placeIdx]!.coordinates!,
    standings,
    window,
  );
  const absences = absencesOf(dataset.events, actorOf, hasPoint);
  const sendings = sendingsOf(dataset.events, hasPoint);
  const rank = new Int32Array(inOrder.length);
  inOrder.forEach((eventIdx, at) => {
    rank[eventIdx] = at;
  });

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
    legColumns,
    absences,
    sendings,
    columns,
    titles: titlesOf(dataset.events),
    rank,
    ...journeysOf({legs, stays, absences, sendings, eventIdxOf: lookup.eventIdxOf}),
    placeOf,
    hasPoint,
    actorOf,
    organisationOf: finder(dataset.organisations, lookup.organisationIdxOf),
    sourceOf,
    eventOf,
    eventsAtPlace: id => listAt(byPlace, lookup.placeIdxOf.get(id)),
    eventCountAtPlace: placeIdx => lengthAt(byPlace, placeIdx),
    eventsOfActor: id => listAt(byActor, lookup.actorIdxOf.get(id)),
    eventsOfOrganisation: id => listAt(byOrganisation, lookup.organisationIdxOf.get(id)),
    eventsOfSource: id => listAt(bySource, lookup.sourceIdxOf.get(id)),
    eventsAbout: finderOf(inOrder, eventIdx => new Set(dataset.events[eventIdx]!.about)),
    partsOfEvent: finderOf(inOrder, eventIdx => {
      const {partOf} = dataset.events[eventIdx]!;
      return partOf === undefined ? [] : [lookup.eventIdxOf.get(partOf)!];
    }),
    // few are asked one by one
    eventsOn: day => inOrder.filter(idx => columns.from[idx]! <= day && day <= columns.to[idx]!),
  };
}

function titlesOf(events: readonly ItineraEvent[]): Map<string, Texts> {
  const languages = new Set(events.flatMap(({title}) => Object.keys(title)));
  return new Map(Array.from(languages, tag => [tag, {at: idx => events[idx]!.title[tag] ?? ''}]));
}

/** The events that have to do with each row of a table, in the order of being told. */
function eventLists(
  events: readonly ItineraEvent[],
  inOrder: readonly number[],
  rowCount: number,
  idxOf: ReadonlyMap<string, number>,
  idsOf: (event: ItineraEvent) => readonly string[],
): Lists {
  const rows: number[] = [];
  const members: number[] = [];
  for (const eventIdx of inOrder) {
    for (const id of new Set(idsOf(events[eventIdx]!))) {
      const row = idxOf.get(id);
      if (row === undefined) continue;
      rows.push(row);
      members.push(eventIdx);
    }
  }
  return listsOf(rowCount, rows, members);
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
