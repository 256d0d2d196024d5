import type {Format} from '../../model';
import type {ItineraStore} from '../../store';
import {type AxisGround, axisIn, daysOf, leastWindowDays, windowHolding, zoomAbout} from '../../time';
import {mostRows} from '../layout';
import type {DensityBin} from './density';
import {eventsWithin} from './laneEvents';
import {isDense} from './sortOut';

/**
 * Looks so much closer at a column of a full lane that its events can stand as bars, or as near as zooming goes. The clock goes to the middle of the
 * column.
 *
 * @param lane  null: the one track of all formats.
 */
export function zoomToBars(
  store: ItineraStore,
  ground: AxisGround,
  lane: Format | null,
  {fromDay, endDay}: DensityBin,
): void {
  const {window, indexes, changeWindow, goToDay} = store.getState();
  const day = Math.floor((fromDay + endDay) / 2);
  const xPx = axisIn(ground, window).x(day + 0.5);
  const rows = mostRows[lane === null ? 'single' : 'lanes'];
  let next = window;
  for (let times = 2; daysOf(next) > leastWindowDays; times *= 2) {
    const nearer = windowHolding(zoomAbout(ground, window, xPx, times), day);
    if (daysOf(nearer) >= daysOf(next)) break;
    next = nearer;
    if (!isDense(indexes, next, axisIn(ground, next), rows, eventsWithin(indexes, next)(lane))) break;
  }
  changeWindow(next);
  goToDay(day);
}
