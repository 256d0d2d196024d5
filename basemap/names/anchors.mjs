// Where else than at its own place a country's name may stand, so that a near look knows which country it is.
import polylabel from 'polylabel';
import {toDegrees, toWorld} from '../detail.mjs';
import {contains} from '../plane.mjs';

/** A name is so many times as wide as it is high: room for it is measured in ellipses of this shape. */
export const wideness = 2.5;

/** The names' places are thick where the atlas is at home, [west, south, east, north]. */
const region = [20, 34, 95, 60];
const cellDeg = 2;
/** Where countries interlock: the Fergana valley, the Caucasus, the Dniester. */
const closeUps = [
  [69, 39, 74, 42],
  [40, 38.6, 50.6, 43.6],
  [27, 45.4, 30.2, 48.4],
];
const closeUpCellDeg = 1;

/** Least half-width of an ellipse, world units: 40 px at the nearest zoom, enough for "Armenia". */
const leastRoom = 10;
/** More room than this is none the better: "Turkmenistan" at zoom 5. */
const mostRoom = 160;

/**
 * Places for a country's name, one in each cell of a grid where there is room for it.
 *
 * @param polygons  the country as it is drawn, in degrees, without disputed areas.
 * @param waters    polygons in which it had better not stand.
 * @returns {[lngDeg: number, latDeg: number, room: number][]} room: half-width of the ellipse around it that lies in the country and in no lake, whole
 *   world units; it is `wideness` times as wide as high.
 */
export function anchorsOf(polygons, waters) {
  const shapes = polygons.map(stretched);
  const lakes = waters
    .map(stretched)
    .filter(lake => shapes.some(shape => overlaps(boxOf(shape), boxOf(lake))));
  const edges = [...shapes, ...lakes].flat();
  const anchors = shapes.flatMap(shape => {
    const box = boxOf(shape);
    return cells().flatMap(cell => {
      if (!overlaps(cell, box)) return [];
      const [outer, ...holes] = [...shape, ...lakes.map(lake => lake[0])].map(ring => clipped(ring, cell));
      if (outer.length < 4) return [];
      const [x, y] = polylabel([outer, ...holes.filter(ring => ring.length > 3)], 1);
      // what the cell cuts off is room all the same
      const at = toDegrees(x, y / wideness).map(degrees => Number(degrees.toFixed(2)));
      const place = stretchedPoint(at);
      const isInside = contains(shape, place) && !lakes.some(lake => contains(lake, place));
      const room = Math.floor(Math.min(mostRoom, ...edges.map(ring => distance(ring, place))));
      return isInside && room >= leastRoom ? [[...at, room]] : [];
    });
  });
  // neighbours on both sides of a cell's edge are one
  const kept = [];
  for (const anchor of anchors.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])) {
    const place = stretchedPoint(anchor);
    if (kept.every(other => apart(stretchedPoint(other), place) > 0.6 * Math.min(anchor[2], other[2], 60)))
      kept.push(anchor);
  }
  return kept.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The visual centre of a shape for a name. @returns {[number, number]} degrees, two decimals. */
export function middleOf(polygon) {
  const [x, y] = polylabel(stretched(polygon), 0.1);
  return toDegrees(x, y / wideness).map(degrees => Number(degrees.toFixed(2)));
}

/** The grid, in stretched world units: the close-ups' cells, and the region's but for those that lie in a close-up. */
function cells() {
  const near = closeUps.flatMap(box => cellsOf(box, closeUpCellDeg));
  const boxes = closeUps.map(stretchedBox);
  const far = cellsOf(region, cellDeg).filter(cell => !boxes.some(box => holds(box, cell)));
  return [...near, ...far];
}

// about square on the map
function cellsOf(box, sizeDeg) {
  const [left, top, right, bottom] = stretchedBox(box);
  const width = toWorld([sizeDeg, 0])[0] - toWorld([0, 0])[0];
  const columns = Math.round((right - left) / width);
  const rows = Math.round((bottom - top) / wideness / width);
  return Array.from({length: columns * rows}, (_, i) => {
    const x = left + ((i % columns) / columns) * (right - left);
    const y = top + (Math.floor(i / columns) / rows) * (bottom - top);
    return [x, y, x + (right - left) / columns, y + (bottom - top) / rows];
  });
}

function stretchedBox([west, south, east, north]) {
  return [...stretchedPoint([west, north]), ...stretchedPoint([east, south])];
}

function stretchedPoint([lng, lat]) {
  const [x, y] = toWorld([lng, lat]);
  return [x, y * wideness];
}

function stretched(polygon) {
  return polygon.map(ring => ring.map(stretchedPoint));
}

function boxOf([ring]) {
  const [xs, ys] = [0, 1].map(axis => ring.map(point => point[axis]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function overlaps(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function holds(outer, inner) {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

function apart(a, b) {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** A ring within a box (Sutherland and Hodgman, 1974); empty where it lies outside. */
function clipped(ring, [left, top, right, bottom]) {
  const sides = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of sides) {
    const isIn = point => (point[axis] - limit) * sign >= 0;
    points = points.flatMap((to, i) => {
      const from = points.at(i - 1);
      if (isIn(from) === isIn(to)) return isIn(to) ? [to] : [];
      const share = (limit - from[axis]) / (to[axis] - from[axis]);
      const crossing = [0, 1].map(d => from[d] + (to[d] - from[d]) * share);
      return isIn(to) ? [crossing, to] : [crossing];
    });
  }
  return points.length > 0 ? [...points, points[0]] : [];
}

/** From a point to a ring. */
function distance(ring, [x, y]) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [dx, dy] = [ring[i][0] - ax, ring[i][1] - ay];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    best = Math.min(best, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return best;
}
