import type {Frame, Projection} from '../../geo';
import {type CityDot, clusterCities} from './clusters';
import {type EdgeMark, edgeMarks} from './edges';
import {
  type Box,
  dotBox,
  type LabelRequest,
  overlaps,
  type PlacedLabel,
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

/** A name of the basemap that may stand where the dataset has nothing to say. */
export interface BasemapName {
  readonly id: string;
  readonly name: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** Side of a square as large as the country, world units: its name is shown where that leaves room for it. */
  readonly extent: number;
}

export interface LayoutInput {
  readonly marks: Marks;
  readonly projection: Projection;
  readonly frame: Frame;
  readonly nameOf: (placeIdx: number) => string;
  /** What stands beside the name of a merged dot ("Bishkek +1") and of an absence. */
  readonly words: {readonly andMore: (name: string, count: number) => string; readonly didNotAttend: string};
  readonly basemapNames: readonly BasemapName[];
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
  /** Dots outside the window or under furniture: they are no buttons, and the edge points to those that matter. */
  readonly covered: ReadonlySet<CityDot>;
  /** By the id of the dot: `city-` and the position of its place. */
  readonly labels: ReadonlyMap<string, CityLabel>;
  readonly basemapLabels: readonly (BasemapName & PlacedLabel)[];
  readonly edges: readonly EdgeMark[];
}

/** A country's name is shown once the country is this many times as wide as the name. */
const roomForName = 1.45;

export const dotId = (dot: CityDot) => `city-${dot.city.placeIdx}`;

/** Joins dots that touch, places the names of cities and countries, and marks what lies outside the frame. */
export function layoutMap(input: LayoutInput): Layout {
  const {marks, projection, frame, measure, before} = input;
  const free = freeBox(frame);
  const dots = clusterCities(marks.cities, projection);
  const covered = new Set(dots.filter(dot => isCovered(dot, input)));
  const visible = dots.filter(dot => !covered.has(dot));
  const absent = new Set(marks.absences.map(({placeIdx}) => placeIdx));

  const texts = new Map(visible.map(dot => [dotId(dot), textOf(dot, absent, input)]));
  const requests = visible.map(dot => requestOf(dot, texts.get(dotId(dot))!, absent, measure));
  const obstacles = [...requests.map(dotBox), ...headBoxes(marks, projection), ...input.furniture];
  const placed = placeLabels(requests, {
    free: {left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx},
    marginPx: 8,
    most: input.mostLabels,
    obstacles,
    lines: linePoints(marks, projection),
    ...(before && {before}),
  });
  const tinted = new Set(marks.tints.map(({country}) => country));
  return {
    dots,
    covered,
    labels: new Map(placed.map(label => [label.id, {...label, ...texts.get(label.id)!}])),
    basemapLabels: basemapLabels(input, placed, obstacles, tinted),
    edges: edgeMarks([...covered], free, 26),
  };
}

/** The part of the window that no furniture covers. */
export function freeBox({widthPx, heightPx, topPx, rightPx, bottomPx, leftPx}: Frame): Box {
  return {left: leftPx, top: topPx, right: widthPx - rightPx, bottom: heightPx - bottomPx};
}

function isCovered({xPx, yPx, city}: CityDot, {frame, furniture}: LayoutInput): boolean {
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
    importance: city.importance,
  };
}

const headPoint = new Float64Array(4);

function headBoxes(marks: Marks, {scale, xPx, yPx}: Projection): Box[] {
  return marks.arcs
    .filter(arc => arc.head && arc.grown < 1)
    .map(arc => {
      pointAlong(arc.path, arc.grown, headPoint);
      return dotBox({
        xPx: scale * headPoint[0]! + xPx,
        yPx: scale * headPoint[1]! + yPx,
        radiusPx: looks.headRadiusPx + 2,
      });
    });
}

/** Points along the journeys that are under way, near enough to each other that no name slips between them. */
function linePoints({arcs}: Marks, {scale, xPx, yPx}: Projection): number[] {
  const points: number[] = [];
  for (const {path, phase} of arcs) {
    if (phase !== 'under way') continue;
    for (let k = 0; k + 3 < path.length; k += 2) {
      for (const part of [0, 0.33, 0.67]) {
        points.push(
          scale * (path[k]! + (path[k + 2]! - path[k]!) * part) + xPx,
          scale * (path[k + 1]! + (path[k + 3]! - path[k + 1]!) * part) + yPx,
        );
      }
    }
  }
  return points;
}

/** Names of countries, where no city name, dot or furniture wants the room; a country in which something is on comes first. */
function basemapLabels(
  {marks, basemapNames, projection, frame, measure, furniture}: LayoutInput,
  cities: readonly PlacedLabel[],
  obstacles: readonly Box[],
  tinted: ReadonlySet<string>,
) {
  const {scale, xPx, yPx} = projection;
  const byId = new Map(basemapNames.map(name => [name.id, name]));
  const widthOf = (name: string) => Math.ceil(measure(name, labelSizes.country, 400) + 0.6 * name.length);
  const roomy = basemapNames.filter(
    ({id, name, extent}) => tinted.has(id) || extent * scale > roomForName * widthOf(name),
  );
  const requests = roomy.map(({id, name, x, y, extent}) => ({
    id,
    xPx: scale * x + xPx,
    yPx: scale * y + yPx,
    radiusPx: 0,
    widthPx: widthOf(name),
    heightPx: 16,
    importance: tinted.has(id) ? Number.POSITIVE_INFINITY : extent,
  }));
  const placed = placeLabels(requests, {
    free: {left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx},
    marginPx: 8,
    most: requests.length,
    obstacles: [
      ...obstacles,
      ...cities.map(({box}) => padded(box, 4)),
      ...furniture,
      ...lineBoxes(linePoints(marks, projection)),
    ],
  });
  return placed.map(label => ({...byId.get(label.id)!, ...label}));
}

function lineBoxes(points: readonly number[]): Box[] {
  return Array.from({length: points.length / 2}, (_, k) =>
    dotBox({xPx: points[2 * k]!, yPx: points[2 * k + 1]!, radiusPx: 2}),
  );
}

function padded({left, top, right, bottom}: Box, byPx: number): Box {
  return {left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx};
}
