import {attendanceKeys, type Indexes, lineStyles, openDay, statusKeys} from '../indexes';
import type {ItineraEvent, Participant, Report} from '../model';
import {narrowed} from './narrow';
import {type Column, packColumns} from './pack';
import {type StringBytes, stringBytesOf} from './strings';
import {
  basisKeys,
  type EventDetails,
  eventInColumns,
  noneOr,
  originKeys,
  participantInColumns,
  reportInColumns,
  roleKeys,
  shardSize,
} from './tables';

/** A dataset of many events as it is sent. */
export interface WrittenColumns {
  /** The events and all that is derived from them. */
  readonly columns: Uint8Array<ArrayBuffer>;
  /** Details of `shardSize` events each, in the order of the events. */
  readonly details: readonly (readonly EventDetails[])[];
}

/**
 * Writes the events of a dataset and their indexes as columns.
 *
 * @param indexes  of the whole dataset; the day of reading plays no part.
 */
export function writeColumns(indexes: Indexes): WrittenColumns {
  const {events} = indexes.dataset;
  const words = dictionary();
  const columns: Record<string, Column> = {
    ...eventTable(indexes, words.positionOf),
    ...participantTable(indexes, words.positionOf),
    ...reportTable(indexes, words.positionOf),
    ...derived(indexes),
    ...journeys(indexes),
  };
  Object.assign(columns, named('words', stringBytesOf(words.all)));
  for (const language of languagesOf(events)) {
    // what has no title in a language has an empty one
    const titles = events.map(({title}) => title[language] ?? '');
    Object.assign(columns, named(`title.${language}`, stringBytesOf(titles)));
  }
  const details = events.map(detailsOf);
  return {
    columns: packColumns(narrowed(columns)),
    details: Array.from({length: Math.ceil(details.length / shardSize)}, (_, shard) =>
      details.slice(shard * shardSize, (shard + 1) * shardSize),
    ),
  };
}

type PositionOf = (word: string) => number;

/** Each text once: locators, dates as written, ids of those concerned. */
function dictionary(): {readonly all: readonly string[]; readonly positionOf: PositionOf} {
  const all: string[] = [];
  const positions = new Map<string, number>();
  const positionOf = (word: string) => {
    const known = positions.get(word);
    if (known !== undefined) return known;
    positions.set(word, all.length);
    return all.push(word) - 1;
  };
  return {all, positionOf};
}

function eventTable(
  {dataset, columns, placeIdxOf, organisationIdxOf, eventIdxOf}: Indexes,
  wordAt: PositionOf,
) {
  const {events} = dataset;
  const byId = Uint32Array.from(events.keys()).sort((a, b) => (events[a]!.id < events[b]!.id ? -1 : 1));
  return {
    days: columns.days,
    from: columns.from,
    to: columns.to,
    kind: columns.kind,
    format: columns.format,
    status: columns.status,
    placeIdx: columns.placeIdx,
    disputed: columns.disputed,
    ...named('id', stringBytesOf(events.map(({id}) => id))),
    byId,
    when: Uint32Array.from(events, ({when}) => wordAt(when)),
    whenBasis: Uint8Array.from(events, ({whenBasis}) => basisKeys.indexOf(whenBasis)),
    placeBasis: Uint8Array.from(events, ({placeBasis}) => basisKeys.indexOf(placeBasis)),
    fromPlaceIdx: Uint32Array.from(events, ({from}) => noneOr(from, placeIdxOf)),
    fromBasis: Uint8Array.from(events, ({fromBasis}) => basisKeys.indexOf(fromBasis)),
    partOf: Uint32Array.from(events, ({partOf}) => noneOr(partOf, eventIdxOf)),
    ...rowsOf('organisations', events, ({organisations}) =>
      organisations.map(id => organisationIdxOf.get(id)!),
    ),
    // an empty list is another thing than none
    hasAbout: Uint8Array.from(events, ({about}) => (about ? 1 : 0)),
    ...rowsOf('about', events, ({about = []}) => about.map(wordAt)),
  };
}

function participantTable({dataset, actorIdxOf, placeIdxOf, sourceIdxOf}: Indexes, wordAt: PositionOf) {
  const rows = dataset.events.flatMap(({participants}) => participants);
  return {
    participantCounts: countsOf(dataset.events, ({participants}) => participants.length),
    participantActor: Uint32Array.from(rows, ({actor}) => actorIdxOf.get(actor)!),
    participantRole: Uint8Array.from(rows, ({role}) => roleKeys.indexOf(role)),
    participantAttendance: Uint8Array.from(rows, ({attendance}) => attendanceKeys.indexOf(attendance)),
    participantOrigin: Uint32Array.from(rows, ({origin}) => noneOr(origin, placeIdxOf)),
    participantOriginBasis: Uint8Array.from(rows, ({originBasis}) => basisKeys.indexOf(originBasis)),
    participantSource: Uint32Array.from(rows, ({source}) => sourceIdxOf.get(source)!),
    participantLocator: Uint32Array.from(rows, ({locator}) => wordAt(locator)),
  };
}

function reportTable({dataset, sourceIdxOf, standings}: Indexes, wordAt: PositionOf) {
  const rows = dataset.events.flatMap(({reports}) => reports);
  return {
    reportCounts: countsOf(dataset.events, ({reports}) => reports.length),
    reportSource: Uint32Array.from(rows, ({source}) => sourceIdxOf.get(source)!),
    reportLocator: Uint32Array.from(rows, ({locator}) => wordAt(locator)),
    reportStatus: Uint8Array.from(rows, ({status}) => statusKeys.indexOf(status)),
    // which of its reports the status of an event rests on
    newestReport: Uint16Array.from(dataset.events, ({reports}, idx) =>
      reports.indexOf(standings[idx]!.report),
    ),
  };
}

/** What `buildIndexes` has found, whatever the day of reading. */
function derived(indexes: Indexes) {
  const {dataset, focusDay, inOrder} = indexes;
  return {
    focusDay,
    inOrder: Uint32Array.from(inOrder),
    ...rowsOf('atPlace', dataset.places, ({id}) => indexes.eventsAtPlace(id)),
    ...rowsOf('ofActor', dataset.actors, ({id}) => indexes.eventsOfActor(id)),
    ...rowsOf('ofOrganisation', dataset.organisations, ({id}) => indexes.eventsOfOrganisation(id)),
    ...rowsOf('ofSource', dataset.sources, ({id}) => indexes.eventsOfSource(id)),
  };
}

function journeys({
  stays,
  legs,
  legColumns,
  absences,
  sendings,
  placeIdxOf,
  actorIdxOf,
  eventIdxOf,
}: Indexes) {
  const halves = (days: Float64Array) => Int32Array.from(days, day => Math.round(2 * day));
  const stayIdxOf = new Map(stays.map((stay, idx) => [stay, idx]));
  return {
    stayActor: Uint32Array.from(stays, ({actorId}) => actorIdxOf.get(actorId)!),
    stayPlace: Uint32Array.from(stays, ({placeId}) => placeIdxOf.get(placeId)!),
    stayDays: Int32Array.from(stays.flatMap(({days}) => days.map(day => day ?? openDay))),
    ...rowsOf('stayEvents', stays, ({events}) => events.map(({id}) => eventIdxOf.get(id)!)),
    // which row of its event says that the actor takes part
    stayParticipation: Uint16Array.from(
      stays.flatMap(({events, participations}) =>
        events.map(({participants}, k) => participants.indexOf(participations[k]!)),
      ),
    ),
    legStay: Uint32Array.from(legs, ({stay}) => stayIdxOf.get(stay)!),
    legFrom: Uint32Array.from(legs, ({fromPlaceId}) => placeIdxOf.get(fromPlaceId)!),
    legTo: Uint32Array.from(legs, ({toPlaceId}) => placeIdxOf.get(toPlaceId)!),
    legEvent: Uint32Array.from(legs, ({event}) => eventIdxOf.get(event.id)!),
    legOriginFrom: Uint8Array.from(legs, ({originFrom}) => originKeys.indexOf(originFrom)),
    // sorted by departure, in half days
    wayDepart: halves(legColumns.departDay),
    wayArrive: halves(legColumns.arriveDay),
    wayEnd: halves(legColumns.endDay),
    wayLeg: Uint32Array.from(legColumns.legIdx),
    waySolid: Uint8Array.from(legColumns.style, style => (style === lineStyles.solid ? 1 : 0)),
    wayUncertain: legColumns.dayUncertain,
    wayFan: legColumns.fanRank,
    absenceEvent: Uint32Array.from(absences, ({eventIdx}) => eventIdx),
    absenceActor: Uint32Array.from(absences, ({actorId}) => actorIdxOf.get(actorId)!),
    absencePlace: Uint32Array.from(absences, ({placeId}) => placeIdxOf.get(placeId)!),
    sendingEvent: Uint32Array.from(sendings, ({eventIdx}) => eventIdx),
    sendingFrom: Uint32Array.from(sendings, ({fromPlaceId}) => placeIdxOf.get(fromPlaceId)!),
    sendingTo: Uint32Array.from(sendings, ({toPlaceId}) => placeIdxOf.get(toPlaceId)!),
  };
}

/** A column of bytes and one of lengths under a name. */
function named(name: string, {bytes, lengths}: StringBytes): Record<string, Column> {
  return {[`${name}.bytes`]: bytes, [`${name}.lengths`]: lengths};
}

/** Lists of positions: how many each row has, and all of them one after the other. */
function rowsOf<Row>(
  name: string,
  rows: readonly Row[],
  membersOf: (row: Row) => readonly number[],
): Record<string, Column> {
  return {
    [`${name}.counts`]: countsOf(rows, row => membersOf(row).length),
    [`${name}.members`]: Uint32Array.from(rows.flatMap(row => membersOf(row))),
  };
}

function countsOf<Row>(rows: readonly Row[], countOf: (row: Row) => number): Uint32Array {
  return Uint32Array.from(rows, countOf);
}

function languagesOf(events: readonly ItineraEvent[]): string[] {
  return [...new Set(events.flatMap(({title}) => Object.keys(title)))];
}

function detailsOf(event: ItineraEvent): EventDetails {
  const ofParticipants = extrasOf<Participant>(event.participants, participantInColumns);
  const ofReports = extrasOf<Report>(event.reports, reportInColumns);
  return {
    ...(without(event, eventInColumns) as EventDetails),
    ...(ofParticipants && {ofParticipants}),
    ...(ofReports && {ofReports}),
  };
}

/** What the rows have beyond their columns, by their places; undefined where that is nothing. */
function extrasOf<Row extends object>(
  rows: readonly Row[],
  inColumns: readonly (keyof Row)[],
): Record<number, Partial<Row>> | undefined {
  const extras = rows.flatMap((row, idx) => {
    const extra = without(row, inColumns);
    return Object.keys(extra).length > 0 ? [[idx, extra] as const] : [];
  });
  return extras.length > 0 ? Object.fromEntries(extras) : undefined;
}

function without<Row extends object>(row: Row, keys: readonly (keyof Row)[]): Partial<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([key]) => !keys.includes(key as keyof Row)),
  ) as Partial<Row>;
}
