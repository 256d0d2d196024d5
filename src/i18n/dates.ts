/**
 * Days in words. What is not known is said as a person would say it: "October 2023, day not stated". Words come from the language's table, dates
 * from Intl; no clock and no zone is asked.
 */
import type {Span} from '../model';
import {type DayNumber, daysInMonth, fromDayNumber, partsOfDay} from '../time';

/** What a language needs to speak of days; every argument is already in that language. */
export interface DateWords {
  /** A moment within a month: "October 2023, day not stated". */
  dayNotStated(period: string): string;
  /** "in October 2023": a period as the time of a sentence. */
  within(period: string): string;
  /** "some time in October 2023", "some time between October and December 2025". */
  someTime(when: string): string;
  /** All days of a year: "all of 2025". */
  allOf(year: string): string;
  /** One moment between two dates. */
  between(from: string, to: string): string;
  /** At the latest in a month or a year. */
  by(period: string): string;
  /** Earlier than a day. */
  before(day: string): string;
  /** One moment, no earlier than a date. */
  notBefore(from: string): string;
  /** Going on since a date, end not known. */
  since(from: string): string;
  /** Going on until a date, beginning not known. */
  until(to: string): string;
  /** From some day of one period to some day of another. */
  fromTo(from: string, to: string): string;
  /** EDTF's "~". */
  about(when: string): string;
  /** EDTF's "?". */
  perhaps(when: string): string;
  unknown: string;
}

/** What has a time: an event, or a source with its day of publication. */
export interface Dated {
  /** The EDTF text, for its qualifiers. */
  readonly when: string;
  readonly days: Span;
}

/** The part of a language's messages that dates need. */
export interface DateMessages {
  readonly language: string;
  readonly panels: {readonly dates: DateWords};
}

/**
 * full: "October 2023, day not stated" · brief, for citations: "October 2023" · lead, before a colon: "some time in October 2023, day not stated" ·
 * due, after "announced for": "some time in October 2023".
 */
export type DateForm = 'full' | 'brief' | 'lead' | 'due';

/** A day in full: "29 June 2025". */
export function formatDay(day: DayNumber, language: string): string {
  return dateFormatter(language, {day: 'numeric', month: 'long', year: 'numeric'}).format(day * dayMs);
}

/** A month and its year: "June 2025". */
function formatMonth(day: DayNumber, language: string): string {
  return dateFormatter(language, {month: 'long', year: 'numeric'}).format(day * dayMs);
}

/** When something was, in words and within a sentence, without a full stop. */
export function formatDays(dated: Dated, messages: DateMessages, form: DateForm = 'full'): string {
  const words = messages.panels.dates;
  const isUncertain = /[?%]/.test(dated.when);
  const isAbout = /[~%]/.test(dated.when);
  // "about October 2023" needs no "some time in"
  const isLead = (form === 'lead' || form === 'due') && !isAbout;
  const {text, isMoment} = daysInWords(dated.days, messages, {
    isLead,
    isBrief: form === 'brief' || form === 'due',
  });
  const told = isAbout ? words.about(text) : text;
  if (isUncertain) return words.perhaps(told);
  return isLead && isMoment ? words.someTime(told) : told;
}

const dayMs = 86_400_000;

interface DaysInWords {
  readonly text: string;
  /** One moment that a sentence can put "some time" before. */
  readonly isMoment: boolean;
}

function daysInWords(
  days: Span,
  {language, panels: {dates}}: DateMessages,
  {isLead, isBrief}: {isLead: boolean; isBrief: boolean},
): DaysInWords {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = days;
  const lasting = (text: string): DaysInWords => ({text, isMoment: false});
  const moment = (text: string): DaysInWords => ({text, isMoment: true});

  // first and last day known
  if (
    earliestStart !== null &&
    earliestStart === latestStart &&
    earliestEnd !== null &&
    earliestEnd === latestEnd
  ) {
    return lasting(exactDays(earliestStart, earliestEnd, language, dates));
  }

  // one moment: it starts and ends on the same unknown days
  if (earliestStart === earliestEnd && latestStart === latestEnd) {
    if (earliestStart !== null && latestStart !== null) {
      const period = periodOf(earliestStart, latestStart, language);
      if (!period) return moment(between(earliestStart, latestStart, language, dates));
      const stated = isBrief || period.isYear ? period.text : dates.dayNotStated(period.text);
      return isLead ? moment(dates.within(stated)) : moment(stated);
    }
    if (latestStart !== null) {
      // at the latest on the last day of a month is "by" that month
      return endsMonth(latestStart)
        ? lasting(dates.by(formatMonth(latestStart, language)))
        : moment(dates.before(formatDay(latestStart + 1, language)));
    }
    if (earliestStart !== null) return moment(dates.notBefore(startOfPeriod(earliestStart, language)));
    return lasting(dates.unknown);
  }

  // it lasts, and one end or both are not known to the day
  const start = sideOf(earliestStart, latestStart, language, dates);
  const end = sideOf(earliestEnd, latestEnd, language, dates);
  if (start && end) return lasting(dates.fromTo(start, end));
  if (start) return lasting(dates.since(start));
  return lasting(end ? dates.until(end) : dates.unknown);
}

function exactDays(first: DayNumber, last: DayNumber, language: string, dates: DateWords): string {
  if (first === last) return formatDay(first, language);
  const period = periodOf(first, last, language);
  if (period?.isYear) return dates.allOf(period.text);
  return range(first, last, language, {day: 'numeric', month: 'long', year: 'numeric'});
}

/** A month or a year, where the days are just that. */
function periodOf(
  first: DayNumber,
  last: DayNumber,
  language: string,
): {text: string; isYear: boolean} | undefined {
  if (!startsMonth(first) || !endsMonth(last)) return undefined;
  const [from, to] = [partsOfDay(first), partsOfDay(last)];
  if (from.year !== to.year) return undefined;
  if (from.month === to.month) return {text: formatMonth(first, language), isYear: false};
  return from.month === 1 && to.month === 12 ? {text: yearOf(first, language), isYear: true} : undefined;
}

/** "between October and December 2025": names no more than the two ends differ in. */
function between(first: DayNumber, last: DayNumber, language: string, dates: DateWords): string {
  const [from, to] = [partsOfDay(first), partsOfDay(last)];
  const wholeMonths = startsMonth(first) && endsMonth(last);
  if (wholeMonths && from.month === 1 && to.month === 12)
    return dates.between(yearOf(first, language), yearOf(last, language));
  const sameYear = from.year === to.year;
  if (wholeMonths) {
    const start = sameYear
      ? dateFormatter(language, {month: 'long'}).format(first * dayMs)
      : formatMonth(first, language);
    return dates.between(start, formatMonth(last, language));
  }
  const sameMonth = sameYear && from.month === to.month;
  const start = dateFormatter(language, {
    day: 'numeric',
    ...(!sameMonth && {month: 'long'}),
    ...(!sameYear && {year: 'numeric'}),
  }).format(first * dayMs);
  return dates.between(start, formatDay(last, language));
}

function startOfPeriod(first: DayNumber, language: string): string {
  if (!startsMonth(first)) return formatDay(first, language);
  return partsOfDay(first).month === 1 ? yearOf(first, language) : formatMonth(first, language);
}

/** One end of something that lasts, as precisely as it is known; nothing where it is open. */
function sideOf(
  first: DayNumber | null,
  last: DayNumber | null,
  language: string,
  dates: DateWords,
): string | undefined {
  if (first === null) return last === null ? undefined : formatDay(last, language);
  if (last === null || first === last) return formatDay(first, language);
  return periodOf(first, last, language)?.text ?? between(first, last, language, dates);
}

function startsMonth(day: DayNumber): boolean {
  return partsOfDay(day).day === 1;
}

function endsMonth(day: DayNumber): boolean {
  const {year, month, day: dayOfMonth} = partsOfDay(day);
  return dayOfMonth === daysInMonth(year, month);
}

function yearOf(day: DayNumber, language: string): string {
  return dateFormatter(language, {year: 'numeric'}).format(day * dayMs);
}

function range(
  first: DayNumber,
  last: DayNumber,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const text = dateFormatter(language, options).formatRange(first * dayMs, last * dayMs);
  // engines differ in the spaces around the dash; days of one month are joined without any
  return text.replace(/[\u2009\u202f]/g, ' ').replace(/^(\d+) – (\d+ )/, '$1–$2');
}

// making a formatter is slow, so one is kept for each language and look
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How a language writes the parts of a day; give it milliseconds since 1970-01-01, UTC. Kept for each language and look. */
export function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  // English in the order of the design: day, month, year
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {...options, timeZone: 'UTC'});
  formatters.set(key, made);
  return made;
}

/** The attribute of a `<time>` for a single known day; undefined for anything else. */
export function dateTimeOf([earliestStart, latestStart, earliestEnd, latestEnd]: Span): string | undefined {
  const isDay =
    earliestStart !== null && [latestStart, earliestEnd, latestEnd].every(day => day === earliestStart);
  return isDay ? fromDayNumber(earliestStart) : undefined;
}
