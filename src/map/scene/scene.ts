import {mapLngDeg, worldX, worldY} from '../../geo';
import {bandOf, type Indexes, lineStyles} from '../../indexes';
import {type Format, type ItineraEvent, placeKinds} from '../../model';
import {isCertainlyOn} from '../../time';
import {cityRadiusPx, looks} from './looks';
import type {AbsenceMark, ArcMark, CityMark, LineStyle, Marks, TintMark} from './marks';
import {routeBetween} from './route';

/** What the picture depends on, camera apart. */
export interface SceneInput {
  /** The fractional day that the clock stands on. */
  readonly playhead: number;
  /** Positions of the events that the selection holds. */
  readonly selectedEvents: ReadonlySet<number>;
  /** Position of the place that is selected, or null. */
  readonly selectedPlaceIdx: number | null;
  /** The one event that is picked out, which quiets the rest; or null. */
  readonly pickedEventIdx: number | null;
  /** The event whose journey is being drawn from end to end, and how much of it, 0 to 1; null at rest. */
  readonly revealed: {readonly eventIdx: number; readonly share: number} | null;
  /** Traces of the latest journeys only. */
  readonly compact: boolean;
}

/** Tells how every mark looks at a moment. Geometry is computed once, when the scene is made. */
export interface Scene {
  marksAt(input: SceneInput): Marks;
}

/** A way that a line can take, whether travelled or sent along. */
interface Way {
  readonly id: string;
  readonly eventIdx: number;
  readonly events: ReadonlySet<number>;
  readonly fromPlaceIdx: number;
  readonly toPlaceIdx: number;
  readonly path: Float64Array;
  readonly format: Format;
  readonly line: LineStyle;
  readonly departDay: number;
  readonly arriveDay: number;
  readonly endDay: number;
  readonly uncertain: boolean;
  readonly fadesIn: boolean;
  readonly travels: boolean;
}

/** Makes the scene of a dataset. */
export function createScene(indexes: Indexes): Scene {
  const ways = [...legWays(indexes), ...sendingWays(indexes)].sort((a, b) => a.departDay - b.departDay);
  const places = placesOnTheMap(indexes, ways);
  let standing: StandingMarks | undefined;
  let standingFor: SceneInput | undefined;
  return {
    marksAt: input => {
      const arcs = arcMarks(ways, input);
      // only lines move with every frame; the rest stands for half a day, since journeys depart at noon
      if (!standing || !standingFor || !standsFor(standingFor, input)) {
        standing = standingMarks(indexes, places, arcs, input);
        standingFor = input;
      }
      return {arcs, ...standing};
    },
  };
}

type StandingMarks = Omit<Marks, 'arcs'>;

function standingMarks(
  indexes: Indexes,
  places: readonly number[],
  arcs: readonly ArcMark[],
  input: SceneInput,
): StandingMarks {
  return {
    cities: cityMarks(indexes, places, arcs, input),
    absences: absenceMarks(indexes, input),
    tints: tintMarks(indexes, input),
    unplaced: indexes
      .eventsOn(Math.floor(input.playhead))
      .filter(eventIdx => indexes.dataset.events[eventIdx]!.place === null),
  };
}

function standsFor(before: SceneInput, now: SceneInput): boolean {
  return (
    Math.floor(2 * before.playhead) === Math.floor(2 * now.playhead) &&
    before.selectedEvents === now.selectedEvents &&
    before.selectedPlaceIdx === now.selectedPlaceIdx &&
    before.pickedEventIdx === now.pickedEventIdx &&
    before.compact === now.compact
  );
}

function legWays(indexes: Indexes): Way[] {
  const {legColumns: legs} = indexes;
  return Array.from({length: legs.count}, (_, at) => {
    const eventIdx = legs.eventIdx[at]!;
    const fromPlaceIdx = legs.fromPlaceIdx[at]!;
    const toPlaceIdx = legs.toPlaceIdx[at]!;
    return {
      id: `leg-${legs.legIdx[at]!}`,
      eventIdx,
      events: new Set(indexes.legs[legs.legIdx[at]!]!.stay.events.map(({id}) => indexes.eventIdxOf.get(id)!)),
      fromPlaceIdx,
      toPlaceIdx,
      path: routeBetween(
        coordinatesOf(indexes, fromPlaceIdx),
        coordinatesOf(indexes, toPlaceIdx),
        legs.fanRank[at]!,
      ),
      format: indexes.formats[eventIdx]!,
      line: legs.style[at] === lineStyles.solid ? 'solid' : 'dashed',
      departDay: legs.departDay[at]!,
      arriveDay: legs.arriveDay[at]!,
      endDay: legs.endDay[at]!,
      uncertain: legs.dayUncertain[at] === 1,
      fadesIn: legs.originInferred[at] === 1,
      travels: true,
    } as const;
  });
}

/** Telegrams and chairmanships: a dotted line over the days on which they may have gone. Nobody travels along it, and it leaves no trace. */
function sendingWays(indexes: Indexes): Way[] {
  return indexes.sendings.map(({eventIdx, fromPlaceId, toPlaceId}, at) => {
    const fromPlaceIdx = indexes.placeIdxOf.get(fromPlaceId)!;
    const toPlaceIdx = indexes.placeIdxOf.get(toPlaceId)!;
    const event = indexes.dataset.events[eventIdx]!;
    const from = bandOf(event, indexes.window)[0];
    const to = event.days[3];
    return {
      id: `sending-${at}`,
      eventIdx,
      events: new Set([eventIdx]),
      fromPlaceIdx,
      toPlaceIdx,
      path: routeBetween(coordinatesOf(indexes, fromPlaceIdx), coordinatesOf(indexes, toPlaceIdx), 0),
      format: indexes.formats[eventIdx]!,
      line: 'message',
      departDay: from,
      arriveDay: from,
      endDay: to === null ? Number.POSITIVE_INFINITY : to + 1,
      uncertain: from !== to,
      fadesIn: event.fromBasis !== 'stated',
      travels: false,
    } as const;
  });
}

function arcMarks(ways: readonly Way[], input: SceneInput): ArcMark[] {
  const marks = ways.flatMap(way => {
    const mark = arcMark(way, input);
    return mark ? [mark] : [];
  });
  if (!input.compact) return marks;
  // a phone keeps the latest traces only, and whatever the selection holds
  const traces = marks.filter(mark => mark.phase === 'past' && !isSelected(input, mark));
  const dropped = new Set(traces.slice(0, Math.max(0, traces.length - looks.latestTraces)));
  return marks.filter(mark => !dropped.has(mark));
}

function arcMark(way: Way, input: SceneInput): ArcMark | undefined {
  const {playhead, pickedEventIdx} = input;
  const picked = pickedEventIdx !== null && way.events.has(pickedEventIdx);
  const selected = picked || isSelected(input, way);
  const phase = playhead < way.departDay ? 'to come' : playhead < way.endDay ? 'under way' : 'past';
  // what is still to come is drawn of an opened event alone; what was sent, once it has arrived, of the selection
  if (phase === 'to come' && !picked) return undefined;
  if (phase === 'past' && !way.travels && !selected) return undefined;
  const quieted = pickedEventIdx !== null && !picked;
  const {revealed: opening} = input;
  const revealed = opening && way.travels && way.events.has(opening.eventIdx) ? opening.share : 1;
  const {widthPx, opacity} = lookOf(way, phase, selected);
  const {id, eventIdx, events, fromPlaceIdx, toPlaceIdx, path, format, line} = way;
  return {
    id,
    eventIdx,
    events,
    fromPlaceIdx,
    toPlaceIdx,
    path,
    format,
    line,
    phase,
    grown: (phase === 'under way' ? shareGrown(way, playhead) : 1) * revealed,
    widthPx,
    opacity: quieted ? opacity * looks.quietedOpacity : opacity,
    uncertain: way.uncertain && way.travels,
    fadesIn: way.fadesIn,
    head: phase === 'under way' && way.travels,
    arrow: phase === 'past' && revealed === 1,
  };
}

function isSelected(
  {selectedEvents, pickedEventIdx}: SceneInput,
  {events}: Pick<ArcMark, 'events'>,
): boolean {
  return [...events].some(eventIdx => selectedEvents.has(eventIdx) || eventIdx === pickedEventIdx);
}

function lookOf(way: Way, phase: ArcMark['phase'], selected: boolean) {
  if (phase === 'past') return selected ? looks.pastOfSelection : looks.past;
  if (phase === 'to come') return looks.toCome;
  const full = way.uncertain ? looks.uncertainWidthPx : looks.underWay.widthPx;
  const widthPx = way.fadesIn ? Math.max(looks.leastWidthPx, full * looks.inferredOriginShare) : full;
  return {widthPx, opacity: looks.underWay.opacity};
}

/** How much of the way lies behind: 0 at departure, 1 from arrival on. */
function shareGrown({departDay, arriveDay}: Way, playhead: number): number {
  if (playhead >= arriveDay) return 1;
  return (playhead - departDay) / (arriveDay - departDay);
}

/** Places with a point that an event, a line or an absence has to do with. */
function placesOnTheMap(indexes: Indexes, ways: readonly Way[]): readonly number[] {
  const places = new Set<number>();
  for (const eventIdx of indexes.inOrder) {
    const {place} = indexes.dataset.events[eventIdx]!;
    const placeIdx = place === null ? undefined : indexes.placeIdxOf.get(place);
    if (placeIdx !== undefined && hasPoint(indexes, placeIdx)) places.add(placeIdx);
  }
  for (const {fromPlaceIdx, toPlaceIdx} of ways) places.add(fromPlaceIdx).add(toPlaceIdx);
  for (const {placeId} of indexes.absences) places.add(indexes.placeIdxOf.get(placeId)!);
  return [...places].sort((a, b) => a - b);
}

function cityMarks(
  indexes: Indexes,
  places: readonly number[],
  arcs: readonly ArcMark[],
  input: SceneInput,
): CityMark[] {
  const lively = livelyPlaces(indexes, arcs, input);
  const picked = pickedPlaces(indexes, arcs, input);
  return places.map(placeIdx => {
    const place = indexes.dataset.places[placeIdx]!;
    const [lngDeg, latDeg] = place.coordinates!;
    const eventCount = indexes.eventsAtPlace(place.id).length;
    const selected = placeIdx === input.selectedPlaceIdx;
    const rank = lively.get(placeIdx) ?? 0;
    return {
      placeIdx,
      x: worldX(mapLngDeg(lngDeg)),
      y: worldY(latDeg),
      radiusPx: selected ? looks.city.selectedRadiusPx : cityRadiusPx(eventCount),
      eventCount,
      selected,
      picked: picked.has(placeIdx),
      current: rank > 0 || picked.has(placeIdx),
      importance: (selected ? 1000 : 0) + rank * 100 + Math.min(99, eventCount),
    };
  });
}

/** How much each place has to do with what is selected (2) or on (1). */
function livelyPlaces(
  indexes: Indexes,
  arcs: readonly ArcMark[],
  {playhead, selectedEvents}: SceneInput,
): Map<number, number> {
  const lively = new Map<number, number>();
  const raise = (placeIdx: number | undefined, rank: number) => {
    if (placeIdx !== undefined && (lively.get(placeIdx) ?? 0) < rank) lively.set(placeIdx, rank);
  };
  const rankOf = (eventIdx: number) => (selectedEvents.has(eventIdx) ? 2 : 1);
  const now = indexes.eventsOn(Math.floor(playhead));
  for (const eventIdx of new Set([...now, ...selectedEvents])) {
    const {place} = indexes.dataset.events[eventIdx]!;
    if (place !== null) raise(indexes.placeIdxOf.get(place), rankOf(eventIdx));
  }
  for (const arc of arcs) {
    const rank = Math.max(...[...arc.events].map(rankOf));
    if (arc.phase === 'past' && rank === 1) continue;
    raise(arc.fromPlaceIdx, rank);
    raise(arc.toPlaceIdx, rank);
  }
  for (const {eventIdx, placeId} of indexes.absences) {
    if (now.includes(eventIdx)) raise(indexes.placeIdxOf.get(placeId), rankOf(eventIdx));
  }
  return lively;
}

/** Where the event that is picked out is, where its journeys come from, and who stayed away from it. */
function pickedPlaces(
  indexes: Indexes,
  arcs: readonly ArcMark[],
  {pickedEventIdx}: SceneInput,
): ReadonlySet<number> {
  const places = new Set<number>();
  if (pickedEventIdx === null) return places;
  const {place} = indexes.dataset.events[pickedEventIdx]!;
  const placeIdx = place === null ? undefined : indexes.placeIdxOf.get(place);
  if (placeIdx !== undefined) places.add(placeIdx);
  for (const {events, fromPlaceIdx, toPlaceIdx} of arcs) {
    if (events.has(pickedEventIdx)) places.add(fromPlaceIdx).add(toPlaceIdx);
  }
  for (const {eventIdx, placeId} of indexes.absences) {
    if (eventIdx === pickedEventIdx) places.add(indexes.placeIdxOf.get(placeId)!);
  }
  return places;
}

function absenceMarks(indexes: Indexes, {playhead}: SceneInput): AbsenceMark[] {
  const now = new Set(indexes.eventsOn(Math.floor(playhead)));
  return indexes.absences
    .filter(({eventIdx}) => now.has(eventIdx))
    .map(({eventIdx, placeId}) => {
      const placeIdx = indexes.placeIdxOf.get(placeId)!;
      const [lngDeg, latDeg] = coordinatesOf(indexes, placeIdx);
      return {
        eventIdx,
        placeIdx,
        x: worldX(mapLngDeg(lngDeg)),
        y: worldY(latDeg),
        format: indexes.formats[eventIdx]!,
      };
    });
}

/** The countries in which something is on without a nearer place; of several events in one country one that is certainly on comes first. */
function tintMarks(indexes: Indexes, {playhead, pickedEventIdx}: SceneInput): TintMark[] {
  const marks = new Map<string, TintMark>();
  const now = indexes.eventsOn(Math.floor(playhead));
  const certain = now.filter(eventIdx =>
    isCertainlyOn(indexes.dataset.events[eventIdx]!.days, Math.floor(playhead)),
  );
  const shown = [...(pickedEventIdx === null ? [] : [pickedEventIdx]), ...certain, ...now];
  for (const eventIdx of shown) {
    const placeIdx = countryOf(indexes, indexes.dataset.events[eventIdx]!);
    if (placeIdx === undefined) continue;
    const {country} = indexes.dataset.places[placeIdx]!;
    if (country !== null && !marks.has(country))
      marks.set(country, {eventIdx, country, placeIdx, format: indexes.formats[eventIdx]!});
  }
  return [...marks.values()];
}

function countryOf(indexes: Indexes, {place}: ItineraEvent): number | undefined {
  const placeIdx = place === null ? undefined : indexes.placeIdxOf.get(place);
  return placeIdx !== undefined && indexes.dataset.places[placeIdx]!.kind === 'country'
    ? placeIdx
    : undefined;
}

function hasPoint(indexes: Indexes, placeIdx: number): boolean {
  const place = indexes.dataset.places[placeIdx]!;
  return placeKinds[place.kind].point && place.coordinates !== undefined;
}

function coordinatesOf(indexes: Indexes, placeIdx: number): readonly [number, number] {
  return indexes.dataset.places[placeIdx]!.coordinates!;
}
