import type {Indexes} from '../../indexes';
import {firstAt} from '../../time';

/** How many events of the order are told before a day. */
export function toldBefore({inOrder, focusDay}: Pick<Indexes, 'inOrder' | 'focusDay'>, day: number): number {
  return firstAt(inOrder.length, at => focusDay[inOrder[at]!]! >= day);
}
