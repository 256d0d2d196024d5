/** So many rows are kept at hand; when there are more, all are let go and made anew when they are asked for. */
const mostKept = 20_000;

export interface LazyRows<Row> {
  /** Reads as an array does, but not the same object for ever at one position. */
  readonly rows: readonly Row[];
  /** Lets go what was made: from here on rows are made anew. */
  forget(): void;
}

/**
 * A list whose rows are made when they are asked for: one row costs what it costs, a loop over all of them as much as all together.
 *
 * @param make  makes the row of a position.
 */
export function lazyRows<Row>(count: number, make: (idx: number) => Row): LazyRows<Row> {
  const kept = new Map<number, Row>();
  const rowAt = (idx: number): Row => {
    const known = kept.get(idx);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = make(idx);
    kept.set(idx, made);
    return made;
  };
  return {rows: rowsMadeBy(count, rowAt), forget: () => kept.clear()};
}

/** Above so many rows a list is not made at once: all rows of a small one take no time, and are the same objects for ever. */
const mostMade = 2_000;

/**
 * A list of rows that are taken from other rows: made at once where they are few, else each whenever it is asked for, so that it follows those that it
 * is taken from.
 */
export function takenRows<Row>(count: number, take: (idx: number) => Row): readonly Row[] {
  return count > mostMade ? rowsMadeBy(count, take) : Array.from({length: count}, (_, idx) => take(idx));
}

function rowsMadeBy<Row>(count: number, rowAt: (idx: number) => Row): readonly Row[] {
  // what it answers of itself is its length and the methods of arrays
  const holes: Row[] = [];
  holes.length = count;
  return new Proxy(holes, {
    get(target, key, receiver) {
      const idx = positionOf(key, count);
      return idx === null ? Reflect.get(target, key, receiver) : rowAt(idx);
    },
    // what forEach and map ask before each row
    has: (target, key) => positionOf(key, count) !== null || Reflect.has(target, key),
  });
}

function positionOf(key: string | symbol, count: number): number | null {
  if (typeof key !== 'string') return null;
  const first = key.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return null;
  const idx = Number(key);
  return Number.isInteger(idx) && idx < count ? idx : null;
}
