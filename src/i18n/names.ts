import type {ByLanguage} from '../model';

/** The text in a language; where it has none, in English, else in any. */
export function nameIn(texts: ByLanguage, language: string): string {
  return texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '';
}
