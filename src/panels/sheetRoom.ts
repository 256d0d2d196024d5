import {type SheetStop, sheetStops} from './sheet';

/** What a sheet can be as high as, px. */
export interface SheetRoom {
  /** Height of the peeking sheet, as the style sheet has it: headline, status and source. */
  readonly peekPx: number;
  /** Height of the window. */
  readonly fullPx: number;
}

const halfShare = 0.6;
/** A hand that lets go at this speed has thrown the sheet, px a millisecond. */
const flickPxPerMs = 0.4;

/** Height of the sheet at a stop. */
export function sheetHeightPx(stop: SheetStop, {peekPx, fullPx}: SheetRoom): number {
  const heights = {peek: Math.min(peekPx, fullPx), half: fullPx * halfShare, full: fullPx};
  return heights[stop];
}

/**
 * The stop at which a sheet comes to rest that has been let go: the nearest one, or, where it was thrown, the next one that way.
 *
 * @param upPxPerMs  how fast it was going up.
 */
export function restingStop(heightPx: number, upPxPerMs: number, room: SheetRoom): SheetStop {
  const distance = (stop: SheetStop) => sheetHeightPx(stop, room) - heightPx;
  if (upPxPerMs > flickPxPerMs) return sheetStops.find(stop => distance(stop) > 0) ?? 'full';
  if (upPxPerMs < -flickPxPerMs) return sheetStops.findLast(stop => distance(stop) < 0) ?? 'peek';
  return sheetStops.reduce((nearest, stop) =>
    Math.abs(distance(stop)) < Math.abs(distance(nearest)) ? stop : nearest,
  );
}
