/**
 * Lists of positions laid one after the other (a compressed sparse row):
 *
 *   offsets   0   2     2   5        row 0 has two, row 1 none, row 2 three
 *   members   7 9 │     │ 1 4 8
 */
export interface Lists {
  /** One more than there are rows. */
  readonly offsets: Uint32Array;
  readonly members: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * Lays lists out.
 *
 * @param rows, members  the pairs: a member of a row each, in the order in which a row is to have its members.
 */
export function listsOf(rowCount: number, rows: ArrayLike<number>, members: ArrayLike<number>): Lists {
  const offsets = new Uint32Array(rowCount + 1);
  for (let k = 0; k < rows.length; k++) offsets[rows[k]! + 1]! += 1;
  for (let row = 0; row < rowCount; row++) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, rowCount);
  const laid = new Uint32Array(rows.length);
  for (let k = 0; k < rows.length; k++) laid[next[rows[k]!]!++] = members[k]!;
  return {offsets, members: laid};
}

const none: readonly number[] = [];

/** The members of a row; none of a row that there is not. */
export function listAt({offsets, members}: Lists, row: number | undefined): readonly number[] {
  if (row === undefined || !(row >= 0) || row >= offsets.length - 1) return none;
  return Array.from(members.subarray(offsets[row], offsets[row + 1]));
}

/** How many members a row has. */
export function lengthAt({offsets}: Lists, row: number): number {
  return offsets[row + 1]! - offsets[row]!;
}
