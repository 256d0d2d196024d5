/**
 * Playing goes by events, not by days: each day on which something is told is crossed slowly, so that its journeys are seen to grow and its caption
 * can be read; what lies between passes the faster the longer it is.
 *
 *   playhead
 *      │                    ╭──  dwell: one day
 *      │               ╭────╯
 *      │               │    lead: the half day before, when journeys set out
 *      │          ╭────╯
 *      │   ╭──────╯ empty days
 *      └───┴──────────────────── seconds
 *
 * Where there are more such days than can be read one by one, the whole of it takes no longer than `mostS`: each day the longer the more is told on
 * it, and what lies between as much shorter as they are.
 */
import {type DayNumber, partsOfDay} from './civil';
import type {Fold} from './fold';
import {firstAt} from './halving';
import {risingLine} from './risingLine';

/** A day on which something is told, and how long playing dwells on it at speed 1. */
export interface WarpStop {
  readonly day: DayNumber;
  readonly dwellS: number;
}

/** The map between seconds of playing and the clock: monotone, and read in both directions. */
export interface Warp {
  /** From the noon of the first day to the noon of the last. */
  readonly durationS: number;
  /** In the order of days. */
  readonly stops: readonly WarpStop[];
  /**
   * Where the clock stands one after the other where less motion is wished: the stops; where these are too many to be read, of each week, month or
   * longer part of the calendar the one on which most is told.
   */
  readonly steps: readonly WarpStop[];
  /** Where the clock stands after so many seconds; before and after playing, at its ends. */
  playheadAt(seconds: number): number;
  secondsAt(playhead: number): number;
  /**
   * Where playing is after so many seconds more. It does not pass over a whole day on which something is told, but stands on its noon: each is seen,
   * however few pictures there are. Only where there are more than can be read does it go on with the seconds.
   */
  onward(seconds: number, passedS: number): number;
}

// a day is told in longestDwellS; where there are many, the whole stays under a minute as long as each can still be read
const longestDwellS = 1.6;
const shortestDwellS = 1.1;
const allDwellsS = 36;
const moreEventS = 0.4;
const mostMoreEvents = 3;
// so many days can be told one by one, however long that takes; of more than these, as many as fit into a minute and a half
const mostTold = 60;
const mostS = 90;
// journeys set out half a day before the day on which they arrive
const leadDays = 0.5;
const leadS = 0.4;
// an empty year passes in a second, a month in a quarter, a century in three
const emptyS = 0.27;
const emptyDays = 30;

/**
 * Builds the map for playing a window.
 *
 * @param focusDays  the day on which each event is told, in any order; those outside the window are left out.
 * @param fold  where the axis is folded: a gap is crossed in a time of its own, so that it does not swallow the days beside it.
 */
export function warpOf(focusDays: Iterable<DayNumber>, window: Fold['window'], fold: Fold): Warp {
  const told = stopsOf(focusDays, window);
  const asRead = lineOf(told, window, fold);
  if (told.length <= mostTold || asRead.durationS <= mostS) return warpAlong(asRead, told, told);

  // more than can be read: all of it as much faster as it must be
  const weighed = told.map(({day, count}) => ({day, count, dwellS: shortestDwellS * Math.sqrt(count)}));
  const wholeS = lineOf(weighed, window, fold).durationS;
  const stops = weighed.map(stop => ({...stop, dwellS: (stop.dwellS * mostS) / wholeS}));
  return warpAlong(lineOf(stops, window, fold, mostS / wholeS), stops, stepsOf(told), []);
}

type Counted = WarpStop & {readonly count: number};

interface Line {
  readonly durationS: number;
  readonly seconds: readonly number[];
  readonly playheads: readonly number[];
}

/**
 * The clock over the seconds.
 *
 * @param times  how much longer than usual it takes to what lies between the stops.
 */
function lineOf(stops: readonly WarpStop[], window: Fold['window'], fold: Fold, times = 1): Line {
  const [start, end] = [window.from + 0.5, window.to + 0.5];
  const edges = fold.stretches.flatMap(({fromDay, toDay}) => [fromDay, toDay + 1]);
  const playheads = [start];
  const seconds = [0];
  let durationS = 0;
  const crossTo = (playhead: number, inS: (days: number) => number) => {
    const days = playhead - playheads.at(-1)!;
    if (days <= 0) return;
    durationS += inS(days);
    playheads.push(playhead);
    seconds.push(durationS);
  };
  const passS = (days: number) => passingS(days) * times;
  const passTo = (playhead: number) => {
    const passed = playheads.at(-1)!;
    for (const edge of edges) if (edge > passed && edge < playhead) crossTo(edge, passS);
    crossTo(playhead, passS);
  };

  for (const {day, dwellS} of stops) {
    passTo(day - leadDays);
    crossTo(day, () => leadS * times);
    crossTo(Math.min(day + 1, end), () => dwellS);
  }
  passTo(end);

  // a window of one day stands still, and is dwelt on all the same
  if (playheads.length === 1) durationS = stops[0]?.dwellS ?? 0;
  return {durationS, seconds, playheads};
}

/** @param unskipped  the stops over which no picture may lead. */
function warpAlong(
  {durationS, seconds, playheads}: Line,
  counted: readonly Counted[],
  countedSteps: readonly Counted[],
  unskipped: readonly WarpStop[] = counted,
): Warp {
  const line = risingLine(seconds, playheads);
  const stops = counted.map(stopOf);
  return {
    durationS,
    stops,
    steps: counted === countedSteps ? stops : countedSteps.map(stopOf),
    playheadAt: s => line.at(s),
    secondsAt: playhead => line.inverse(playhead),
    onward: (seconds, passedS) => {
      const [before, after] = [line.at(seconds), line.at(seconds + passedS)];
      const next = unskipped[firstAt(unskipped.length, at => unskipped[at]!.day > before)];
      return next && next.day + 1 <= after ? line.inverse(next.day + 0.5) : seconds + passedS;
    },
  };
}

function stopOf({day, dwellS}: Counted): WarpStop {
  return {day, dwellS};
}

function stopsOf(focusDays: Iterable<DayNumber>, window: Fold['window']): Counted[] {
  const events = new Map<DayNumber, number>();
  for (const day of focusDays) {
    if (day >= window.from && day <= window.to) events.set(day, (events.get(day) ?? 0) + 1);
  }
  const oneS = dwellOfOne(events.size);
  return [...events]
    .sort(([a], [b]) => a - b)
    .map(([day, count]) => ({
      day,
      count,
      dwellS: oneS + Math.min(mostMoreEvents, count - 1) * moreEventS,
    }));
}

/** Seconds for a day with one event, where there are so many days. */
function dwellOfOne(days: number): number {
  return Math.max(shortestDwellS, Math.min(longestDwellS, allDwellsS / days));
}

/** Months in a part of the calendar; 0 is a week. */
const monthsOfParts = [0, 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
// 1969-12-29
const aMonday = -3;

/** Of each part of the calendar the fullest day; of parts so short that they can still be told one by one. */
function stepsOf(stops: readonly Counted[]): Counted[] {
  for (const months of monthsOfParts) {
    const fullest = new Map<number, Counted>();
    for (const stop of stops) {
      const part = partOf(stop.day, months);
      const known = fullest.get(part);
      if (!known || stop.count > known.count) fullest.set(part, stop);
    }
    if (fullest.size > mostTold && months !== monthsOfParts.at(-1)) continue;
    const dwellS = dwellOfOne(fullest.size);
    return [...fullest.values()].map(stop => ({...stop, dwellS}));
  }
  return [];
}

function partOf(day: DayNumber, months: number): number {
  if (months === 0) return Math.floor((day - aMonday) / 7);
  const {year, month} = partsOfDay(day);
  return Math.floor((year * 12 + month - 1) / months);
}

function passingS(days: number): number {
  return emptyS * Math.log2(1 + days / emptyDays);
}
