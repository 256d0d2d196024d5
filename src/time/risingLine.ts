/** A strictly rising line through knots, straight between them, read in both directions. */
export interface RisingLine {
  /** Beyond the first and the last knot the line stays at their height. */
  at(a: number): number;
  inverse(b: number): number;
}

/**
 * Joins knots by straight pieces.
 *
 * @param as, bs  as many of one as of the other, at least one, each strictly rising.
 */
export function risingLine(as: readonly number[], bs: readonly number[]): RisingLine {
  return {at: a => follow(as, bs, a), inverse: b => follow(bs, as, b)};
}

function follow(from: readonly number[], to: readonly number[], value: number): number {
  const last = from.length - 1;
  if (value <= from[0]!) return to[0]!;
  if (value >= from[last]!) return to[last]!;

  // the piece that holds the value
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= value) low = middle;
    else high = middle;
  }
  const share = (value - from[low]!) / (from[high]! - from[low]!);
  return to[low]! + share * (to[high]! - to[low]!);
}
