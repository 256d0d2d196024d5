/** Days of events by their columns, and the order in which they are told: no event is made for either. */
import {type Indexes, openDay} from '../../indexes';
import type {Span} from '../../model';

/** The days of an event. */
export function spanOf({columns: {days}}: Pick<Indexes, 'columns'>, eventIdx: number): Span {
  const day = (bound: number) => {
    const known = days[4 * eventIdx + bound]!;
    return known === openDay ? null : known;
  };
  return [day(0), day(1), day(2), day(3)];
}

/** How many events of the order are told before a day. */
export function toldBefore({inOrder, focusDay}: Pick<Indexes, 'inOrder' | 'focusDay'>, day: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (focusDay[inOrder[middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an event is among those of an order, which the filters may have thinned. */
export function isAmong({inOrder, rank}: Pick<Indexes, 'inOrder' | 'rank'>, eventIdx: number): boolean {
  let low = 0;
  let high = inOrder.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (inOrder[middle] === eventIdx) return true;
    if (rank[inOrder[middle]!]! < rank[eventIdx]!) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
