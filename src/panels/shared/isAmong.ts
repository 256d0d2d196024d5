import type {Indexes} from '../../indexes';
import {firstAt} from '../../time';

/** Whether an event is among those of an order, which the filters may have thinned. */
export function isAmong({inOrder, rank}: Pick<Indexes, 'inOrder' | 'rank'>, eventIdx: number): boolean {
  return inOrder[firstAt(inOrder.length, at => rank[inOrder[at]!]! >= rank[eventIdx]!)] === eventIdx;
}
