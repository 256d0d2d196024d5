import {type CountableTimeInterval, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear} from 'd3';
import {dateFormatter} from '../i18n';
import type {Axis, AxisPiece} from '../time';
import {textWidthPx} from './layout';

/** A label of the axis. */
export interface AxisTick {
  /** Where the day begins. */
  readonly x: number;
  /** The box of the label; beside `x` where an edge or a gap would cut it. */
  readonly textX0: number;
  readonly textX1: number;
  readonly label: string;
  /** A new year among months. */
  readonly strong: boolean;
}

interface Step {
  readonly days: number;
  readonly unit: 'day' | 'month' | 'year';
  readonly interval: TimeInterval;
}

const dayMs = 86_400_000;
// labels stand calm when they are this far apart
const calmPx = 88;
const clearPx = 10;

const steps: readonly Step[] = [
  ...[1, 2].map(count => step('day', count, every(utcDay, count))),
  step('day', 7, utcMonday),
  ...[1, 3, 6].map(count => step('month', count * 30.4, every(utcMonth, count))),
  ...[1, 2, 5, 10, 20, 50].map(count => step('year', count * 365.2, every(utcYear, count))),
];

/**
 * The labels of the axis: days, months or years, as many as leave it calm; none touches another or a gap, and each piece between gaps has one if it
 * can hold one.
 */
export function axisTicks(axis: Axis, language: string): AxisTick[] {
  const chosen = steps.find(({days}) => days * axis.pxPerDay >= calmPx) ?? steps.at(-1)!;
  const wanted = axis.pieces.flatMap(piece => ticksOfPiece(piece, axis, chosen, language));

  // new years first, then what names the year of a piece, then the rest from the left
  const placed: AxisTick[] = [];
  for (const rank of [0, 1, 2]) {
    for (const tick of wanted) {
      if (tick.rank === rank && placed.every(other => isClear(tick, other))) placed.push(tick);
    }
  }
  return placed
    .sort((a, b) => a.x - b.x)
    .map(({x, textX0, textX1, label, strong}) => ({x, textX0, textX1, label, strong}));
}

type RankedTick = AxisTick & {readonly rank: number};

function ticksOfPiece(piece: AxisPiece, axis: Axis, {unit, interval}: Step, language: string): RankedTick[] {
  const days = daysOf(piece, axis, interval);
  // a short piece between gaps still says when it is
  const spare =
    days.length === 0 ? daysOf(piece, axis, unit === 'year' ? utcYear : utcMonth).slice(0, 1) : [];
  const told = [...days, ...spare];
  return told.flatMap((day, idx) => {
    const x = axis.x(day);
    const strong = unit === 'month' && new Date(day * dayMs).getUTCMonth() === 0;
    const opensYear = idx === 0 || yearOf(day) !== yearOf(told[idx - 1]!);
    for (const label of labelsOf(day, unit, strong, opensYear, language)) {
      const box = boxIn(piece, x, textWidthPx(label, strong));
      if (box) return [{...box, x, label, strong, rank: strong ? 0 : idx === 0 ? 1 : 2}];
    }
    return [];
  });
}

/** The days of an interval that begin within a piece; the day after the last one belongs to the last piece. */
function daysOf({fromDay, endDay}: AxisPiece, axis: Axis, interval: TimeInterval): number[] {
  const isLast = axis.pieces.at(-1)?.endDay === endDay && axis.gaps.every(gap => gap.endDay < endDay);
  const stop = new Date(endDay * dayMs + (isLast ? 1 : 0));
  return interval.range(new Date(fromDay * dayMs), stop).map(date => date.getTime() / dayMs);
}

/** What a label may say, the fullest first: where a month finds no room, its year still says when a piece is. */
function labelsOf(
  day: number,
  unit: Step['unit'],
  isNewYear: boolean,
  opensYear: boolean,
  language: string,
): string[] {
  const year = format(day, language, {year: 'numeric'});
  if (unit === 'year' || isNewYear) return [year];
  const parts: Intl.DateTimeFormatOptions =
    unit === 'day' ? {day: 'numeric', month: 'short'} : {month: 'short'};
  return opensYear
    ? [format(day, language, {...parts, year: 'numeric'}), year]
    : [format(day, language, parts)];
}

/** The box of a label, centred on its day and moved to lie within its piece; none if it is too long for that. */
function boxIn(
  {x0, x1}: AxisPiece,
  x: number,
  widthPx: number,
): {textX0: number; textX1: number} | undefined {
  if (widthPx > x1 - x0) return undefined;
  const textX0 = Math.max(x0, Math.min(x1 - widthPx, x - widthPx / 2));
  return {textX0, textX1: textX0 + widthPx};
}

function isClear(a: AxisTick, b: AxisTick): boolean {
  return a.textX1 + clearPx <= b.textX0 || b.textX1 + clearPx <= a.textX0;
}

function step(unit: Step['unit'], days: number, interval: TimeInterval): Step {
  return {unit, days, interval};
}

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  // null only for counts below 1
  return interval.every(count)!;
}

function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

function format(day: number, language: string, parts: Intl.DateTimeFormatOptions): string {
  return dateFormatter(language, parts).format(day * dayMs);
}
