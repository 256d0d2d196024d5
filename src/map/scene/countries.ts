import {type Frame, lngLatAt, type Projection, scaleAt, toPx} from '../../geo';
import type {BasemapName} from './basemapName';
import {type Box, contains, labelBox, overlaps, type PlacedLabel, padded, type Side} from './labels';
import type {CityMark} from './marks';

/** Where a quiet name stands, and how it is set. */
export interface QuietLabel extends BasemapName, PlacedLabel {
  /** The name as it is set: seas on two lines, parted by a line feed. */
  readonly text: string;
  /** Size of the text before it is turned; its middle is that of `box`, which holds it turned. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Degrees clockwise by which it is turned. */
  readonly turnDeg: number;
  /** Id of the further place at which a country's name stands; absent: its own. */
  readonly anchor?: string;
}

export interface QuietInput {
  readonly names: readonly BasemapName[];
  readonly projection: Projection;
  readonly frame: Frame;
  /** The cities that are drawn: no quiet city stands for one of them. */
  readonly cities: readonly CityMark[];
  /** What no quiet name may touch, px: dots, names, heads, lines, furniture. */
  readonly obstacles: readonly Box[];
  /** By id of a name, or of the further place at which it stood. */
  readonly before?: ReadonlyMap<string, Side> | undefined;
  readonly measure: (text: string, sizePx: number, weight: number) => number;
}

/** Places the names that give way to everything of the dataset. */
export type PlaceQuiet = (input: QuietInput) => QuietLabel[];

/** How the name of a country is set, and which part of all quiet names they may be. */
export const countryLook = {sizePx: 12, spacingPx: 0.6, linePx: 16, share: 0.5} as const;

/** A quiet name may stand once its country is this many times as wide as the name. */
const roomForName = 1.8;
const roomForOurName = 0.75;

/** Between quiet names, so that the map stays calm; and from everything else. */
export const apartPx = 12;
export const clearPx = 3;
const marginPx = 8;

const point = new Float64Array(2);

/**
 * Places the names of countries at their own places, as long as nothing else is known: `placeQuiet`, which comes with the names of all else, places
 * these the same.
 */
export function placeCountries(input: QuietInput): QuietLabel[] {
  const most = Math.ceil(mostQuiet(input.frame) * countryLook.share);
  const placed: QuietLabel[] = [];
  for (const name of input.names.toSorted(
    (a, b) => weightOfCountry(b) - weightOfCountry(a) || (a.id < b.id ? -1 : 1),
  )) {
    if (placed.length === most) break;
    const label = countryLabel(name, input);
    if (label && placed.every(({box}) => !overlaps(padded(label.box, apartPx), box))) placed.push(label);
  }
  return placed;
}

/** A country's name at its place; null where it is not seen or is not clear of everything. */
function countryLabel(
  name: BasemapName,
  {frame, projection, obstacles, measure}: QuietInput,
): QuietLabel | null {
  const inner = innerOf(frame);
  if (!toPx(projection, name.x, name.y, point)) return null;
  const xPx = point[0]!;
  const yPx = point[1]!;
  // before it is measured: a browser fetches fonts for what it measures
  if (xPx < inner.left || xPx > inner.right || yPx < inner.top || yPx > inner.bottom) return null;
  const {sizePx, spacingPx, linePx: heightPx} = countryLook;
  const text = name.name;
  const widthPx = Math.ceil(measure(text, sizePx, 400) + spacingPx * text.length);
  if (!hasRoomIn(name, scaleAt(projection, name.x, name.y), widthPx)) return null;
  const box = labelBox({id: '', importance: 0, xPx, yPx, radiusPx: 0, widthPx, heightPx}, 'centre');
  const isClear =
    contains(inner, box) && isOnPlanet(box, projection) && !isTaken(padded(box, clearPx), obstacles);
  return isClear ? {...name, side: 'centre', box, text, widthPx, heightPx, turnDeg: 0} : null;
}

/** What counts where not all names of countries find room: those of the dataset, then the largest. */
export function weightOfCountry({extent, ours}: BasemapName): number {
  return extent + (ours ? 1e6 : 0);
}

/** Whether a country is drawn large enough for its name. */
export function hasRoomIn({extent, ours}: BasemapName, scale: number, widthPx: number): boolean {
  return extent * scale > (ours ? roomForOurName : roomForName) * widthPx;
}

/** Quiet names at most: 24 in a large window, 8 on a phone. */
export function mostQuiet({widthPx, heightPx}: Pick<Frame, 'widthPx' | 'heightPx'>): number {
  return Math.min(40, Math.round(4 + (widthPx * heightPx) / 65_000));
}

/** The window without its margin, in which names stand. */
export function innerOf({widthPx, heightPx}: Frame): Box {
  return {left: marginPx, top: marginPx, right: widthPx - marginPx, bottom: heightPx - marginPx};
}

/** The globe ends before the window does: no name stands half beside it. */
export function isOnPlanet({left, top, right, bottom}: Box, projection: Projection): boolean {
  if (projection.name !== 'globe') return true;
  return [left, right].every(x => [top, bottom].every(y => lngLatAt(projection, x, y) !== null));
}

/** Whether something stands where a box is. */
export function isTaken(box: Box, obstacles: readonly Box[]): boolean {
  return obstacles.some(obstacle => overlaps(box, obstacle));
}
