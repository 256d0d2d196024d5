/** Where places lie and how much each counts. */
export interface PlacePoints {
  /** Positions of the places that are on the map. */
  readonly places: readonly number[];
  /** World units, by the position of a place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly eventCount: Uint32Array;
}

/**
 * Joins places that lie nearer to each other than a reach: the one with the most events stands for those around it. A grid of that reach holds the ones
 * that stand, so that each place asks its own neighbours alone.
 *
 * @param reach  world units.
 * @returns of each place the one that stands for it, itself where it stands alone; −1 of what is not on the map.
 */
export function spotsOf({places, x, y, eventCount}: PlacePoints, reach: number): Int32Array {
  const spotOf = new Int32Array(x.length).fill(-1);
  const standing = new Map<string, number[]>();
  const ordered = [...places].sort((a, b) => eventCount[b]! - eventCount[a]! || a - b);
  for (const place of ordered) {
    const column = Math.floor(x[place]! / reach);
    const row = Math.floor(y[place]! / reach);
    let spot = -1;
    let least = reach;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of standing.get(`${column + dx} ${row + dy}`) ?? []) {
          const apart = Math.hypot(x[other]! - x[place]!, y[other]! - y[place]!);
          if (apart < least) {
            least = apart;
            spot = other;
          }
        }
      }
    }
    spotOf[place] = spot < 0 ? place : spot;
    if (spot >= 0) continue;
    const key = `${column} ${row}`;
    const cell = standing.get(key);
    if (cell) cell.push(place);
    else standing.set(key, [place]);
  }
  return spotOf;
}
