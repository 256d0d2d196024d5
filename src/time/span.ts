/**
 * When something was, as far as it is known: `[earliestStart, latestStart, earliestEnd, latestEnd]`, whole days since 1970-01-01, both ends within;
 * null is an open bound. From these four, "certainly" and "possibly" are computed.
 *
 *   earliestStart   latestStart     earliestEnd    latestEnd
 *        ├── possibly ──┼── certainly ──┼── possibly ──┤
 */
import type {Span} from '../model';
import type {DayNumber} from './civil';

/** First and last day of something, inclusive. */
export interface DayWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** How far an open bound is taken to reach beyond what is known, in days: further, and what began once would be on for ever. */
export const openBandDays = 30;

/** A window that cuts nothing: every day that a column of days can hold. */
export const allTime: DayWindow = {from: -0x7fffffff, to: 0x7fffffff};

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

/**
 * First and last day on which it may have been going on, its open bounds cut: an open side reaches `openBandDays` beyond what is known, and an
 * unknown beginning no further back than the window where its known end lies in that or after it.
 *
 * @param window  what something without any bound fills.
 * @returns both days within, first ≤ last.
 */
export function boundedSpan(span: Span, window: DayWindow): readonly [from: DayNumber, to: DayNumber] {
  const [earliestStart, , , latestEnd] = span;
  const known = span.filter(day => day !== null);
  if (known.length === 0) return [window.from, window.to];
  const firstKnown = Math.min(...known);
  const reachedBack = firstKnown - openBandDays;
  return [
    earliestStart ?? (firstKnown >= window.from ? Math.max(reachedBack, window.from) : reachedBack),
    latestEnd ?? Math.max(...known) + openBandDays,
  ];
}

/** Whether it was certainly going on on a day. */
export function isCertainlyOn(span: Span, day: DayNumber): boolean {
  const days = certainDays(span);
  return days !== null && days[0] <= day && day <= days[1];
}

/** Whether it may have been going on on a day, its open bounds cut as in `boundedSpan`. */
export function mayBeOn(span: Span, day: DayNumber, window: DayWindow): boolean {
  const [from, to] = boundedSpan(span, window);
  return from <= day && day <= to;
}

/** Whether both its first and its last day are known. */
export function isExact(span: Span): boolean {
  return startsExactly(span) && endsExactly(span);
}

function startsExactly(span: Span): boolean {
  return span[0] !== null && span[0] === span[1];
}

function endsExactly(span: Span): boolean {
  return span[2] !== null && span[2] === span[3];
}
