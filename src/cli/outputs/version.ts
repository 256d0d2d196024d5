/**
 * The version of a dataset: what its content is called in an address, so that an article can show it as it was. Pages, `pinned/<version>.json`, and
 * `versions.json` name it.
 */
import {createHash} from 'node:crypto';

/** Hex digits of a version: one in 280 million million, and short enough for an address. */
const digits = 12;

/** The file of a dataset as it was in a version. */
export const pinnedFile = (version: string) => `pinned/${version}.json`;

/** The version in the name of a pinned file; null for any other file. */
export function versionInName(fileName: string): string | null {
  return /^([0-9a-f]{12})\.json$/.exec(fileName)?.[1] ?? null;
}

/**
 * The version of a compiled dataset: the beginning of the SHA-256 of its text. The seal is left out of it, since that is of the program, and the
 * same content keeps its version when the program changes.
 */
export function versionOf(json: string): string {
  const content = json.replace(/^\{"seal":"[0-9a-z-]{1,40}",/, '{').trim();
  return createHash('sha256').update(content).digest('hex').slice(0, digits);
}
