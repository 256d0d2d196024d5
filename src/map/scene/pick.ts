import {type Projection, toPx} from '../../geo';
import type {ArcMark} from './marks';

/**
 * The line nearest to a point of the window, or undefined if none is within reach. Of two that are equally near the one that is under way counts.
 *
 * @param reachPx  how far from the line a pointer may be.
 */
export function arcAt(
  arcs: readonly ArcMark[],
  projection: Projection,
  pointerXPx: number,
  pointerYPx: number,
  reachPx: number,
): ArcMark | undefined {
  let nearest: ArcMark | undefined;
  let least = reachPx;
  for (const arc of arcs) {
    const distance =
      distanceToPath(arc.path, projection, pointerXPx, pointerYPx) + (arc.phase === 'under way' ? 0 : 1);
    if (distance < least) {
      least = distance;
      nearest = arc;
    }
  }
  return nearest;
}

/** Px from a point of the window to a path. */
export function distanceToPath(path: Float64Array, projection: Projection, xPx: number, yPx: number): number {
  if (projection.name === 'mercator') {
    // measured in world units, so that no line need be projected
    const {scale} = projection;
    return scale * distanceInTheWorld(path, (xPx - projection.xPx) / scale, (yPx - projection.yPx) / scale);
  }
  let least = Number.POSITIVE_INFINITY;
  let wasSeen = false;
  for (let k = 0; k + 1 < path.length; k += 2) {
    const seen = toPx(projection, path[k]!, path[k + 1]!, now);
    if (seen && wasSeen)
      least = Math.min(least, distanceToPiece(before[0]!, before[1]!, now[0]!, now[1]!, xPx, yPx));
    before.set(now);
    wasSeen = seen;
  }
  return least;
}

const before = new Float64Array(2);
const now = new Float64Array(2);

function distanceInTheWorld(path: Float64Array, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k + 3 < path.length; k += 2)
    least = Math.min(least, distanceToPiece(path[k]!, path[k + 1]!, path[k + 2]!, path[k + 3]!, x, y));
  return least;
}

function distanceToPiece(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}
