import {WORLD_SIZE} from '../mercator';

// Albers' equal-area conic: the world as a fan about the north pole, in which every country is as large as it is.
//
//             . - .  the pole's arc        u grows eastward and v southward, as on a screen, both 0
//           /   |   \                      where the middle meridian meets the middle parallel.
//         /  40…65°  \                     The fan opens where the flat map begins and ends, so that
//        '  -  -+-  -  '                   what is whole on the one is whole on the other.
//             70° E
//
// One unit of the plane is as long as one of Mercator's world at the middle parallel: a zoom means the same in both there.

/** Kazakhstan stands upright, north leans by 25° at Moscow, and the Bering Strait lies level with the pole. */
const middleLngDeg = 70;
const middleLatDeg = 50;
const parallelsDeg = [40, 65] as const;

const sine = (deg: number) => Math.sin((deg * Math.PI) / 180);
const [south, north] = parallelsDeg.map(sine) as [number, number];
/** Turn of the meridians for a turn of longitude. */
const turn = (south + north) / 2;
const c = 1 - south * south + 2 * turn * south;
/** Cosine of the middle latitude, at which the plane's unit is a world unit. */
export const conicMiddleCos = Math.cos((middleLatDeg * Math.PI) / 180);
const radius = WORLD_SIZE / (2 * Math.PI) / conicMiddleCos;
/** From the fan's apex to a parallel, by the sine of its latitude. */
const reach = (sinLat: number) => (radius * Math.sqrt(c - 2 * turn * sinLat)) / turn;
const middleReach = reach(sine(middleLatDeg));
/** Radians of the fan a world unit. */
const fanPerUnit = (turn * 2 * Math.PI) / WORLD_SIZE;
const middleX = ((middleLngDeg + 180) / 360) * WORLD_SIZE;
/** Half way from the map's seam to the seam: the fan reaches 180° to each side of it. */
const mapMiddleLngDeg = 11;

/**
 * Writes where a place of Mercator's world lies on the plane of the cone.
 *
 * @param x, y  world units; beyond the map's seam the fan goes on.
 * @param out  receives u and v.
 * Source: Snyder 1987, equations 14-1 to 14-6, on the sphere.
 */
export function toConic(x: number, y: number, out: Float64Array): void {
  const sinLat = Math.tanh((0.5 - y / WORLD_SIZE) * 2 * Math.PI);
  const far = reach(sinLat);
  const angle = (x - middleX) * fanPerUnit;
  out[0] = far * Math.sin(angle);
  out[1] = far * Math.cos(angle) - middleReach;
}

/**
 * The place at a point of the plane: the inverse of `toConic`.
 *
 * @returns `onMap` is false in the fan's gap and beyond its arcs; the place is then the nearest in the direction from the apex.
 */
export function fromConic(u: number, v: number): {lngDeg: number; latDeg: number; onMap: boolean} {
  const down = v + middleReach;
  const far = Math.hypot(u, down);
  const sinLat = (c - ((far * turn) / radius) ** 2) / (2 * turn);
  // of all turns of the angle the one nearest to the middle of the fan
  const mapMiddle = ((mapMiddleLngDeg - middleLngDeg) * turn * Math.PI) / 180;
  const angle = Math.atan2(u, down);
  const turned = angle - 2 * Math.PI * Math.round((angle - mapMiddle) / (2 * Math.PI));
  const fromMiddleDeg = ((turned - mapMiddle) * 180) / Math.PI / turn;
  return {
    lngDeg: mapMiddleLngDeg + fromMiddleDeg,
    latDeg: (Math.asin(Math.max(-1, Math.min(1, sinLat))) * 180) / Math.PI,
    onMap: Math.abs(sinLat) <= 1 && Math.abs(fromMiddleDeg) <= 180,
  };
}
