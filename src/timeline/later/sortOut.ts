import type {Indexes} from '../../indexes';
import type {Axis, DayWindow} from '../../time';
import {barExtents} from '../barExtents';
import {coveredBars, type SortOut} from '../crowding';
import {barPx} from '../layout';
import {stackBars} from '../stack';
import {eventsWithin, type LaneEvents} from './laneEvents';

// bars that would fill more of their rows than this, were each as short as can be, are not even laid out
const fullShare = 0.33;
// so much of a lane may be hidden behind other bars until it becomes a strip
const mostCoveredShare = 0.2;

/** Finds the lanes whose events stand too near together to be bars, and the events of the others. */
export const sortOut: SortOut = (indexes, window, axis, rows, lanes) => {
  const inLane = eventsWithin(indexes, window);
  const dense = lanes.filter(lane => isDense(indexes, window, axis, rows, inLane(lane)));
  const events = lanes.filter(lane => !dense.includes(lane)).flatMap(lane => inLane(lane).list());
  return {dense, events: events.sort((a, b) => indexes.rank[a]! - indexes.rank[b]!)};
};

/** Whether the events of a lane stand too near together to be bars: they are drawn as a strip then, as high as there are many. */
export function isDense(
  indexes: Indexes,
  window: DayWindow,
  axis: Axis,
  rows: number,
  events: LaneEvents,
): boolean {
  if (events.count * barPx.width > fullShare * rows * axis.widthPx) return true;
  const bars = events
    .list()
    .flatMap(idx => barExtents(indexes, window, axis, idx) ?? [])
    // what is only somewhere in a band all along the window has no mark that could be hidden
    .filter(({certain, tickX}) => certain || tickX !== null);
  const placed = stackBars(bars, rows, axis.widthPx).map(({row, nudgePx}, idx) => ({
    row,
    x0: bars[idx]!.x0 + nudgePx,
  }));
  return coveredBars(placed) > mostCoveredShare * bars.length;
}
