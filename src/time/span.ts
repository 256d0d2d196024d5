/**
 * When something was, as far as it is known: `[earliestStart, latestStart, earliestEnd, latestEnd]`, whole days since 1970-01-01, both ends within;
 * null is an open bound. From these four, "certainly" and "possibly" are computed.
 *
 *   earliestStart   latestStart     earliestEnd    latestEnd
 *        ├── possibly ──┼── certainly ──┼── possibly ──┤
 */
import type {Span} from '../model';
import type {DayNumber} from './civil';

/**
 * First and last day on which it certainly was going on; null where no day is certain, as for a moment somewhere in a month.
 * Of something that began on a known day and has an open end, that day alone is certain; likewise for an open start.
 */
export function certainDays(span: Span): readonly [from: DayNumber, to: DayNumber] | null {
  const [, latestStart, earliestEnd] = span;
  if (latestStart !== null && earliestEnd !== null)
    return latestStart <= earliestEnd ? [latestStart, earliestEnd] : null;
  if (latestStart !== null && startsExactly(span)) return [latestStart, latestStart];
  if (earliestEnd !== null && endsExactly(span)) return [earliestEnd, earliestEnd];
  return null;
}

/** First and last day on which it may have been going on; null where that side is open. */
export function possibleDays(span: Span): readonly [from: DayNumber | null, to: DayNumber | null] {
  return [span[0], span[3]];
}

/** Whether it was certainly going on on a day. */
export function isCertainlyOn(span: Span, day: DayNumber): boolean {
  const days = certainDays(span);
  return days !== null && days[0] <= day && day <= days[1];
}

/** Whether it may have been going on on a day. */
export function isPossiblyOn(span: Span, day: DayNumber): boolean {
  const [from, to] = possibleDays(span);
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether both its first and its last day are known. */
export function isExact(span: Span): boolean {
  return startsExactly(span) && endsExactly(span);
}

/** Whether its first day is known. */
export function startsExactly(span: Span): boolean {
  return span[0] !== null && span[0] === span[1];
}

/** Whether its last day is known. */
export function endsExactly(span: Span): boolean {
  return span[2] !== null && span[2] === span[3];
}

/** Whether its last possible day is before a day; never so with an open end. */
export function isOver(span: Span, day: DayNumber): boolean {
  return span[3] !== null && span[3] < day;
}
