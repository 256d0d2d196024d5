import type {DayParts} from '../../time';
import {areOfOne, type CalendarDate, type DateWords, type Manner, type Side, type When} from '../dates';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days in English: day, month, year. */
export const dates: DateWords = {
  day: day => dateIn(dayOf(day)),
  when: (when, {form, isAbout, isPerhaps}) => {
    // "about October 2023" needs no "some time in"
    const isLead = (form === 'lead' || form === 'due') && !isAbout;
    const text = (isAbout ? 'about ' : '') + told(when, form, isLead);
    if (isPerhaps) return `perhaps ${text}`;
    return isLead && moments.includes(when.kind) ? `some time ${text}` : text;
  },
  tick: ({unit, year, month, day}, withYear) => {
    if (unit === 'year') return String(year);
    const short = `${unit === 'day' ? `${day} ` : ''}${shortMonth(month)}`;
    return withYear ? `${short} ${year}` : short;
  },
};

/** What a sentence can put "some time" before. */
const moments: readonly When['kind'][] = ['within', 'between', 'before', 'not before'];

function told(when: When, form: Manner['form'], isLead: boolean): string {
  switch (when.kind) {
    case 'days':
      return daysIn(when.first, when.last);
    case 'year':
      return `all of ${when.year}`;
    case 'within': {
      const isEnough = form === 'brief' || form === 'due' || when.period.unit === 'year';
      return `${isLead ? 'in ' : ''}${dateIn(when.period)}${isEnough ? '' : ', day not stated'}`;
    }
    case 'between':
      return sideIn(when.between);
    case 'by':
      return `by ${dateIn(when.month)}`;
    case 'before':
      return `before ${dates.day(when.day)}`;
    case 'not before':
      return `from ${dateIn(when.date)} on`;
    case 'from to':
      return `from ${sideIn(when.start)} to ${sideIn(when.end)}`;
    case 'since':
      return `since ${sideIn(when.start)}`;
    case 'until':
      return `until ${sideIn(when.end)}`;
    case 'unknown':
      return 'date not stated';
  }
}

/** "29–30 June 2025": names no more than the two days differ in. */
function daysIn(first: DayParts, last: DayParts): string {
  if (areOfOne('month', first, last) && first.day === last.day) return dates.day(first);
  const dash = areOfOne('month', first, last) ? '–' : ' – ';
  return shortened(dayOf(first), dayOf(last)) + dash + dates.day(last);
}

function sideIn(side: Side): string {
  if (side.unit !== 'between') return dateIn(side);
  return `between ${shortened(side.from, side.to)} and ${dateIn(side.to)}`;
}

function dateIn({unit, year, month, day}: CalendarDate): string {
  if (unit === 'year') return String(year);
  return `${unit === 'day' ? `${day} ` : ''}${months[month - 1]} ${year}`;
}

/** A date without what the one that follows says as well. */
function shortened(date: CalendarDate, next: CalendarDate): string {
  if (date.unit === 'year' || !areOfOne('year', date, next)) return dateIn(date);
  const month = months[date.month - 1]!;
  if (date.unit === 'month') return month;
  return areOfOne('month', date, next) ? String(date.day) : `${date.day} ${month}`;
}

function dayOf(day: DayParts): CalendarDate {
  return {unit: 'day', ...day};
}

/** "Oct", but "Sept" as Britain has it. */
function shortMonth(month: number): string {
  return months[month - 1]!.slice(0, month === 9 ? 4 : 3);
}
