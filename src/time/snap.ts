import type {DayNumber} from './civil';
import type {Axis} from './fold';

/** How near a drag has to come to a day on which something is told, in px. */
const snapPx = 12;

/**
 * The moment that a drag to a place on the axis means: the noon of the nearest day on which something is told, as long as that is within `snapPx`;
 * else the moment under the pointer.
 *
 * @param focusDays  in any order.
 */
export function snapTo(xPx: number, focusDays: Iterable<DayNumber>, axis: Pick<Axis, 'x' | 'day'>): number {
  let nearest: number | undefined;
  let nearestPx = snapPx;
  // what lies farther off is not measured
  const [least, most] = [axis.day(xPx - snapPx) - 1, axis.day(xPx + snapPx)];
  for (const day of focusDays) {
    if (day < least || day > most) continue;
    const awayPx = Math.abs(axis.x(day + 0.5) - xPx);
    if (awayPx > nearestPx || (awayPx === nearestPx && nearest !== undefined)) continue;
    nearest = day + 0.5;
    nearestPx = awayPx;
  }
  return nearest ?? axis.day(xPx);
}
