import type {Named, Sentence} from '../shared/words';

const letter = /\p{L}/u;

/**
 * A text with the names in it as words that lead on: those that stand in it letter by letter and as whole words, so that a language that declines a name
 * has it as plain text. Where one name begins another, the longer one counts.
 */
export function linked(text: string, names: readonly Named[]): Sentence {
  let first: {readonly at: number; readonly name: Named} | undefined;
  for (const name of names) {
    const at = placeOfWord(text, name.text);
    if (at < 0) continue;
    if (!first || at < first.at || (at === first.at && name.text.length > first.name.text.length))
      first = {at, name};
  }
  if (!first) return text === '' ? [] : [text];
  const {at, name} = first;
  const before = text.slice(0, at);
  return [...(before === '' ? [] : [before]), name, ...linked(text.slice(at + name.text.length), names)];
}

/** Where a word first stands by itself; −1 for nowhere. */
function placeOfWord(text: string, word: string): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at).at(-1) ?? '', text.charAt(at + word.length)];
    if (!letter.test(before) && !letter.test(after)) return at;
  }
  return -1;
}
