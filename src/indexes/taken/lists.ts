import type {Lists} from '../lists';
import {offsetsOf} from '../offsets';

/** Some of the rows with their members, in the order in which they are named. */
export function takenLists({offsets, members}: Lists, rows: readonly number[]): Lists {
  const taken = offsetsOf(rows.map(row => offsets[row + 1]! - offsets[row]!));
  const laid = new Uint32Array(taken[rows.length]!);
  rows.forEach((row, at) => {
    laid.set(members.subarray(offsets[row], offsets[row + 1]), taken[at]);
  });
  return {offsets: taken, members: laid};
}
