import {type DateMessages, formatTick} from '../i18n';
import {type Axis, type AxisPiece, partsOfDay} from '../time';
import {type MeasureText, measureFor, usualText} from './layout';
import {type TickUnit, tickDays} from './tickDays';

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
  readonly unit: TickUnit;
  readonly count: number;
}

// labels of the usual size stand calm when they are this far apart
const calmPx = 80;
const clearPx = 10;

const daysOfUnit: Readonly<Record<TickUnit, number>> = {day: 1, week: 7, month: 30.4, year: 365.2};
const steps = [
  ...stepsOf('day', 1, 2),
  ...stepsOf('week', 1),
  ...stepsOf('month', 1, 3, 6),
  ...stepsOf('year', 1, 2, 5, 10, 20, 50),
];

/**
 * The labels of the axis: days, months or years, as many as leave it calm; none touches another or a gap, and each piece between gaps has one if it
 * can hold one.
 */
export function axisTicks(axis: Axis, messages: DateMessages, text = usualText): AxisTick[] {
  const words = {messages, measure: measureFor(text)};
  const apartPx = calmPx * text.widthTimes;
  const chosen =
    steps.find(({unit, count}) => daysOfUnit[unit] * count * axis.pxPerDay >= apartPx) ?? steps.at(-1)!;
  const wanted = axis.pieces.flatMap(piece => ticksOfPiece(piece, axis, chosen, words));

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

interface Words {
  readonly messages: DateMessages;
  readonly measure: MeasureText;
}

function ticksOfPiece(piece: AxisPiece, axis: Axis, step: Step, {messages, measure}: Words): RankedTick[] {
  const {unit} = step;
  const days = daysOf(piece, axis, step);
  // a short piece between gaps still says when it is
  const spare =
    days.length === 0
      ? daysOf(piece, axis, {unit: unit === 'year' ? 'year' : 'month', count: 1}).slice(0, 1)
      : [];
  const told = [...days, ...spare];
  return told.flatMap((day, idx) => {
    const x = axis.x(day);
    const strong = unit === 'month' && partsOfDay(day).month === 1;
    const opensYear = idx === 0 || partsOfDay(day).year !== partsOfDay(told[idx - 1]!).year;
    for (const label of labelsOf(day, unit, strong, opensYear, messages)) {
      const box = boxIn(piece, x, measure(label, strong));
      if (box) return [{...box, x, label, strong, rank: strong ? 0 : idx === 0 ? 1 : 2}];
    }
    return [];
  });
}

/** The days within a piece on which a step begins; the day after the last one belongs to the last piece. */
function daysOf({fromDay, endDay}: AxisPiece, axis: Axis, {unit, count}: Step): number[] {
  const isLast = axis.pieces.at(-1)?.endDay === endDay && axis.gaps.every(gap => gap.endDay < endDay);
  return tickDays(unit, count, fromDay, isLast ? endDay + 1 : endDay);
}

/** What a label may say, the fullest first: where a month finds no room, its year still says when a piece is. */
function labelsOf(
  day: number,
  unit: TickUnit,
  isNewYear: boolean,
  opensYear: boolean,
  messages: DateMessages,
): string[] {
  const year = formatTick(day, 'year', true, messages);
  if (unit === 'year' || isNewYear) return [year];
  const part = unit === 'month' ? 'month' : 'day';
  const label = formatTick(day, part, opensYear, messages);
  return opensYear ? [label, year] : [label];
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

function stepsOf(unit: TickUnit, ...counts: readonly number[]): Step[] {
  return counts.map(count => ({unit, count}));
}
