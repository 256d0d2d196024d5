import {type LngLat, mapLngDeg, sampleGreatCircle, worldX, worldY} from '../../geo';

const fullSegments = 64;
const fanShare = 0.1;

/**
 * The way between two places as the map draws it: the great circle, pushed aside by 10 % of its length for each journey beside it, to the
 * south and to the north by turns.
 *
 * @param fanRank  0 for the first of parallel journeys, 1, 2 … for the next.
 * @param segments  straight pieces; where not given, as many as the way is long, and no more than 64.
 * @returns world units, x and y interleaved; fewer points for a shorter way.
 */
export function routeBetween(
  from: LngLat,
  to: LngLat,
  fanRank: number,
  segments: number = segmentsFor(from, to),
): Float64Array {
  // begin where the map shows the place, and let the way run on over the Pacific from there
  const start: LngLat = [mapLngDeg(from[0]), from[1]];
  const path = sampleGreatCircle(start, to, segments);
  for (let k = 0; k < path.length; k += 2) {
    path[k] = worldX(path[k]!);
    path[k + 1] = worldY(path[k + 1]!);
  }
  if (fanRank > 0) pushAside(path, fanShare * Math.ceil(fanRank / 2) * (fanRank % 2 === 1 ? -1 : 1));
  return path;
}

function segmentsFor(from: LngLat, to: LngLat): number {
  const degrees = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return Math.max(8, Math.min(fullSegments, Math.ceil(degrees * 1.5)));
}

/** Bends a path to one side of its chord, most in the middle and nothing at its ends. */
function pushAside(path: Float64Array, share: number): void {
  const last = path.length - 2;
  // the side must not depend on the direction, or a journey and its return would lie on each other again
  const east = path[last]! >= path[0]! ? 1 : -1;
  const dx = (path[last]! - path[0]!) * east;
  const dy = (path[last + 1]! - path[1]!) * east;
  for (let k = 0; k <= last; k += 2) {
    const bend = share * Math.sin((Math.PI * k) / last);
    path[k]! += dy * bend;
    path[k + 1]! -= dx * bend;
  }
}

/**
 * The point at a share of a path's length and the direction there.
 *
 * @param share  0 to 1.
 * @param out  receives x, y in world units and the direction as a unit vector dx, dy.
 */
export function pointAlong(path: Float64Array, share: number, out: Float64Array): void {
  const last = path.length / 2 - 1;
  const at = Math.max(0, Math.min(1, share)) * last;
  const k = Math.min(last - 1, Math.floor(at));
  const part = at - k;
  const x0 = path[2 * k]!;
  const y0 = path[2 * k + 1]!;
  const dx = path[2 * k + 2]! - x0;
  const dy = path[2 * k + 3]! - y0;
  const length = Math.hypot(dx, dy) || 1;
  out[0] = x0 + dx * part;
  out[1] = y0 + dy * part;
  out[2] = dx / length;
  out[3] = dy / length;
}
