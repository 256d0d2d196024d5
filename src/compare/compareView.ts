import {
  attendanceKeys as attendanceTable,
  formatKeys,
  type Indexes,
  kindKeys,
  listAt,
  outcomes,
  spanAt,
  statusKeys as statusTable,
} from '../indexes';
import {participationsOf, stayColumnsOf} from '../indexes/taken';
import {attendances, eventKinds, formats, keysOf, statuses} from '../model';
import {isCertainlyWithin, isPossiblyWithin} from '../time';
import {type Comparison, eventsOf} from './comparison';

/** The events of one side, by position, in the order of being told. */
export interface SideEvents {
  /** All of them, of a thing; of a stretch of time those that were certainly within it. */
  readonly certain: readonly number[];
  /** Of a stretch of time: those that may have been within it, and may not. */
  readonly possible: readonly number[];
}

/** How much of something one side has. */
export interface SideCount {
  readonly certain: number;
  /** How many more there may be. */
  readonly possible: number;
  /** The events behind both. */
  readonly eventIdxs: readonly number[];
}

/** What is counted on both sides. */
export interface CompareRow {
  /** Of its group: "csto", "in person", the id of a place. */
  readonly key: string;
  readonly sides: readonly [SideCount, SideCount];
  /** By how much the second side has more; what is only possible makes a range of it. */
  readonly difference: {readonly least: number; readonly most: number};
}

export const rowGroups = ['sums', 'format', 'kind', 'status', 'attendance', 'place', 'person'] as const;
export type RowGroup = (typeof rowGroups)[number];

/** Two things or stretches of time side by side. */
export interface CompareView {
  readonly sides: readonly [SideEvents, SideEvents];
  /** Of each group what either side has any of. Sums are all there. */
  readonly rows: Readonly<Record<RowGroup, readonly CompareRow[]>>;
  /** What both have: events by position, places and people by id. */
  readonly both: {
    readonly eventIdxs: readonly number[];
    readonly placeIds: readonly string[];
    readonly actorIds: readonly string[];
  };
}

/** Names, for an event by its position, what of a row it holds: the row counts each once. */
type Holds = (eventIdx: number) => readonly (string | number)[];

/**
 * Counts what two things or stretches of time have, each on its own: an event that both have to do with counts on either side.
 *
 * The sums are events, journeys to them, places that these stays were in, and people who took part besides the thing itself. Of a person the journeys,
 * stays and attendances are its own and those of the offices that it holds; of anything else they are everybody's.
 */
export function compareView(indexes: Indexes, comparison: Comparison): CompareView {
  const owns = ownsOf(indexes, comparison);
  const sides = sidesOf(indexes, comparison);
  const holds = [holdsOf(indexes, owns[0]), holdsOf(indexes, owns[1])] as const;
  const sumOf = (key: string, of: (each: SideHolds) => Holds) =>
    compared(key, countOf(sides[0], of(holds[0])), countOf(sides[1], of(holds[1])));
  const rowsOf = (group: Exclude<RowGroup, 'sums'>, known?: readonly string[]) => {
    const [one, other] = [eventsByKey(sides[0], holds[0][group]), eventsByKey(sides[1], holds[1][group])];
    const keys = known?.filter(key => one.has(key) || other.has(key)) ?? [
      ...new Set([...one.keys(), ...other.keys()]),
    ];
    const each = (eventIdx: number) => [eventIdx];
    const rows = keys.map(key =>
      compared(key, countOf(one.get(key) ?? none, each), countOf(other.get(key) ?? none, each)),
    );
    return known ? rows : rows.sort(mostFirst);
  };
  const rows = {
    sums: [
      sumOf('events', () => eventIdx => [eventIdx]),
      sumOf('journeys', each => each.journeys),
      sumOf('places', each => each.place),
      sumOf('people', each => each.person),
    ],
    format: rowsOf('format', keysOf(formats)),
    kind: rowsOf('kind', keysOf(eventKinds)),
    status: rowsOf('status', statusKeys),
    attendance: rowsOf('attendance', attendanceKeys),
    place: rowsOf('place'),
    person: rowsOf('person'),
  };
  const sharedKeys = (group: 'place' | 'person') =>
    rows[group].filter(row => row.sides.every(({eventIdxs}) => eventIdxs.length > 0)).map(({key}) => key);
  const others = new Set(allOf(sides[1]));
  return {
    sides,
    rows,
    both: {
      eventIdxs: allOf(sides[0]).filter(eventIdx => others.has(eventIdx)),
      placeIds: sharedKeys('place'),
      actorIds: sharedKeys('person'),
    },
  };
}

/** What became of an event, so that each stands in one row: the newest status, of what was announced whether it is still expected or not confirmed. */
export const statusKeys = ['expected', 'unconfirmed', ...keysOf(statuses).filter(key => key !== 'announced')];
/** How somebody takes part; `concerned` of a person who does not, but whom the event is about. */
export const attendanceKeys = [...keysOf(attendances), 'concerned'];

// ── whose events ─────────────────────────────────────────────────────────────────────────────

function sidesOf(indexes: Indexes, comparison: Comparison): readonly [SideEvents, SideEvents] {
  if (comparison.kind !== 'time') {
    const {kind, sides} = comparison;
    const ofThing = (id: string) => ({certain: eventsOf(indexes, kind, id), possible: []});
    return [ofThing(sides[0]), ofThing(sides[1])];
  }
  const within = (window: (typeof comparison.sides)[0]): SideEvents => {
    const daysOf = (eventIdx: number) => spanAt(indexes.columns, eventIdx);
    const certain = indexes.inOrder.filter(idx => isCertainlyWithin(daysOf(idx), window));
    const isCertain = new Set(certain);
    return {
      certain,
      possible: indexes.inOrder.filter(idx => !isCertain.has(idx) && isPossiblyWithin(daysOf(idx), window)),
    };
  };
  return [within(comparison.sides[0]), within(comparison.sides[1])];
}

/** Of a person those whose doings count as its own: itself and the offices it holds; null of anything else. */
function ownsOf(indexes: Indexes, comparison: Comparison): readonly [Own, Own] {
  if (comparison.kind !== 'actor') return [null, null];
  const own = (id: string) =>
    new Set([id, ...indexes.dataset.actors.filter(({heldBy}) => heldBy?.actor === id).map(each => each.id)]);
  return [own(comparison.sides[0]), own(comparison.sides[1])];
}

type Own = ReadonlySet<string> | null;

function allOf({certain, possible}: SideEvents): readonly number[] {
  return [...certain, ...possible];
}

// ── what an event holds for a side ───────────────────────────────────────────────────────────

type SideHolds = Readonly<Record<Exclude<RowGroup, 'sums'> | 'journeys', Holds>>;

/** Who was only asked to come, or stays away, meets nobody. */
const absent: readonly string[] = ['declined', 'invited'];

function holdsOf(indexes: Indexes, own: Own): SideHolds {
  const {columns, dataset} = indexes;
  const actorIds = dataset.actors.map(({id}) => id);
  const isOwn = (actorIdx: number) => own === null || own.has(actorIds[actorIdx]!);
  const {placesOf, legsOf} = journeysOf(indexes, isOwn);
  const {offsets, actorIdx, attendance} = participationsOf(indexes);
  const rowsOf = (eventIdx: number) =>
    Array.from({length: offsets[eventIdx + 1]! - offsets[eventIdx]!}, (_, at) => offsets[eventIdx]! + at);
  const isAbsent = attendanceTable.map(key => absent.includes(key));
  const off = outcomes.indexOf('off');
  return {
    format: eventIdx => [formatKeys[columns.format[eventIdx]!]!],
    kind: eventIdx => [kindKeys[columns.kind[eventIdx]!]!],
    status: eventIdx => {
      const status = statusTable[columns.status[eventIdx]!]!;
      return [status === 'announced' ? outcomes[columns.outcome[eventIdx]!]! : status];
    },
    attendance: eventIdx => {
      const told = rowsOf(eventIdx)
        .filter(k => isOwn(actorIdx[k]!))
        .map(k => attendanceTable[attendance[k]!]!);
      return own !== null && told.length === 0 ? ['concerned'] : told;
    },
    place: eventIdx => placesOf.get(eventIdx) ?? [],
    journeys: eventIdx => legsOf.get(eventIdx) ?? [],
    person: eventIdx => {
      if (columns.outcome[eventIdx] === off) return [];
      const present = rowsOf(eventIdx).filter(k => !isAbsent[attendance[k]!]);
      if (!present.some(k => isOwn(actorIdx[k]!))) return [];
      return present.map(k => actorIds[actorIdx[k]!]!).filter(actorId => own === null || !own.has(actorId));
    },
  };
}

/** Of each event the places of the stays that hold it, and the journeys that bear its look, of those who count as one's own. */
function journeysOf(indexes: Indexes, isOwn: (actorIdx: number) => boolean) {
  const {legColumns, dataset} = indexes;
  const placesOf = new Map<number, string[]>();
  const {actorIdx, placeIdx, events, ofLeg} = stayColumnsOf(indexes);
  for (let stay = 0; stay < actorIdx.length; stay++) {
    if (!isOwn(actorIdx[stay]!)) continue;
    for (const eventIdx of listAt(events, stay))
      push(placesOf, eventIdx, dataset.places[placeIdx[stay]!]!.id);
  }
  const legsOf = new Map<number, number[]>();
  for (let k = 0; k < legColumns.count; k++) {
    const legIdx = legColumns.legIdx[k]!;
    if (isOwn(actorIdx[ofLeg[legIdx]!]!)) push(legsOf, legColumns.eventIdx[k]!, legIdx);
  }
  return {placesOf, legsOf};
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// ── how many ─────────────────────────────────────────────────────────────────────────────────

function countOf({certain, possible}: SideEvents, holds: Holds): SideCount {
  const sure = new Set(certain.flatMap(holds));
  const all = new Set([...sure, ...possible.flatMap(holds)]);
  return {
    certain: sure.size,
    possible: all.size - sure.size,
    eventIdxs: [...certain, ...possible].filter(eventIdx => holds(eventIdx).length > 0),
  };
}

/** The events of a side by what they hold. */
function eventsByKey({certain, possible}: SideEvents, holds: Holds): ReadonlyMap<string, SideEvents> {
  const lists = new Map<string, {readonly certain: number[]; readonly possible: number[]}>();
  for (const [name, eventIdxs] of [
    ['certain', certain],
    ['possible', possible],
  ] as const) {
    for (const eventIdx of eventIdxs) {
      const held = holds(eventIdx);
      for (const each of held.length === 1 ? held : new Set(held)) {
        const key = String(each);
        const list = lists.get(key) ?? {certain: [], possible: []};
        list[name].push(eventIdx);
        lists.set(key, list);
      }
    }
  }
  return lists;
}

const none: SideEvents = {certain: [], possible: []};

function compared(key: string, one: SideCount, other: SideCount): CompareRow {
  return {
    key,
    sides: [one, other],
    difference: {
      least: other.certain - one.certain - one.possible,
      most: other.certain + other.possible - one.certain,
    },
  };
}

function mostFirst(a: CompareRow, b: CompareRow): number {
  return bothOf(b) - bothOf(a) || (a.key < b.key ? -1 : 1);
}

function bothOf({sides}: CompareRow): number {
  return sides.reduce((sum, {certain, possible}) => sum + certain + possible, 0);
}
