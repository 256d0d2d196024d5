import type {Projection} from '../../geo';
import type {ArcMark} from './marks';

/**
 * The line nearest to a point of the window, or undefined if none is within reach. Of two that are equally near the one that is under way counts.
 *
 * @param reachPx  how far from the line a pointer may be.
 */
export function arcAt(
  arcs: readonly ArcMark[],
  {scale, xPx, yPx}: Projection,
  pointerXPx: number,
  pointerYPx: number,
  reachPx: number,
): ArcMark | undefined {
  // measured in world units, so that no line need be projected
  const x = (pointerXPx - xPx) / scale;
  const y = (pointerYPx - yPx) / scale;
  let nearest: ArcMark | undefined;
  let least = reachPx / scale;
  for (const arc of arcs) {
    const distance = distanceToPath(arc.path, x, y) + (arc.phase === 'under way' ? 0 : 1 / scale);
    if (distance < least) {
      least = distance;
      nearest = arc;
    }
  }
  return nearest;
}

function distanceToPath(path: Float64Array, x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k + 3 < path.length; k += 2) {
    const dx = path[k + 2]! - path[k]!;
    const dy = path[k + 3]! - path[k + 1]!;
    const along = ((x - path[k]!) * dx + (y - path[k + 1]!) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(x - path[k]! - share * dx, y - path[k + 1]! - share * dy));
  }
  return least;
}
