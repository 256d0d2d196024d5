import type {ByLanguage} from '../model';

/** A text and the language that it is in. */
export interface TextIn {
  readonly text: string;
  /** BCP 47 tag; empty where there is no text in any language. */
  readonly lang: string;
}

/** What a reader of a language is likeliest to read when a text is missing in it; English and then any come after these. */
const neighbours: Readonly<Record<string, readonly string[]>> = {ky: ['ru']};

/** A language and those that stand in for it, the nearest first. */
export function languagesFor(language: string): readonly string[] {
  return [language, ...(neighbours[language] ?? []), 'en'];
}

/** A text in a language; where it has none, in the nearest that it has: Kyrgyz falls back to Russian, all to English, and English to any. */
export function textIn(texts: ByLanguage, language: string): TextIn {
  const chain = [...languagesFor(language), ...Object.keys(texts)];
  const lang = chain.find(tag => Object.hasOwn(texts, tag));
  return lang === undefined ? {text: '', lang: ''} : {text: texts[lang]!, lang};
}

/** The same for where the language cannot be told along: in a label, on the canvas, within a sentence. */
export function nameIn(texts: ByLanguage, language: string): string {
  return isolated(textIn(texts, language).text);
}

/** What is written from right to left keeps its own order within a sentence, and the sentence its own around it. */
function isolated(text: string): string {
  return fromRightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text to show. */
export interface Words {
  readonly text: string;
  /** Its language, where that is not the page's. */
  readonly lang?: string;
}

/** A text for a page in a language, with the language that it is in where that is another. */
export function wordsIn(texts: ByLanguage, language: string): Words {
  const {text, lang} = textIn(texts, language);
  return lang === language || lang === '' ? {text} : {text, lang};
}
