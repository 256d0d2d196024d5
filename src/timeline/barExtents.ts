import {type Indexes, spanAt} from '../indexes';
import {reachOf, toldDay} from '../store';
import {type Axis, certainDays, type DayInterval, type DayWindow} from '../time';
import {barPx} from './layout';
import type {Extent} from './stack';

/** What of an event is drawn along the axis, px. */
export interface BarExtents extends Extent {
  readonly certain: boolean;
  readonly tickX: number | null;
  readonly fadeX0: number;
  readonly fadeX1: number;
}

/** Where an event stands along the axis; null for one that lies wholly outside the window. See `Bar`. */
export function barExtents(
  indexes: Indexes,
  window: DayWindow,
  axis: Axis,
  eventIdx: number,
): BarExtents | null {
  const told = toldDay({indexes, window}, eventIdx);
  if (told === null) return null;
  const reach = reachOf(indexes.columns);
  const [from, to] = [reach.from[eventIdx]!, reach.to[eventIdx]!];
  const certain = certainWithin(certainDays(spanAt(indexes.columns, eventIdx)), window);
  const isTold = indexes.focusDay[eventIdx] === told;
  // a day outside the window is no day of the band that is seen: the middle of that is hit instead
  const hitDays: DayInterval = isTold ? [told, told] : [Math.max(from, window.from), Math.min(to, window.to)];
  const {x0, x1} = certain ? coreOf(certain, axis) : middleOf(coreOf(hitDays, axis));
  return {
    certain: certain !== null,
    tickX: certain === null && isTold ? (x0 + x1) / 2 : null,
    x0,
    x1,
    fadeX0: certain === null || from < certain[0] ? Math.min(x0, axis.x(from)) : x0,
    fadeX1: certain === null || to > certain[1] ? Math.max(x1, axis.x(to + 1)) : x1,
  };
}

/** Its certain days, where any of them lies in the window. */
function certainWithin(certain: DayInterval | null, window: DayWindow): DayInterval | null {
  return certain && certain[0] <= window.to && certain[1] >= window.from ? certain : null;
}

function middleOf({x0, x1}: Extent): Extent {
  const middle = (x0 + x1) / 2;
  return {x0: middle - barPx.width / 2, x1: middle + barPx.width / 2};
}

/** Real extent, widened about its middle to the least size, and kept on the track. */
function coreOf([from, to]: DayInterval, axis: Axis): Extent {
  // what lies outside the window is drawn at its ends
  const [start, end] = [axis.x(from), axis.x(to + 1)];
  const widthPx = Math.max(barPx.width, end - start);
  const x0 = Math.max(0, Math.min(axis.widthPx - widthPx, (start + end - widthPx) / 2));
  return {x0, x1: x0 + widthPx};
}
