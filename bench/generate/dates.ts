import {type DayWindow, fromDayNumber} from '../../src/time';
import type {Random} from './random';

/** When an event is. */
export interface When {
  readonly edtf: string;
  /** First and last day; of an uncertain date the first and last possible ones. */
  readonly from: number;
  readonly to: number;
  readonly isCertain: boolean;
}

const [july, august] = [6, 7];

/** A day of a window: seldom a weekend or the summer, oftener later than earlier, and once in two hundred before the window begins. */
export function someDay(random: Random, window: DayWindow): number {
  if (random.chance(0.005)) return window.from - random.integer(1, 900);
  for (;;) {
    const day = random.integer(window.from, window.to);
    const date = new Date(day * 86_400_000);
    const isWeekend = date.getUTCDay() % 6 === 0;
    const isSummer = date.getUTCMonth() === july || date.getUTCMonth() === august;
    const growth = 0.6 + (0.4 * (day - window.from)) / (window.to - window.from);
    if (random.chance(growth * (isWeekend ? 0.35 : 1) * (isSummer ? 0.6 : 1))) return day;
  }
}

/**
 * A time that begins on some day; one in ten is known to the month, the season or on one side only.
 *
 * @param longest  days that it may last.
 */
export function someWhen(random: Random, window: DayWindow, longest: number): When {
  const from = someDay(random, window);
  if (random.chance(0.1)) return uncertain(random, from);
  return lasting(from, Math.min(from + random.integer(0, longest - 1), Math.max(window.to, from)));
}

/** From one day to another, both included. */
export function lasting(from: number, to: number): When {
  const [first, last] = [fromDayNumber(from), fromDayNumber(to)];
  return {edtf: from === to ? first : `${first}/${last}`, from, to, isCertain: true};
}

function uncertain(random: Random, day: number): When {
  const month = fromDayNumber(day).slice(0, 7);
  const edtf = {
    month: () => month,
    season: () => `[${month}..${fromDayNumber(day + 60).slice(0, 7)}]`,
    before: () => `[..${month}]`,
    openEnd: () => `${fromDayNumber(day)}/..`,
  }[random.share({month: 6, season: 2, before: 1, openEnd: 1})]();
  return {edtf, from: day, to: day + 60, isCertain: false};
}
