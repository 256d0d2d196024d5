/** Two versions of a list, row by row. */
export interface MatchedRows<Row> {
  readonly removed: readonly Row[];
  readonly added: readonly Row[];
  /** What is in both, in the order of the later one. */
  readonly both: readonly (readonly [before: Row, after: Row])[];
  /** Whether what is in both stands in another order. */
  readonly isReordered: boolean;
}

/**
 * Finds the rows that two versions of a list have in common. Of rows with the same key the first goes with the first.
 *
 * @param keys  by what a row is known again, the surest first; a later one is asked for what is left.
 */
export function matchRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  keys: readonly ((row: Row) => string)[],
): MatchedRows<Row> {
  const beforeIdxOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const waiting = new Map<string, number[]>();
    before.forEach((row, idx) => {
      if (taken.has(idx)) return;
      const key = keyOf(row);
      waiting.set(key, [...(waiting.get(key) ?? []), idx]);
    });
    after.forEach((row, idx) => {
      if (beforeIdxOf.has(idx)) return;
      const found = waiting.get(keyOf(row))?.shift();
      if (found === undefined) return;
      beforeIdxOf.set(idx, found);
      taken.add(found);
    });
  }
  const order = after.flatMap((_, idx) => beforeIdxOf.get(idx) ?? []);
  return {
    removed: before.filter((_, idx) => !taken.has(idx)),
    added: after.filter((_, idx) => !beforeIdxOf.has(idx)),
    both: after.flatMap((row, idx) => {
      const found = beforeIdxOf.get(idx);
      return found === undefined ? [] : [[before[found]!, row] as const];
    }),
    isReordered: order.some((beforeIdx, idx) => idx > 0 && beforeIdx < order[idx - 1]!),
  };
}
