import {
  attendanceKeys,
  type EventColumns,
  formatKeys,
  type Indexes,
  journeysOf,
  kindKeys,
  type Leg,
  type LegColumns,
  type Lists,
  later,
  lengthAt,
  lineStyles,
  listAt,
  listsOf,
  offsetsOf,
  openDay,
  outcomes,
  type Participations,
  positionsMap,
  type Standing,
  type Stay,
  type StayColumns,
  spanAt,
  statusKeys,
} from '../indexes';
import {eventsOnBy, journeysByColumns, lazyRows} from '../indexes/taken';
import {type Dataset, type ItineraEvent, type Participant, placeKinds, type Report, statuses} from '../model';
import {toDayNumber} from '../time';
import type {DetailsStore} from './detailsStore';
import type {Column, Columns} from './pack';
import {type StringColumn, stringColumnOf} from './strings';
import {basisKeys, type EventDetails, none, originKeys, roleKeys} from './tables';

/**
 * The indexes of a dataset whose events are columns, as `buildIndexes` would have made them of the rows. Rows are made when they are asked for.
 *
 * @param head  the dataset but for its events.
 * @param details  what of the events stands in no column.
 * @param today  day number of the day of reading.
 */
export function readColumns(head: Dataset, columns: Columns, details: DetailsStore, today: number): Indexes {
  const table = tableOf(columns);
  const {places, actors, organisations, sources} = head;
  const lookup = {
    placeIdxOf: positions(places),
    actorIdxOf: positions(actors),
    organisationIdxOf: positions(organisations),
    sourceIdxOf: positions(sources),
    eventIdxOf: sortedIds(table.texts('id'), table.u32('byId')),
  };
  const {rows: events, forget: forgetEvents} = lazyRows(table.count, eventReader(head, table, details.at));
  const dataset: Dataset = {...head, events};
  const eventColumns = eventColumnsOf(table, today);
  const inOrder = Array.from(table.u32('inOrder'));
  const rank = new Int32Array(table.count);
  for (let at = 0; at < inOrder.length; at++) rank[inOrder[at]!] = at;

  const {rows: stays, forget: forgetStays} = lazyRows(
    table.u32('stayActor').length,
    stayReader(dataset, table),
  );
  const {rows: legs, forget: forgetLegs} = lazyRows(
    table.u32('legStay').length,
    legReader(dataset, table, stays),
  );
  const standings = lazyRows(table.count, idx => standingAt(idx, eventColumns, events, table));
  // a row that was made without its details is made anew with them
  details.onCome(() => {
    for (const forget of [forgetEvents, forgetStays, forgetLegs, standings.forget]) forget();
  });
  const legColumns = legColumnsOf(table);
  const stayColumns = stayColumnsOf(table);
  const absences = Array.from(table.u32('absenceEvent'), (eventIdx, k) => ({
    eventIdx,
    actorId: actors[table.u32('absenceActor')[k]!]!.id,
    placeId: places[table.u32('absencePlace')[k]!]!.id,
  }));
  const sendings = Array.from(table.u32('sendingEvent'), (eventIdx, k) => ({
    eventIdx,
    fromPlaceId: places[table.u32('sendingFrom')[k]!]!.id,
    toPlaceId: places[table.u32('sendingTo')[k]!]!.id,
  }));
  const byPlace = table.lists('atPlace');
  const byActor = table.lists('ofActor');
  const byOrganisation = table.lists('ofOrganisation');
  const bySource = table.lists('ofSource');
  const placeOf = (id: string) => places[lookup.placeIdxOf.get(id) ?? -1];

  return {
    ...lookup,
    dataset,
    columns: eventColumns,
    participations: participationsOf(table),
    titles: new Map(table.titleLanguages.map(language => [language, table.texts(`title.${language}`)])),
    window: {from: toDayNumber(head.dataset.window.from), to: toDayNumber(head.dataset.window.to)},
    standings: standings.rows,
    formats: lazyRows(table.count, idx => formatKeys[eventColumns.format[idx]!]!).rows,
    details,
    focusDay: table.i32('focusDay'),
    inOrder,
    rank,
    stays,
    stayColumns,
    legs,
    legColumns,
    absences,
    sendings,
    ...journeysOf({legs, stays, absences, sendings, eventIdxOf: lookup.eventIdxOf}),
    ...journeysByColumns({legs, legColumns, stays, stayColumns, ...lookup}),
    placeOf,
    hasPoint: placeId => {
      const place = placeOf(placeId);
      return place?.coordinates !== undefined && placeKinds[place.kind].point;
    },
    actorOf: id => actors[lookup.actorIdxOf.get(id) ?? -1],
    organisationOf: id => organisations[lookup.organisationIdxOf.get(id) ?? -1],
    sourceOf: id => sources[lookup.sourceIdxOf.get(id) ?? -1],
    eventOf: id => events[lookup.eventIdxOf.get(id) ?? -1],
    eventsAtPlace: id => listAt(byPlace, lookup.placeIdxOf.get(id)),
    eventCountAtPlace: placeIdx => lengthAt(byPlace, placeIdx),
    eventsOfActor: id => listAt(byActor, lookup.actorIdxOf.get(id)),
    eventsOfOrganisation: id => listAt(byOrganisation, lookup.organisationIdxOf.get(id)),
    eventsOfSource: id => listAt(bySource, lookup.sourceIdxOf.get(id)),
    ...relationsByColumns(table, inOrder),
    eventsOn: eventsOnBy(eventColumns, rank),
  };
}

// ── columns by name ─────────────────────────────────────────────────────────────────────────

interface Table {
  /** How many events there are. */
  readonly count: number;
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  i32(name: string): Int32Array;
  texts(name: string): StringColumn;
  /** Lists that were written as counts and members. */
  lists(name: string): Lists;
  readonly titleLanguages: readonly string[];
}

function tableOf(columns: Columns): Table {
  const column = <Kind extends Column>(name: string, type: abstract new (...args: never[]) => Kind): Kind => {
    const found = columns[name];
    if (!(found instanceof type)) throw new Error(`no column "${name}" among those of the dataset`);
    return found;
  };
  const u8 = (name: string) => column(name, Uint8Array);
  const u32 = (name: string) => column(name, Uint32Array);
  return {
    count: column('kind', Uint8Array).length,
    u8,
    u16: name => column(name, Uint16Array),
    u32,
    i32: name => column(name, Int32Array),
    texts: name => stringColumnOf({bytes: u8(`${name}.bytes`), lengths: u32(`${name}.lengths`)}),
    lists: name => ({offsets: offsetsOf(u32(`${name}.counts`)), members: u32(`${name}.members`)}),
    titleLanguages: Object.keys(columns).flatMap(name => /^title\.(.+)\.bytes$/.exec(name)?.[1] ?? []),
  };
}

// ── ids ─────────────────────────────────────────────────────────────────────────────────────

function positions(rows: readonly {readonly id: string}[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({id}, idx) => [id, idx]));
}

/** Positions by id, found by halving among the sorted ones: no text is made of the others. */
function sortedIds(ids: StringColumn, byId: Uint32Array): ReadonlyMap<string, number> {
  return positionsMap(ids.count, ids.at, id => {
    let low = 0;
    let high = byId.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = ids.at(byId[middle]!);
      if (found === id) return byId[middle]!;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  });
}

// ── columns that are asked ──────────────────────────────────────────────────────────────────

function eventColumnsOf(table: Table, today: number): EventColumns {
  const days = table.i32('days');
  const status = table.u8('status');
  return {
    count: table.count,
    days,
    from: table.i32('from'),
    to: table.i32('to'),
    kind: table.u8('kind'),
    format: table.u8('format'),
    status,
    outcome: outcomesOf(status, days, today),
    placeIdx: table.i32('placeIdx'),
    // "none" turns into −1
    wholeIdx: Int32Array.from(table.u32('partOf')),
    disputed: table.u8('disputed'),
  };
}

/** What became of each event; only of what was announced does that depend on the day of reading. */
function outcomesOf(status: Uint8Array, days: Int32Array, today: number): Uint8Array {
  const [happened, unconfirmed, expected, off] = (
    ['happened', 'unconfirmed', 'expected', 'off'] as const
  ).map(outcome => outcomes.indexOf(outcome)) as [number, number, number, number];
  const announced = statusKeys.indexOf('announced');
  const isHappened = statusKeys.map(key => statuses[key].happened);
  return status.map((code, idx) => {
    if (isHappened[code]) return happened;
    if (code !== announced) return off;
    const lastDay = days[4 * idx + 3]!;
    return lastDay !== openDay && lastDay < today ? unconfirmed : expected;
  });
}

function legColumnsOf(table: Table): LegColumns {
  const legIdx = table.u32('wayLeg');
  const [from, to, event] = [table.u32('legFrom'), table.u32('legTo'), table.u32('legEvent')];
  const originFrom = table.u8('legOriginFrom');
  const stated = originKeys.indexOf('source');
  const solid = table.u8('waySolid');
  return {
    count: legIdx.length,
    departDay: Float64Array.from(table.i32('wayDepart'), half => half / 2),
    arriveDay: Float64Array.from(table.i32('wayArrive'), half => half / 2),
    endDay: Float64Array.from(table.i32('wayEnd'), half => half / 2),
    fromPlaceIdx: Int32Array.from(legIdx, idx => from[idx]!),
    toPlaceIdx: Int32Array.from(legIdx, idx => to[idx]!),
    eventIdx: Int32Array.from(legIdx, idx => event[idx]!),
    style: solid.map(isSolid => (isSolid ? lineStyles.solid : lineStyles.dashed)),
    originInferred: Uint8Array.from(legIdx, idx => (originFrom[idx] === stated ? 0 : 1)),
    dayUncertain: table.u8('wayUncertain'),
    fanRank: table.u8('wayFan'),
    legIdx: Int32Array.from(legIdx),
  };
}

function stayColumnsOf(table: Table): StayColumns {
  return {
    actorIdx: table.u32('stayActor'),
    placeIdx: table.u32('stayPlace'),
    events: table.lists('stayEvents'),
    ofLeg: table.u32('legStay'),
  };
}

function participationsOf(table: Table): Participations {
  // what events are about lies among all words: here by its place among those that are
  const {offsets, members} = table.lists('about');
  const distinct = [...new Set(members)];
  const aboutIdxOf = new Map(distinct.map((word, idx) => [word, idx]));
  const words = table.texts('words');
  return {
    offsets: offsetsOf(table.u32('participantCounts')),
    actorIdx: table.u32('participantActor'),
    attendance: table.u8('participantAttendance'),
    about: {offsets, members: members.map(word => aboutIdxOf.get(word)!)},
    aboutIds: distinct.map(word => words.at(word)),
  };
}

/** What an event is about, and what it is a part of, read the other way round. */
function relationsByColumns(
  table: Table,
  inOrder: readonly number[],
): Pick<Indexes, 'eventsAbout' | 'partsOfEvent'> {
  const about = later(() => {
    const {offsets, members} = table.lists('about');
    const words = table.texts('words');
    const byWord = new Map<number, Set<number>>();
    for (const eventIdx of inOrder) {
      for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++) {
        const found = byWord.get(members[k]!);
        if (found) found.add(eventIdx);
        else byWord.set(members[k]!, new Set([eventIdx]));
      }
    }
    return new Map(Array.from(byWord, ([word, eventIdxs]) => [words.at(word), [...eventIdxs]] as const));
  });
  const parts = later(() => {
    const partOf = table.u32('partOf');
    const found = inOrder.filter(eventIdx => partOf[eventIdx] !== none);
    return listsOf(
      table.count,
      found.map(eventIdx => partOf[eventIdx]!),
      found,
    );
  });
  return {
    eventsAbout: id => about().get(id) ?? [],
    partsOfEvent: eventIdx => listAt(parts(), eventIdx),
  };
}

// ── rows ────────────────────────────────────────────────────────────────────────────────────

function eventReader(
  {places, actors, organisations, sources}: Dataset,
  table: Table,
  detailsOf: (eventIdx: number) => EventDetails | null,
): (idx: number) => ItineraEvent {
  const ids = table.texts('id');
  const words = table.texts('words');
  const titles = table.titleLanguages.map(language => [language, table.texts(`title.${language}`)] as const);
  const [days, kind, placeIdx] = [table.i32('days'), table.u8('kind'), table.i32('placeIdx')];
  const [when, whenBasis, placeBasis] = [table.u32('when'), table.u8('whenBasis'), table.u8('placeBasis')];
  const [from, fromBasis, partOf] = [table.u32('fromPlaceIdx'), table.u8('fromBasis'), table.u32('partOf')];
  const [ofOrganisations, about, hasAbout] = [
    table.lists('organisations'),
    table.lists('about'),
    table.u8('hasAbout'),
  ];
  const participantsAt = participantReader(table, words, {places, actors, sources});
  const reportsAt = reportReader(table, words, {sources});

  return idx => {
    const details = detailsOf(idx);
    const {ofParticipants, ofReports, ...rest} = details ?? {summary: {}};
    return {
      id: ids.at(idx),
      kind: kindKeys[kind[idx]!]!,
      title: Object.fromEntries(
        titles.flatMap(([language, column]) => {
          const title = column.at(idx);
          return title === '' ? [] : [[language, title]];
        }),
      ),
      when: words.at(when[idx]!),
      whenBasis: basisKeys[whenBasis[idx]!]!,
      days: spanAt({days}, idx),
      place: placeIdx[idx] === -1 ? null : places[placeIdx[idx]!]!.id,
      ...given('placeBasis', basisKeys[placeBasis[idx]!]),
      ...given('from', places[from[idx]!]?.id),
      ...given('fromBasis', basisKeys[fromBasis[idx]!]),
      organisations: listAt(ofOrganisations, idx).map(at => organisations[at]!.id),
      ...(hasAbout[idx] === 1 && {about: listAt(about, idx).map(word => words.at(word))}),
      ...given('partOf', partOf[idx] === none ? undefined : ids.at(partOf[idx]!)),
      ...rest,
      participants: participantsAt(idx).map((row, k) => ({...row, ...ofParticipants?.[k]})),
      reports: reportsAt(idx).map((row, k) => ({...row, ...ofReports?.[k]})),
    };
  };
}

function participantReader(
  table: Table,
  words: StringColumn,
  {places, actors, sources}: Pick<Dataset, 'places' | 'actors' | 'sources'>,
): (eventIdx: number) => Participant[] {
  const offsets = offsetsOf(table.u32('participantCounts'));
  const [actor, role, attendance] = [
    table.u32('participantActor'),
    table.u8('participantRole'),
    table.u8('participantAttendance'),
  ];
  const [origin, originBasis] = [table.u32('participantOrigin'), table.u8('participantOriginBasis')];
  const [source, locator] = [table.u32('participantSource'), table.u32('participantLocator')];
  const rowAt = (k: number): Participant => ({
    actor: actors[actor[k]!]!.id,
    role: roleKeys[role[k]!]!,
    attendance: attendanceKeys[attendance[k]!]!,
    ...given('origin', places[origin[k]!]?.id),
    ...given('originBasis', basisKeys[originBasis[k]!]),
    source: sources[source[k]!]!.id,
    locator: words.at(locator[k]!),
  });
  return idx => rowsBetween(offsets, idx, rowAt);
}

function reportReader(
  table: Table,
  words: StringColumn,
  {sources}: Pick<Dataset, 'sources'>,
): (eventIdx: number) => Report[] {
  const offsets = offsetsOf(table.u32('reportCounts'));
  const [source, locator, status] = [
    table.u32('reportSource'),
    table.u32('reportLocator'),
    table.u8('reportStatus'),
  ];
  const rowAt = (k: number): Report => ({
    source: sources[source[k]!]!.id,
    locator: words.at(locator[k]!),
    status: statusKeys[status[k]!]!,
  });
  return idx => rowsBetween(offsets, idx, rowAt);
}

function standingAt(
  idx: number,
  {status, outcome}: EventColumns,
  events: readonly ItineraEvent[],
  table: Table,
): Standing {
  return {
    status: statusKeys[status[idx]!]!,
    outcome: outcomes[outcome[idx]!]!,
    report: events[idx]!.reports[table.u16('newestReport')[idx]!]!,
  };
}

function stayReader({events, actors, places}: Dataset, table: Table): (idx: number) => Stay {
  const held = table.lists('stayEvents');
  const [actor, place, days] = [table.u32('stayActor'), table.u32('stayPlace'), table.i32('stayDays')];
  const participation = table.u16('stayParticipation');
  return idx => {
    const first = held.offsets[idx]!;
    const own = listAt(held, idx).map(eventIdx => events[eventIdx]!);
    return {
      actorId: actors[actor[idx]!]!.id,
      placeId: places[place[idx]!]!.id,
      events: own,
      participations: own.map(({participants}, k) => participants[participation[first + k]!]!),
      days: spanAt({days}, idx),
    };
  };
}

function legReader({events, places}: Dataset, table: Table, stays: readonly Stay[]): (idx: number) => Leg {
  const [stay, event] = [table.u32('legStay'), table.u32('legEvent')];
  const [from, to, originFrom] = [table.u32('legFrom'), table.u32('legTo'), table.u8('legOriginFrom')];
  return idx => ({
    stay: stays[stay[idx]!]!,
    fromPlaceId: places[from[idx]!]!.id,
    toPlaceId: places[to[idx]!]!.id,
    originBasis: originKeys[originFrom[idx]!] === 'source' ? 'stated' : 'inferred',
    originFrom: originKeys[originFrom[idx]!]!,
    event: events[event[idx]!]!,
  });
}

function rowsBetween<Row>(offsets: Uint32Array, idx: number, rowAt: (k: number) => Row): Row[] {
  const rows: Row[] = [];
  for (let k = offsets[idx]!; k < offsets[idx + 1]!; k++) rows.push(rowAt(k));
  return rows;
}

/** A property where it has a value. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): {[K in Key]?: Value} {
  return (value === undefined ? {} : {[key]: value}) as {[K in Key]?: Value};
}
