/**
 * A compiled dataset that was read over when it was written carries a seal, so that no reader has to read it over again:
 *
 *   {"seal":"k2v0w1-3f9x…","dataset":{…},"places":[…],…}
 *            │      └ checksum of all that follows the seal
 *            └ mark of the shapes that the compiler knew
 *
 * It shows what was changed by hand, cut off, or compiled by another version; it is no defence against whoever means to deceive, and needs be none,
 * since all that a dataset says is shown as text.
 */
import type {Dataset} from '../model';

/** Which shapes of rows this code knows. A test computes it from the schema, and says what it should be. */
export const schemaMark = '1ypi159kb19dj';

const opening = /^\{"seal":"([0-9a-z-]{1,40})",/;

/** The text of a compiled dataset with its seal. */
export function seal(json: string): string {
  const rest = json.slice(1);
  return `{"seal":"${sealOf(rest)}",${rest}`;
}

/** Whether a text has a seal, whole or not. */
export function isSealed(text: string): boolean {
  return opening.test(text);
}

/** The dataset in a sealed text; null where the seal is absent, broken, or of another version. Never throws. */
export function openSealed(text: string): Dataset | null {
  const found = opening.exec(text);
  if (!found) return null;
  if (found[1] !== sealOf(text, found[0].length)) return null;
  try {
    // read as it is: to cut the seal off would be a copy of all of it
    const {seal: _, ...dataset} = JSON.parse(text) as Dataset & {readonly seal: string};
    return dataset;
  } catch {
    return null; // sealed by hand; whoever reads it over says what is wrong
  }
}

function sealOf(text: string, from = 0): string {
  return `${schemaMark}-${checksum(text, from)}`;
}

/** 64 bits of a text from a position on, in base 36: two runs of FNV-1a (Fowler, Noll, Vo) over its code units, the second from another beginning. */
export function checksum(text: string, from = 0): string {
  let first = 0x811c9dc5;
  let second = 0xcbf29ce4;
  for (let idx = from; idx < text.length; idx += 1) {
    const unit = text.charCodeAt(idx);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15);
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36)}`;
}
