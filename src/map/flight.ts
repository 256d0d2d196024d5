import {type Camera, latDegOf, lngDegOf, worldX, worldY} from '../geo';

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
 * @returns stops on the way.
 */
export function flyTo(
  from: Camera,
  to: Camera,
  durationMs: number,
  clock: FrameClock,
  onMove: (camera: Camera) => void,
): () => void {
  if (durationMs === 0) {
    onMove(to);
    return () => {};
  }
  const startMs = clock.now();
  let handle = clock.request(step);
  function step() {
    const share = Math.min(1, (clock.now() - startMs) / durationMs);
    onMove(share === 1 ? to : between(from, to, eased(share)));
    if (share < 1) handle = clock.request(step);
  }
  return () => clock.cancel(handle);
}

/** Slow, fast, slow: 0 to 1. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}

/** A camera on the straight way between two, straight in Mercator. */
function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    lngDeg: lngDegOf(mix(worldX(from.lngDeg), worldX(to.lngDeg))),
    latDeg: latDegOf(mix(worldY(from.latDeg), worldY(to.latDeg))),
    zoom: mix(from.zoom, to.zoom),
  };
}
