import type {LaterMessages, Messages} from '../../i18n';
import type {Indexes} from '../../indexes';
import type {ByLanguage} from '../../model';
import type {Selection} from '../../store';

/** What every view is made from: the data and the words. */
export interface Telling {
  readonly indexes: Indexes;
  readonly messages: Messages;
}

/** What the views of panels are made from that are fetched later. */
export interface LaterTelling extends Telling {
  readonly later: LaterMessages;
}

/** What the picture of such a view is given. */
export interface LaterPanelProps<View> {
  readonly view: View;
  readonly words: LaterMessages['panels'];
}

/** A text to show. */
export interface Words {
  readonly text: string;
  /** Its language, where that is not the page's. */
  readonly lang?: string;
}

/** A text that may lead on to what it names. */
export interface Named extends Words {
  readonly to?: Selection;
}

/** A sentence of plain words and of names that lead on. */
export type Sentence = readonly (string | Named)[];

/** A text in the page's language; where it has none, in English, else in any, with the language that it is in. */
export function wordsIn(texts: ByLanguage, language: string): Words {
  const found = [language, 'en', ...Object.keys(texts)].find(tag => Object.hasOwn(texts, tag));
  if (found === undefined) return {text: ''};
  return found === language ? {text: texts[found]!} : {text: texts[found]!, lang: found};
}

/** Plain words of a sentence, for labels and for where nothing can be pressed. */
export function plain(sentence: Sentence): string {
  return sentence.map(part => (typeof part === 'string' ? part : part.text)).join('');
}

/** Sentences one after another. */
export function joined(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, idx) => (idx === 0 ? sentence : [separator, ...sentence]));
}
