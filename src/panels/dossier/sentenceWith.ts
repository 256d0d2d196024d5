import type {Sentence} from '../shared/words';

/** Parts of a sentence of which some are sentences themselves, as one. */
export function sentenceWith(parts: readonly (string | Sentence)[]): Sentence {
  return parts.flatMap(part => (typeof part === 'string' ? [part] : part));
}
