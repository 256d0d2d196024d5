import type {LngLat} from './greatCircle';
import {curved} from './installed';
import {latDegOf, lngDegOf, WORLD_SIZE} from './mercator';

/** From a plane to px of the window: `px = scale · plane + offset`. Mercator's plane is the world itself, the cone has one of its own. */
export interface FlatProjection {
  readonly name: 'mercator' | 'conic';
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** The look of the planet into a frame. Its affine part is Mercator as it is at the centre. */
export interface GlobeProjection {
  readonly name: 'globe';
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
  /** The place below the eye. */
  readonly lngDeg: number;
  readonly latDeg: number;
  /** Where it lies in the window. */
  readonly centreXPx: number;
  readonly centreYPx: number;
  readonly radiusPx: number;
  /** From the eye to the place below it. */
  readonly eyePx: number;
  readonly sinLat: number;
  readonly cosLat: number;
}

/** From Mercator's world, in which all geometry is kept, to px of the window. */
export type Projection = FlatProjection | GlobeProjection;

/** World units as if they were px: what is drawn with it lies in the world itself. */
export const inWorldUnits: FlatProjection = {name: 'mercator', scale: 1, xPx: 0, yPx: 0};

/**
 * Writes where a place lies in the window.
 *
 * @param x, y  world units.
 * @param out  receives px; for what is behind the globe a point beside it, in the direction of the place.
 * @returns whether it is seen: false behind the globe alone. Whether it lies inside the window is not asked.
 */
export function toPx(projection: Projection, x: number, y: number, out: Float64Array): boolean {
  const {scale, xPx, yPx} = projection;
  switch (projection.name) {
    case 'mercator':
      out[0] = scale * x + xPx;
      out[1] = scale * y + yPx;
      return true;
    case 'conic':
      curved().toConic(x, y, out);
      out[0] = scale * out[0]! + xPx;
      out[1] = scale * out[1]! + yPx;
      return true;
    case 'globe':
      return curved().globePoint(projection, x, y, out);
  }
}

/** The place under a point of the window; null beside the globe and beside the cone's fan. Mercator goes on beyond its seam. */
export function lngLatAt(projection: Projection, atXPx: number, atYPx: number): LngLat | null {
  if (projection.name === 'globe') return curved().globeLngLatAt(projection, atXPx, atYPx);
  const {scale, xPx, yPx} = projection;
  const u = (atXPx - xPx) / scale;
  const v = (atYPx - yPx) / scale;
  if (projection.name === 'mercator') return [lngDegOf(u), latDegOf(v)];
  const {lngDeg, latDeg, onMap} = curved().fromConic(u, v);
  return onMap ? [lngDeg, latDeg] : null;
}

/** A circle in the window. */
interface Disc {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
}

/** The planet as it is seen; null on a flat map. */
export function planetDisc(projection: Projection): Disc | null {
  if (projection.name !== 'globe') return null;
  const {centreXPx, centreYPx} = projection;
  return {xPx: centreXPx, yPx: centreYPx, radiusPx: curved().limbPx(projection)};
}

/** Px of a world unit at a place, the mean of all directions: how large what has a size in the world is drawn there. 0 behind the globe. */
export function scaleAt(projection: Projection, x: number, y: number): number {
  if (projection.name === 'globe') return curved().globeScaleAt(projection, x, y);
  if (projection.name === 'mercator') return projection.scale;
  return projection.scale / Math.cosh((0.5 - y / WORLD_SIZE) * 2 * Math.PI) / curved().conicMiddleCos;
}

/**
 * A direction of the world as it is drawn at a place.
 *
 * @param angle  in the world, radians clockwise from east.
 * @returns radians clockwise from the right.
 */
export function angleAt(projection: Projection, x: number, y: number, angle: number): number {
  if (projection.name === 'mercator') return angle;
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  toPx(projection, x - dx, y - dy, before);
  toPx(projection, x + dx, y + dy, after);
  return Math.atan2(after[1]! - before[1]!, after[0]! - before[0]!);
}

const before = new Float64Array(2);
const after = new Float64Array(2);

/** A projection moved so that what lies at one point of the window comes to lie at another. The globe turns; beside it, it turns as by its middle. */
export function movedFromTo(
  projection: Projection,
  fromXPx: number,
  fromYPx: number,
  toXPx: number,
  toYPx: number,
): Projection {
  if (projection.name === 'globe') return curved().turnedGlobe(projection, fromXPx, fromYPx, toXPx, toYPx);
  const {xPx, yPx} = projection;
  return {...projection, xPx: xPx + toXPx - fromXPx, yPx: yPx + toYPx - fromYPx};
}

/** A projection in another scale, in which what lies at a point of the window stays there. */
export function scaledAbout(
  projection: Projection,
  atXPx: number,
  atYPx: number,
  factor: number,
): Projection {
  if (projection.name === 'globe') {
    return curved().resizedGlobe(projection, projection.radiusPx * factor, atXPx, atYPx);
  }
  const {scale, xPx, yPx} = projection;
  return {
    ...projection,
    scale: scale * factor,
    xPx: atXPx - (atXPx - xPx) * factor,
    yPx: atYPx - (atYPx - yPx) * factor,
  };
}
