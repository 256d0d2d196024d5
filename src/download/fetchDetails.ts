import type {Indexes} from '../indexes';
import {participationsOf} from '../indexes/taken';

/** The details of so many events are fetched at once: some files of them, so that others of the page find their way through too. */
const fetchedAtOnce = 4_096;

/**
 * Fetches the details of events where these are not there yet.
 *
 * @param told  called with how much of them has come, from 0 to 1; never where all are there.
 * @param signal  aborted: no more is asked for, and the promise rejects with its reason.
 * @throws where they cannot be had; what has come stays, for another try.
 */
export async function fetchDetails(
  {details}: Pick<Indexes, 'details'>,
  eventIdxs: readonly number[],
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!details || details.areThere(eventIdxs)) return;
  // those of one file stand side by side
  const sorted = Uint32Array.from(eventIdxs).sort();
  for (let at = 0; at < sorted.length; at += fetchedAtOnce) {
    told(at / sorted.length);
    await details.load(Array.from(sorted.subarray(at, at + fetchedAtOnce)));
    signal.throwIfAborted();
  }
}

/** Some events with those that they are part of or are about, and what these are in their turn: what a file takes along. */
export function withCompanions(indexes: Indexes, eventIdxs: readonly number[]): readonly number[] {
  const {columns, eventIdxOf} = indexes;
  const {about, aboutIds} = participationsOf(indexes);
  const eventAbout = aboutIds.map(id => eventIdxOf.get(id) ?? -1);
  const found = new Set(eventIdxs);
  // what is added on the way is visited too
  for (const eventIdx of found) {
    if (columns.wholeIdx[eventIdx] !== -1) found.add(columns.wholeIdx[eventIdx]!);
    for (let k = about.offsets[eventIdx]!; k < about.offsets[eventIdx + 1]!; k++) {
      const other = eventAbout[about.members[k]!]!;
      if (other !== -1) found.add(other);
    }
  }
  return [...found];
}
