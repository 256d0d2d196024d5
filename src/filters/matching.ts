import {
  type EventColumns,
  formatKeys,
  type Indexes,
  kindKeys,
  type Lists,
  openDay,
  outcomes,
  statusKeys,
} from '../indexes';
import {type FilterKey, type Filters, filterKeys} from '../store';
import type {DayWindow} from '../time';
import {attendanceValues, type Claims, claimsOf} from './claims';

/** What the filters are asked about. */
export interface Ground {
  readonly indexes: Indexes;
  /** In which certainty is judged. */
  readonly window: DayWindow;
}

/**
 * Whether an event meets all that is asked: of each key one of its values. Attendance, person and country are asked of one participant at a time: who
 * declined is then the one of whom the others are asked.
 */
export function matches(ground: Ground, filters: Filters, eventIdx: number): boolean {
  const {missed, meetsPersonal} = questionOf(ground, filters);
  return missed(eventIdx) === 0 && meetsPersonal(eventIdx);
}

/** 1 for each event that meets all that is asked, by its position. */
export function matchesOf(ground: Ground, filters: Filters): Uint8Array {
  const {missed, meetsPersonal} = questionOf(ground, filters);
  const {count} = ground.indexes.columns;
  const met = new Uint8Array(count);
  for (let eventIdx = 0; eventIdx < count; eventIdx++)
    if (missed(eventIdx) === 0 && meetsPersonal(eventIdx)) met[eventIdx] = 1;
  return met;
}

/** How many events each value of each key would leave, were it asked alone under its key and everything else as it is. */
export type Counts = Readonly<Record<FilterKey, ReadonlyMap<string, number>>>;

/** Counts all values of all keys, in one walk over the columns. */
export function countsOfAll(ground: Ground, filters: Filters): Counts {
  const question = questionOf(ground, filters);
  const {values, missed, meetsPersonal, claims} = question;
  const facts = factKeys.map(key => ({key, bit: bitOf(key), told: new Tally(values[key].names.length)}));
  const personal = {
    attendance: new Tally(attendanceValues.length),
    person: new Tally(claims.people.length),
    country: new Tally(claims.countries.length),
  };
  for (let eventIdx = 0; eventIdx < ground.indexes.columns.count; eventIdx++) {
    const lacking = missed(eventIdx);
    // of an event that misses one key alone the values of that one would leave it; of one that misses two, none
    if ((lacking & (lacking - 1)) !== 0) continue;
    if (meetsPersonal(eventIdx)) {
      for (const {key, bit, told} of facts)
        if ((lacking & ~bit) === 0) for (const value of values[key].at(eventIdx)) told.add(value, eventIdx);
    }
    if (lacking === 0) question.tellPersonal(eventIdx, personal);
  }
  return {
    ...(Object.fromEntries(facts.map(({key, told}) => [key, told.byName(values[key].names)])) as Record<
      FactKey,
      ReadonlyMap<string, number>
    >),
    attendance: personal.attendance.byName(attendanceValues),
    person: personal.person.byName(claims.people),
    country: personal.country.byName(claims.countries),
  };
}

/** How many events tell of each value, whichever often one tells of it. */
class Tally {
  private readonly counts: Uint32Array;
  private readonly lastEvent: Int32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.lastEvent = new Int32Array(size).fill(-1);
  }

  add(value: number, eventIdx: number): void {
    if (this.lastEvent[value] === eventIdx) return;
    this.lastEvent[value] = eventIdx;
    this.counts[value]! += 1;
  }

  byName(names: readonly string[]): ReadonlyMap<string, number> {
    const told = names.map((name, value) => [name, this.counts[value]!] as const);
    return new Map(told.filter(([, count]) => count > 0));
  }
}

// ── what is asked of the event ───────────────────────────────────────────────────────────────

type PersonalKey = 'attendance' | 'person' | 'country';
type FactKey = Exclude<FilterKey, PersonalKey>;
const factKeys = ['format', 'kind', 'status', 'certainty'] as const satisfies readonly FactKey[];

const bitOf = (key: FilterKey) => 1 << filterKeys.indexOf(key);

/** The values of a key, as small numbers. */
interface FactValues {
  readonly names: readonly string[];
  /** Those of an event. */
  at(eventIdx: number): readonly number[];
}

const certainties = ['certain', 'possible'] as const;

function factValuesOf({indexes, window}: Ground): Readonly<Record<FactKey, FactValues>> {
  const {columns} = indexes;
  const {format, kind, status, outcome} = columns;
  const single = (names: readonly string[]): number[][] => names.map((_, value) => [value]);
  const [ofFormat, ofKind] = [single(formatKeys), single(kindKeys)];
  // what was announced is told by what became of it too
  const ofStatus = statusKeys.map((_, status) =>
    outcomes.map((became, idx) =>
      became === 'expected' || became === 'unconfirmed' ? [status, statusKeys.length + idx] : [status],
    ),
  );
  const ofCertainty = [[0], [1], []];
  return {
    format: {names: formatKeys, at: eventIdx => ofFormat[format[eventIdx]!]!},
    kind: {names: kindKeys, at: eventIdx => ofKind[kind[eventIdx]!]!},
    status: {
      names: [...statusKeys, ...outcomes],
      at: eventIdx => ofStatus[status[eventIdx]!]![outcome[eventIdx]!]!,
    },
    certainty: {names: certainties, at: eventIdx => ofCertainty[certaintyAt(columns, window, eventIdx)]!},
  };
}

/** 0 of what is certainly within a window, 1 of what is so possibly, else 2: as `isCertainlyWithin` and `isPossiblyWithin` have it. */
function certaintyAt({days}: EventColumns, {from, to}: DayWindow, eventIdx: number): 0 | 1 | 2 {
  const at = 4 * eventIdx;
  const [earliestStart, latestStart] = [days[at]!, days[at + 1]!];
  const [earliestEnd, latestEnd] = [days[at + 2]!, days[at + 3]!];
  const begun = latestStart === openDay ? latestEnd : latestStart;
  const lasted = earliestEnd === openDay ? earliestStart : earliestEnd;
  if (begun !== openDay && begun <= to && lasted !== openDay && lasted >= from) return 0;
  // an open beginning is earlier than any day
  return earliestStart <= to && (latestEnd === openDay || latestEnd >= from) ? 1 : 2;
}

// ── a question, ready to be asked of many events ─────────────────────────────────────────────

interface Question {
  readonly values: Readonly<Record<FactKey, FactValues>>;
  readonly claims: Claims;
  /** The keys of which an event has none of the values asked, a bit each; those of participants aside. */
  missed(eventIdx: number): number;
  meetsPersonal(eventIdx: number): boolean;
  /** Tells the personal values that would leave an event which meets all else. */
  tellPersonal(eventIdx: number, to: Readonly<Record<PersonalKey, Tally>>): void;
}

const prepared = new WeakMap<Filters, {readonly ground: Ground; readonly question: Question}>();

function questionOf(ground: Ground, filters: Filters): Question {
  const before = prepared.get(filters);
  if (before?.ground.indexes === ground.indexes && before.ground.window === ground.window)
    return before.question;
  const question = prepare(ground, filters);
  prepared.set(filters, {ground, question});
  return question;
}

function prepare(ground: Ground, filters: Filters): Question {
  const claims = claimsOf(ground.indexes);
  const values = factValuesOf(ground);
  const asked = factKeys
    .filter(key => filters[key].length > 0)
    .map(key => ({bit: bitOf(key), at: values[key].at, isAsked: flagsOf(values[key].names, filters[key])}));
  return {
    values,
    claims,
    missed: eventIdx => {
      let missed = 0;
      for (const {bit, at, isAsked} of asked) {
        const own = at(eventIdx);
        // an event has one or two of them
        if (!(isAsked[own[0]!] || isAsked[own[1]!])) missed |= bit;
      }
      return missed;
    },
    ...personalQuestion(claims, filters),
  };
}

/** 1 for each name that is asked for. */
function flagsOf(names: readonly string[], asked: readonly string[]): Uint8Array {
  return Uint8Array.from(names, name => (asked.includes(name) ? 1 : 0));
}

function personalQuestion(
  claims: Claims,
  filters: Filters,
): Pick<Question, 'meetsPersonal' | 'tellPersonal'> {
  const {participants, peopleOf, countriesOf, holdersOf, countryOf} = claims;
  const [asksHow, asksWho, asksWhere] = [
    filters.attendance.length > 0,
    filters.person.length > 0,
    filters.country.length > 0,
  ];
  const isHow = flagsOf(attendanceValues, filters.attendance);
  const isWho = flagsOf(claims.people, filters.person);
  const isWhere = flagsOf(claims.countries, filters.country);
  const some = (isAsked: Uint8Array, values: readonly number[]) => values.some(value => isAsked[value]);
  const someAt = (isAsked: Uint8Array, {offsets, members}: Lists, eventIdx: number) => {
    for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++) if (isAsked[members[k]!]) return true;
    return false;
  };
  const tellAll = (told: Tally, {offsets, members}: Lists, eventIdx: number) => {
    for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++) told.add(members[k]!, eventIdx);
  };

  // of one who takes part
  const {offsets, actorIdx, attendance} = participants;
  const meetsHow = (k: number) => !asksHow || isHow[attendance[k]!] === 1;
  const meetsWho = (k: number) => !asksWho || some(isWho, holdersOf[actorIdx[k]!]!);
  const meetsWhere = (k: number) => !asksWhere || some(isWhere, countryOf[actorIdx[k]!]!);

  // of the whole event
  const meetsPeople = (eventIdx: number) => !asksWho || someAt(isWho, peopleOf, eventIdx);
  const meetsCountries = (eventIdx: number) => !asksWhere || someAt(isWhere, countriesOf, eventIdx);

  return {
    meetsPersonal: eventIdx => {
      if (!asksHow) return meetsPeople(eventIdx) && meetsCountries(eventIdx);
      for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++)
        if (meetsHow(k) && meetsWho(k) && meetsWhere(k)) return true;
      return false;
    },
    tellPersonal: (eventIdx, told) => {
      for (let k = offsets[eventIdx]!; k < offsets[eventIdx + 1]!; k++) {
        const [how, who, where] = [meetsHow(k), meetsWho(k), meetsWhere(k)];
        if (who && where) told.attendance.add(attendance[k]!, eventIdx);
        if (!asksHow || !how) continue;
        if (where) for (const person of holdersOf[actorIdx[k]!]!) told.person.add(person, eventIdx);
        if (who) for (const country of countryOf[actorIdx[k]!]!) told.country.add(country, eventIdx);
      }
      // without an attendance the whole event is asked
      if (asksHow) return;
      if (meetsCountries(eventIdx)) tellAll(told.person, peopleOf, eventIdx);
      if (meetsPeople(eventIdx)) tellAll(told.country, countriesOf, eventIdx);
    },
  };
}
