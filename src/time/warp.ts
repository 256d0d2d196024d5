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
 */
import type {DayNumber} from './civil';
import type {Fold} from './fold';
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
  /** Where the clock stands after so many seconds; before and after playing, at its ends. */
  playheadAt(seconds: number): number;
  secondsAt(playhead: number): number;
  /**
   * Where playing is after so many seconds more. It does not pass over a whole day on which something is told, but stands on its noon: each is seen,
   * however few pictures there are.
   */
  onward(seconds: number, passedS: number): number;
}

// a day is told in longestDwellS; where there are many, the whole stays under a minute as long as each can still be read
const longestDwellS = 1.6;
const shortestDwellS = 1.1;
const allDwellsS = 36;
const moreEventS = 0.4;
const mostMoreEvents = 3;
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
  const stops = stopsOf(focusDays, window);
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
  const passTo = (playhead: number) => {
    const passed = playheads.at(-1)!;
    for (const edge of edges) if (edge > passed && edge < playhead) crossTo(edge, passingS);
    crossTo(playhead, passingS);
  };

  for (const {day, dwellS} of stops) {
    passTo(day - leadDays);
    crossTo(day, () => leadS);
    crossTo(Math.min(day + 1, end), () => dwellS);
  }
  passTo(end);

  // a window of one day stands still, and is dwelt on all the same
  if (playheads.length === 1) durationS = stops[0]?.dwellS ?? 0;
  const line = risingLine(seconds, playheads);
  return {
    durationS,
    stops,
    playheadAt: s => line.at(s),
    secondsAt: playhead => line.inverse(playhead),
    onward: (seconds, passedS) => {
      const [before, after] = [line.at(seconds), line.at(seconds + passedS)];
      const skipped = stops.find(({day}) => day > before && day + 1 <= after);
      return skipped ? line.inverse(skipped.day + 0.5) : seconds + passedS;
    },
  };
}

function stopsOf(focusDays: Iterable<DayNumber>, window: Fold['window']): WarpStop[] {
  const events = new Map<DayNumber, number>();
  for (const day of focusDays) {
    if (day >= window.from && day <= window.to) events.set(day, (events.get(day) ?? 0) + 1);
  }
  const oneS = Math.max(shortestDwellS, Math.min(longestDwellS, allDwellsS / events.size));
  return [...events]
    .sort(([a], [b]) => a - b)
    .map(([day, count]) => ({day, dwellS: oneS + Math.min(mostMoreEvents, count - 1) * moreEventS}));
}

function passingS(days: number): number {
  return emptyS * Math.log2(1 + days / emptyDays);
}
