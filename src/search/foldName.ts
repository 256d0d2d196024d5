import {cyrillicLetters, latinLetters, variants} from './variants';

/** Between words: whatever is neither letter, digit, mark nor one of the signs that are written for ь and ʻ. */
const betweenWords = /[^\p{L}\p{N}\p{M}'’‘ʼʻʹ`´]+/u;
const softSigns = /['’‘ʼʻʹ`´]/g;
const marks = /\p{M}/gu;

/** The words of a text as they are written, small and without marks and soft signs. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(betweenWords)
    .map(word => withoutMarks(word))
    .filter(word => word !== '');
}

/**
 * A name as it is compared: the same for its usual spellings in Latin and Cyrillic letters.
 *
 * @param name  in any script; what is neither Latin nor Cyrillic keeps its letters, without marks.
 * @returns its words with a space between; empty only where the name has neither letter nor digit. Folding it again changes nothing.
 */
export function foldName(name: string): string {
  return foldedWords(name).join(' ');
}

/**
 * The words of a text, folded.
 *
 * @param fold  folds one word in small letters: a caller with many texts remembers what it has answered.
 */
export function foldedWords(text: string, fold: (word: string) => string = foldWord): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(betweenWords)
    .map(fold)
    .filter(word => word !== '');
}

/** One word in small letters, folded. */
export function foldWord(word: string): string {
  // letters that their marks make another, then those that are left without: ǿ is an ø
  const bare = withoutMarks(replaced(word, latinLetters));
  let folded = replaced(replaced(bare, latinLetters), cyrillicLetters);
  for (let before = ''; before !== folded; ) {
    before = folded;
    for (const {written, as} of variants) folded = folded.replace(written, as);
  }
  // a soft sign alone is still something that has been asked for
  return folded === '' ? bare : folded;
}

function replaced(word: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(word, letter => letters[letter] ?? letter).join('');
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(marks, '').replace(softSigns, '').normalize('NFC');
}
