import type {CityDot} from './clusters';
import type {Box} from './labels';

/** A mark at the frame's edge that points to a city outside it. */
export interface EdgeMark {
  readonly dot: CityDot;
  /** Tip of the arrow, px, on the edge of the free part. */
  readonly xPx: number;
  readonly yPx: number;
  /** Where it points, radians clockwise from east. */
  readonly angle: number;
  /** On which side of the arrow its name has room. */
  readonly labelSide: 'left' | 'right';
}

/**
 * The cities that an event or a journey in view has to do with and that nobody can see, each with its spot on the edge of the free part.
 *
 * @param hidden  dots outside the window or under furniture.
 */
export function edgeMarks(hidden: readonly CityDot[], free: Box, insetPx: number): EdgeMark[] {
  const centreX = (free.left + free.right) / 2;
  const centreY = (free.top + free.bottom) / 2;
  const reachX = Math.max(1, (free.right - free.left) / 2 - insetPx);
  const reachY = Math.max(1, (free.bottom - free.top) / 2 - insetPx);
  return hidden
    .filter(({city}) => city.current)
    .map(dot => {
      const dx = dot.xPx - centreX;
      const dy = dot.yPx - centreY;
      // back along the line to the centre, until it meets the inset frame
      const share = Math.min(reachX / Math.abs(dx), reachY / Math.abs(dy));
      const xPx = centreX + dx * share;
      return {
        dot,
        xPx,
        yPx: centreY + dy * share,
        angle: Math.atan2(dy, dx),
        labelSide: xPx > centreX ? 'left' : 'right',
      };
    });
}
