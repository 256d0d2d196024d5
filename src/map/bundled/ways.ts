import {type LegColumns, type Lists, listsOf} from '../../indexes';
import {countUpTo, risingOrder} from '../../time';

/** The journeys of a large dataset, asked by time and by the two places that each of them joins. Positions are those of the leg columns. */
export interface Ways {
  readonly legs: LegColumns;
  /** How many pairs of places a journey joins, whatever its direction. */
  readonly pairCount: number;
  /** Of each journey its pair. */
  readonly pairOf: Uint32Array;
  /** Of each pair its places, the lower position first. */
  readonly lowPlaceIdx: Int32Array;
  readonly highPlaceIdx: Int32Array;
  /** All journeys in the order in which they become past. */
  readonly byEnd: Uint32Array;
  /** How many of these are past at a moment: no journey is that is still to come or under way. */
  pastAt(playhead: number): number;
  /** The journeys that are under way at a moment, by their departure. */
  underWayAt(playhead: number): number[];
  /** The journeys that bear the look of each event. */
  readonly ofEvent: () => Lists;
}

/** So many journeys share what is known of the latest end among them: those whose ends have all passed are passed over as one. */
const blockSize = 64;

/**
 * @param placeCount  how many places there are.
 * @param eventCount  how many events there are.
 */
export function waysOf(legs: LegColumns, placeCount: number, eventCount: number): Ways {
  const pairs = pairsOf(legs, placeCount);
  // days are halves
  const byEnd = risingOrder(legs.endDay, 2);
  const ends = new Float64Array(legs.count);
  for (let at = 0; at < ends.length; at++) ends[at] = legs.endDay[byEnd[at]!]!;
  const latestEnd = latestOfBlocks(legs.endDay);
  let ofEvent: Lists | undefined;
  return {
    legs,
    ...pairs,
    byEnd,
    pastAt: playhead => countUpTo(ends, playhead),
    underWayAt: playhead => {
      const departed = countUpTo(legs.departDay, playhead);
      const found: number[] = [];
      for (let block = 0; block * blockSize < departed; block++) {
        if (latestEnd[block]! <= playhead) continue;
        const last = Math.min(departed, (block + 1) * blockSize);
        for (let leg = block * blockSize; leg < last; leg++)
          if (legs.endDay[leg]! > playhead) found.push(leg);
      }
      return found;
    },
    ofEvent: () => {
      ofEvent ??= listsOf(eventCount, legs.eventIdx, Uint32Array.from(legs.eventIdx.keys()));
      return ofEvent;
    },
  };
}

function pairsOf({count, fromPlaceIdx, toPlaceIdx}: LegColumns, placeCount: number) {
  const known = new Map<number, number>();
  const pairOf = new Uint32Array(count);
  const lows: number[] = [];
  const highs: number[] = [];
  for (let leg = 0; leg < count; leg++) {
    const from = fromPlaceIdx[leg]!;
    const to = toPlaceIdx[leg]!;
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const key = low * placeCount + high;
    let pair = known.get(key);
    if (pair === undefined) {
      pair = lows.length;
      known.set(key, pair);
      lows.push(low);
      highs.push(high);
    }
    pairOf[leg] = pair;
  }
  return {
    pairCount: lows.length,
    pairOf,
    lowPlaceIdx: Int32Array.from(lows),
    highPlaceIdx: Int32Array.from(highs),
  };
}

function latestOfBlocks(ends: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(ends.length / blockSize)).fill(Number.NEGATIVE_INFINITY);
  for (let leg = 0; leg < ends.length; leg++) {
    const block = Math.floor(leg / blockSize);
    if (ends[leg]! > latest[block]!) latest[block] = ends[leg]!;
  }
  return latest;
}
