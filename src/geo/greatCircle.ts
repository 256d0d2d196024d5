/** [longitude, latitude] in degrees. */
export type LngLat = readonly [lngDeg: number, latDeg: number];

/**
 * Samples the shorter great circle between two places.
 *
 * @param from, to  [lng, lat] in degrees.
 * @param segments  straight pieces to return, ≥ 1.
 * @returns 2·(segments + 1) numbers, lng lat interleaved, degrees; longitudes are unwrapped (may leave ±180) so that the line never jumps across
 *   the map. Antipodal places have no shorter way: the one over the pole nearer to `from` is taken.
 * Source: spherical linear interpolation, Shoemake 1985.
 */
export function sampleGreatCircle(from: LngLat, to: LngLat, segments: number): Float64Array {
  if (!Number.isInteger(segments) || segments < 1)
    throw new RangeError(`unexpected segments: ${segments}; expected an integer ≥ 1`);
  const a = toVector(from);
  const b = toVector(to);
  const angle = Math.atan2(norm(cross(a, b)), dot(a, b));
  const way = Math.PI - angle < 1e-9 ? overThePole(a) : alongTheArc(a, b, angle);

  const points = new Float64Array(2 * (segments + 1));
  let previousLng = from[0];
  for (let k = 0; k <= segments; k++) {
    const [x, y, z] = way(k / segments);
    // at a pole every longitude is right: keep the one before
    const lng = Math.hypot(x, y) < 1e-12 ? previousLng : (Math.atan2(y, x) * 180) / Math.PI;
    // unwrap, so that a line over the Pacific goes on instead of jumping back
    previousLng = lng + 360 * Math.round((previousLng - lng) / 360);
    points[2 * k] = previousLng;
    points[2 * k + 1] = (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI;
  }
  return points;
}

/** Kilometres along the great circle, on a sphere of 6371.0088 km (the mean radius of the International Union of Geodesy and Geophysics). */
export function greatCircleKm(from: LngLat, to: LngLat): number {
  const a = toVector(from);
  const b = toVector(to);
  return 6371.0088 * Math.atan2(norm(cross(a, b)), dot(a, b));
}

type Vector = readonly [number, number, number];

function toVector([lngDeg, latDeg]: LngLat): Vector {
  const lng = (lngDeg * Math.PI) / 180;
  const lat = (latDeg * Math.PI) / 180;
  return [Math.cos(lat) * Math.cos(lng), Math.cos(lat) * Math.sin(lng), Math.sin(lat)];
}

function alongTheArc(a: Vector, b: Vector, angle: number): (t: number) => Vector {
  if (angle < 1e-12) return () => a;
  const sine = Math.sin(angle);
  return t => {
    const p = Math.sin((1 - t) * angle) / sine;
    const q = Math.sin(t * angle) / sine;
    return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
  };
}

function overThePole(a: Vector): (t: number) => Vector {
  const pole: Vector = [0, 0, a[2] < 0 ? -1 : 1];
  // the direction at a that leads to the pole; at a pole itself, any
  const up: Vector = Math.hypot(a[0], a[1]) < 1e-12 ? [1, 0, 0] : unit(minus(pole, a, dot(pole, a)));
  return t => {
    const turn = t * Math.PI;
    return [0, 1, 2].map(i => Math.cos(turn) * a[i]! + Math.sin(turn) * up[i]!) as unknown as Vector;
  };
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const norm = (a: Vector) => Math.hypot(a[0], a[1], a[2]);
const minus = (a: Vector, b: Vector, times: number): Vector => [
  a[0] - times * b[0],
  a[1] - times * b[1],
  a[2] - times * b[2],
];
const unit = (a: Vector): Vector => [a[0] / norm(a), a[1] / norm(a), a[2] / norm(a)];
