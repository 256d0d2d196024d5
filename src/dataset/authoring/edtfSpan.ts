import type {ParsedDate, ParsedInterval, ParsedNode, ParsedSet} from 'edtf';
import {parse} from 'edtf';
import type {Span} from '../../model';
import {daysInMonth, isDay, toDayNumber} from '../../time';
import {mistakeIn} from './edtfMistakes';

/** The days that a date gives, or what is wrong with it and what would be right. */
export type SpanReading =
  | {readonly span: Span; readonly problem: null}
  | {readonly span: null; readonly problem: string};

const maxLength = 64;
const dayOrDays = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;
const supported =
  'expected a day "2025-06-29", a moment within "2025-09" or "2025", something that lasts "2025-06-29/2025-06-30", one moment in a range "[2025-10..2025-12]", or an open bound "2024-06/.."';

/**
 * The days that an EDTF date gives, as `[earliestStart, latestStart, earliestEnd, latestEnd]` in days since 1970-01-01, null for open.
 *
 * An interval lasts: `2025-09/2025-11` starts on some day of September and ends on some day of November. A date of reduced precision is a moment
 * within: `2025-09` starts and ends on the same unknown days of September, as does `[2025-10..2025-12]` over its range. `~` and `?` do not move days.
 */
export function readSpan(edtf: string): SpanReading {
  if (edtf.length > maxLength)
    return problem(`a date has at most ${maxLength} characters; this one has ${edtf.length}`);
  const plain = dayOrDays.exec(edtf);
  if (plain && isDay(plain[1]!) && isDay(plain[2] ?? plain[1]!))
    return daysAsWritten(plain[1]!, plain[2] ?? plain[1]!);
  const mistake = mistakeIn(edtf);
  if (mistake !== null) return problem(`${JSON.stringify(edtf)} ${mistake}`);
  const node = parseOrNull(edtf);
  return node === null ? unsupported(edtf) : spanOfNode(edtf, node);
}

/**
 * The same for dates that have been checked.
 *
 * @throws RangeError that says what would be right.
 */
export function spanOf(edtf: string): Span {
  const reading = readSpan(edtf);
  if (reading.span === null) throw new RangeError(reading.problem);
  return reading.span;
}

function daysAsWritten(from: string, to: string): SpanReading {
  const [start, end] = [toDayNumber(from), toDayNumber(to)];
  return start <= end ? {span: [start, start, end, end], problem: null} : endBeforeStart(`${from}/${to}`);
}

function parseOrNull(edtf: string): ParsedNode | null {
  try {
    return parse(edtf);
  } catch {
    // the library says where its grammar stopped, which helps nobody; the caller tells the forms that would be right
    return null;
  }
}

function spanOfNode(edtf: string, node: ParsedNode): SpanReading {
  if (node.type === 'Date') return spanOfMoment(edtf, boundsOf(node), boundsOf(node));
  if (node.type === 'Interval') return spanOfInterval(edtf, node);
  if (node.type === 'Set') return spanOfOneInRange(edtf, node);
  return unsupported(edtf);
}

function spanOfInterval(edtf: string, {values: [start, end]}: ParsedInterval): SpanReading {
  const from = boundsOfSide(start);
  const to = boundsOfSide(end);
  if (from === null || to === null) return unsupported(edtf);
  if (from === open && to === open)
    return problem(`${JSON.stringify(edtf)} is open on both sides and says nothing; give a start or an end`);
  if (from.last !== null && to.last !== null && to.last < from.first!) return endBeforeStart(edtf);
  // it starts no later than it ends: "2025-06/2025-06-15" starts by the 15th
  const latestStart = lesser(from.last, to.last);
  const earliestEnd = greater(to.first, from.first);
  return {span: [from.first, latestStart, earliestEnd, to.last], problem: null};
}

function spanOfOneInRange(edtf: string, {values, earlier, later}: ParsedSet): SpanReading {
  const [only] = values;
  if (values.length !== 1 || only === undefined) return unsupported(edtf);
  if (!('type' in only)) return spanOfMoment(edtf, boundsOfNode(only[0]!), boundsOfNode(only[1]!));
  if (earlier) return spanOfMoment(edtf, open, boundsOfNode(only));
  if (later) return spanOfMoment(edtf, boundsOfNode(only), open);
  return problem(
    `${JSON.stringify(edtf)} holds one date only; leave the brackets out, or write a range such as "[2025-10..2025-12]"`,
  );
}

/** One moment somewhere between the first day of one date and the last day of another. */
function spanOfMoment(edtf: string, from: Bounds | null, to: Bounds | null): SpanReading {
  if (from === null || to === null) return unsupported(edtf);
  if (from.first !== null && to.last !== null && to.last < from.first) return endBeforeStart(edtf);
  return {span: [from.first, to.last, from.first, to.last], problem: null};
}

/** First and last day that a date of any precision covers; null for open. */
interface Bounds {
  readonly first: number | null;
  readonly last: number | null;
}
const open: Bounds = {first: null, last: null};

function boundsOfSide(side: ParsedNode | number | null | undefined): Bounds | null {
  return typeof side === 'object' && side !== null ? boundsOfNode(side) : open;
}

function boundsOfNode(node: ParsedNode): Bounds | null {
  return node.type === 'Date' ? boundsOf(node) : null;
}

// bits of the library's mask YYYYMMDD for the unspecified digits of level 1
const lastDigitOfYear = 0b1000;
const lastTwoDigitsOfYear = 0b1100;
const wholeMonth = 0b110000;
const wholeDay = 0b11000000;

function boundsOf({level, values, unspecified = 0}: ParsedDate): Bounds | null {
  const [year, month, day] = values;
  if (level > 1 || year === undefined || year < 0 || year > 9999 || values.length > 3) return null;
  const years = {0: 1, [lastDigitOfYear]: 10, [lastTwoDigitsOfYear]: 100}[unspecified & 0b1111];
  if (years === undefined) return null;
  if (month === undefined || unspecified & wholeMonth)
    return {first: dayNumber(year, 0, 1), last: dayNumber(year + years - 1, 11, 31)};
  if (years > 1) return null;
  if (day === undefined || unspecified & wholeDay)
    return {first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month + 1))};
  return {first: dayNumber(year, month, day), last: dayNumber(year, month, day)};
}

function dayNumber(year: number, monthFrom0: number, day: number): number {
  return toDayNumber([String(year).padStart(4, '0'), twoDigits(monthFrom0 + 1), twoDigits(day)].join('-'));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function lesser(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a : Math.min(a, b);
}

function greater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? a : Math.max(a, b);
}

function unsupported(edtf: string): SpanReading {
  return problem(`${JSON.stringify(edtf)} is not a date that can be read; ${supported}`);
}

function endBeforeStart(edtf: string): SpanReading {
  return problem(`${JSON.stringify(edtf)} ends before it starts; the earlier date stands first`);
}

function problem(text: string): SpanReading {
  return {span: null, problem: text};
}
