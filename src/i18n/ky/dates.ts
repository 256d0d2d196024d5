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

/** Each month as a year's own ("2023-жылдын октябры"), the sound that its endings follow, and its name on an axis. */
const months = [
  ['январы', 'а', 'янв'],
  ['февралы', 'а', 'фев'],
  ['марты', 'а', 'мар'],
  ['апрели', 'е', 'апр'],
  ['майы', 'а', 'май'],
  ['июну', 'а', 'июн'],
  ['июлу', 'а', 'июл'],
  ['августу', 'а', 'авг'],
  ['сентябры', 'а', 'сен'],
  ['октябры', 'а', 'окт'],
  ['ноябры', 'а', 'ноя'],
  ['декабры', 'а', 'дек'],
] as const;

/** The endings of a month after its own vowel, and those of the word for "year". */
type Ending = 'alone' | 'genitive' | 'dative' | 'locative' | 'ablative';
const yearWord: Readonly<Record<Ending, string>> = {
  alone: 'жыл',
  genitive: 'жылдын',
  dative: 'жылга',
  locative: 'жылы',
  ablative: 'жылдан',
};

/** Days in Kyrgyz: "2025-жылдын 29-июну", "2023-жылдын октябры, күнү көрсөтүлгөн эмес". */
export const dates: DateWords = {
  day: day => dateIn({unit: 'day', ...day}, 'alone'),
  when: (when, manner) => {
    const text = (manner.isAbout ? 'болжол менен ' : '') + told(when, manner);
    return manner.isPerhaps ? `балким, ${text}` : text;
  },
  tick: ({unit, year, month, day}, withYear) => {
    if (unit === 'year') return String(year);
    const label = `${unit === 'day' ? `${day}-` : ''}${months[month - 1]![2]}`;
    return withYear ? `${year}, ${label}` : label;
  },
};

function told(when: When, {form}: Manner): string {
  // what is announced is announced to be on a day; anything else stands beside its date
  const as = form === 'due' ? 'locative' : 'alone';
  switch (when.kind) {
    case 'days':
      return daysIn(when.first, when.last, as);
    case 'year':
      return `${when.year}-жыл бою`;
    case 'within':
      return withinIn(when.period, form);
    case 'between':
      return `${betweenIn(when.between)} ортосунда`;
    case 'by':
      return `${dateIn(when.month, 'ablative')} кечикпей`;
    case 'before':
      return `${dateIn({unit: 'day', ...when.day}, 'ablative')} мурда`;
    case 'not before':
      return `${dateIn(when.date, 'ablative')} эрте эмес`;
    case 'from to':
      return `${sinceIn(when.start)} ${untilIn(when.end, when.start)}`;
    case 'since':
      return `${sinceIn(when.start)} тартып`;
    case 'until':
      return untilIn(when.end);
    case 'unknown':
      return form === 'due' ? 'белгисиз күнү' : 'күнү көрсөтүлгөн эмес';
  }
}

function withinIn(period: CalendarDate, form: Manner['form']): string {
  const isMonth = period.unit === 'month';
  const as = form === 'due' || (form === 'lead' && !isMonth) ? 'locative' : 'alone';
  const stated = isMonth && (form === 'full' || form === 'lead') ? ', күнү көрсөтүлгөн эмес' : '';
  return dateIn(period, as) + stated;
}

/** "2025-жылдын 29–30-июну": names no more than the two days differ in. */
function daysIn(first: DayParts, last: DayParts, as: 'alone' | 'locative'): string {
  const [from, to] = [dayOf(first), dayOf(last)];
  if (!areOfOne('year', first, last)) return `${dateIn(from, 'alone')}\u00a0— ${dateIn(to, as)}`;
  if (!areOfOne('month', first, last)) return `${dateIn(from, 'alone')}\u00a0— ${partIn(to, as)}`;
  const days = first.day === last.day ? first.day : `${first.day}–${last.day}`;
  return `${yearOf(first)}${days}-${monthIn(first, as)}`;
}

/** Two dates as "of … and …": "2025-жылдын октябры менен декабрынын". */
function betweenIn({from, to}: Between): string {
  const end = areOfOne('year', from, to) ? partIn(to, 'genitive') : dateIn(to, 'genitive');
  return `${dateIn(from, 'alone')} менен ${end}`;
}

function sinceIn(start: Side): string {
  return start.unit === 'between' ? `${betweenIn(start)} ортосунан` : dateIn(start, 'ablative');
}

/** An end, without the year where the beginning has named it. */
function untilIn(end: Side, start?: Side): string {
  if (end.unit === 'between') return `${betweenIn(end)} ортосуна чейин`;
  const isNamed = start && start.unit !== 'between' && start.unit !== 'year' && areOfOne('year', start, end);
  return `${isNamed && end.unit !== 'year' ? partIn(end, 'dative') : dateIn(end, 'dative')} чейин`;
}

/** A date with an ending: "2025-жылдын 29-июнуна", "1991-жылдан". */
function dateIn(date: CalendarDate, as: Ending): string {
  return date.unit === 'year' ? `${date.year}-${yearWord[as]}` : yearOf(date) + partIn(date, as);
}

/** The same without its year: "29-июнуна". */
function partIn(date: CalendarDate, as: Ending): string {
  if (date.unit === 'year') return dateIn(date, as);
  return `${date.unit === 'day' ? `${date.day}-` : ''}${monthIn(date, as)}`;
}

function yearOf({year}: DayParts): string {
  return `${year}-${yearWord.genitive} `;
}

function monthIn({month}: DayParts, as: Ending): string {
  const [own, vowel] = months[month - 1]!;
  const endings: Readonly<Record<Ending, string>> = {
    alone: '',
    // the genitive repeats the vowel before it
    genitive: `н${own.at(-1)}н`,
    dative: `н${vowel}`,
    locative: `нд${vowel}`,
    ablative: `н${vowel}н`,
  };
  return own + endings[as];
}

function dayOf(day: DayParts): CalendarDate {
  return {unit: 'day', ...day};
}
