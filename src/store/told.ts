/** On which days how many events are told. */
import type {Indexes} from '../indexes';
import {countUpTo, type DayNumber} from '../time';
import type {AxisState} from './axis';
import {countsIn, kept} from './reach';

/** A day on which something is told, and how many events are. */
export interface ToldDay {
  readonly day: DayNumber;
  readonly count: number;
}

/** The days on which events are told, whatever the window, in the order of days. */
export const focusDaysOf = kept(({inOrder, focusDay}: Indexes) => {
  const days: number[] = [];
  /** The place in the order of the first event of each day, and of the end. */
  const firsts: number[] = [];
  for (let at = 0; at < inOrder.length; at++) {
    const day = focusDay[inOrder[at]!]!;
    if (day === days.at(-1)) continue;
    days.push(day);
    firsts.push(at);
  }
  firsts.push(inOrder.length);
  return {days: Int32Array.from(days), firsts: Uint32Array.from(firsts)};
});

/** The days of `toldDays`, each once: found by halving, for whoever asks with each picture. */
export function toldCounts({indexes, window}: Pick<AxisState, 'indexes' | 'window'>): ToldDay[] {
  const {days, firsts} = focusDaysOf(indexes);
  const [start, end] = [countUpTo(days, window.from - 1), countUpTo(days, window.to)];
  const told: {day: number; count: number}[] = [];
  for (let at = start; at < end; at++) told.push({day: days[at]!, count: firsts[at + 1]! - firsts[at]!});
  // what is told outside and reaches in stands at the window's ends
  const {earlier, later} = countsIn(indexes, window);
  const before = firsts[start]! - earlier;
  const after = indexes.inOrder.length - firsts[end]! - later;
  if (told[0]?.day === window.from) told[0].count += before;
  else if (before > 0) told.unshift({day: window.from, count: before});
  const last = told.at(-1);
  if (last?.day === window.to) last.count += after;
  else if (after > 0) told.push({day: window.to, count: after});
  return told;
}
