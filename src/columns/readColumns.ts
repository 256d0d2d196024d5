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
import {type Whole, widened} from './narrow';
import type {Column, Columns} from './pack';
import {type StringColumn, stringColumnOf} from './strings';
import {basisKeys, type EventDetails, originKeys, roleKeys} from './tables';

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
    eventIdxOf: sortedIds(table.texts('id'), table.whole('byId')),
  };
  const {rows: events, forget: forgetEvents} = lazyRows(table.count, eventReader(head, table, details.at));
  const dataset: Dataset = {...head, events};
  const eventColumns = eventColumnsOf(table, today);
  const inOrder = Array.from(table.whole('inOrder'));
  const rank = new Int32Array(table.count);
  for (let at = 0; at < inOrder.length; at++) rank[inOrder[at]!] = at;

  const {rows: stays, forget: forgetStays} = lazyRows(
    table.whole('stayActor').length,
    stayReader(dataset, table),
  );
  const {rows: legs, forget: forgetLegs} = lazyRows(
    table.whole('legStay').length,
    legReader(dataset, table, stays),
  );
  const standings = lazyRows(table.count, idx => standingAt(idx, eventColumns, events, table));
  // a row that was made without its details is made anew with them
  details.onCome(() => {
    for (const forget of [forgetEvents, forgetStays, forgetLegs, standings.forget]) forget();
  });
  const legColumns = legColumnsOf(table);
  const stayColumns = stayColumnsOf(table);
  const [absenceEvent, absenceActor, absencePlace] = [
    table.whole('absenceEvent'),
    table.whole('absenceActor'),
    table.whole('absencePlace'),
  ];
  const absences = Array.from(absenceEvent, (eventIdx, k) => ({
    eventIdx,
    actorId: actors[absenceActor[k]!]!.id,
    placeId: places[absencePlace[k]!]!.id,
  }));
  const [sendingEvent, sendingFrom, sendingTo] = [
    table.whole('sendingEvent'),
    table.whole('sendingFrom'),
    table.whole('sendingTo'),
  ];
  const sendings = Array.from(sendingEvent, (eventIdx, k) => ({
    eventIdx,
    fromPlaceId: places[sendingFrom[k]!]!.id,
    toPlaceId: places[sendingTo[k]!]!.id,
  }));
  const byPlace = later(() => table.lists('atPlace'));
  const byActor = later(() => table.lists('ofActor'));
  const byOrganisation = later(() => table.lists('ofOrganisation'));
  const bySource = later(() => table.lists('ofSource'));
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
    eventsAtPlace: id => listAt(byPlace(), lookup.placeIdxOf.get(id)),
    eventCountAtPlace: placeIdx => lengthAt(byPlace(), placeIdx),
    eventsOfActor: id => listAt(byActor(), lookup.actorIdxOf.get(id)),
    eventsOfOrganisation: id => listAt(byOrganisation(), lookup.organisationIdxOf.get(id)),
    eventsOfSource: id => listAt(bySource(), lookup.sourceIdxOf.get(id)),
    ...relationsByColumns(table, inOrder),
    eventsOn: eventsOnBy(eventColumns, rank),
  };
}

// ── columns by name ─────────────────────────────────────────────────────────────────────────

interface Table {
  /** How many events there are. */
  readonly count: number;
  u8(name: string): Uint8Array;
  /** Numbers from 0 on, in as many bytes as they take. */
  whole(name: string): Whole;
  /** Numbers that may be below 0, and days: made of what was written when they are first asked for. */
  i32(name: string): Int32Array;
  texts(name: string): StringColumn;
  /** Where each row begins, of a column of how many members each has. */
  offsets(name: string): Uint32Array;
  /** Lists that were written as counts and members. */
  lists(name: string): Lists;
  readonly titleLanguages: readonly string[];
}

function tableOf(columns: Columns): Table {
  const column = <Kind extends Column>(name: string, type: abstract new (...args: never[]) => Kind): Kind => {
    const found = columns[name];
    if (!(found instanceof type)) throw new Error(missing(name));
    return found;
  };
  const u8 = (name: string) => column(name, Uint8Array);
  const whole = (name: string): Whole => {
    const found = columns[name];
    if (!found || found instanceof Int32Array) throw new Error(missing(name));
    return found;
  };
  const i32 = kept((name: string) =>
    columns[name] instanceof Int32Array
      ? columns[name]
      : widened(whole(name), column(`${name}.base`, Int32Array)),
  );
  const offsets = kept((name: string) => offsetsOf(whole(name)));
  return {
    count: column('kind', Uint8Array).length,
    u8,
    whole,
    i32,
    texts: kept(name => stringColumnOf({bytes: u8(`${name}.bytes`), lengths: whole(`${name}.lengths`)})),
    offsets,
    lists: name => ({offsets: offsets(`${name}.counts`), members: whole(`${name}.members`)}),
    titleLanguages: Object.keys(columns).flatMap(name => /^title\.(.+)\.bytes$/.exec(name)?.[1] ?? []),
  };
}

const missing = (name: string) => `no column "${name}" among those of the dataset`;

/** The same answer for the same name, made once. */
function kept<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return name => {
    const known = answers.get(name) ?? answer(name);
    answers.set(name, known);
    return known;
  };
}

// ── ids ─────────────────────────────────────────────────────────────────────────────────────

function positions(rows: readonly {readonly id: string}[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let idx = 0; idx < rows.length; idx++) found.set(rows[idx]!.id, idx);
  return found;
}

/** Positions by id, found by halving among the sorted ones: no text is made of the others. */
function sortedIds(ids: StringColumn, byId: Whole): ReadonlyMap<string, number> {
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
    wholeIdx: wholesOf(table.whole('partOf')),
    disputed: table.u8('disputed'),
  };
}

/** Of each event what it is part of; −1 of none. */
function wholesOf(partOf: Whole): Int32Array {
  const found = new Int32Array(partOf.length);
  for (let idx = 0; idx < found.length; idx++) found[idx] = partOf[idx]! - 1;
  return found;
}

/** What became of each event; only of what was announced does that depend on the day of reading. */
function outcomesOf(status: Uint8Array, days: Int32Array, today: number): Uint8Array {
  const [happened, unconfirmed, expected, off] = (
    ['happened', 'unconfirmed', 'expected', 'off'] as const
  ).map(outcome => outcomes.indexOf(outcome)) as [number, number, number, number];
  const announced = statusKeys.indexOf('announced');
  const isHappened = statusKeys.map(key => statuses[key].happened);
  const found = new Uint8Array(status.length);
  for (let idx = 0; idx < found.length; idx++) {
    const code = status[idx]!;
    const lastDay = days[4 * idx + 3]!;
    if (isHappened[code]) found[idx] = happened;
    else if (code !== announced) found[idx] = off;
    else found[idx] = lastDay !== openDay && lastDay < today ? unconfirmed : expected;
  }
  return found;
}

function legColumnsOf(table: Table): LegColumns {
  const legIdx = table.whole('wayLeg');
  const [from, to, event] = [table.whole('legFrom'), table.whole('legTo'), table.whole('legEvent')];
  const originFrom = table.u8('legOriginFrom');
  const stated = originKeys.indexOf('source');
  const solid = table.u8('waySolid');
  const count = legIdx.length;
  const columns = {
    count,
    departDay: daysOf(table.i32('wayDepart')),
    arriveDay: daysOf(table.i32('wayArrive')),
    endDay: daysOf(table.i32('wayEnd')),
    fromPlaceIdx: new Int32Array(count),
    toPlaceIdx: new Int32Array(count),
    eventIdx: new Int32Array(count),
    style: new Uint8Array(count),
    originInferred: new Uint8Array(count),
    dayUncertain: table.u8('wayUncertain'),
    fanRank: table.u8('wayFan'),
    legIdx: new Int32Array(legIdx),
  };
  // a loop for all, since \`from\` and \`map\` call back for each value
  for (let way = 0; way < count; way++) {
    const leg = legIdx[way]!;
    columns.fromPlaceIdx[way] = from[leg]!;
    columns.toPlaceIdx[way] = to[leg]!;
    columns.eventIdx[way] = event[leg]!;
    columns.style[way] = solid[way] ? lineStyles.solid : lineStyles.dashed;
    columns.originInferred[way] = originFrom[leg] === stated ? 0 : 1;
  }
  return columns;
}

/** Days of a column of half days. */
function daysOf(halves: Int32Array): Float64Array {
  const days = new Float64Array(halves.length);
  for (let at = 0; at < halves.length; at++) days[at] = halves[at]! / 2;
  return days;
}

function stayColumnsOf(table: Table): StayColumns {
  return {
    actorIdx: table.whole('stayActor'),
    placeIdx: table.whole('stayPlace'),
    events: table.lists('stayEvents'),
    ofLeg: table.whole('legStay'),
  };
}

function participationsOf(table: Table): Participations {
  // what events are about lies among all words: here by its place among those that are
  const concerned = later(() => {
    const {offsets, members} = table.lists('about');
    const distinct = [...new Set(members)];
    const aboutIdxOf = new Map(distinct.map((word, idx) => [word, idx]));
    const words = table.texts('words');
    return {
      about: {offsets, members: Uint32Array.from(members, word => aboutIdxOf.get(word)!)},
      aboutIds: distinct.map(word => words.at(word)),
    };
  });
  return {
    offsets: table.offsets('participantCounts'),
    actorIdx: table.whole('participantActor'),
    attendance: table.u8('participantAttendance'),
    get about() {
      return concerned().about;
    },
    get aboutIds() {
      return concerned().aboutIds;
    },
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
    const partOf = table.whole('partOf');
    const found = inOrder.filter(eventIdx => partOf[eventIdx] !== 0);
    return listsOf(
      table.count,
      found.map(eventIdx => partOf[eventIdx]! - 1),
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
  const [when, whenBasis, placeBasis] = [table.whole('when'), table.u8('whenBasis'), table.u8('placeBasis')];
  const [from, fromBasis, partOf] = [
    table.whole('fromPlaceIdx'),
    table.u8('fromBasis'),
    table.whole('partOf'),
  ];
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
      ...given('from', places[from[idx]! - 1]?.id),
      ...given('fromBasis', basisKeys[fromBasis[idx]!]),
      organisations: listAt(ofOrganisations, idx).map(at => organisations[at]!.id),
      ...(hasAbout[idx] === 1 && {about: listAt(about, idx).map(word => words.at(word))}),
      ...given('partOf', partOf[idx] === 0 ? undefined : ids.at(partOf[idx]! - 1)),
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
  const offsets = table.offsets('participantCounts');
  const [actor, role, attendance] = [
    table.whole('participantActor'),
    table.u8('participantRole'),
    table.u8('participantAttendance'),
  ];
  const [origin, originBasis] = [table.whole('participantOrigin'), table.u8('participantOriginBasis')];
  const [source, locator] = [table.whole('participantSource'), table.whole('participantLocator')];
  const rowAt = (k: number): Participant => ({
    actor: actors[actor[k]!]!.id,
    role: roleKeys[role[k]!]!,
    attendance: attendanceKeys[attendance[k]!]!,
    ...given('origin', places[origin[k]! - 1]?.id),
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
  const offsets = table.offsets('reportCounts');
  const [source, locator, status] = [
    table.whole('reportSource'),
    table.whole('reportLocator'),
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
    report: events[idx]!.reports[table.whole('newestReport')[idx]!]!,
  };
}

function stayReader({events, actors, places}: Dataset, table: Table): (idx: number) => Stay {
  const held = table.lists('stayEvents');
  const [actor, place, days] = [table.whole('stayActor'), table.whole('stayPlace'), table.i32('stayDays')];
  const participation = table.whole('stayParticipation');
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
  const [stay, event] = [table.whole('legStay'), table.whole('legEvent')];
  const [from, to, originFrom] = [table.whole('legFrom'), table.whole('legTo'), table.u8('legOriginFrom')];
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
