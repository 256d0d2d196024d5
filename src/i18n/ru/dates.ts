import type {DayParts} from '../../time';
import {
  areOfOne,
  type Between,
  type CalendarDate,
  type DateWords,
  type Manner,
  type Side,
  type When,
} from '../dates';

/** Each month as it stands alone, after "с" or "до", after "в", after "между", and on an axis. */
const months = [
  ['январь', 'января', 'январе', 'январём', 'янв'],
  ['февраль', 'февраля', 'феврале', 'февралём', 'фев'],
  ['март', 'марта', 'марте', 'мартом', 'мар'],
  ['апрель', 'апреля', 'апреле', 'апрелем', 'апр'],
  ['май', 'мая', 'мае', 'маем', 'май'],
  ['июнь', 'июня', 'июне', 'июнем', 'июн'],
  ['июль', 'июля', 'июле', 'июлем', 'июл'],
  ['август', 'августа', 'августе', 'августом', 'авг'],
  ['сентябрь', 'сентября', 'сентябре', 'сентябрём', 'сен'],
  ['октябрь', 'октября', 'октябре', 'октябрём', 'окт'],
  ['ноябрь', 'ноября', 'ноябре', 'ноябрём', 'ноя'],
  ['декабрь', 'декабря', 'декабре', 'декабрём', 'дек'],
] as const;

/** The word for "year" in the same cases. */
const yearWord = ['год', 'года', 'году', 'годом'] as const;

/** Cases by their place in the table; the accusative of a month and a year is the nominative. */
const alone = 0;
const genitive = 1;
const within = 2;
const instrumental = 3;
const short = 4;
type Case = typeof alone | typeof genitive | typeof within | typeof instrumental;

/** Days in Russian: "29 июня 2025 года", "в октябре 2023 года, день не указан". */
export const dates: DateWords = {
  day: day => dateIn({unit: 'day', ...day}, genitive),
  when: (when, manner) => {
    const text = manner.form === 'due' ? due(when, manner) : told(when, manner);
    return manner.isPerhaps ? `возможно, ${text}` : text;
  },
  tick: ({unit, year, month, day}, withYear) => {
    if (unit === 'year') return String(year);
    const label = `${unit === 'day' ? `${day} ` : ''}${months[month - 1]![short]}`;
    return withYear ? `${label} ${year}` : label;
  },
};

function told(when: When, {form, isAbout}: Manner): string {
  const roughly = isAbout ? 'примерно ' : '';
  switch (when.kind) {
    case 'days':
      return (isAbout ? 'около ' : '') + daysIn(when.first, when.last);
    case 'year':
      return `${roughly}весь ${when.year} год`;
    case 'within': {
      const {period} = when;
      const stated = form !== 'brief' && period.unit === 'month' ? ', день не указан' : '';
      if (isAbout) return `около ${dateIn(period, genitive)}${stated}`;
      return form === 'brief' || (form === 'full' && period.unit === 'year')
        ? dateIn(period, alone)
        : `в ${dateIn(period, within)}${stated}`;
    }
    case 'between':
      return roughly + betweenIn(when.between);
    case 'by':
      return `${roughly}не позднее ${dateIn(when.month, genitive)}`;
    case 'before':
      return `${roughly}до ${dates.day(when.day)}`;
    case 'not before':
      return `${roughly}не ранее ${dateIn(when.date, genitive)}`;
    case 'from to':
      return `${roughly}${since(when.start, when.end)} ${until(when.end)}`;
    case 'since':
      return roughly + since(when.start);
    case 'until':
      return roughly + until(when.end);
    case 'unknown':
      return 'дата не указана';
  }
}

/** What follows "объявлено". */
function due(when: When, manner: Manner): string {
  const roughly = manner.isAbout ? 'примерно ' : '';
  if (when.kind === 'unknown') return 'без указания даты';
  if (when.kind === 'days') return `${roughly}на ${daysIn(when.first, when.last)}`;
  if (when.kind === 'within') return `${roughly}на ${dateIn(when.period, alone)}`;
  return `${when.kind === 'year' ? 'на' : 'на время'} ${told(when, manner)}`;
}

/** "29–30 июня 2025 года": names no more than the two days differ in. */
function daysIn(first: DayParts, last: DayParts): string {
  if (areOfOne('month', first, last) && first.day === last.day) return dates.day(first);
  const dash = areOfOne('month', first, last) ? '–' : '\u00a0— ';
  return shortened({unit: 'day', ...first}, {unit: 'day', ...last}, genitive) + dash + dates.day(last);
}

function betweenIn({from, to}: Between): string {
  if (from.unit === 'year') return `между ${from.year} и ${to.year} годами`;
  return `между ${shortened(from, to, instrumental)} и ${dateIn(to, instrumental)}`;
}

/** A beginning, which need not name the year that the end names. */
function since(start: Side, end?: Side): string {
  if (start.unit === 'between') return `с даты ${betweenIn(start)}`;
  const areMonths = start.unit === 'month' && end?.unit === 'month';
  return `с ${areMonths ? shortened(start, end, genitive) : dateIn(start, genitive)}`;
}

function until(end: Side): string {
  return end.unit === 'between' ? `по дату ${betweenIn(end)}` : `по ${dateIn(end, alone)}`;
}

/** A date in a case; the day of a month is a figure, whose case is not written. */
function dateIn({unit, year, month, day}: CalendarDate, as: Case): string {
  if (unit === 'year') return `${year} ${yearWord[as]}`;
  if (unit === 'month') return `${months[month - 1]![as]} ${year} ${yearWord[genitive]}`;
  return `${day} ${months[month - 1]![genitive]} ${year} ${yearWord[genitive]}`;
}

/** A date without what the one that follows says as well. */
function shortened(date: CalendarDate, next: CalendarDate, as: Case): string {
  if (date.unit === 'year' || !areOfOne('year', date, next)) return dateIn(date, as);
  const forms = months[date.month - 1]!;
  if (date.unit === 'month') return forms[as];
  return areOfOne('month', date, next) ? String(date.day) : `${date.day} ${forms[genitive]}`;
}
