import type {Sentence} from './words';

/** Plain words of a sentence, for labels and for where nothing can be pressed. */
export function plain(sentence: Sentence): string {
  return sentence.map(part => (typeof part === 'string' ? part : part.text)).join('');
}
