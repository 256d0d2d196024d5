// How many journeys look: the numbers that the design's table of marks has for a single one.

/** What is drawn of the past, px, shares and opacities. */
export const crowdLook = {
  /** Places nearer than this to a larger one share its lines, as their dots join. */
  spotPx: 16,
  texture: {widthPx: 0.6, opacity: 0.14},
  leastWidthPx: 0.7,
  mostWidthPx: 4.5,
  leastOpacity: 0.16,
  mostOpacity: 0.75,
  /** Of a selection that holds too many journeys for an arc each. */
  selection: {least: 0.45, most: 0.9},
  /** What is not of the selection, while that is drawn. */
  quietedBySelection: 0.4,
  /** As many lines as a window has room for: in a large one 220 and as many again as texture, on a phone a third. */
  mostIn: ({widthPx, heightPx}: {readonly widthPx: number; readonly heightPx: number}) => {
    const busiest = Math.round(Math.max(60, Math.min(220, (widthPx * heightPx) / 5_000)));
    return {busiest, texture: Math.round(1.5 * busiest)};
  },
} as const;

/** Journeys on their way. */
export const underWayLook = {
  /** So many have an arc and a head of their own; the rest are drawn by pair, so many pairs at most. */
  mostIn: {wide: {mostAlone: 60, mostMerged: 120}, compact: {mostAlone: 20, mostMerged: 40}},
  /** Telegrams and the like at most. */
  mostSent: 60,
  mergedPx: 1,
  mostMergedPx: 3,
  mergedOpacity: 0.5,
  /** With so many lines they are as thin as they get. */
  crowdedFrom: 60,
  crowdedWidthPx: 1.4,
} as const;

/** So many journeys of a selection have an arc each, with its arrowhead. */
export const mostOfSelection = 60;

/** Dots of cities: the radius of one without events and of the busiest. */
export const dotRadius = {leastPx: 2.25, mostPx: 9} as const;

/** Where a count stands between none and the most, 0 to 1: each doubling is one step. */
export function shareOf(count: number, most: number): number {
  return Math.log1p(count) / Math.log1p(Math.max(1, most));
}

/** Width and opacity of a line that stands for so many journeys. */
export function lookOfCount(count: number, most: number): {widthPx: number; opacity: number} {
  const {leastWidthPx, mostWidthPx, leastOpacity, mostOpacity} = crowdLook;
  const share = shareOf(count, most) ** 2;
  return {
    widthPx: rounded(leastWidthPx + (mostWidthPx - leastWidthPx) * share),
    opacity: rounded(leastOpacity + (mostOpacity - leastOpacity) * share),
  };
}

// a picture of it is text: two digits are what an eye can tell
function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
