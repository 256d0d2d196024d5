import {lngLatAt, mapLngDeg, type Projection, scaleAt, WORLD_SIZE, worldX, worldY} from '../../geo';
import {formatKeys, type Indexes} from '../../indexes';
import {areAlike} from '../../store';
import type {CrowdLine, CrowdView} from '../scene';
import {distanceToPath} from '../scene/pick';
import {routeBetween} from '../scene/route';
import {type Bundles, bundlesOf, type Tally, tallyOf} from './bundles';
import {crowdLook, lookOfCount} from './looks';
import {type PlacePoints, spotsOf} from './spots';
import type {Ways} from './ways';

/** Some journeys, told as lines between places: as many lines as a window has room for, whatever they count. */
export interface Crowd {
  /** The lines of the first so many of the journeys, the faintest first. */
  linesIn(view: CrowdView, past: number): readonly BundleLine[];
  /** The position of the newest journey among the first so many that the line near a point stands for. */
  legAt(view: CrowdView, past: number, xPx: number, yPx: number, reachPx: number): number | undefined;
}

export interface BundleLine extends CrowdLine {
  readonly bundle: number;
  /** World units. */
  readonly box: Box;
}

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The pairs as they are joined at one nearness of the map, which all crowds share. */
export interface Levels {
  at(projection: Projection): Level;
}

export interface Level {
  readonly bundles: Bundles;
  /** The way of a bundle, made when it is first drawn. */
  readonly wayOf: (bundle: number) => {readonly path: Float64Array; readonly box: Box};
  /** World units, by the position of a place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

// a reader zooms in and out again; what was further away is made anew
const mostLevels = 4;
/** Straight pieces of a line are so long, px, that it looks bent. */
const piecePx = 14;

/** Joins pairs by nearness: every half of a zoom step has its own spots, made when the map first comes there. */
export function levelsOf(indexes: Indexes, ways: Ways, points: PlacePoints): Levels {
  const levels = new Map<number, Level>();
  return {
    at: projection => {
      const step = Math.floor(2 * Math.log2(projection.scale));
      let level = levels.get(step);
      if (level) return level;
      if (levels.size >= mostLevels) levels.clear();
      level = levelOf(indexes, ways, points, 2 ** (step / 2));
      levels.set(step, level);
      return level;
    },
  };
}

/** @param scale  px of a world unit. */
function levelOf({dataset, columns}: Indexes, ways: Ways, points: PlacePoints, scale: number): Level {
  const bundles = bundlesOf(ways, spotsOf(points, crowdLook.spotPx / scale), columns.format);
  const made = new Map<number, {readonly path: Float64Array; readonly box: Box}>();
  const {x, y} = points;
  return {
    bundles,
    x,
    y,
    wayOf: bundle => {
      const known = made.get(bundle);
      if (known) return known;
      const low = bundles.lowPlaceIdx[bundle]!;
      const high = bundles.highPlaceIdx[bundle]!;
      const lengthPx = scale * Math.hypot(x[high]! - x[low]!, y[high]! - y[low]!);
      const path = routeBetween(
        dataset.places[low]!.coordinates!,
        dataset.places[high]!.coordinates!,
        0,
        Math.max(6, Math.min(48, Math.ceil(lengthPx / piecePx))),
      );
      const way = {path, box: boxOf(path)};
      made.set(bundle, way);
      return way;
    },
  };
}

/** @param byEnd  the journeys of the crowd, in the order in which they become past. */
export function crowdOf(ways: Ways, levels: Levels, byEnd: Uint32Array): Crowd {
  let level: Level | undefined;
  let tally: Tally | undefined;
  let drawn:
    | {readonly view: CrowdView; readonly past: number; readonly lines: readonly BundleLine[]}
    | undefined;

  function linesIn(view: CrowdView, past: number): readonly BundleLine[] {
    if (drawn && drawn.past === past && isSameView(drawn.view, view)) return drawn.lines;
    const now = levels.at(view.projection);
    if (now !== level || !tally) {
      level = now;
      tally = tallyOf(ways, now.bundles, byEnd);
    }
    tally.seek(past);
    const lines = linesOf(now, tally.counts, view);
    drawn = {view, past, lines};
    return lines;
  }

  return {
    linesIn,
    legAt: (view, past, xPx, yPx, reachPx) => {
      const line = lineAt(linesIn(view, past), view.projection, xPx, yPx, reachPx);
      if (!line) return undefined;
      const {bundleOf} = levels.at(view.projection).bundles;
      for (let at = past - 1; at >= 0; at--)
        if (bundleOf[ways.pairOf[byEnd[at]!]!] === line.bundle) return byEnd[at];
      return undefined;
    },
  };
}

function isSameView(some: CrowdView, other: CrowdView): boolean {
  return (
    some.frame.widthPx === other.frame.widthPx &&
    some.frame.heightPx === other.frame.heightPx &&
    some.most?.busiest === other.most?.busiest &&
    some.most?.texture === other.most?.texture &&
    some.projection.name === other.projection.name &&
    areAlike(some.projection, other.projection)
  );
}

// ── which of them are drawn, and how ────────────────────────────────────────────────────────

function linesOf(level: Level, counts: Uint32Array, view: CrowdView): BundleLine[] {
  const {bundles} = level;
  const {busiest, texture} = view.most ?? crowdLook.mostIn(view.frame);
  const window = worldOf(view);
  const seen = bundlesIn(level, counts, window);
  const {least, share} = thinned(seen, counts, busiest + texture);
  const chosen = seen
    .filter(bundle => counts[bundle]! > least || (counts[bundle] === least && scattered(bundle) < share))
    .sort((a, b) => counts[a]! - counts[b]! || a - b)
    .slice(-(busiest + texture));
  const firstBusy = Math.max(0, chosen.length - busiest);
  return chosen.flatMap((bundle, at) => {
    const {path, box} = level.wayOf(bundle);
    if (!meets(box, window)) return [];
    const isTexture = at < firstBusy;
    return [
      {
        id: `crowd-${bundles.lowPlaceIdx[bundle]!}-${bundles.highPlaceIdx[bundle]!}`,
        bundle,
        path,
        box,
        format: formatKeys[bundles.format[bundle]!]!,
        line: bundles.dashed[bundle] === 1 && !isTexture ? ('dashed' as const) : ('solid' as const),
        count: counts[bundle]!,
        texture: isTexture,
        ...(isTexture ? crowdLook.texture : lookOfCount(counts[bundle]!, bundles.mostTotal)),
      },
    ];
  });
}

/** A way bends away from its chord, towards a pole, by at most so much of its width. */
const bendShare = 0.35;

function bundlesIn({bundles, x, y}: Level, counts: Uint32Array, window: Box): number[] {
  const seen: number[] = [];
  for (let bundle = 0; bundle < bundles.count; bundle++) {
    if (counts[bundle] === 0) continue;
    const low = bundles.lowPlaceIdx[bundle]!;
    const high = bundles.highPlaceIdx[bundle]!;
    const bend = bendShare * Math.abs(x[high]! - x[low]!);
    if (
      Math.min(x[low]!, x[high]!) <= window.east &&
      Math.max(x[low]!, x[high]!) >= window.west &&
      Math.min(y[low]!, y[high]!) - bend <= window.south &&
      Math.max(y[low]!, y[high]!) + bend >= window.north
    )
      seen.push(bundle);
  }
  return seen;
}

/** Counts above this are as good as endless: what is drawn is decided far below. */
const mostCounted = 4096;

/** From which count on all are drawn, and which share of those that have just that count, so that no more than so many are. */
function thinned(
  seen: readonly number[],
  counts: Uint32Array,
  most: number,
): {readonly least: number; readonly share: number} {
  if (seen.length <= most) return {least: 0, share: 1};
  const having = new Uint32Array(mostCounted + 1);
  for (const bundle of seen) having[Math.min(mostCounted, counts[bundle]!)]! += 1;
  let least = mostCounted;
  let room = most;
  while (least > 0 && having[least]! <= room) {
    room -= having[least]!;
    least--;
  }
  return {least, share: room / Math.max(1, having[least]!)};
}

/** A number from 0 to 1 for each bundle, evenly spread and always the same: which of equals are drawn does not change from day to day. */
function scattered(bundle: number): number {
  return (Math.imul(bundle + 1, 0x9e3779b1) >>> 0) / 0x1_0000_0000;
}

// ── where ───────────────────────────────────────────────────────────────────────────────────

const everywhere: Box = {
  west: Number.NEGATIVE_INFINITY,
  north: Number.NEGATIVE_INFINITY,
  east: Number.POSITIVE_INFINITY,
  south: Number.POSITIVE_INFINITY,
};

/** The part of the world that a window shows, and no less. */
function worldOf({projection, frame}: CrowdView): Box {
  const {widthPx, heightPx} = frame;
  if (projection.name === 'mercator') {
    const {scale, xPx, yPx} = projection;
    return {
      west: -xPx / scale,
      north: -yPx / scale,
      east: (widthPx - xPx) / scale,
      south: (heightPx - yPx) / scale,
    };
  }
  // where a curved map shows an end of itself, all of it may be in view
  const xs: number[] = [];
  const ys: number[] = [];
  for (let column = 0; column <= 8; column++) {
    for (let row = 0; row <= 8; row++) {
      const place = lngLatAt(projection, (widthPx * column) / 8, (heightPx * row) / 8);
      if (!place) return everywhere;
      xs.push(worldX(mapLngDeg(place[0])));
      ys.push(worldY(place[1]));
    }
  }
  const box = {west: Math.min(...xs), north: Math.min(...ys), east: Math.max(...xs), south: Math.max(...ys)};
  return box.east - box.west > WORLD_SIZE / 2 ? everywhere : box;
}

function boxOf(path: Float64Array): Box {
  const box = {west: path[0]!, north: path[1]!, east: path[0]!, south: path[1]!};
  for (let k = 2; k < path.length; k += 2) {
    box.west = Math.min(box.west, path[k]!);
    box.east = Math.max(box.east, path[k]!);
    box.north = Math.min(box.north, path[k + 1]!);
    box.south = Math.max(box.south, path[k + 1]!);
  }
  return box;
}

function meets(some: Box, other: Box): boolean {
  return (
    some.west <= other.east &&
    some.east >= other.west &&
    some.north <= other.south &&
    some.south >= other.north
  );
}

/** The line nearest to a point of the window; of two that are equally near the busier one. */
function lineAt(
  lines: readonly BundleLine[],
  projection: Projection,
  xPx: number,
  yPx: number,
  reachPx: number,
): BundleLine | undefined {
  const here = aroundOf(projection, xPx, yPx, reachPx);
  let nearest: BundleLine | undefined;
  let least = reachPx;
  for (const line of lines) {
    if (!meets(line.box, here)) continue;
    // what is ground gives way to what stands on it
    const distance = distanceToPath(line.path, projection, xPx, yPx) + (line.texture ? 2 : 0);
    if (distance <= least) {
      least = distance;
      nearest = line;
    }
  }
  return nearest;
}

/** What lies within reach of a point of the window, in the world. */
function aroundOf(projection: Projection, xPx: number, yPx: number, reachPx: number): Box {
  const place = lngLatAt(projection, xPx, yPx);
  if (!place) return everywhere;
  const x = worldX(mapLngDeg(place[0]));
  const y = worldY(place[1]);
  // twice as far: the scale of a curved map is not the same all around
  const reach = (2 * reachPx) / scaleAt(projection, x, y);
  return {west: x - reach, north: y - reach, east: x + reach, south: y + reach};
}
