import {greatCircleKm, type LngLat} from '../geo';
import {boundedSpan, type DayWindow, openBandDays} from '../time';
import type {Leg} from './legs';
import type {Standing} from './status';

/** How a line is drawn: said to have happened, or no more than announced. */
export const lineStyles = {solid: 0, dashed: 1} as const;

/** The journeys as columns, sorted by departure. Days are fractional: noon of a day is `.5`. */
export interface LegColumns {
  readonly count: number;
  /** When the line begins to grow: half a day before the first day, or the first possible day. */
  readonly departDay: Float64Array;
  /** When the line has arrived: noon of the first day, or the end of the last day on which it may begin. */
  readonly arriveDay: Float64Array;
  /** The end of the stay: from here on the line is past. */
  readonly endDay: Float64Array;
  readonly fromPlaceIdx: Int32Array;
  readonly toPlaceIdx: Int32Array;
  readonly eventIdx: Int32Array;
  /** A value of `lineStyles`. */
  readonly style: Uint8Array;
  /** 1 where no source states the origin. */
  readonly originInferred: Uint8Array;
  /** 1 where the day of arrival is not known, so that the line grows thin over the whole band. */
  readonly dayUncertain: Uint8Array;
  /** Which of the journeys that run side by side this is, whatever their direction: 0 for the latest, then 1, 2 … */
  readonly fanRank: Uint8Array;
  /** Position in `Indexes.legs`. */
  readonly legIdx: Int32Array;
}

/**
 * Lays journeys out as columns, departure ≤ arrival ≤ end. A journey without a known first day begins a month before its last possible one; of a
 * stay without a known end the month after what is known is the end.
 */
export function buildLegColumns(
  legs: readonly Leg[],
  eventIdxOf: ReadonlyMap<string, number>,
  placeIdxOf: ReadonlyMap<string, number>,
  coordinatesOf: (placeIdx: number) => LngLat,
  standings: readonly Standing[],
  window: DayWindow,
): LegColumns {
  const times = legs.map(leg => timesOf(leg, window));
  const order = legs.map((_, idx) => idx).sort((a, b) => times[a]!.departDay - times[b]!.departDay || a - b);
  const placeIdxs = (idOf: (leg: Leg) => string) =>
    Int32Array.from(order, idx => placeIdxOf.get(idOf(legs[idx]!)) ?? -1);
  const fromPlaceIdx = placeIdxs(({fromPlaceId}) => fromPlaceId);
  const toPlaceIdx = placeIdxs(({toPlaceId}) => toPlaceId);
  const eventIdx = Int32Array.from(order, idx => eventIdxOf.get(legs[idx]!.event.id) ?? -1);
  return {
    count: order.length,
    departDay: Float64Array.from(order, idx => times[idx]!.departDay),
    arriveDay: Float64Array.from(order, idx => times[idx]!.arriveDay),
    endDay: Float64Array.from(order, idx => times[idx]!.endDay),
    fromPlaceIdx,
    toPlaceIdx,
    eventIdx,
    style: Uint8Array.from(eventIdx, idx =>
      standings[idx]?.outcome === 'happened' ? lineStyles.solid : lineStyles.dashed,
    ),
    originInferred: Uint8Array.from(order, idx => (legs[idx]!.originBasis === 'inferred' ? 1 : 0)),
    dayUncertain: Uint8Array.from(order, idx => (times[idx]!.uncertain ? 1 : 0)),
    fanRank: fanRanks(fromPlaceIdx, toPlaceIdx, coordinatesOf),
    legIdx: Int32Array.from(order),
  };
}

function timesOf({stay}: Leg, window: DayWindow) {
  const [earliestStart, latestStart] = stay.days;
  const [, last] = boundedSpan(stay.days, window);
  if (earliestStart !== null && earliestStart === latestStart) {
    return {
      departDay: earliestStart - 0.5,
      arriveDay: earliestStart + 0.5,
      endDay: last + 1,
      uncertain: false,
    };
  }
  const lastStart = latestStart ?? last;
  return {
    departDay: earliestStart ?? lastStart - openBandDays,
    arriveDay: lastStart + 1,
    endDay: last + 1,
    uncertain: true,
  };
}

// journeys whose ends lie nearer to each other than this run so close that they are fanned out
const parallelKm = 300;

/** Ways side by side, by the ends of the first of them. */
interface Bundle {
  readonly rank: number;
  size: number;
}

/**
 * Of each journey, how many later ones run beside it. A journey lies with the oldest bundle whose ends are both near its own; those that may be are found by
 * the neighbours of its two places, so that many journeys between few places are quick.
 */
export function fanRanks(
  fromPlaceIdx: Int32Array,
  toPlaceIdx: Int32Array,
  coordinatesOf: (placeIdx: number) => LngLat,
): Uint8Array {
  const neighboursOf = neighboursAmong(new Set([...fromPlaceIdx, ...toPlaceIdx]), coordinatesOf);
  const bundles = new Map<string, Bundle>();
  const joined = new Map<string, Bundle>();
  const bundleOf = (fromIdx: number, toIdx: number): Bundle => {
    const known = joined.get(keyOf(fromIdx, toIdx));
    if (known) return known;
    let oldest: Bundle | undefined;
    for (const from of neighboursOf(fromIdx)) {
      for (const to of neighboursOf(toIdx)) {
        for (const bundle of [bundles.get(keyOf(from, to)), bundles.get(keyOf(to, from))]) {
          if (bundle && (!oldest || bundle.rank < oldest.rank)) oldest = bundle;
        }
      }
    }
    if (!oldest) {
      oldest = {rank: bundles.size, size: 0};
      bundles.set(keyOf(fromIdx, toIdx), oldest);
    }
    joined.set(keyOf(fromIdx, toIdx), oldest);
    return oldest;
  };
  // the latest first, so that the newest way is the straightest
  const ranks = new Uint8Array(fromPlaceIdx.length);
  for (let k = ranks.length - 1; k >= 0; k--)
    ranks[k] = Math.min(bundleOf(fromPlaceIdx[k]!, toPlaceIdx[k]!).size++, 255);
  return ranks;
}

const keyOf = (fromPlaceIdx: number, toPlaceIdx: number) => `${fromPlaceIdx} ${toPlaceIdx}`;

/** The places of a set that lie so near to one of them that journeys between them run side by side, itself among them. */
function neighboursAmong(
  placeIdxs: ReadonlySet<number>,
  coordinatesOf: (placeIdx: number) => LngLat,
): (placeIdx: number) => readonly number[] {
  const found = new Map<number, readonly number[]>();
  return placeIdx => {
    let near = found.get(placeIdx);
    if (!near) {
      const here = coordinatesOf(placeIdx);
      near = [...placeIdxs].filter(other => greatCircleKm(here, coordinatesOf(other)) < parallelKm);
      found.set(placeIdx, near);
    }
    return near;
  };
}
