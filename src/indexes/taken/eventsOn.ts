import {type SpanIndex, spanIndexOf} from '../../time';
import type {EventColumns} from '../eventColumns';

/** Finds the events that may be on on a day among many, in the order of being told; prepared when it is first asked. */
export function eventsOnBy(
  {from, to}: Pick<EventColumns, 'from' | 'to'>,
  rank: Int32Array,
): (day: number) => readonly number[] {
  let spans: SpanIndex | undefined;
  return day => {
    spans ??= spanIndexOf(from, to);
    return spans.on(day).sort((a, b) => rank[a]! - rank[b]!);
  };
}
