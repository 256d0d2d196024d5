// Plane geometry on longitudes and latitudes.

/** A point this near to a ring counts as lying on it, in degrees of latitude. */
const besideDeg = 0.03;

/** Longitude of the map's left and right edge, in the Bering Strait: no shape is cut by it but Antarctica. */
const seamLngDeg = -169;

/** Latitude of the map's bottom, below all that Mercator draws. */
export const mapBottomDeg = -85.2;

/**
 * Unwraps a polygon that was stitched for the sphere, so that no edge jumps across the map.
 *
 * @param polygon rings of [lng, lat], closed.
 * @returns rings with longitudes from about −169 to 191; Chukotka is whole and lies left of 191.
 */
export function flatten(polygon) {
  const rings = polygon.map(unwrap);
  const [outer] = rings;
  if (outer[0][0] !== outer.at(-1)[0]) return [closeAroundPole(outer)];
  const outerLng = ringCentre(outer)[0];
  const shift = outerLng < seamLngDeg ? 360 : outerLng > seamLngDeg + 360 ? -360 : 0;
  return rings.map(ring => {
    const aside = Math.round((outerLng - ringCentre(ring)[0]) / 360) * 360;
    // turning by 360° and back is not exact in floats: round, or neighbours no longer share their points
    return ring.map(([lng, lat]) => rounded([lng + shift + aside, lat]));
  });
}

/** A point to the millionth of a degree; on the antimeridian, where the two halves of Chukotka differ by a hair, to the hundredth. */
export function rounded([lng, lat]) {
  const perDegree = Math.abs(lng) === 180 ? 1e2 : 1e6;
  return [Math.round(lng * 1e6) / 1e6, Math.round(lat * perDegree) / perDegree];
}

function unwrap(ring) {
  let turn = 0;
  return ring.map(([lng, lat], i) => {
    if (i > 0) {
      const step = lng - ring[i - 1][0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
    }
    return [lng + turn, lat];
  });
}

// a ring around the south pole does not close on the plane: open it at the seam and lead it along the map's bottom;
// what of it winds to and fro across the seam is left out
function closeAroundPole(ring) {
  const [west, east] = [seamLngDeg, seamLngDeg + 360];
  const eastward = ring.at(-1)[0] > ring[0][0] ? ring : [...ring].reverse();
  const open = eastward.slice(0, -1);
  const fromSeam = ([lng]) => (((lng - west) % 360) + 360) % 360;
  const start = open.reduce((best, point, i) => (fromSeam(point) < fromSeam(open[best]) ? i : best), 0);
  const turned = [...open.slice(start), ...open.slice(0, start).map(([lng, lat]) => [lng + 360, lat])];
  const shift = west + fromSeam(turned[0]) - turned[0][0];
  const line = turned.map(([lng, lat]) => [lng + shift, lat]);
  const from = line.findLastIndex(([lng]) => lng <= west) + 1;
  const to = line.findIndex(([lng]) => lng >= east);
  const within = line.slice(from, to < 0 ? line.length : to);
  const bottom = [west, mapBottomDeg];
  return [bottom, [west, within[0][1]], ...within, [east, within.at(-1)[1]], [east, mapBottomDeg], bottom];
}

/** Centre of a ring's bounding box. */
export function ringCentre(ring) {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [lng, lat] of ring) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [(west + east) / 2, (south + north) / 2];
}

/** True if the point lies in the polygon: inside its outer ring and in none of its holes. */
export function contains(polygon, point) {
  return polygon.reduce(
    (inside, ring, i) => (i === 0 ? inRing(ring, point) : inside && !inRing(ring, point)),
    false,
  );
}

function inRing(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * Splits a ring in two along a line whose ends lie on it: they snap to its nearest points, and what of the line
 * runs beside the ring before it turns inward is left out.
 *
 *      ┌───a───┐        both halves share the line's points,
 *      │ 1 ╲ 2 │        so that they stay neighbours
 *      └─────b─┘        when the topology is built
 */
export function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const start = line.findIndex((_, i) => nearest(open, line[i + 1]).distance > besideDeg);
  const end = line.findLastIndex((_, i) => nearest(open, line[i - 1]).distance > besideDeg);
  const ends = [line[start], line[end]].map(point => nearest(open, point));
  if (ends.some(({distance}) => distance > besideDeg))
    throw new Error('unexpected line: its ends do not lie on the ring');
  const [a, b] = ends.map(({index}) => index);
  const inner = line.slice(start + 1, end);
  const along = (from, to) =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const first = [...along(a, b), ...[...inner].reverse()];
  const second = [...along(b, a), ...inner];
  return [first, second].map(half => [...half, half[0]]);
}

function nearest(points, [lng, lat]) {
  let index = 0;
  let best = Infinity;
  points.forEach(([x, y], i) => {
    const squared = ((x - lng) * Math.cos((lat * Math.PI) / 180)) ** 2 + (y - lat) ** 2;
    if (squared < best) [index, best] = [i, squared];
  });
  return {index, distance: Math.sqrt(best)};
}
