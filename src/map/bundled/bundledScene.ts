import {mapLngDeg, worldX, worldY} from '../../geo';
import {bandOf, formatKeys, type Indexes, type LegColumns, lineStyles, listAt, openDay} from '../../indexes';
import {stayColumnsOf} from '../../indexes/taken';
import {placeKinds, type Span} from '../../model';
import {isCertainlyOn} from '../../time';
import {
  type AbsenceMark,
  type ArcMark,
  type CityMark,
  type CrowdMark,
  looks,
  type Scene,
  type SceneInput,
  type TintMark,
} from '../scene';
import {routeBetween} from '../scene/route';
import {type Crowd, crowdOf, levelsOf} from './crowd';
import {crowdLook, dotRadius, mostOfSelection, shareOf, underWayLook} from './looks';
import type {PlacePoints} from './spots';
import {type Ways, waysOf} from './ways';

/**
 * Makes the scene of a dataset with many journeys. What is past is told as lines between places, what is under way as in the plain scene as long as it is
 * little. A moment costs what is seen in it and not what is stored.
 */
export function createBundledScene(indexes: Indexes): Scene {
  const {dataset, legColumns, columns} = indexes;
  const ways = waysOf(legColumns, dataset.places.length, columns.count);
  const sendings = sendingsOf(indexes);
  const points = pointsOf(indexes, ways, sendings);
  const levels = levelsOf(indexes, ways, points);
  const everyone = crowdOf(ways, levels, ways.byEnd);
  const arcOf = arcsOf(indexes);
  const selectionOf = latest((selectedEvents: ReadonlySet<number>) =>
    selectionIn(indexes, ways, selectedEvents),
  );
  const crowdOfSelection = latest((selection: SelectedWays) => crowdOf(ways, levels, selection.byEnd));
  const cities = latestOf(
    (input: SceneInput) => cityMarks(indexes, ways, points, selectionOf(input.selectedEvents), input),
    (a, b) =>
      a.selectedEvents === b.selectedEvents &&
      a.selectedPlaceIdx === b.selectedPlaceIdx &&
      a.pickedEventIdx === b.pickedEventIdx,
  );
  const ofDay = latestOf(
    (input: SceneInput) => marksOfDay(indexes, input),
    (a, b) => Math.floor(a.playhead) === Math.floor(b.playhead) && a.pickedEventIdx === b.pickedEventIdx,
  );
  return {
    marksAt: input => {
      const {playhead, selectedEvents, pickedEventIdx} = input;
      const selection = selectionOf(selectedEvents);
      const isCrowded = selection.byEnd.length > mostOfSelection;
      const crowds: CrowdPart[] = [
        {crowd: everyone, past: ways.pastAt(playhead), isSelection: false, isQuieted: isCrowded},
      ];
      if (isCrowded)
        crowds.push({
          crowd: crowdOfSelection(selection),
          past: pastOf(selection, legColumns, playhead),
          isSelection: true,
          isQuieted: false,
        });
      return {
        arcs: [
          ...selectedArcs(ways, selection, isCrowded, arcOf, input),
          ...underWayArcs(indexes, ways, selection, arcOf, input),
          ...sendingArcs(indexes, sendings, selectedEvents, input),
        ],
        cities: cities(input),
        ...ofDay(input),
        crowd: crowdMark(ways, crowds, selectedEvents, pickedEventIdx !== null),
      };
    },
  };
}

/** Keeps the last answer for as long as the question stays the same. */
function latest<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  return latestOf(answer, Object.is);
}

function latestOf<Question, Answer>(
  answer: (question: Question) => Answer,
  isSame: (a: Question, b: Question) => boolean,
): (question: Question) => Answer {
  let last: {readonly question: Question; readonly answer: Answer} | undefined;
  return question => {
    if (!last || !isSame(last.question, question)) last = {question, answer: answer(question)};
    return last.answer;
  };
}

// ── the past ────────────────────────────────────────────────────────────────────────────────

interface CrowdPart {
  readonly crowd: Crowd;
  readonly past: number;
  readonly isSelection: boolean;
  readonly isQuieted: boolean;
}

function crowdMark(
  ways: Ways,
  parts: readonly CrowdPart[],
  selectedEvents: ReadonlySet<number>,
  isPicking: boolean,
): CrowdMark {
  return {
    source: ways,
    past: parts[0]!.past,
    pastOfSelection: parts[1]?.past ?? 0,
    selectedEvents,
    opacity: isPicking ? looks.quietedOpacity : 1,
    linesIn: view =>
      parts.flatMap(({crowd, past, isSelection, isQuieted}) => {
        const lines = crowd.linesIn(view, past);
        if (isQuieted)
          return lines.map(line => ({...line, opacity: line.opacity * crowdLook.quietedBySelection}));
        if (!isSelection) return lines;
        const {least, most} = crowdLook.selection;
        return lines.map(line => ({
          ...line,
          id: `selected-${line.id}`,
          opacity: Math.min(most, Math.max(least, line.opacity)),
        }));
      }),
    eventAt: (view, xPx, yPx, reachPx) => {
      for (const {crowd, past} of [...parts].reverse()) {
        const leg = crowd.legAt(view, past, xPx, yPx, reachPx);
        if (leg !== undefined) return ways.legs.eventIdx[leg]!;
      }
      return undefined;
    },
  };
}

// ── what is selected ────────────────────────────────────────────────────────────────────────

/** The journeys that have to do with a selection, by their end. */
interface SelectedWays {
  readonly byEnd: Uint32Array;
  readonly has: ReadonlySet<number>;
}

/** From so many events on a selection is the journeys that bear their looks: those of further events of their stays are among them but for a few. */
const mostAskedOneByOne = 200;

function selectionIn(indexes: Indexes, ways: Ways, selectedEvents: ReadonlySet<number>): SelectedWays {
  const found = new Set<number>();
  if (selectedEvents.size <= mostAskedOneByOne) {
    for (const eventIdx of selectedEvents)
      for (const leg of waysOfEvent(indexes, ways, eventIdx)) found.add(leg);
  } else {
    const {eventIdx, count} = ways.legs;
    for (let leg = 0; leg < count; leg++) if (selectedEvents.has(eventIdx[leg]!)) found.add(leg);
  }
  const {endDay} = ways.legs;
  return {byEnd: Uint32Array.from(found).sort((a, b) => endDay[a]! - endDay[b]! || a - b), has: found};
}

/** The journeys to the stays that hold an event, as positions in the columns. */
function waysOfEvent(indexes: Indexes, {legs, ofEvent}: Ways, eventIdx: number): number[] {
  return indexes.legsOfEvent(eventIdx).flatMap(leg => {
    const [from, to] = [indexes.placeIdxOf.get(leg.fromPlaceId), indexes.placeIdxOf.get(leg.toPlaceId)];
    return listAt(ofEvent(), indexes.eventIdxOf.get(leg.event.id)).filter(
      at => legs.fromPlaceIdx[at] === from && legs.toPlaceIdx[at] === to,
    );
  });
}

function pastOf({byEnd}: SelectedWays, {endDay}: LegColumns, playhead: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endDay[byEnd[middle]!]! <= playhead) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a selection is past, where that is few, and what of the picked event is past or still to come. */
function selectedArcs(
  ways: Ways,
  selection: SelectedWays,
  isCrowded: boolean,
  arcOf: ArcOf,
  input: SceneInput,
): ArcMark[] {
  const {playhead, pickedEventIdx} = input;
  const {departDay, endDay} = ways.legs;
  const legs = new Set(isCrowded ? [] : selection.byEnd);
  if (pickedEventIdx !== null) for (const leg of arcOf.legsOfEvent(ways, pickedEventIdx)) legs.add(leg);
  return [...legs].flatMap(leg => {
    const isPast = playhead >= endDay[leg]!;
    const isPicked = pickedEventIdx !== null && arcOf.of(leg).events.has(pickedEventIdx);
    if (!isPast && !(isPicked && playhead < departDay[leg]!)) return [];
    const arc = arcOf.of(leg);
    return [
      {
        ...arc,
        ...seen(arc.events, input),
        ...(isPast
          ? {...looks.pastOfSelection, phase: 'past' as const}
          : {...looks.toCome, phase: 'to come' as const}),
        opacity: (isPast ? looks.pastOfSelection : looks.toCome).opacity * quieted(isPicked, pickedEventIdx),
        head: false,
        arrow: isPast && seen(arc.events, input).grown === 1,
      },
    ];
  });
}

function quieted(isPicked: boolean, pickedEventIdx: number | null): number {
  return pickedEventIdx !== null && !isPicked ? looks.quietedOpacity : 1;
}

/** How much of a way is there while an event is being opened. */
function seen(events: ReadonlySet<number>, {revealed}: SceneInput): {readonly grown: number} {
  return {grown: revealed && events.has(revealed.eventIdx) ? revealed.share : 1};
}

// ── what is under way ───────────────────────────────────────────────────────────────────────

function underWayArcs(
  indexes: Indexes,
  ways: Ways,
  selection: SelectedWays,
  arcOf: ArcOf,
  input: SceneInput,
): ArcMark[] {
  const {legs} = ways;
  const {playhead, pickedEventIdx} = input;
  const found = ways.underWayAt(playhead);
  const {mostAlone, mostMerged} = underWayLook.mostIn[input.compact ? 'compact' : 'wide'];
  const pickedLegs = new Set(pickedEventIdx === null ? [] : arcOf.legsOfEvent(ways, pickedEventIdx));
  const weightOf = (leg: number) =>
    (pickedLegs.has(leg) ? 8 : 0) +
    (selection.has.has(leg) ? 4 : 0) +
    (legs.dayUncertain[leg] === 1 ? 0 : 2) +
    (playhead < legs.arriveDay[leg]! ? 1 : 0);
  // what is picked or selected, then who travels just now, then who came last
  const ordered =
    found.length <= mostAlone
      ? found
      : found.sort((a, b) => weightOf(b) - weightOf(a) || legs.departDay[b]! - legs.departDay[a]! || a - b);
  const alone = ordered.slice(0, mostAlone);
  const merged = mergedArcs(indexes, ways, ordered.slice(mostAlone), mostMerged, arcOf, input);
  const full = widthAmong(Math.min(found.length, alone.length + merged.length));
  const arcs = alone
    .sort((a, b) => a - b)
    .map((leg): ArcMark => {
      const arc = arcOf.of(leg);
      const isUncertain = legs.dayUncertain[leg] === 1;
      const widthPx = isUncertain ? Math.min(full, looks.uncertainWidthPx) : full;
      const revealed = seen(arc.events, input).grown;
      return {
        ...arc,
        phase: 'under way',
        grown: grownAt(legs, leg, playhead) * revealed,
        widthPx: arc.fadesIn ? Math.max(looks.leastWidthPx, widthPx * looks.inferredOriginShare) : widthPx,
        opacity: looks.underWay.opacity * quieted(pickedLegs.has(leg), pickedEventIdx),
        head: true,
        arrow: false,
      };
    });
  return [...merged, ...arcs];
}

/** A few journeys are drawn as ever; the more there are, the thinner. */
function widthAmong(count: number): number {
  const {crowdedFrom, crowdedWidthPx} = underWayLook;
  const share = Math.min(1, Math.max(0, (count - 8) / (crowdedFrom - 8)));
  return looks.underWay.widthPx + (crowdedWidthPx - looks.underWay.widthPx) * share;
}

/** The journeys under way that have no line of their own, a line a pair: whole, and without heads. */
function mergedArcs(
  {columns}: Indexes,
  ways: Ways,
  rest: readonly number[],
  most: number,
  arcOf: ArcOf,
  {pickedEventIdx}: SceneInput,
): ArcMark[] {
  // the first of each pair is the newest, whose look they bear
  const byPair = new Map<number, {readonly leg: number; count: number}>();
  for (const leg of rest) {
    const pair = byPair.get(ways.pairOf[leg]!);
    if (pair) pair.count += 1;
    else byPair.set(ways.pairOf[leg]!, {leg, count: 1});
  }
  const shown = [...byPair.values()].sort((a, b) => b.count - a.count).slice(0, most);
  return shown.reverse().map(({leg, count}): ArcMark => {
    const eventIdx = ways.legs.eventIdx[leg]!;
    return {
      id: `pair-${ways.pairOf[leg]!}`,
      eventIdx,
      events: new Set([eventIdx]),
      fromPlaceIdx: ways.legs.fromPlaceIdx[leg]!,
      toPlaceIdx: ways.legs.toPlaceIdx[leg]!,
      path: arcOf.pathOf(leg),
      format: formatKeys[columns.format[eventIdx]!]!,
      line: 'solid',
      phase: 'under way',
      grown: 1,
      widthPx: Math.min(underWayLook.mostMergedPx, underWayLook.mergedPx * Math.sqrt(count)),
      opacity: underWayLook.mergedOpacity * quieted(false, pickedEventIdx),
      uncertain: false,
      fadesIn: false,
      head: false,
      arrow: false,
    };
  });
}

function grownAt({departDay, arriveDay}: LegColumns, leg: number, playhead: number): number {
  if (playhead >= arriveDay[leg]!) return 1;
  return (playhead - departDay[leg]!) / (arriveDay[leg]! - departDay[leg]!);
}

/** What of an arc does not change with time. */
type Way = Omit<ArcMark, 'phase' | 'grown' | 'widthPx' | 'opacity' | 'head' | 'arrow'>;

interface ArcOf {
  of(leg: number): Way;
  pathOf(leg: number): Float64Array;
  legsOfEvent(ways: Ways, eventIdx: number): readonly number[];
}

// some moments of a busy day; then all are made anew
const mostArcsKept = 2_000;
/** Journeys between two places run beside each other so many deep. */
const fans = 3;

/** Makes the arc of a journey when it is first drawn. */
function arcsOf(indexes: Indexes): ArcOf {
  const {legColumns: legs, dataset, columns} = indexes;
  const stays = stayColumnsOf(indexes);
  const arcs = new Map<number, Way>();
  const paths = new Map<number, Float64Array>();
  const pathOf = (leg: number) => {
    const [from, to, fan] = [legs.fromPlaceIdx[leg]!, legs.toPlaceIdx[leg]!, legs.fanRank[leg]! % fans];
    const key = (from * dataset.places.length + to) * fans + fan;
    const known = paths.get(key);
    if (known) return known;
    if (paths.size >= mostArcsKept) paths.clear();
    const path = routeBetween(dataset.places[from]!.coordinates!, dataset.places[to]!.coordinates!, fan);
    paths.set(key, path);
    return path;
  };
  let ofEvent: {readonly eventIdx: number; readonly legs: readonly number[]} | undefined;
  return {
    pathOf,
    of: leg => {
      const known = arcs.get(leg);
      if (known) return known;
      if (arcs.size >= mostArcsKept) arcs.clear();
      const eventIdx = legs.eventIdx[leg]!;
      const arc: Way = {
        id: `leg-${legs.legIdx[leg]!}`,
        eventIdx,
        events: new Set(listAt(stays.events, stays.ofLeg[legs.legIdx[leg]!])),
        fromPlaceIdx: legs.fromPlaceIdx[leg]!,
        toPlaceIdx: legs.toPlaceIdx[leg]!,
        path: pathOf(leg),
        format: formatKeys[columns.format[eventIdx]!]!,
        line: legs.style[leg] === lineStyles.solid ? 'solid' : 'dashed',
        uncertain: legs.dayUncertain[leg] === 1,
        fadesIn: legs.originInferred[leg] === 1,
      };
      arcs.set(leg, arc);
      return arc;
    },
    legsOfEvent: (ways, eventIdx) => {
      if (ofEvent?.eventIdx !== eventIdx) ofEvent = {eventIdx, legs: waysOfEvent(indexes, ways, eventIdx)};
      return ofEvent.legs;
    },
  };
}

// ── what is sent ────────────────────────────────────────────────────────────────────────────

/** Telegrams and chairmanships, by the days over which they may have gone. */
interface SendingColumns {
  readonly count: number;
  readonly eventIdx: Int32Array;
  readonly fromPlaceIdx: Int32Array;
  readonly toPlaceIdx: Int32Array;
  readonly fromDay: Float64Array;
  readonly endDay: Float64Array;
}

function sendingsOf(indexes: Indexes): SendingColumns {
  const {sendings, placeIdxOf, window, columns} = indexes;
  return {
    count: sendings.length,
    eventIdx: Int32Array.from(sendings, ({eventIdx}) => eventIdx),
    fromPlaceIdx: Int32Array.from(sendings, ({fromPlaceId}) => placeIdxOf.get(fromPlaceId)!),
    toPlaceIdx: Int32Array.from(sendings, ({toPlaceId}) => placeIdxOf.get(toPlaceId)!),
    fromDay: Float64Array.from(
      sendings,
      ({eventIdx}) => bandOf({days: spanOf(indexes, eventIdx)}, window)[0],
    ),
    endDay: Float64Array.from(sendings, ({eventIdx}) => {
      const last = columns.days[4 * eventIdx + 3]!;
      return last === openDay ? Number.POSITIVE_INFINITY : last + 1;
    }),
  };
}

function spanOf({columns}: Indexes, eventIdx: number): Span {
  const dayAt = (k: number) => {
    const day = columns.days[4 * eventIdx + k]!;
    return day === openDay ? null : day;
  };
  return [dayAt(0), dayAt(1), dayAt(2), dayAt(3)];
}

/** Dotted lines while something may be on its way, and of what is picked or selected afterwards. */
function sendingArcs(
  indexes: Indexes,
  sendings: SendingColumns,
  selectedEvents: ReadonlySet<number>,
  {playhead, pickedEventIdx}: SceneInput,
): ArcMark[] {
  const arcs: ArcMark[] = [];
  for (let at = 0; at < sendings.count && arcs.length < underWayLook.mostSent; at++) {
    const eventIdx = sendings.eventIdx[at]!;
    const isPicked = eventIdx === pickedEventIdx;
    const from = sendings.fromDay[at]!;
    const end = sendings.endDay[at]!;
    const phase = playhead < from ? 'to come' : playhead < end ? 'under way' : 'past';
    if (phase === 'to come' && !isPicked) continue;
    if (phase === 'past' && !isPicked && !selectedEvents.has(eventIdx)) continue;
    const fromPlaceIdx = sendings.fromPlaceIdx[at]!;
    const toPlaceIdx = sendings.toPlaceIdx[at]!;
    const {places} = indexes.dataset;
    const look =
      phase === 'past' ? looks.pastOfSelection : phase === 'to come' ? looks.toCome : looks.underWay;
    const isUncertain = from !== end - 1;
    const full = isUncertain && phase === 'under way' ? looks.uncertainWidthPx : look.widthPx;
    const fadesIn = indexes.dataset.events[eventIdx]!.fromBasis !== 'stated';
    arcs.push({
      id: `sending-${at}`,
      eventIdx,
      events: new Set([eventIdx]),
      fromPlaceIdx,
      toPlaceIdx,
      path: routeBetween(places[fromPlaceIdx]!.coordinates!, places[toPlaceIdx]!.coordinates!, 0),
      format: formatKeys[indexes.columns.format[eventIdx]!]!,
      line: 'message',
      phase,
      grown: 1,
      widthPx:
        fadesIn && phase === 'under way'
          ? Math.max(looks.leastWidthPx, full * looks.inferredOriginShare)
          : full,
      opacity: look.opacity * quieted(isPicked, pickedEventIdx),
      uncertain: false,
      fadesIn,
      head: false,
      arrow: phase === 'past',
    });
  }
  return arcs;
}

// ── what stands ─────────────────────────────────────────────────────────────────────────────

/** The places with a point that an event, a line or an absence has to do with. */
function pointsOf(indexes: Indexes, ways: Ways, sendings: SendingColumns): PlacePoints {
  const {dataset, columns, legColumns, inOrder} = indexes;
  const isOnMap = new Uint8Array(dataset.places.length);
  const {placeIdx: placeOf} = columns;
  for (let at = 0; at < inOrder.length; at++) {
    const placeIdx = placeOf[inOrder[at]!]!;
    if (placeIdx >= 0) isOnMap[placeIdx] = 1;
  }
  for (let placeIdx = 0; placeIdx < isOnMap.length; placeIdx++)
    if (isOnMap[placeIdx] === 1 && !hasPoint(indexes, placeIdx)) isOnMap[placeIdx] = 0;
  for (const column of [ways.lowPlaceIdx, ways.highPlaceIdx, sendings.fromPlaceIdx, sendings.toPlaceIdx])
    for (const placeIdx of column) isOnMap[placeIdx] = 1;
  for (const {placeId} of indexes.absences) isOnMap[indexes.placeIdxOf.get(placeId)!] = 1;
  const places = Array.from(isOnMap.keys()).filter(placeIdx => isOnMap[placeIdx] === 1);
  const x = new Float64Array(isOnMap.length);
  const y = new Float64Array(isOnMap.length);
  const eventCount = new Uint32Array(isOnMap.length);
  // a seat without events of its own counts by the journeys that begin there, or its lines would end in another city
  const legCount = new Uint32Array(isOnMap.length);
  const {count, fromPlaceIdx, toPlaceIdx} = legColumns;
  for (let leg = 0; leg < count; leg++) {
    legCount[fromPlaceIdx[leg]!]! += 1;
    legCount[toPlaceIdx[leg]!]! += 1;
  }
  for (const placeIdx of places) {
    const [lngDeg, latDeg] = dataset.places[placeIdx]!.coordinates!;
    x[placeIdx] = worldX(mapLngDeg(lngDeg));
    y[placeIdx] = worldY(latDeg);
    eventCount[placeIdx] = Math.max(indexes.eventCountAtPlace(placeIdx), legCount[placeIdx]!);
  }
  return {places, x, y, eventCount};
}

function hasPoint({dataset}: Indexes, placeIdx: number): boolean {
  const place = dataset.places[placeIdx]!;
  return placeKinds[place.kind].point && place.coordinates !== undefined;
}

/** Cities by what they count, the same from day to day: only what is selected or picked out comes before the rest. */
function cityMarks(
  indexes: Indexes,
  ways: Ways,
  {places, x, y, eventCount}: PlacePoints,
  selection: SelectedWays,
  {selectedEvents, selectedPlaceIdx, pickedEventIdx}: SceneInput,
): CityMark[] {
  const {columns} = indexes;
  const {fromPlaceIdx, toPlaceIdx} = ways.legs;
  const lively = new Set<number>();
  const picked = new Set<number>();
  for (const eventIdx of selectedEvents) lively.add(columns.placeIdx[eventIdx]!);
  for (const leg of selection.byEnd) lively.add(fromPlaceIdx[leg]!).add(toPlaceIdx[leg]!);
  if (pickedEventIdx !== null) {
    picked.add(columns.placeIdx[pickedEventIdx]!);
    for (const leg of waysOfEvent(indexes, ways, pickedEventIdx))
      picked.add(fromPlaceIdx[leg]!).add(toPlaceIdx[leg]!);
    for (const {fromPlaceId, toPlaceId} of indexes.sendingsOfEvent(pickedEventIdx))
      picked.add(indexes.placeIdxOf.get(fromPlaceId)!).add(indexes.placeIdxOf.get(toPlaceId)!);
    for (const {placeId} of indexes.absencesOfEvent(pickedEventIdx))
      picked.add(indexes.placeIdxOf.get(placeId)!);
  }
  // of a selection with hundreds of places none is more pressing than another
  const isFew = selection.byEnd.length <= mostOfSelection;
  const most = places.reduce((largest, placeIdx) => Math.max(largest, eventCount[placeIdx]!), 1);
  const {leastPx, mostPx} = dotRadius;
  return places.map(placeIdx => {
    const selected = placeIdx === selectedPlaceIdx;
    const share = shareOf(eventCount[placeIdx]!, most);
    const isLively = isFew && lively.has(placeIdx);
    const radiusPx = leastPx + (mostPx - leastPx) * share ** 2;
    return {
      placeIdx,
      x: x[placeIdx]!,
      y: y[placeIdx]!,
      radiusPx: selected ? Math.max(looks.city.selectedRadiusPx, radiusPx) : radiusPx,
      eventCount: indexes.eventCountAtPlace(placeIdx),
      selected,
      picked: picked.has(placeIdx),
      current: selected || isLively || picked.has(placeIdx),
      importance: (selected ? 1000 : 0) + (isLively ? 200 : 0) + 99 * share,
    };
  });
}

interface MarksOfDay {
  readonly absences: readonly AbsenceMark[];
  readonly tints: readonly TintMark[];
  readonly unplaced: readonly number[];
}

/** What is on: who stayed away from it, the countries that it is in without a nearer place, and what has no place at all. */
function marksOfDay(indexes: Indexes, {playhead, pickedEventIdx}: SceneInput): MarksOfDay {
  const {dataset, columns, placeIdxOf} = indexes;
  const day = Math.floor(playhead);
  const now = indexes.eventsOn(day);
  const absences = now.flatMap(eventIdx =>
    indexes.absencesOfEvent(eventIdx).map(({placeId}): AbsenceMark => {
      const placeIdx = placeIdxOf.get(placeId)!;
      const [lngDeg, latDeg] = dataset.places[placeIdx]!.coordinates!;
      const format = formatKeys[columns.format[eventIdx]!]!;
      return {eventIdx, placeIdx, x: worldX(mapLngDeg(lngDeg)), y: worldY(latDeg), format};
    }),
  );
  const tints = new Map<string, TintMark>();
  const certain = now.filter(eventIdx => isCertainlyOn(spanOf(indexes, eventIdx), day));
  for (const eventIdx of [...(pickedEventIdx === null ? [] : [pickedEventIdx]), ...certain, ...now]) {
    const placeIdx = columns.placeIdx[eventIdx]!;
    const place = placeIdx < 0 ? undefined : dataset.places[placeIdx]!;
    if (place?.kind !== 'country' || place.country === null || tints.has(place.country)) continue;
    const format = formatKeys[columns.format[eventIdx]!]!;
    tints.set(place.country, {eventIdx, country: place.country, placeIdx, format});
  }
  return {
    absences,
    tints: [...tints.values()],
    unplaced: now.filter(eventIdx => columns.placeIdx[eventIdx]! < 0),
  };
}
