import {formatKeys, lineStyles} from '../../indexes';
import type {Ways} from './ways';

/** Pairs of places joined to bundles for one nearness of the map: every bundle one line between two places, which stand for those around them. */
export interface Bundles {
  readonly count: number;
  /** Of each pair its bundle; −1 where both its ends lie in one spot. */
  readonly bundleOf: Int32Array;
  /** The places that a bundle joins: each lends its name to those that share its spot. The lower position first. */
  readonly lowPlaceIdx: Int32Array;
  readonly highPlaceIdx: Int32Array;
  /** How many journeys each has when all are past. */
  readonly totals: Uint32Array;
  readonly mostTotal: number;
  /** Of each the format that most of its journeys have, as its place in `formatKeys`. */
  readonly format: Uint8Array;
  /** Of each 1 where none of its journeys is known to have happened. */
  readonly dashed: Uint8Array;
}

/**
 * Joins the pairs whose ends share spots.
 *
 * @param spotOf  of each place the place that stands for it.
 * @param formatOf  of each event its format, as its place in `formatKeys`.
 */
export function bundlesOf(ways: Ways, spotOf: Int32Array, formatOf: Uint8Array): Bundles {
  const {legs, pairCount, pairOf} = ways;
  const known = new Map<number, number>();
  const bundleOf = new Int32Array(pairCount);
  const lows: number[] = [];
  const highs: number[] = [];
  for (let pair = 0; pair < pairCount; pair++) {
    const a = spotOf[ways.lowPlaceIdx[pair]!]!;
    const b = spotOf[ways.highPlaceIdx[pair]!]!;
    if (a === b) {
      bundleOf[pair] = -1;
      continue;
    }
    const key = Math.min(a, b) * spotOf.length + Math.max(a, b);
    let bundle = known.get(key);
    if (bundle === undefined) {
      bundle = lows.length;
      known.set(key, bundle);
      lows.push(Math.min(a, b));
      highs.push(Math.max(a, b));
    }
    bundleOf[pair] = bundle;
  }

  // what most of its journeys are decides how a bundle looks
  const count = lows.length;
  const kinds = formatKeys.length;
  const totals = new Uint32Array(count);
  const ofFormat = new Uint32Array(count * kinds);
  const dashed = new Uint8Array(count).fill(1);
  for (let leg = 0; leg < legs.count; leg++) {
    const bundle = bundleOf[pairOf[leg]!]!;
    if (bundle < 0) continue;
    totals[bundle]! += 1;
    ofFormat[bundle * kinds + formatOf[legs.eventIdx[leg]!]!]! += 1;
    if (legs.style[leg] === lineStyles.solid) dashed[bundle] = 0;
  }
  const format = new Uint8Array(count);
  for (let bundle = 0; bundle < count; bundle++) {
    let best = 0;
    for (let kind = 1; kind < kinds; kind++)
      if (ofFormat[bundle * kinds + kind]! > ofFormat[bundle * kinds + best]!) best = kind;
    format[bundle] = best;
  }
  return {
    count,
    bundleOf,
    lowPlaceIdx: Int32Array.from(lows),
    highPlaceIdx: Int32Array.from(highs),
    totals,
    mostTotal: totals.reduce((most, total) => Math.max(most, total), 1),
    format,
    dashed,
  };
}

/** Counts in bundles how many of some journeys are past; a step costs what has changed since the last one. */
export interface Tally {
  readonly counts: Uint32Array;
  /** Counts the first so many. */
  seek(past: number): void;
}

/** @param byEnd  the journeys that count, in the order in which they become past. */
export function tallyOf({pairOf}: Ways, {bundleOf, count}: Bundles, byEnd: Uint32Array): Tally {
  const counts = new Uint32Array(count);
  let counted = 0;
  return {
    counts,
    seek: past => {
      for (; counted < past; counted++) {
        const bundle = bundleOf[pairOf[byEnd[counted]!]!]!;
        if (bundle >= 0) counts[bundle]! += 1;
      }
      while (counted > past) {
        counted--;
        const bundle = bundleOf[pairOf[byEnd[counted]!]!]!;
        if (bundle >= 0) counts[bundle]! -= 1;
      }
    },
  };
}
