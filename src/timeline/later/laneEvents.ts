/** Which events lie in a window, without asking all of them. */
import {formatKeys, type Indexes} from '../../indexes';
import type {Format} from '../../model';
import {kept, reachOf} from '../../store';
import {type DayWindow, firstAt} from '../../time';

/** The events of a lane that reach into a window; of one track for all, of every format. */
export interface LaneEvents {
  readonly count: number;
  /** Their positions, in the order of being told. */
  list(): number[];
}

/** Finds the events of each lane that may have been going on within a window. */
export function eventsWithin(indexes: Indexes, window: DayWindow): (lane: Format | null) => LaneEvents {
  const {focusDay, columns} = indexes;
  const {before, after} = reachingInto(indexes, window);
  return lane => {
    const order = lane === null ? indexes.inOrder : orderOfLanes(indexes)[formatKeys.indexOf(lane)]!;
    const placeOf = (day: number) => firstAt(order.length, at => focusDay[order[at]!]! >= day);
    const isOfLane = (idx: number) => lane === null || formatKeys[columns.format[idx]!] === lane;
    const [start, end] = [placeOf(window.from), placeOf(window.to + 1)];
    const [earlier, later] = [before.filter(isOfLane), after.filter(isOfLane)];
    return {
      count: earlier.length + end - start + later.length,
      list: () => [...earlier, ...order.slice(start, end), ...later],
    };
  };
}

/** What is told before a window or after it, and reaches into it all the same. */
function reachingInto(indexes: Indexes, window: DayWindow): {before: number[]; after: number[]} {
  const {columns, focusDay} = indexes;
  const {from, to} = reachOf(columns);
  const onOf = (day: number) => {
    const own = Math.max(indexes.window.from, Math.min(indexes.window.to, day));
    // open bounds are cut there by the dataset's own window, beyond which a window of an address may lie
    const found = own === day ? indexes.eventsOn(day) : [...indexes.eventsOn(day), ...indexes.eventsOn(own)];
    return [...new Set(found)].sort((a, b) => indexes.rank[a]! - indexes.rank[b]!);
  };
  return {
    before: onOf(window.from).filter(idx => focusDay[idx]! < window.from && to[idx]! >= window.from),
    after: onOf(window.to).filter(idx => focusDay[idx]! > window.to && from[idx]! <= window.to),
  };
}

const orderOfLanes = kept(({inOrder, columns}: Indexes): readonly (readonly number[])[] => {
  const orders = formatKeys.map((): number[] => []);
  for (const idx of inOrder) orders[columns.format[idx]!]!.push(idx);
  return orders;
});
