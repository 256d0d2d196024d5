/** Where each row begins, from how many members it has. */
export function offsetsOf(counts: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  let end = 0;
  for (let row = 0; row < counts.length; row++) {
    end += counts[row]!;
    offsets[row + 1] = end;
  }
  return offsets;
}
