/**
 * The first of some positions in a row at which something holds, found by halving; as many as there are, where it holds at none.
 *
 * @param holdsAt  false up to some position, and true from there on.
 */
export function firstAt(count: number, holdsAt: (position: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsAt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of some sorted numbers are no greater than one. */
export function countUpTo(sorted: ArrayLike<number>, most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
