import {type Camera, cameraBetween, type ProjectionName} from '../geo';
import type {Motion} from '../theme';

/** What gives frames: the window, or a test. */
export interface FrameClock {
  now(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

export interface Flight {
  readonly from: Camera;
  readonly to: Camera;
  /** The projection in which it flies. */
  readonly name: ProjectionName;
  readonly onMove: (camera: Camera) => void;
  /** It is there; not called where it is stopped on the way. */
  readonly onArrival: () => void;
}

/**
 * Moves a camera from where it is to a target.
 *
 * @param motion  asked with every frame: who wishes less of it on the way is there at once.
 * @returns stops on the way.
 */
export function flyTo(
  {from, to, name, onMove, onArrival}: Flight,
  clock: FrameClock,
  motion: () => Motion,
): () => void {
  const startMs = clock.now();
  let handle = 0;
  const step = () => {
    const {moveMs, glide} = motion();
    const share = moveMs === 0 ? 1 : Math.min(1, (clock.now() - startMs) / moveMs);
    onMove(share === 1 ? to : cameraBetween(from, to, glide(share), name));
    if (share < 1) handle = clock.request(step);
    else onArrival();
  };
  if (motion().moveMs === 0) step();
  else handle = clock.request(step);
  return () => clock.cancel(handle);
}
