import {isDay} from '../../time';

interface Mistake {
  readonly looksLike: RegExp;
  /** What stands after the quoted date: what is wrong, and what would be right. */
  readonly hint: string;
}

/** Ways of writing a date that people and spreadsheets have, and that are not guessed at. */
const mistakes: readonly Mistake[] = [
  {looksLike: /^\s*$/, hint: 'is empty; write a date such as "2025-06-29"'},
  {looksLike: /^\s|\s$/, hint: 'has spaces around it; leave them out'},
  {
    looksLike: /^\d{1,2}([./-])\d{1,2}\1\d{4}$/,
    hint: 'does not begin with its year; write year-month-day such as "2024-06-29"',
  },
  {
    looksLike: /^\d{4}[./]\d{1,2}[./]\d{1,2}$/,
    hint: 'has no hyphens; write year-month-day such as "2024-06-29"',
  },
  {
    looksLike: /^\d{5}(?:\.\d+)?$/,
    hint: 'looks like an Excel serial date; format the column as a date and write "2024-06-29"',
  },
  {looksLike: /^\d{8}$/, hint: 'has no hyphens; write year-month-day such as "2024-06-29"'},
  {looksLike: /^[A-Za-z]{3,9}[- ]\d{2,4}$/, hint: 'names its month; write year-month such as "2024-06"'},
  {
    looksLike: /\d{4}-\d(?!\d|X)|\d{4}-\d{2}-\d(?!\d|X)/,
    hint: 'lacks a digit; months and days have two, such as "2024-06-09"',
  },
  {
    looksLike: /^Y|(?:^|[/[.])[+-]\d|\d{5}/,
    hint: 'has a year of other than four digits; years run from "0000" to "9999"',
  },
  {looksLike: /\dT\d/, hint: 'has a time of day; write the civil day alone, such as "2025-06-29"'},
  {
    looksLike: /\d{4}-(?:2[1-9]|3\d|4[01])(?!\d)/,
    hint: 'is a season; write its months, such as "[2025-06..2025-08]"',
  },
  {
    looksLike: /^\{/,
    hint: 'means all of its dates; write one event for each, or one moment in a range such as "[2025-10..2025-12]"',
  },
  {looksLike: /^\[.*,/, hint: 'lists single dates; write one range such as "[2025-10..2025-12]"'},
  {
    looksLike: /^[^[\]]*\d\.\.+\d[^[\]]*$/,
    hint: 'has dots between its dates; write "2025-10/2025-12" if it lasts, "[2025-10..2025-12]" for one moment within',
  },
  {
    looksLike: /\d\s*[–—]\s*\d/,
    hint: 'has a dash between its dates; write a slash, such as "2025-06-29/2025-06-30"',
  },
  {
    looksLike: /[~?%](?=[\d-])/,
    hint: 'qualifies a part of a date; "~", "?" or "%" stands at the end of the date, such as "2025-06~"',
  },
  {looksLike: /XXXX/, hint: 'has no known digit in its year; say it with a range, such as "[..2025-01]"'},
  {
    looksLike:
      /^\[(?:\d{4}\.\.\d{4}-|\d{4}-\d\d\.\.(?:\d{4}\]|\d{4}-\d\d-)|\d{4}-\d\d-\d\d\.\.\d{4}(?:-\d\d)?\])/,
    hint: 'mixes days, months or years; both ends of a range are written alike, such as "[2025-10-05..2025-11-30]"',
  },
];

const datesIn = /\d{4}-\d{2}(?:-\d{2})?/g;

/** What is wrong with a date and what would be right, where the mistake is a known one; null where it is none of these. */
export function mistakeIn(edtf: string): string | null {
  const known = mistakes.find(({looksLike}) => looksLike.test(edtf));
  if (known) return known.hint;
  for (const [date] of edtf.matchAll(datesIn)) {
    const wrong = impossible(date);
    if (wrong !== null) return wrong;
  }
  return null;
}

function impossible(date: string): string | null {
  const month = date.slice(0, 7);
  if (!isDay(`${month}-01`)) return `has no month ${month.slice(5)}; months run from 01 to 12`;
  if (date.length > 7 && !isDay(date)) return `has a day that the calendar lacks: there is no ${date}`;
  return null;
}
