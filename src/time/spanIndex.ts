/**
 * Which of many stretches of days hold a day, or reach into a window, without asking each of them.
 *
 *   sorted by first day   ├──┤ ├─────┤ ├┤ ├──┤ …
 *   latest last day of    └────┬─────┘ └──┬──┘     a branch whose latest end is too early is passed over whole,
 *                              └────┬─────┘        and so is what begins too late
 */
import type {DayNumber} from './civil';
import {countUpTo} from './halving';
import {risingOrder} from './risingOrder';

export interface SpanIndex {
  /** Positions of the stretches that hold a day, in no order. */
  on(day: DayNumber): number[];
}

/**
 * @param from  first day of each stretch.
 * @param to  last day of each, no earlier.
 */
export function spanIndexOf(from: Int32Array, to: Int32Array): SpanIndex {
  const order = risingOrder(from);
  const size = order.length;
  const starts = new Int32Array(size);
  for (let k = 0; k < size; k++) starts[k] = from[order[k]!]!;

  // a binary tree in an array: the leaves are the stretches, a branch the latest end below it
  let leaves = 1;
  while (leaves < size) leaves *= 2;
  const latest = new Int32Array(2 * leaves).fill(-0x80000000);
  for (let k = 0; k < size; k++) latest[leaves + k] = to[order[k]!]!;
  for (let node = leaves - 1; node > 0; node--)
    latest[node] = Math.max(latest[2 * node]!, latest[2 * node + 1]!);

  function collect(
    node: number,
    first: number,
    width: number,
    begun: number,
    day: DayNumber,
    into: number[],
  ) {
    if (first >= begun || latest[node]! < day) return;
    if (node >= leaves) {
      into.push(order[first]!);
      return;
    }
    const half = width / 2;
    collect(2 * node, first, half, begun, day, into);
    collect(2 * node + 1, first + half, half, begun, day, into);
  }

  return {
    on: day => {
      const found: number[] = [];
      if (size > 0) collect(1, 0, leaves, countUpTo(starts, day), day, found);
      return found;
    },
  };
}
