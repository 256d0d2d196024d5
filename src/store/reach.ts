/** When events may have been going on, for whoever asks it of all of them with each picture. Made once of what never changes. */
import {type EventColumns, type Indexes, openDay, spanAt} from '../indexes';
import {allTime, boundedSpan, countUpTo, coveredDays, type DayInterval, type DayWindow} from '../time';

/** Keeps what is made of an object for as long as there is the object. */
export function kept<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return key => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** First and last day of each event, open bounds cut as in `boundedSpan`, but by no window. */
export interface Reach {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** See `Reach`. What a window would cut lies before it, so that within the window nothing is another. */
export const reachOf = kept((columns: EventColumns): Reach => {
  const [from, to] = [columns.from.slice(), columns.to.slice()];
  for (let idx = 0; idx < columns.count; idx++) {
    if (columns.days[4 * idx] !== openDay) continue;
    [from[idx], to[idx]] = boundedSpan(spanAt(columns, idx), allTime);
  }
  return {from, to};
});

interface Ends {
  /** First and last days, each sorted for itself. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const endsOfAll = kept((columns: EventColumns): Ends => {
  const {from, to} = reachOf(columns);
  return {starts: from.slice().sort(), ends: to.slice().sort()};
});

const endsOfLeft = kept(({columns, inOrder}: Indexes): Ends => {
  if (inOrder.length === columns.count) return endsOfAll(columns);
  const {from, to} = reachOf(columns);
  return {
    starts: Int32Array.from(inOrder, idx => from[idx]!).sort(),
    ends: Int32Array.from(inOrder, idx => to[idx]!).sort(),
  };
});

/** The days on which anything of a dataset may have been going on, as a fold asks of them. */
export const coveredBy = kept((columns: EventColumns): readonly DayInterval[] => {
  const {starts, ends} = endsOfAll(columns);
  return coveredDays(starts, ends);
});

/** How many events lie where of a window. */
export interface WindowCounts {
  /** Wholly before it. */
  readonly earlier: number;
  readonly within: number;
  /** Wholly after it. */
  readonly later: number;
}

/** How many of the events lie where of a window. */
export function countsIn(indexes: Indexes, window: DayWindow): WindowCounts {
  const {starts, ends} = endsOfLeft(indexes);
  const earlier = countUpTo(ends, window.from - 1);
  const later = starts.length - countUpTo(starts, window.to);
  return {earlier, later, within: starts.length - earlier - later};
}
