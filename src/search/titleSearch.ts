import SearchableMap from 'minisearch/SearchableMap';
import type {Indexes} from '../indexes';

/** How well an event answers to a word: it is a word of its title, begins one, is nearly one or stands within one; or it is what the event has to do with. */
export const answers = {none: 0, told: 1, nearly: 2, begun: 3, whole: 4} as const;

/** The titles of many events, word by word. */
export interface TitleSearch {
  /** How many of the events have been read. */
  readonly readCount: number;
  /** Reads the next title. */
  readNext(): void;
  /** Tells how the events that have been read answer to a word: 0 where they do not, by position. */
  tell(word: string, isNear: boolean, answersOf: Uint8Array): void;
  /** How many words the title of an event has, in all languages. */
  wordCountOf(eventIdx: number): number;
}

/** So many letters of a word must be given to find it by what stands within it. */
const leastWithin = 3;

/**
 * Reads titles as lists of words, each word once: what is typed is sought among the words, which are few, and leads to the events.
 *
 * @param wordsOf  the words of a text as they are compared.
 * @param nearTo  how many letters of a word may be wrong, and the words with two letters changed over.
 */
export function createTitleSearch(
  {columns, titles}: Indexes,
  wordsOf: (text: string) => readonly string[],
  nearTo: (word: string) => {readonly errors: number; readonly swapped: readonly string[]},
): TitleSearch {
  const texts = [...titles.values()];
  const words = new SearchableMap<number[]>();
  const known = new Map<string, number[]>();
  const wordCounts = new Uint16Array(columns.count);
  let readCount = 0;

  const eventsOf = (word: string): number[] => {
    let events = known.get(word);
    if (!events) {
      events = [];
      known.set(word, events);
      words.set(word, events);
    }
    return events;
  };
  const raise = (answersOf: Uint8Array, events: readonly number[] | undefined, answer: number) => {
    for (const eventIdx of events ?? []) if (answersOf[eventIdx]! < answer) answersOf[eventIdx] = answer;
  };

  return {
    get readCount() {
      return readCount;
    },
    readNext() {
      for (const text of texts) {
        for (const word of wordsOf(text.at(readCount))) {
          const events = eventsOf(word);
          // a word that comes twice leads to the event once
          if (events.at(-1) === readCount) continue;
          events.push(readCount);
          wordCounts[readCount]! += 1;
        }
      }
      readCount += 1;
    },
    tell(word, isNear, answersOf) {
      raise(answersOf, known.get(word), answers.whole);
      for (const [, events] of words.atPrefix(word)) raise(answersOf, events, answers.begun);
      if (!isNear) return;
      const {errors, swapped} = nearTo(word);
      if (errors > 0)
        for (const [events] of words.fuzzyGet(word, errors).values())
          raise(answersOf, events, answers.nearly);
      for (const other of swapped) raise(answersOf, known.get(other), answers.nearly);
      if (word.length < leastWithin) return;
      for (const [other, events] of known) if (other.includes(word)) raise(answersOf, events, answers.nearly);
    },
    wordCountOf: eventIdx => wordCounts[eventIdx]!,
  };
}
