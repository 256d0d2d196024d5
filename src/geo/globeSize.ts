import {MAX_LAT_DEG} from './mercator';

/** Px of the planet's radius at zoom 0 on the equator. */
const radiusAtZoom0 = 512 / (2 * Math.PI);

/** Px of the planet's radius at a zoom over a latitude. */
export function globeRadiusPx(zoom: number, latDeg: number): number {
  return (radiusAtZoom0 * 2 ** zoom) / scaleShareAt(latDeg);
}

/** The zoom at which the planet has a radius, over a latitude: the inverse of `globeRadiusPx`. */
export function globeZoom(radiusPx: number, latDeg: number): number {
  return Math.log2((radiusPx / radiusAtZoom0) * scaleShareAt(latDeg));
}

/** Cosine of a latitude, which Mercator's scale is divided by; past the square map's edge as it is there. */
export function scaleShareAt(latDeg: number): number {
  return Math.cos(Math.min(Math.abs(latDeg), MAX_LAT_DEG) * (Math.PI / 180));
}
