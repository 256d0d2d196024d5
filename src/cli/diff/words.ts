import {formatEdtf, textIn} from '../../i18n';
import {en} from '../../i18n/all';
import type {ByLanguage, Dataset} from '../../model';

/** What an id names, in words. Every name brings its id: two things may bear one name. */
export type NameOf = (id: string) => string;

/** The names of a version: "Bishkek (bishkek)", "TASS, 29 June 2025 (tass-2025-06-29)"; an id that nothing has stays alone. */
export function namesOf(dataset: Dataset): NameOf {
  const names = new Map<string, string>();
  for (const {id, names: own} of [...dataset.places, ...dataset.actors, ...dataset.organisations])
    names.set(id, inEnglish(own));
  for (const {id, title} of [...dataset.events, ...dataset.stories]) names.set(id, `“${inEnglish(title)}”`);
  for (const {id, text} of dataset.facts) names.set(id, `“${inEnglish(text)}”`);
  for (const {id, label, published} of dataset.sources)
    names.set(id, `${inEnglish(label)}, ${edtfWords(published)}`);
  return id => plainText(names.has(id) ? `${names.get(id)} (${id})` : id);
}

/** A date as a person says it. */
export function edtfWords(text: string): string {
  return formatEdtf(text, en, 'brief');
}

/** A text between quotation marks. */
export function quoted(text: string): string {
  return `“${plainText(text)}”`;
}

/** A text on one line, in which what would not be seen, or would do something to a terminal, is written out. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, sign => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}

const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});

/** "Russian"; a tag that has no name stays as it is. */
export function languageWords(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag; // not the tag of a language
  }
}

/** Texts longer than this are told by what differs in them. */
const longText = 90;
/** So many words of what stays are told on either side of it. */
const wordsAround = 4;

/**
 * Two texts between quotation marks; of long ones what differs, a few words around it, and "…" for what is the same.
 */
export function changedTexts(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= longText) return [quoted(before), quoted(after)];
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - wordsAround);
  const left = Math.max(0, tail - wordsAround);
  const part = (words: readonly string[]) => {
    const told = words
      .slice(from, words.length - left)
      .join('')
      .trim();
    return quoted(`${from > 0 ? '… ' : ''}${told}${left > 0 ? ' …' : ''}`);
  };
  const parts = [part(old), part(now)] as const;
  // what differs in white space alone is only seen whole
  return parts[0] === parts[1] ? [quoted(before), quoted(after)] : parts;
}

/** A text by language in English, else in whatever it is. */
export function inEnglish(texts: ByLanguage): string {
  return textIn(texts, 'en').text;
}
