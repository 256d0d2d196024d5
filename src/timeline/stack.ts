/** A stretch on a lane, in px from its left. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

export interface Stacked {
  readonly row: number;
  /** How far the bar is moved aside, in px; negative is left. */
  readonly nudgePx: number;
}

// clear px between two bars of a row
const clearPx = 1.5;
// two short bars that touch move apart by this much each, before a row is added
const mostNudgePx = 4;
const shortPx = 16;

interface Row {
  endPx: number;
  /** What ended before the last bar. */
  beforePx: number;
  last: number;
}

/**
 * Puts bars in rows so that none touches another: two short ones that touch move a little apart, others go to a row of their own. Where the rows do
 * not suffice, bars are pushed aside, and overlap only beyond that.
 *
 * @param bars  in any order.
 * @returns the place of each bar, in the order given.
 */
export function stackBars(bars: readonly Extent[], mostRows: number, widthPx: number): Stacked[] {
  const stacked: Stacked[] = bars.map(() => ({row: 0, nudgePx: 0}));
  const rows: Row[] = [];
  const order = bars.map((_, idx) => idx).sort((a, b) => bars[a]!.x0 - bars[b]!.x0);
  for (const idx of order) {
    const bar = bars[idx]!;
    const free = rows.findIndex(({endPx}) => endPx + clearPx <= bar.x0);
    const shared = free === -1 ? rows.findIndex(row => canPart(row, bars, stacked, bar, widthPx)) : -1;
    if (free !== -1) {
      place(rows, stacked, idx, free, bar.x1, 0);
    } else if (shared !== -1) {
      const row = rows[shared]!;
      const partPx = (row.endPx + clearPx - bar.x0) / 2;
      stacked[row.last] = {row: shared, nudgePx: -partPx};
      row.endPx -= partPx;
      place(rows, stacked, idx, shared, bar.x1 + partPx, partPx);
    } else if (rows.length < mostRows) {
      place(rows, stacked, idx, rows.length, bar.x1, 0);
    } else {
      crowd(rows, stacked, idx, bar, widthPx);
    }
  }
  return stacked;
}

/** Whether the last bar of a row and the next one, both short, have room to move apart. */
function canPart(
  row: Row,
  bars: readonly Extent[],
  stacked: readonly Stacked[],
  bar: Extent,
  widthPx: number,
): boolean {
  const last = bars[row.last]!;
  const partPx = (row.endPx + clearPx - bar.x0) / 2;
  return (
    partPx <= mostNudgePx &&
    stacked[row.last]!.nudgePx === 0 &&
    Math.max(bar.x1 - bar.x0, last.x1 - last.x0) <= shortPx &&
    last.x0 - partPx >= row.beforePx + clearPx &&
    bar.x1 + partPx <= widthPx
  );
}

/** Every row is taken: the bar goes where it has to move least, and not too far. */
function crowd(rows: Row[], stacked: Stacked[], idx: number, bar: Extent, widthPx: number): void {
  const row = rows.reduce((best, {endPx}, at) => (endPx < rows[best]!.endPx ? at : best), 0);
  const wantedPx = rows[row]!.endPx + clearPx - bar.x0;
  const nudgePx = Math.max(0, Math.min(wantedPx, 2 * mostNudgePx, widthPx - bar.x1));
  place(rows, stacked, idx, row, bar.x1 + nudgePx, nudgePx);
}

function place(
  rows: Row[],
  stacked: Stacked[],
  idx: number,
  row: number,
  endPx: number,
  nudgePx: number,
): void {
  const beforePx = rows[row]?.endPx ?? -clearPx;
  rows[row] = {endPx: Math.max(endPx, beforePx), beforePx, last: idx};
  stacked[idx] = {row, nudgePx};
}
