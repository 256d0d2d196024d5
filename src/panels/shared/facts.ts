import {citation} from './namedInText';
import {type Sentence, type Telling, type Words, wordsIn} from './words';

/** A figure or standing fact, in our own words, and who says so. */
export interface FactView {
  readonly id: string;
  readonly text: Words;
  readonly source: Sentence;
}

/** The facts about any of some ids, each once. */
export function factsAbout(telling: Telling, ids: readonly string[]): FactView[] {
  return telling.indexes.dataset.facts
    .filter(({about}) => about.some(id => ids.includes(id)))
    .map(fact => ({
      id: fact.id,
      text: wordsIn(fact.text, telling.messages.language),
      source: citation(telling, fact),
    }));
}
