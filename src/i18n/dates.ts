/**
 * Days in words. What is not known is said as a person would say it: "October 2023, day not stated". Here it is found out what can be said; how a
 * language says it stands in its `dates.ts`. No clock, no zone and no Intl is asked, so that Node and every browser write the same.
 */
import type {Span} from '../model';
import {type DayNumber, type DayParts, daysInMonth, partsOfDay} from '../time';

/** A day, a month or a year of the calendar; what is smaller than its unit does not count. */
export interface CalendarDate extends DayParts {
  readonly unit: 'day' | 'month' | 'year';
}

/** One of the days from the one date to the other; both are of one unit. */
export interface Between {
  readonly unit: 'between';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One end of something that lasts, as precisely as it is known. */
export type Side = CalendarDate | Between;

/** What can be said of when something was. */
export type When =
  /** First and last day known: "29 June 2025", "29–30 June 2025". */
  | {readonly kind: 'days'; readonly first: DayParts; readonly last: DayParts}
  /** All days of a year. */
  | {readonly kind: 'year'; readonly year: number}
  /** A moment within a month or a year: "October 2023, day not stated". */
  | {readonly kind: 'within'; readonly period: CalendarDate}
  /** A moment from one date to another: "between October and December 2025". */
  | {readonly kind: 'between'; readonly between: Between}
  /** A moment within a month at the latest. */
  | {readonly kind: 'by'; readonly month: CalendarDate}
  /** A moment earlier than a day. */
  | {readonly kind: 'before'; readonly day: DayParts}
  /** A moment, no earlier than a date. */
  | {readonly kind: 'not before'; readonly date: CalendarDate}
  /** It goes on from one date to another. */
  | {readonly kind: 'from to'; readonly start: Side; readonly end: Side}
  /** It goes on since a date, its end is not known. */
  | {readonly kind: 'since'; readonly start: Side}
  /** It goes on until a date, its beginning is not known. */
  | {readonly kind: 'until'; readonly end: Side}
  | {readonly kind: 'unknown'};

/**
 * full: "October 2023, day not stated" · brief, for citations: "October 2023" · lead, at the head of a caption: "some time in October 2023, day not
 * stated" · due, after "announced for": "some time in October 2023".
 */
export type DateForm = 'full' | 'brief' | 'lead' | 'due';

/** How it is to be said. */
export interface Manner {
  readonly form: DateForm;
  /** EDTF's "~". */
  readonly isAbout: boolean;
  /** EDTF's "?". */
  readonly isPerhaps: boolean;
}

/** How a language writes days. */
export interface DateWords {
  /** A day in full: "29 June 2025". */
  day(day: DayParts): string;
  /** When something was, within a sentence and without a full stop. */
  when(when: When, manner: Manner): string;
  /** A label of an axis: "7 Oct", "Oct 2025"; a year is always itself. */
  tick(date: CalendarDate, withYear: boolean): string;
}

/** What has a time: an event, or a source with its day of publication. */
export interface Dated {
  /** The EDTF text, for its qualifiers. */
  readonly when: string;
  readonly days: Span;
}

/** The part of a language's messages that dates need. */
export interface DateMessages {
  readonly dates: DateWords;
}

/** A day in full: "29 June 2025". */
export function formatDay(day: DayNumber, {dates}: DateMessages): string {
  return dates.day(partsOfDay(day));
}

/** When something was, in words and within a sentence, without a full stop. */
export function formatDays({when, days}: Dated, {dates}: DateMessages, form: DateForm = 'full'): string {
  return dates.when(whenOf(days), {form, isAbout: /[~%]/.test(when), isPerhaps: /[?%]/.test(when)});
}

/** A day, its month or its year as a label of an axis: "7 Oct", "Oct 2025", "2025". */
export function formatTick(
  day: DayNumber,
  unit: CalendarDate['unit'],
  withYear: boolean,
  {dates}: DateMessages,
): string {
  return dates.tick(calendarDate(day, unit), withYear);
}

/** What can be said of the days of something. */
export function whenOf([earliestStart, latestStart, earliestEnd, latestEnd]: Span): When {
  // first and last day known
  if (
    earliestStart !== null &&
    earliestStart === latestStart &&
    earliestEnd !== null &&
    earliestEnd === latestEnd
  ) {
    const period = periodOf(earliestStart, earliestEnd);
    return period?.unit === 'year'
      ? {kind: 'year', year: period.year}
      : {kind: 'days', first: partsOfDay(earliestStart), last: partsOfDay(earliestEnd)};
  }

  // one moment: it starts and ends on the same unknown days
  if (earliestStart === earliestEnd && latestStart === latestEnd) {
    if (earliestStart !== null && latestStart !== null) {
      const period = periodOf(earliestStart, latestStart);
      return period
        ? {kind: 'within', period}
        : {kind: 'between', between: betweenOf(earliestStart, latestStart)};
    }
    if (latestStart !== null) {
      // at the latest on the last day of a month is "by" that month
      return endsMonth(latestStart)
        ? {kind: 'by', month: calendarDate(latestStart, 'month')}
        : {kind: 'before', day: partsOfDay(latestStart + 1)};
    }
    return earliestStart === null
      ? {kind: 'unknown'}
      : {kind: 'not before', date: startOfPeriod(earliestStart)};
  }

  // it lasts, and one end or both are not known to the day
  const start = sideOf(earliestStart, latestStart);
  const end = sideOf(earliestEnd, latestEnd);
  if (start && end) return {kind: 'from to', start, end};
  if (start) return {kind: 'since', start};
  return end ? {kind: 'until', end} : {kind: 'unknown'};
}

/** Whether two dates are of one year, or of one month of it: a language need not say twice what both have. */
export function areOfOne(unit: 'month' | 'year', one: DayParts, other: DayParts): boolean {
  return one.year === other.year && (unit === 'year' || one.month === other.month);
}

function calendarDate(day: DayNumber, unit: CalendarDate['unit']): CalendarDate {
  return {unit, ...partsOfDay(day)};
}

/** A month or a year, where the days are just that. */
function periodOf(first: DayNumber, last: DayNumber): CalendarDate | undefined {
  const [from, to] = [partsOfDay(first), partsOfDay(last)];
  if (from.day !== 1 || !endsMonth(last) || from.year !== to.year) return undefined;
  if (from.month === to.month) return {unit: 'month', ...from};
  return from.month === 1 && to.month === 12 ? {unit: 'year', ...from} : undefined;
}

/** The two ends in the largest unit in which they can be said. */
function betweenOf(first: DayNumber, last: DayNumber): Between {
  const [from, to] = [partsOfDay(first), partsOfDay(last)];
  const areMonths = from.day === 1 && endsMonth(last);
  const unit = !areMonths ? 'day' : from.month === 1 && to.month === 12 ? 'year' : 'month';
  return {unit: 'between', from: {unit, ...from}, to: {unit, ...to}};
}

function startOfPeriod(first: DayNumber): CalendarDate {
  const {month, day} = partsOfDay(first);
  return calendarDate(first, day !== 1 ? 'day' : month === 1 ? 'year' : 'month');
}

function sideOf(first: DayNumber | null, last: DayNumber | null): Side | undefined {
  if (first === null) return last === null ? undefined : calendarDate(last, 'day');
  if (last === null || first === last) return calendarDate(first, 'day');
  return periodOf(first, last) ?? betweenOf(first, last);
}

function endsMonth(day: DayNumber): boolean {
  const {year, month, day: dayOfMonth} = partsOfDay(day);
  return dayOfMonth === daysInMonth(year, month);
}
