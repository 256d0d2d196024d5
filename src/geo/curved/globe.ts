import {scaleShareAt} from '../globeSize';
import {MAX_LAT_DEG, mapLngDeg, WORLD_SIZE, worldX, worldY} from '../mercator';
import type {GlobeProjection} from '../projection';

// The globe, seen from above its centre as MapLibre sees it: the eye stands as far off as makes its field of view 36.87° high, and the planet is
// as large as makes a zoom mean the same as in Mercator at the centre.
//
//          eye
//         / | \           `eyePx` from the eye to the nearest place, which is the focal length too:
//       /   |   \         what lies in the plane of that place keeps its size
//     /  . -+- .  \
//    / '    |    ' \      the horizon is where a ray only touches
//     (  radiusPx  )
const fovRad = 0.6435011087932844;
const worldRad = (2 * Math.PI) / WORLD_SIZE;
const radians = Math.PI / 180;

/** How near to its edge the planet is still taken hold of, as a share of its radius on the screen: beyond, a pixel is worth degrees. */
const gripShare = 0.9;

/**
 * The globe with a place in the middle.
 *
 * @param heightPx  of the whole window: the field of view is as high as it, whatever covers it. A part of a pixel counts as one, as in the live
 *   map, whose canvas is whole.
 */
export function globeProjection(
  at: {readonly lngDeg: number; readonly latDeg: number; readonly radiusPx: number},
  centre: {readonly x: number; readonly y: number},
  heightPx: number,
): GlobeProjection {
  return globeOf(at, centre.x, centre.y, (0.5 / Math.tan(fovRad / 2)) * Math.ceil(heightPx));
}

/**
 * Writes where a place of Mercator's world lies in the window.
 *
 * @param out  receives px; of a place behind the horizon a point beside the globe in its direction, the further off the further behind it lies.
 * @returns whether it is on this side of the horizon.
 */
export function globePoint(globe: GlobeProjection, x: number, y: number, out: Float64Array): boolean {
  const {sinLat, cosLat, radiusPx, eyePx} = globe;
  const lng = x * worldRad - Math.PI - globe.lngDeg * radians;
  const t = Math.PI - y * worldRad;
  const sin = Math.tanh(t);
  const cos = 1 / Math.cosh(t);
  const along = cos * Math.cos(lng);
  const east = cos * Math.sin(lng);
  const north = cosLat * sin - sinLat * along;
  const towards = sinLat * sin + cosLat * along;
  const seen = towards * (radiusPx + eyePx) >= radiusPx;
  const size = seen
    ? (eyePx * radiusPx) / (eyePx + radiusPx * (1 - towards))
    : beyondPx(globe, towards) / (Math.hypot(east, north) || 1);
  out[0] = globe.centreXPx + size * east;
  out[1] = globe.centreYPx - size * north;
  return seen;
}

/** The place under a point of the window; null beside the globe. */
export function globeLngLatAt(
  globe: GlobeProjection,
  xPx: number,
  yPx: number,
): [lngDeg: number, latDeg: number] | null {
  const view = viewAt(globe, xPx, yPx);
  return view && placeOf(globe, view);
}

/** How large a piece of Mercator's world is drawn at a place: px a world unit, the mean of all directions; 0 behind the horizon. */
export function globeScaleAt(globe: GlobeProjection, x: number, y: number): number {
  const {sinLat, cosLat, radiusPx, eyePx} = globe;
  const t = Math.PI - y * worldRad;
  const cos = 1 / Math.cosh(t);
  const towards =
    sinLat * Math.tanh(t) + cosLat * cos * Math.cos(x * worldRad - Math.PI - globe.lngDeg * radians);
  const away = eyePx + radiusPx * (1 - towards);
  const across = (eyePx * radiusPx) / away;
  const outward = (across * (towards * (eyePx + radiusPx) - radiusPx)) / away;
  return outward > 0 ? Math.sqrt(across * outward) * cos * worldRad : 0;
}

/** The globe turned so that what lies at one point of the window comes to lie at another. It keeps its size, and north stays up. */
export function turnedGlobe(
  globe: GlobeProjection,
  fromXPx: number,
  fromYPx: number,
  toXPx: number,
  toYPx: number,
): GlobeProjection {
  const {centreXPx, centreYPx} = globe;
  // near the edge and beside the planet the hand turns it as if it held its middle
  const isHeld = isInGrip(globe, fromXPx, fromYPx) && isInGrip(globe, toXPx, toYPx);
  return isHeld
    ? withPlaceAt(globe, globe, fromXPx, fromYPx, toXPx, toYPx)
    : withPlaceAt(
        globe,
        globe,
        centreXPx,
        centreYPx,
        centreXPx + toXPx - fromXPx,
        centreYPx + toYPx - fromYPx,
      );
}

/** The globe in another size, in which what lies at a point of the window stays there. */
export function resizedGlobe(
  globe: GlobeProjection,
  radiusPx: number,
  xPx: number,
  yPx: number,
): GlobeProjection {
  const {centreXPx, centreYPx, eyePx} = globe;
  return withPlaceAt(globe, globeOf({...globe, radiusPx}, centreXPx, centreYPx, eyePx), xPx, yPx, xPx, yPx);
}

function globeOf(
  {lngDeg, latDeg, radiusPx}: Pick<GlobeProjection, 'lngDeg' | 'latDeg' | 'radiusPx'>,
  centreXPx: number,
  centreYPx: number,
  eyePx: number,
): GlobeProjection {
  const scale = radiusPx * worldRad * scaleShareAt(latDeg);
  return {
    name: 'globe',
    scale,
    xPx: centreXPx - scale * worldX(lngDeg),
    yPx: centreYPx - scale * worldY(latDeg),
    lngDeg,
    latDeg,
    centreXPx,
    centreYPx,
    radiusPx,
    eyePx,
    sinLat: Math.sin(latDeg * radians),
    cosLat: Math.cos(latDeg * radians),
  };
}

/** Px from the middle to the planet's edge as it is seen. */
export function limbPx({radiusPx, eyePx}: GlobeProjection): number {
  return (eyePx * radiusPx) / Math.sqrt(eyePx * (eyePx + 2 * radiusPx));
}

function beyondPx(globe: GlobeProjection, towards: number): number {
  const {radiusPx, eyePx} = globe;
  const pastHorizon = Math.acos(Math.max(-1, towards)) - Math.acos(radiusPx / (radiusPx + eyePx));
  return limbPx(globe) + radiusPx * Math.max(0, pastHorizon);
}

/** Of the unit sphere, as the eye has it: to the right, up, and towards the eye. */
type View = readonly [right: number, up: number, towards: number];

/** Where the ray through a point of the window meets the planet first. */
function viewAt({centreXPx, centreYPx, radiusPx, eyePx}: GlobeProjection, xPx: number, yPx: number) {
  const right = (xPx - centreXPx) / eyePx;
  const up = (centreYPx - yPx) / eyePx;
  const away = (eyePx + radiusPx) / radiusPx;
  const length = right * right + up * up + 1;
  const root = away * away - length * (away * away - 1);
  if (root < 0) return null;
  const depth = (away - Math.sqrt(root)) / length;
  return [right * depth, up * depth, away - depth] as View;
}

function placeOf(
  {lngDeg, sinLat, cosLat}: GlobeProjection,
  [right, up, towards]: View,
): [lngDeg: number, latDeg: number] {
  const sin = Math.max(-1, Math.min(1, towards * sinLat + up * cosLat));
  const turnRad = Math.atan2(right, towards * cosLat - up * sinLat);
  return [mapLngDeg(lngDeg + turnRad / radians), Math.asin(sin) / radians];
}

/** A globe turned so that the place which lies at one point of another globe comes to lie at a point of it. */
function withPlaceAt(
  held: GlobeProjection,
  globe: GlobeProjection,
  fromXPx: number,
  fromYPx: number,
  toXPx: number,
  toYPx: number,
): GlobeProjection {
  const from = viewAt(held, ...inGrip(held, fromXPx, fromYPx))!;
  const to = viewAt(globe, ...inGrip(globe, toXPx, toYPx))!;
  const [lngDeg, latDeg] = placeOf(held, from);
  const centre = centreShowing(lngDeg, latDeg, to, held.lngDeg);
  if (!centre) return globe;
  const {centreXPx, centreYPx, radiusPx, eyePx} = globe;
  return globeOf({...centre, radiusPx}, centreXPx, centreYPx, eyePx);
}

/** The centre of the globe, north up, that shows a place at a point of the view; null where no centre does. */
function centreShowing(lngDeg: number, latDeg: number, [right, up, towards]: View, nowLngDeg: number) {
  const cos = Math.cos(latDeg * radians);
  const sineOfTurn = right / cos;
  if (!(Math.abs(sineOfTurn) <= 1)) return null;
  // the turn about the axis brings the place below its point, or, where it is seen beyond the pole, to the other side of it
  const isBeyondPole = Math.abs(nearestTurnDeg(lngDeg - nowLngDeg)) > 90;
  const turnRad = isBeyondPole ? Math.PI - Math.asin(sineOfTurn) : Math.asin(sineOfTurn);
  // then the tilt brings it up or down to it
  const tiltRad = Math.atan2(Math.sin(latDeg * radians), cos * Math.cos(turnRad)) - Math.atan2(up, towards);
  return {
    lngDeg: mapLngDeg(lngDeg - turnRad / radians),
    latDeg: Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, nearestTurnDeg(tiltRad / radians))),
  };
}

function isInGrip(globe: GlobeProjection, xPx: number, yPx: number): boolean {
  return Math.hypot(xPx - globe.centreXPx, yPx - globe.centreYPx) <= gripShare * limbPx(globe);
}

/** A point of the window, or where the planet may be held in its direction. */
function inGrip(globe: GlobeProjection, xPx: number, yPx: number): [xPx: number, yPx: number] {
  const {centreXPx, centreYPx} = globe;
  const dx = xPx - centreXPx;
  const dy = yPx - centreYPx;
  const share = Math.min(1, (gripShare * limbPx(globe)) / (Math.hypot(dx, dy) || 1));
  return [centreXPx + dx * share, centreYPx + dy * share];
}

/** The same turn, from −180 to 180. */
function nearestTurnDeg(deg: number): number {
  return deg - 360 * Math.round(deg / 360);
}
