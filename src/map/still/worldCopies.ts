import {type Frame, type Projection, SEAM_LNG_DEG, WORLD_SIZE, worldX} from '../../geo';

/**
 * The copies of Mercator's world that a frame sees, as the world units by which each is shifted. The world itself comes first where it is seen.
 */
export function shiftsInFrame(
  {scale, xPx}: Pick<Projection, 'scale' | 'xPx'>,
  {widthPx}: Pick<Frame, 'widthPx'>,
): number[] {
  const west = worldX(SEAM_LNG_DEG);
  const first = Math.floor((-xPx / scale - west) / WORLD_SIZE);
  const last = Math.floor(((widthPx - xPx) / scale - west) / WORLD_SIZE);
  const copies = Array.from({length: last - first + 1}, (_, k) => (first + k) * WORLD_SIZE);
  return copies.toSorted((a, b) => Math.abs(a) - Math.abs(b));
}
