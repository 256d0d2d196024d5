import type {Bounds} from '../geo';
import {
  buildLegColumns,
  type Details,
  type Indexes,
  journeysOf,
  listAt,
  offsetsOf,
  positionsMap,
  type Stay,
  type StayColumns,
} from '../indexes';
import {
  eventsOnBy,
  journeysByColumns,
  stayColumnsOf,
  takenColumn,
  takenEventColumns,
  takenParticipations,
  takenRows,
} from '../indexes/taken';
import {boundsOfEvents} from '../map';
import type {Dataset, ItineraEvent} from '../model';
import {eventsOfSelection, type Selection} from '../store';
import {type DayNumber, type DayWindow, fromDayNumber} from '../time';

/** So much of its own length is left free at either end of the axis, and so many days at least. */
const roomShare = 0.08;
const leastRoomDays = 7;
/** The least that the frame shows. */
const leastView = {lngDeg: 24, latDeg: 12};
const mostLatDeg = 84;
/** The calendar's own ends, 0000-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/**
 * The same indexes with one thing alone, its axis and its frame fitted to what is left.
 *
 * Of a place, an actor, an organisation or a source all events are left. Of an event it is the journeys to it: the event, its parts, what it is part of,
 * and whatever else belongs to the same stays; others come to that last too, and their journeys are not drawn. What is left is told as in the whole:
 * on the same days, with the same stays and origins. People, places and sources can all still be looked up.
 *
 * Rows of many events are taken from the whole when they are asked for, with the details that it has by then. It costs a walk over the columns of the
 * whole, and over the journeys that are left.
 *
 * @returns null where there is no such thing, or no event that it has to do with.
 */
export function onlyIndexes(indexes: Indexes, only: Selection): Indexes | null {
  const {dataset} = indexes;
  const meant = new Set(
    eventsOfSelection({indexes}, only).flatMap(idx =>
      only.kind === 'event' ? familyOf(indexes, idx) : [idx],
    ),
  );
  if (meant.size === 0) return null;

  // the journeys of what is meant, and all that they lead to
  const {keptStays, keptLegs} = journeysOfMeant(indexes, meant);
  const {offsets, members} = stayColumnsOf(indexes).events;
  const companions =
    only.kind === 'event'
      ? keptStays.flatMap(stay => [...members.subarray(offsets[stay], offsets[stay + 1])])
      : [];
  const kept = new Set([...meant, ...companions]);

  // positions move up to where others have gone
  const positions = [...kept].sort((a, b) => a - b);
  const movedTo = new Int32Array(indexes.columns.count).fill(-1);
  positions.forEach((old, idx) => {
    movedTo[old] = idx;
  });
  const moved = (eventIdxs: readonly number[]) =>
    eventIdxs.filter(idx => movedTo[idx]! >= 0).map(idx => movedTo[idx]!);
  const {wholeIdx} = indexes.columns;
  const events = takenRows(positions.length, idx => {
    const old = positions[idx]!;
    return (movedTo[wholeIdx[old]!] ?? -1) >= 0 ? dataset.events[old]! : standingAlone(dataset.events[old]!);
  });
  const eventIdxOf = positionsMap(
    positions.length,
    idx => events[idx]!.id,
    id => {
      const idx = movedTo[indexes.eventIdxOf.get(id) ?? -1] ?? -1;
      return idx < 0 ? undefined : idx;
    },
  );
  const eventOf = (id: string) => events[eventIdxOf.get(id) ?? -1];

  const window = windowOf(indexes, positions);
  const inOrder = moved(indexes.inOrder);
  const standings = takenRows(positions.length, idx => indexes.standings[positions[idx]!]!);
  const columns = takenEventColumns(indexes.columns, positions, window);
  const rank = new Int32Array(inOrder.length);
  inOrder.forEach((idx, at) => {
    rank[idx] = at;
  });

  const stays = takenRows(keptStays.length, at => leftOfStay(indexes.stays[keptStays[at]!]!, eventOf));
  const stayColumns = leftStayColumns(indexes, keptStays, keptLegs, moved);
  const legs = takenRows(keptLegs.length, at => {
    const stay = stays[stayColumns.ofLeg[at]!]!;
    // it keeps its origin, and bears the look of the first event that is left of its stay
    return {...indexes.legs[keptLegs[at]!]!, stay, event: stay.events[0]!};
  });
  const lookup = {...indexes, eventIdxOf};
  const tables = {
    stays,
    stayColumns,
    legs,
    legColumns: buildLegColumns(
      // each is looked at many times, and made once
      [...legs],
      eventIdxOf,
      indexes.placeIdxOf,
      placeIdx => dataset.places[placeIdx]!.coordinates!,
      standings,
      window,
    ),
    absences: indexes.absences.flatMap(absence => ofMeant(absence)),
    sendings: indexes.sendings.flatMap(sending => ofMeant(sending)),
  };
  const left: Indexes = {
    ...indexes,
    ...tables,
    ...journeysOf({...tables, eventIdxOf}),
    ...journeysByColumns({...lookup, ...tables}),
    eventsOn: eventsOnBy(columns, rank),
    ...(indexes.details && {details: detailsOf(indexes.details, positions)}),
    dataset: {...dataset, events},
    columns,
    titles: new Map(
      Array.from(indexes.titles, ([tag, texts]) => [tag, {at: idx => texts.at(positions[idx]!)}]),
    ),
    ...(indexes.participations && {
      participations: takenParticipations(indexes.participations, positions),
    }),
    rank,
    window,
    standings,
    formats: takenRows(positions.length, idx => indexes.formats[positions[idx]!]!),
    focusDay: Int32Array.from(positions, idx => indexes.focusDay[idx]!),
    inOrder,
    eventIdxOf,
    eventOf,
    eventsAtPlace: once(id => moved(indexes.eventsAtPlace(id))),
    eventCountAtPlace: placeIdx => left.eventsAtPlace(dataset.places[placeIdx]!.id).length,
    eventsOfActor: once(id => moved(indexes.eventsOfActor(id))),
    eventsOfOrganisation: once(id => moved(indexes.eventsOfOrganisation(id))),
    eventsOfSource: once(id => moved(indexes.eventsOfSource(id))),
  };
  return {...left, dataset: {...left.dataset, dataset: infoOf(left, only)}};

  function ofMeant<Row extends {readonly eventIdx: number}>(row: Row): Row[] {
    return meant.has(row.eventIdx) ? [{...row, eventIdx: movedTo[row.eventIdx]!}] : [];
  }
}

/** An event, all that it is part of, and all its parts with theirs. */
function familyOf({columns}: Indexes, eventIdx: number): number[] {
  const {wholeIdx} = columns;
  const family = new Set<number>();
  // a circle has no top
  for (let idx = eventIdx; idx !== -1 && !family.has(idx); idx = wholeIdx[idx]!) family.add(idx);
  const partsOf = new Map<number, number[]>();
  wholeIdx.forEach((whole, idx) => {
    if (whole === -1) return;
    const parts = partsOf.get(whole);
    if (parts) parts.push(idx);
    else partsOf.set(whole, [idx]);
  });
  const parts = [eventIdx];
  // what is added on the way is visited too
  for (const whole of parts) {
    for (const idx of partsOf.get(whole) ?? []) {
      if (family.has(idx)) continue;
      family.add(idx);
      parts.push(idx);
    }
  }
  return [...family];
}

/** The stays that hold any of some events, and the journeys to them, by their positions. */
function journeysOfMeant(indexes: Indexes, meant: ReadonlySet<number>) {
  const stayColumns = stayColumnsOf(indexes);
  const {offsets, members} = stayColumns.events;
  const isKept = new Uint8Array(offsets.length - 1);
  const keptStays: number[] = [];
  for (let stay = 0; stay < isKept.length; stay++) {
    for (let k = offsets[stay]!; k < offsets[stay + 1]! && !isKept[stay]; k++)
      if (meant.has(members[k]!)) isKept[stay] = 1;
    if (isKept[stay]) keptStays.push(stay);
  }
  const keptLegs: number[] = [];
  stayColumns.ofLeg.forEach((stay, leg) => {
    if (isKept[stay]) keptLegs.push(leg);
  });
  return {keptStays, keptLegs};
}

function leftStayColumns(
  indexes: Indexes,
  keptStays: readonly number[],
  keptLegs: readonly number[],
  moved: (eventIdxs: readonly number[]) => number[],
): StayColumns {
  const {actorIdx, placeIdx, events, ofLeg} = stayColumnsOf(indexes);
  const movedTo = new Map(keptStays.map((stay, at) => [stay, at]));
  const left = keptStays.map(stay => moved(listAt(events, stay)));
  return {
    actorIdx: takenColumn(actorIdx, keptStays),
    placeIdx: takenColumn(placeIdx, keptStays),
    events: {offsets: offsetsOf(left.map(({length}) => length)), members: Uint32Array.from(left.flat())},
    ofLeg: Uint32Array.from(keptLegs, leg => movedTo.get(ofLeg[leg]!)!),
  };
}

/** The details of what is left are those of the whole. */
function detailsOf(details: Details, positions: readonly number[]): Details {
  const ofWhole = (eventIdxs: readonly number[]) => eventIdxs.map(idx => positions[idx]!);
  return {
    areThere: eventIdxs => details.areThere(ofWhole(eventIdxs)),
    load: eventIdxs => details.load(ofWhole(eventIdxs)),
  };
}

/** What an event belonged to may have gone. */
function standingAlone(event: ItineraEvent): ItineraEvent {
  if (event.partOf === undefined) return event;
  const {partOf: _, ...alone} = event;
  return alone;
}

/** A stay keeps its days and says of what is left. */
function leftOfStay(stay: Stay, eventOf: (id: string) => ItineraEvent | undefined): Stay {
  const rows = stay.events.flatMap(({id}, idx) => {
    const event = eventOf(id);
    return event ? [{event, participation: stay.participations[idx]!}] : [];
  });
  return {
    ...stay,
    events: rows.map(({event}) => event),
    participations: rows.map(({participation}) => participation),
  };
}

/** The days of some events with room at both ends; of what lies outside the axis of the whole only where nothing else is left. */
function windowOf({columns, window}: Indexes, positions: readonly number[]): DayWindow {
  const isWithin = (idx: number) => columns.to[idx]! >= window.from && columns.from[idx]! <= window.to;
  const within = positions.filter(isWithin);
  const cut = (day: DayNumber) => (within.length > 0 ? Math.min(window.to, Math.max(window.from, day)) : day);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const idx of within.length > 0 ? within : positions) {
    from = Math.min(from, cut(columns.from[idx]!));
    to = Math.max(to, cut(columns.to[idx]!));
  }
  const roomDays = Math.max(leastRoomDays, Math.round((to - from) * roomShare));
  return {from: Math.max(firstDay, from - roomDays), to: Math.min(lastDay, to + roomDays)};
}

function infoOf(left: Indexes, only: Selection): Dataset['dataset'] {
  const info = left.dataset.dataset;
  const {from, to} = left.window;
  return {
    ...info,
    window: {from: fromDayNumber(from), to: fromDayNumber(to)},
    view: viewOf(left) ?? info.view,
    // the address names the thing; what it opens with is fitted by the view, in a small window too
    opening: {t: fromDayNumber(openingDay(left, only))},
  };
}

/** The frame of all that is left; around a single city so much that one sees where it lies. */
function viewOf(left: Indexes): Bounds | undefined {
  const bounds = boundsOfEvents(left, left.inOrder);
  if (!bounds) return undefined;
  const dx = Math.max(0, leastView.lngDeg - (bounds.east - bounds.west)) / 2;
  const dy = Math.max(0, leastView.latDeg - (bounds.north - bounds.south)) / 2;
  return {
    west: bounds.west - dx,
    south: Math.max(-mostLatDeg, bounds.south - dy),
    east: bounds.east + dx,
    north: Math.min(mostLatDeg, bounds.north + dy),
  };
}

/** The day on which the one event is told; else the day of the dataset's own opening where something that is left is told on it, else the first. */
function openingDay({dataset, window, focusDay, inOrder, eventIdxOf}: Indexes, only: Selection): DayNumber {
  if (only.kind === 'event') return focusDay[eventIdxOf.get(only.id)!]!;
  const told = inOrder.map(idx => focusDay[idx]!).filter(day => day >= window.from && day <= window.to);
  return told.find(day => fromDayNumber(day) === dataset.dataset.opening.t) ?? told[0] ?? window.from;
}

/** Keeps what it has said of an id. */
function once(answer: (id: string) => readonly number[]): (id: string) => readonly number[] {
  const answers = new Map<string, readonly number[]>();
  return id => {
    const said = answers.get(id) ?? answer(id);
    answers.set(id, said);
    return said;
  };
}
