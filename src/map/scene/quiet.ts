import {angleAt, greatCircleKm, type LngLat, latDegOf, lngDegOf, scaleAt, toPx, WORLD_SIZE} from '../../geo';
import {fineFromZoom} from '../basemap/detail';
import type {Anchor, BasemapName, NameKind} from './basemapName';
import {
  apartPx,
  clearPx,
  countryLook,
  hasRoomIn,
  innerOf,
  isOnPlanet,
  isTaken,
  mostQuiet,
  type QuietInput,
  type QuietLabel,
  weightOfCountry,
} from './countries';
import {type Box, contains, dotBox, labelBox, overlaps, padded, type Side} from './labels';

/**
 * How names of each kind are set, in the order in which they are placed, and which part of all quiet names they may be. Waters stand in a serif that
 * is a little wider than the letters that are measured.
 */
const kinds: Readonly<
  Record<NameKind, {readonly sizePx: number; readonly spacingPx: number; readonly share: number}>
> = {
  country: countryLook,
  enclave: {sizePx: 11.5, spacingPx: 0, share: 0.4},
  sea: {sizePx: 12.5, spacingPx: 0.9, share: 0.25},
  lake: {sizePx: 11.5, spacingPx: 0.6, share: 0.2},
  city: {sizePx: 11.5, spacingPx: 0, share: 0.4},
  river: {sizePx: 11.5, spacingPx: 0.6, share: 0.2},
};
const linePx = {
  country: countryLook.linePx,
  enclave: 15,
  sea: 15,
  lake: 15,
  city: 15,
  river: 15,
} as const satisfies Record<NameKind, number>;

/** Radius of a quiet city's dot, px. */
const dotRadiusPx = 2;
/** A quiet dot keeps so far from a dot of the dataset, edge to edge. */
const reachPx = 12;
/** Nearer than this a quiet city is the place that the dataset has drawn. */
const samePlaceKm = 15;
/** The ellipse that is free around a further place of a country's name is so many times as wide as high. */
const wideness = 2.5;

const point = new Float64Array(2);

/**
 * Places the names that give way to everything of the dataset: countries, then enclaves, seas, lakes, cities, rivers, of each kind the most
 * important first. A name stands whole and where it belongs, or not at all, so it keeps its place while the map is panned.
 *
 * A country whose own place is not to be had is named in a near look where it has most room in the window, and goes on standing there while that does.
 */
export function placeQuiet(input: QuietInput): QuietLabel[] {
  const {frame} = input;
  const inner = innerOf(frame);
  const most = mostQuiet(frame);
  const placed: QuietLabel[] = [];
  const drawn = input.cities.map(({x, y}): LngLat => [lngDegOf(x), latDegOf(y)]);
  for (const [kind, {share}] of Object.entries(kinds) as [NameKind, {share: number}][]) {
    const wanted = input.names
      .filter(name => (name.kind ?? 'country') === kind)
      .sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
    let left = Math.ceil(most * share);
    for (const name of wanted) {
      if (left === 0 || placed.length === most) break;
      // a long river has several places for its name
      if (kind === 'river' && placed.some(other => other.kind === kind && other.name === name.name)) continue;
      const label = placeOne(name, kind, {inner, placed, drawn}, input);
      if (!label) continue;
      placed.push(label);
      left--;
    }
  }
  return placed;
}

/** The room for a name: the window, and what stands in it already. */
interface Room {
  readonly inner: Box;
  readonly placed: readonly QuietLabel[];
  /** The cities that the dataset has drawn. */
  readonly drawn: readonly LngLat[];
}

/** A name where it finds room, undefined where it finds none. */
function placeOne(name: BasemapName, kind: NameKind, room: Room, input: QuietInput): QuietLabel | undefined {
  const standing = (anchor?: Anchor) => {
    const look = setName(name, kind, room.inner, input, anchor);
    return look && standOn(name, kind, look, room, input);
  };
  const own = standing();
  if (own || !name.further) return own;
  const found = name.further.flatMap(anchor => {
    const label = standing(anchor);
    return label ? [{...label, ...anchor, id: name.id, anchor: anchor.id}] : [];
  });
  const kept = found.find(({anchor}) => input.before?.has(anchor));
  if (kept) return kept;
  const rooms = new Map(found.map(label => [label, roomAround(label, room, input)]));
  return found.sort((a, b) => rooms.get(b)! - rooms.get(a)!)[0];
}

/** A name that is set, on the first of its sides on which it is clear of everything. */
function standOn(
  name: BasemapName,
  kind: NameKind,
  look: SetName,
  {inner, placed, drawn}: Room,
  {obstacles, before, projection}: QuietInput,
): QuietLabel | undefined {
  const dot = kind === 'city' ? dotBox({...look, radiusPx: dotRadiusPx + clearPx}) : null;
  if (dot && (isTaken(padded(dot, reachPx), obstacles) || isDrawn(name, drawn))) return undefined;
  const found = sidesOf(kind, look, before?.get(name.id))
    .map(side => ({side, ...boxOn(side, look, kind)}))
    .find(
      ({box, whole}) =>
        contains(inner, whole) &&
        isOnPlanet(whole, projection) &&
        !isTaken(padded(box, clearPx), obstacles) &&
        placed.every(other => !overlaps(padded(whole, apartPx), other.box)),
    );
  if (!found) return undefined;
  const {widthPx, heightPx, text, turnDeg} = look;
  return {...name, side: found.side, box: found.box, text, widthPx, heightPx, turnDeg};
}

interface SetName {
  readonly xPx: number;
  readonly yPx: number;
  readonly text: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly turnDeg: number;
  /** How far beside its place it stands; 0: on it. */
  readonly besidePx: number;
}

function weightOf(name: BasemapName): number {
  return name.kind && name.kind !== 'country' ? (name.weight ?? 0) : weightOfCountry(name);
}

/**
 * A name as it would be set, undefined where it is out of the window, behind the globe, or not of this zoom.
 *
 * @param anchor  a further place of a country's name; absent: the name's own.
 */
function setName(
  name: BasemapName,
  kind: NameKind,
  inner: Box,
  {projection, measure}: QuietInput,
  anchor?: Anchor,
): SetName | undefined {
  const {extent, fromZoom = 0, untilZoom = 99, angle} = name;
  const {x, y} = anchor ?? name;
  const scale = scaleAt(projection, x, y);
  const zoom = Math.log2((scale * WORLD_SIZE) / 512);
  if (anchor ? zoom < fineFromZoom : kind !== 'country' && (zoom < fromZoom || zoom >= untilZoom)) return;
  if (!toPx(projection, x, y, point)) return;
  const xPx = point[0]!;
  const yPx = point[1]!;
  // before it is measured: a browser fetches fonts for what it measures
  if (xPx < inner.left || xPx > inner.right || yPx < inner.top || yPx > inner.bottom) return;
  const {sizePx, spacingPx} = kinds[kind];
  const lines = kind === 'sea' && angle === undefined ? inTwoLines(name.name) : [name.name];
  const widthPx = Math.max(
    ...lines.map(line => Math.ceil(measure(line, sizePx, 400) + spacingPx * line.length)),
  );
  const hasRoom = anchor
    ? anchor.room * scale >= Math.hypot(widthPx, wideness * linePx[kind]) / 2
    : kind !== 'country' || hasRoomIn(name, scale, widthPx);
  if (!hasRoom) return;
  const turn = angle === undefined ? 0 : upright(angleAt(projection, x, y, angle));
  return {
    xPx,
    yPx,
    text: lines.join('\n'),
    widthPx,
    heightPx: linePx[kind] * lines.length,
    turnDeg: Math.round((turn * 180) / Math.PI),
    besidePx: kind === 'enclave' && extent * scale < widthPx ? (extent * scale) / 2 : 0,
  };
}

/** Half the width, px, of the ellipse around a name that lies in its country and the window, and is clear of everything. */
function roomAround(
  {box, x, y, room}: QuietLabel & Anchor,
  {inner, placed}: Room,
  {projection, obstacles}: QuietInput,
): number {
  const xPx = (box.left + box.right) / 2;
  const yPx = (box.top + box.bottom) / 2;
  const beside = ({left, top, right, bottom}: Box) =>
    Math.hypot(Math.max(left - xPx, 0, xPx - right), wideness * Math.max(top - yPx, 0, yPx - bottom));
  return Math.min(
    room * scaleAt(projection, x, y),
    xPx - inner.left,
    inner.right - xPx,
    wideness * (yPx - inner.top),
    wideness * (inner.bottom - yPx),
    ...[...obstacles, ...placed.map(other => other.box)].map(beside),
  );
}

/** Parted at the space that leaves the shorter of the longest lines. */
function inTwoLines(name: string): readonly string[] {
  let best: readonly string[] = [name];
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const lines = [name.slice(0, at), name.slice(at + 1)];
    if (longest(lines) < longest(best)) best = lines;
  }
  return best;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(({length}) => length));
}

/** No name stands on its head. */
function upright(angle: number): number {
  return angle - Math.PI * Math.round(angle / Math.PI);
}

/** A city's name stands beside its dot, that of an enclave too small for it below or above, every other on its place. */
function sidesOf(kind: NameKind, {besidePx}: SetName, before: Side | undefined): readonly Side[] {
  if (kind !== 'city') return besidePx > 0 ? ['s', 'n'] : ['centre'];
  return before === 'w' ? ['w', 'e'] : ['e', 'w'];
}

/** The box of the text, and of all that belongs to it. */
function boxOn(side: Side, look: SetName, kind: NameKind): {box: Box; whole: Box} {
  const turn = (look.turnDeg * Math.PI) / 180;
  const cos = Math.abs(Math.cos(turn));
  const sin = Math.abs(Math.sin(turn));
  const box = labelBox(
    {
      id: '',
      importance: 0,
      xPx: look.xPx,
      yPx: look.yPx,
      radiusPx: kind === 'city' ? dotRadiusPx : 0,
      besidePx: look.besidePx,
      widthPx: Math.ceil(look.widthPx * cos + look.heightPx * sin),
      heightPx: Math.ceil(look.widthPx * sin + look.heightPx * cos),
    },
    side,
  );
  return {box, whole: kind === 'city' ? around(box, dotBox({...look, radiusPx: dotRadiusPx})) : box};
}

/** Whether a place is one of those that the dataset has drawn. */
function isDrawn({x, y}: BasemapName, drawn: readonly LngLat[]): boolean {
  const at: LngLat = [lngDegOf(x), latDegOf(y)];
  return drawn.some(place => greatCircleKm(place, at) < samePlaceKm);
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
