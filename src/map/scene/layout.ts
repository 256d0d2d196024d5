import {type Frame, type Projection, scaleAt, toPx} from '../../geo';
import type {BasemapName} from './basemapName';
import {type CityDot, clusterCities} from './clusters';
import {type PlaceQuiet, placeCountries, type QuietLabel} from './countries';
import {type EdgeMark, edgeMarks} from './edges';
import {
  type Box,
  dotBox,
  isSameBox,
  type LabelRequest,
  type LabelRules,
  overlaps,
  type PlacedLabel,
  padded,
  placeLabels,
  type Side,
} from './labels';
import {looks} from './looks';
import type {Marks} from './marks';
import {pointAlong} from './route';

/** Text sizes of names on the map, px. */
export const labelSizes = {city: 13, selected: 15, country: 12} as const;

/** Width in px of a text in the map's font. */
export type Measure = (text: string, sizePx: number, weight: number) => number;

export interface LayoutInput {
  readonly marks: Marks;
  readonly projection: Projection;
  readonly frame: Frame;
  readonly nameOf: (placeIdx: number) => string;
  /** What stands beside the name of a merged dot ("Bishkek +1") and of an absence. */
  readonly words: {readonly andMore: (name: string, count: number) => string; readonly didNotAttend: string};
  readonly basemapNames: readonly BasemapName[];
  /** What places the names of the basemap: without it those of countries alone. */
  readonly placeQuiet?: PlaceQuiet | undefined;
  readonly measure: Measure;
  readonly mostLabels: number;
  /** Furniture over the map that no name may touch, px. */
  readonly furniture: readonly Box[];
  readonly before?: ReadonlyMap<string, Side> | undefined;
}

export interface CityLabel extends PlacedLabel {
  readonly text: string;
  /** Said beside the name: somebody stayed away. */
  readonly note: string | null;
}

/** Where dots and names lie for one camera. */
export interface Layout {
  readonly dots: readonly CityDot[];
  /** Dots outside the window, behind the globe or under furniture: they are no buttons, and the edge points to those that matter. */
  readonly covered: ReadonlySet<CityDot>;
  /** By the id of the dot: `city-` and the position of its place. */
  readonly labels: ReadonlyMap<string, CityLabel>;
  readonly basemapLabels: readonly QuietLabel[];
  readonly edges: readonly EdgeMark[];
  /** How names stand: what the next layout takes as `before`, so that they stay while the map is panned. */
  readonly sides: ReadonlyMap<string, Side>;
}

/** From here on a city has to do with what is on (`CityMark.importance`). */
const leastCurrent = 100;

export const dotId = (dot: CityDot) => `city-${dot.city.placeIdx}`;

/** Joins dots that touch, places the names of cities and countries, and marks what lies outside the frame. */
export function layoutMap(input: LayoutInput): Layout {
  const {marks, projection, frame, measure, before} = input;
  const free = freeBox(frame);
  const dots = clusterCities(marks.cities, projection);
  const covered = new Set(dots.filter(dot => isCovered(dot, input)));
  const visible = dots.filter(dot => !covered.has(dot));
  const absent = new Set(marks.absences.map(({placeIdx}) => placeIdx));
  const tintedIds = new Set(marks.tints.map(({country}) => country));

  const edges = edgeMarks([...covered], edgeBox(free, frame), nameWidths(input), [
    ...input.furniture,
    ...visible.map(dot => dotBox({xPx: dot.xPx, yPx: dot.yPx, radiusPx: dot.city.radiusPx + 3})),
  ]);
  const texts = new Map(visible.map(dot => [dotId(dot), textOf(dot, absent, input)]));
  const requests = visible.map(dot => requestOf(dot, texts.get(dotId(dot))!, absent, measure));
  // among hundreds of lines no name is clear of all, and none is to give way to every one that comes and goes
  const lines = marks.crowd ? [] : linePoints(marks, projection);
  const rules = {
    free: {left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx},
    marginPx: 8,
    obstacles: [
      ...requests.map(dotBox),
      ...(marks.crowd ? [] : headBoxes(marks, projection)),
      ...input.furniture,
      ...edges.map(({box}) => box),
    ],
    lines,
    dots: visible,
    ...(before && {before}),
  };
  // what matters now comes first: its cities, then the country in which something is on, then the other cities
  const current = requests.filter(({importance}) => importance >= leastCurrent);
  const others = requests.filter(({importance}) => importance < leastCurrent);
  const first = placeMost(current, {...rules, most: input.mostLabels});
  const countries = placeLabels(tintedNames(input, tintedIds), avoiding(rules, first));
  const standing = [...first, ...countries];
  // in a crowd the largest cities have their names whatever small ones lie beside them
  const largest = marks.crowd ? placeLargest(others, rules, standing, input.mostLabels) : [];
  const named = new Set(largest.map(({id}) => id));
  const rest = placeLabels(
    others.filter(({id}) => !named.has(id)),
    {
      ...avoiding(rules, [...standing, ...largest]),
      most: input.mostLabels - first.length - largest.length,
    },
  );
  const placed = [...first, ...largest, ...rest];
  const tinted = new Map(countries.map(label => [label.id, label]));
  const {placeQuiet = placeCountries} = input;
  const quiet = placeQuiet({
    ...input,
    // a tinted country that found no room at its own place may find some elsewhere
    names: input.basemapNames.filter(({id}) => !tinted.has(id)),
    cities: marks.cities,
    obstacles: [...rules.obstacles, ...lineBoxes(lines), ...[...placed, ...countries].map(({box}) => box)],
  });
  const basemapLabels = [
    ...input.basemapNames.flatMap(name => levelLabel(name, tinted.get(name.id)) ?? []),
    ...quiet,
  ];
  return {
    dots,
    covered,
    labels: new Map(placed.map(label => [label.id, {...label, ...texts.get(label.id)!}])),
    basemapLabels,
    edges,
    sides: new Map([
      ...placed.map(({id, side}) => [id, side] as const),
      ...basemapLabels.map(({id, anchor = id, side}) => [anchor, side] as const),
    ]),
  };
}

/** The part of the window that no furniture covers. */
function freeBox({widthPx, heightPx, topPx, rightPx, bottomPx, leftPx}: Frame): Box {
  return {left: leftPx, top: topPx, right: widthPx - rightPx, bottom: heightPx - bottomPx};
}

/**
 * Places as many of the names as it finds room for: a name that found none is tried again before the others, and the better picture counts.
 */
function placeMost(requests: readonly LabelRequest[], rules: LabelRules): PlacedLabel[] {
  let best = placeLabels(requests, rules);
  let order = requests;
  for (let tries = 0; tries < 6 && best.length < Math.min(requests.length, rules.most); tries++) {
    const placed = new Set(best.map(({id}) => id));
    order = order.map(request =>
      placed.has(request.id) ? request : {...request, importance: request.importance + 400},
    );
    const next = placeLabels(order, rules);
    if (next.length > best.length) best = next;
  }
  return best;
}

/** Which part of the names of a crowd belongs to its largest cities, and how much smaller a dot is that these may cover. */
const largestShare = 0.3;
const coveredShare = 0.7;

function placeLargest(
  requests: readonly LabelRequest[],
  rules: Omit<LabelRules, 'most'>,
  standing: readonly PlacedLabel[],
  mostLabels: number,
): PlacedLabel[] {
  const most = Math.ceil(largestShare * mostLabels);
  const largest = requests.toSorted((a, b) => b.importance - a.importance).slice(0, 2 * most);
  const leastPx = coveredShare * (largest[most]?.radiusPx ?? 0);
  const small = requests.filter(({radiusPx}) => radiusPx < leastPx);
  const obstacles = rules.obstacles.filter(box => !small.some(request => isSameBox(dotBox(request), box)));
  return placeLabels(largest, {...avoiding({...rules, obstacles}, standing), most});
}

/** The rules for further names, which keep clear of those that stand already. */
function avoiding<Rules extends {readonly obstacles: readonly Box[]}>(
  rules: Rules,
  placed: readonly PlacedLabel[],
) {
  return {
    ...rules,
    most: Number.POSITIVE_INFINITY,
    obstacles: [...rules.obstacles, ...placed.map(({box}) => padded(box, 3))],
  };
}

/** Where arrows stand: at the edge of the free part, a little beyond it where the window goes on. */
function edgeBox(free: Box, {widthPx, heightPx}: Frame): Box {
  const beyondPx = 16;
  return {
    left: Math.max(8, free.left - beyondPx),
    top: Math.max(8, free.top - beyondPx),
    right: Math.min(widthPx - 8, free.right + beyondPx),
    bottom: Math.min(heightPx - 8, free.bottom + beyondPx),
  };
}

function nameWidths({nameOf, measure}: LayoutInput): (dot: CityDot) => number {
  return ({city}) => measure(nameOf(city.placeIdx), labelSizes.city, 600);
}

function isCovered({xPx, yPx, city, seen}: CityDot, {frame, furniture}: LayoutInput): boolean {
  if (!seen) return true;
  const dot = dotBox({xPx, yPx, radiusPx: city.radiusPx});
  const inWindow =
    dot.left >= 0 && dot.top >= 0 && dot.right <= frame.widthPx && dot.bottom <= frame.heightPx;
  return !inWindow || furniture.some(box => overlaps(box, dot));
}

function textOf(dot: CityDot, absent: ReadonlySet<number>, {nameOf, words}: LayoutInput) {
  const name = nameOf(dot.city.placeIdx);
  return {
    text: dot.cities.length > 1 ? words.andMore(name, dot.cities.length - 1) : name,
    note: dot.cities.some(({placeIdx}) => absent.has(placeIdx)) ? words.didNotAttend : null,
  };
}

function requestOf(
  dot: CityDot,
  {text, note}: {text: string; note: string | null},
  absent: ReadonlySet<number>,
  measure: Measure,
): LabelRequest {
  const {city, xPx, yPx} = dot;
  const sizePx = city.selected ? labelSizes.selected : labelSizes.city;
  const noteWidth = note === null ? 0 : measure(note, labelSizes.city - 1, 400);
  return {
    id: dotId(dot),
    xPx,
    yPx,
    radiusPx: city.selected
      ? looks.city.ringRadiusPx + looks.city.ringPx
      : dot.cities.some(({placeIdx}) => absent.has(placeIdx))
        ? looks.absence.radiusPx + city.radiusPx + 3
        : city.radiusPx + looks.city.haloPx,
    widthPx: Math.ceil(Math.max(measure(text, sizePx, 600), noteWidth)) + 2,
    heightPx: Math.ceil(sizePx * 1.25) + (note === null ? 0 : 15),
    importance: city.importance + (city.picked ? 300 : 0),
  };
}

const headPoint = new Float64Array(4);
const point = new Float64Array(2);

function headBoxes(marks: Marks, projection: Projection): Box[] {
  return marks.arcs
    .filter(arc => arc.head && arc.grown < 1)
    .flatMap(arc => {
      pointAlong(arc.path, arc.grown, headPoint);
      if (!toPx(projection, headPoint[0]!, headPoint[1]!, point)) return [];
      return [dotBox({xPx: point[0]!, yPx: point[1]!, radiusPx: looks.headRadiusPx + 2})];
    });
}

/** Points along the journeys that are under way, near enough to each other that no name slips between them. */
function linePoints({arcs}: Marks, projection: Projection): number[] {
  const points: number[] = [];
  for (const {path, phase} of arcs) {
    if (phase !== 'under way') continue;
    for (let k = 0; k + 3 < path.length; k += 2) {
      for (const part of [0, 0.33, 0.67]) {
        const x = path[k]! + (path[k + 2]! - path[k]!) * part;
        const y = path[k + 1]! + (path[k + 3]! - path[k + 1]!) * part;
        if (toPx(projection, x, y, point)) points.push(point[0]!, point[1]!);
      }
    }
  }
  return points;
}

/** The names of countries in which something is on: in them, or beside them where cities take the room. */
function tintedNames(input: LayoutInput, tintedIds: ReadonlySet<string>): LabelRequest[] {
  return input.basemapNames
    .filter(({id}) => tintedIds.has(id))
    .flatMap(name => nameRequest(name, input, 0.4 * extentPx(name, input)));
}

/** A country's name where it was placed; null where it was not. */
function levelLabel(name: BasemapName, label: PlacedLabel | undefined): QuietLabel | null {
  if (!label) return null;
  const {left, right, top, bottom} = label.box;
  return {...name, ...label, text: name.name, widthPx: right - left, heightPx: bottom - top, turnDeg: 0};
}

/** Side of a square as large as a country is drawn, px. */
function extentPx({extent, x, y}: BasemapName, {projection}: LayoutInput): number {
  return extent * scaleAt(projection, x, y);
}

/** What asks for room for a name: nothing where its country is behind the globe. */
function nameRequest(
  {id, name, x, y}: BasemapName,
  {projection, measure}: LayoutInput,
  besidePx: number,
): LabelRequest[] {
  if (!toPx(projection, x, y, point)) return [];
  const widthPx = Math.ceil(measure(name, labelSizes.country, 400) + 0.6 * name.length);
  return [
    {
      id,
      xPx: point[0]!,
      yPx: point[1]!,
      radiusPx: 0,
      besidePx,
      widthPx,
      heightPx: 16,
      importance: 0,
    },
  ];
}

function lineBoxes(points: readonly number[]): Box[] {
  return Array.from({length: points.length / 2}, (_, k) =>
    dotBox({xPx: points[2 * k]!, yPx: points[2 * k + 1]!, radiusPx: 2}),
  );
}
