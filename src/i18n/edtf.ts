import type {Span} from '../model';
import {type DayNumber, daysInMonth, isDay, toDayNumber} from '../time';
import {type DateForm, type DateMessages, formatDays} from './dates';

/**
 * When something was, in words as `formatDays` has them, where there is only the EDTF text, such as the time for which somebody is a member.
 *
 * @returns the text itself where it is of a form that this does not read.
 */
export function formatEdtf(text: string, messages: DateMessages, form: DateForm = 'full'): string {
  const days = spanOfEdtf(text);
  return days ? formatDays({when: text, days}, messages, form) : text;
}

/** Since when: "since 2022", of a beginning alone; what says no more than "at the latest" itself is told as that. */
export function formatSince(text: string, messages: DateMessages): string {
  const [first, last] = spanOfEdtf(text) ?? [];
  return first === undefined || last === undefined || first === null
    ? formatEdtf(text, messages, 'brief')
    : formatDays({when: text, days: [first, last, null, null]}, messages);
}

/** Until when: "until 2024", of an end alone. */
export function formatUntil(text: string, messages: DateMessages): string {
  const [, , first, last] = spanOfEdtf(text) ?? [];
  return first === undefined || last === undefined || last === null
    ? formatEdtf(text, messages, 'brief')
    : formatDays({when: text, days: [null, null, first, last]}, messages);
}

/** An EDTF text without its qualifiers. */
function bare(text: string): string {
  return text.replace(/[~?%]/g, '');
}

/**
 * The days of an EDTF text, its qualifiers left aside: days, months and years, alone, as an interval or as one of a range. What the compiler refuses does
 * not come here.
 *
 * @returns null where it is of a form that this does not read.
 */
export function spanOfEdtf(qualified: string): Span | null {
  const text = bare(qualified);
  const range = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(text);
  if (range) {
    const [from, to] = [periodOfEdtf(range[1]!), periodOfEdtf(range[2]!)];
    return [from?.[0] ?? null, to?.[1] ?? null, from?.[0] ?? null, to?.[1] ?? null];
  }
  const sides = text.split('/');
  const from = periodOfEdtf(sides[0]!);
  if (sides.length === 1) return from && [from[0], from[1], from[0], from[1]];
  const to = periodOfEdtf(sides[1]!);
  return sides.length === 2 && (from || to)
    ? [from?.[0] ?? null, from?.[1] ?? null, to?.[0] ?? null, to?.[1] ?? null]
    : null;
}

/** First and last day of a day, a month or a year. */
function periodOfEdtf(text: string): readonly [DayNumber, DayNumber] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  if (!isDay(`${year}-${month}-${day}`)) return null;
  const lastMonth = match[2] ?? '12';
  const lastDay = match[3] ?? String(daysInMonth(Number(year), Number(lastMonth)));
  return [toDayNumber(`${year}-${month}-${day}`), toDayNumber(`${year}-${lastMonth}-${lastDay}`)];
}
