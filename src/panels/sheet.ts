/** How far the sheet of a phone is pulled up. */
export const sheetStops = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Height of the peeking sheet: headline, status and source. */
export const peekPx = 132;
const halfShare = 0.6;

/** Height of the sheet at a stop. */
export function sheetHeightPx(stop: SheetStop, availablePx: number): number {
  const heights = {peek: Math.min(peekPx, availablePx), half: availablePx * halfShare, full: availablePx};
  return heights[stop];
}

/** The stop after this one; after the last the first. */
export function nextStop(stop: SheetStop): SheetStop {
  return sheetStops[(sheetStops.indexOf(stop) + 1) % sheetStops.length]!;
}

/** The stop that a sheet of some height is nearest to. */
export function nearestStop(heightPx: number, availablePx: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(sheetHeightPx(stop, availablePx) - heightPx);
  return sheetStops.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest));
}
