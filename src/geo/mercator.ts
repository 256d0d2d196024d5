// The Mercator world: the flat square of WORLD_SIZE units that every camera of the map looks at.
//
//   0 ─────────────── x ─► WORLD_SIZE        x grows eastward from the antimeridian,
//   │  85.05° N                              y grows southward, as on a screen.
//   y        · (0°, 0°) in the middle        At zoom z one unit is 512 · 2^z / WORLD_SIZE px:
//   ▼  85.05° S                              4 px at zoom 8, half a pixel at zoom 5.

/** World units around the globe, and from the map's top to its bottom. */
export const WORLD_SIZE = 32768;

/** The square map ends here, in degrees north and south. */
export const MAX_LAT_DEG = 85.05112878;

/** Where the map begins and ends: a meridian in the Bering Strait, so that Chukotka is whole. */
export const SEAM_LNG_DEG = -169;

/**
 * World units east of the antimeridian.
 *
 * @param lngDeg  degrees east; may leave ±180 (a line unwrapped over the Pacific goes on to the right).
 */
export function worldX(lngDeg: number): number {
  return ((lngDeg + 180) / 360) * WORLD_SIZE;
}

/**
 * World units south of the map's top.
 *
 * @param latDeg  degrees north; beyond ±85.05 the map's edge is returned.
 * Source: spherical Mercator, Snyder 1987, equation 7-2.
 */
export function worldY(latDeg: number): number {
  const phi = (Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, latDeg)) * Math.PI) / 180;
  return (0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)) * WORLD_SIZE;
}

/** Degrees east of a place `x` world units east of the antimeridian; the inverse of `worldX`. */
export function lngDegOf(x: number): number {
  return (x / WORLD_SIZE) * 360 - 180;
}

/** Degrees north of a place `y` world units south of the map's top; the inverse of `worldY` within ±85.05°. */
export function latDegOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y / WORLD_SIZE) * 2 * Math.PI)) * 180) / Math.PI;
}

/**
 * The longitude under which the map shows a place: from −169 to 191, the same meridian turned once around if need be.
 *
 * @param lngDeg  degrees east, any turn. Provideniya at −173.2 comes back as 186.8, beside the rest of Chukotka.
 */
export function mapLngDeg(lngDeg: number): number {
  return lngDeg - 360 * Math.floor((lngDeg - SEAM_LNG_DEG) / 360);
}
