import type {Bounds} from '../geo';
import {
  buildEventColumns,
  buildLegColumns,
  daysAsked,
  type Indexes,
  journeysOf,
  type Leg,
  type Stay,
} from '../indexes';
import {boundsOfEvents} from '../map';
import type {Dataset, ItineraEvent} from '../model';
import {eventsOfSelection, type Selection} from '../store';
import {boundedSpan, type DayNumber, type DayWindow, fromDayNumber} from '../time';

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
  const isMeant = ({id}: ItineraEvent) => meant.has(indexes.eventIdxOf.get(id)!);
  const stays = indexes.stays.filter(({events}) => events.some(isMeant));
  const companions = only.kind === 'event' ? stays.flatMap(({events}) => events) : [];
  const kept = new Set([...meant, ...companions.map(({id}) => indexes.eventIdxOf.get(id)!)]);

  // positions move up to where others have gone
  const positions = [...kept].sort((a, b) => a - b);
  const idxOf = new Map(positions.map((old, idx) => [old, idx]));
  const moved = (eventIdxs: readonly number[]) =>
    eventIdxs.filter(idx => kept.has(idx)).map(idx => idxOf.get(idx)!);
  const ids = new Set(positions.map(idx => dataset.events[idx]!.id));
  const events = positions.map(idx => withoutLost(dataset.events[idx]!, ids));
  const eventIdxOf = new Map(events.map(({id}, idx) => [id, idx]));
  const eventOf = (id: string) => events[eventIdxOf.get(id) ?? -1];

  const window = windowOf(indexes, positions);
  const inOrder = moved(indexes.inOrder);
  const standings = positions.map(idx => indexes.standings[idx]!);
  const leftOf = new Map(stays.map(stay => [stay, leftOfStay(stay, eventOf)]));
  const legs = indexes.legs.flatMap(leg => leftOfLeg(leg, leftOf));
  const formats = positions.map(idx => indexes.formats[idx]!);
  const columns = buildEventColumns(events, standings, formats, indexes.placeIdxOf, window);
  const rank = new Int32Array(inOrder.length);
  inOrder.forEach((idx, at) => {
    rank[idx] = at;
  });
  const tables = {
    stays: [...leftOf.values()],
    legs,
    absences: indexes.absences.flatMap(absence => ofMeant(absence)),
    sendings: indexes.sendings.flatMap(sending => ofMeant(sending)),
  };
  const left: Indexes = {
    ...indexes,
    ...tables,
    ...journeysOf({...tables, eventIdxOf}),
    ...daysAsked(columns, rank),
    dataset: {...dataset, events},
    columns,
    rank,
    window,
    standings,
    formats,
    focusDay: Int32Array.from(positions, idx => indexes.focusDay[idx]!),
    inOrder,
    legColumns: buildLegColumns(
      legs,
      eventIdxOf,
      indexes.placeIdxOf,
      id => indexes.placeOf(id)!.coordinates!,
      standings,
      window,
    ),
    eventIdxOf,
    eventOf,
    eventsAtPlace: once(id => moved(indexes.eventsAtPlace(id))),
    eventCountAtPlace: placeIdx => moved(indexes.eventsAtPlace(dataset.places[placeIdx]!.id)).length,
    eventsOfActor: once(id => moved(indexes.eventsOfActor(id))),
    eventsOfOrganisation: once(id => moved(indexes.eventsOfOrganisation(id))),
    eventsOfSource: once(id => moved(indexes.eventsOfSource(id))),
  };
  return {...left, dataset: {...left.dataset, dataset: infoOf(left, only)}};

  function ofMeant<Row extends {readonly eventIdx: number}>(row: Row): Row[] {
    return meant.has(row.eventIdx) ? [{...row, eventIdx: idxOf.get(row.eventIdx)!}] : [];
  }
}

/** An event, all that it is part of, and all its parts with theirs. */
function familyOf({dataset, eventIdxOf}: Indexes, eventIdx: number): number[] {
  const family = new Set([eventIdx]);
  for (let idx: number | undefined = eventIdx; idx !== undefined; ) {
    family.add(idx);
    const whole: string | undefined = dataset.events[idx]!.partOf;
    const next: number | undefined = whole === undefined ? undefined : eventIdxOf.get(whole);
    // a circle has no top
    idx = next !== undefined && family.has(next) ? undefined : next;
  }
  const parts = [dataset.events[eventIdx]!.id];
  for (const id of parts) {
    dataset.events.forEach((event, idx) => {
      if (event.partOf !== id || family.has(idx)) return;
      family.add(idx);
      parts.push(event.id);
    });
  }
  return [...family];
}

/** What an event belonged to may have gone. */
function withoutLost(event: ItineraEvent, kept: ReadonlySet<string>): ItineraEvent {
  if (event.partOf === undefined || kept.has(event.partOf)) return event;
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

/** A journey keeps its origin; it bears the look of the first event that is left of its stay. */
function leftOfLeg(leg: Leg, leftOf: ReadonlyMap<Stay, Stay>): Leg[] {
  const stay = leftOf.get(leg.stay);
  return stay ? [{...leg, stay, event: stay.events[0]!}] : [];
}

/** The days of some events with room at both ends; of what lies outside the axis of the whole only where nothing else is left. */
function windowOf({dataset, window}: Indexes, positions: readonly number[]): DayWindow {
  const spans = positions.map(idx => boundedSpan(dataset.events[idx]!.days, window));
  const within = spans
    .filter(([from, to]) => to >= window.from && from <= window.to)
    .map(([from, to]) => [Math.max(from, window.from), Math.min(to, window.to)] as const);
  const shown = within.length > 0 ? within : spans;
  const from = Math.min(...shown.map(([first]) => first));
  const to = Math.max(...shown.map(([, last]) => last));
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
