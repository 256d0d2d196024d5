/** No usual name is longer; a label of more finds no room on most maps. */
const mostLetters = 32;
/** Letters with their accents, and signs that are joined to one; two fewer, so that it is worth the dots. */
const beginning = /^(?:\P{M}\p{M}*(?:\u200d\P{M}\p{M}*)*){0,30}/u;

/** A name as a map has room for it: of one that is longer than any label can be, its beginning. */
export function shortName(name: string): string {
  return name.length <= mostLetters ? name : `${beginning.exec(name)![0].trimEnd()}…`;
}
