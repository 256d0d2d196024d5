/** Whether something was going on in a window, by what is known of its days. */
import type {Span} from '../model';
import type {DayWindow} from './span';

/** Whether it was going on in a window, whatever its true days are among those that it may have had. An end is no earlier than a start. */
export function isCertainlyWithin(
  [earliestStart, latestStart, earliestEnd, latestEnd]: Span,
  {from, to}: DayWindow,
): boolean {
  const begun = latestStart ?? latestEnd;
  const lasted = earliestEnd ?? earliestStart;
  return begun !== null && begun <= to && lasted !== null && lasted >= from;
}

/** Whether it may have been going on in a window: an open bound reaches as far as time does. */
export function isPossiblyWithin([earliestStart, , , latestEnd]: Span, {from, to}: DayWindow): boolean {
  return (earliestStart === null || earliestStart <= to) && (latestEnd === null || latestEnd >= from);
}
