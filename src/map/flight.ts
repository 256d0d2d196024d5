import {type Camera, cameraBetween, type ProjectionName} from '../geo';

/** What gives frames: the window, or a test. */
export interface FrameClock {
  now(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

/**
 * Moves a camera from where it is to a target.
 *
 * @param durationMs  0 sets it at once, which is what reduced motion asks for.
 * @param name  the projection in which it flies.
 * @returns stops on the way.
 */
export function flyTo(
  from: Camera,
  to: Camera,
  durationMs: number,
  clock: FrameClock,
  onMove: (camera: Camera) => void,
  name: ProjectionName = 'mercator',
): () => void {
  if (durationMs === 0) {
    onMove(to);
    return () => {};
  }
  const startMs = clock.now();
  let handle = clock.request(step);
  function step() {
    const share = Math.min(1, (clock.now() - startMs) / durationMs);
    onMove(share === 1 ? to : cameraBetween(from, to, eased(share), name));
    if (share < 1) handle = clock.request(step);
  }
  return () => clock.cancel(handle);
}

/** Slow, fast, slow: 0 to 1. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}
