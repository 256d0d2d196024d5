import {kindKeys} from '../indexes';
import {takenRows} from '../indexes/taken';
import type {Telling} from '../panels';
import {eventsOfSelection, type SelectionKind} from '../store';
import {toDayNumber} from '../time';
import {answers, createTitleSearch, type TitleSearch} from './titleSearch';

/** Something else than an event that a word names. */
export interface NamedThing {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** The events that were found, the best first. */
export interface FoundEvents {
  readonly ids: readonly string[];
  /** Whether the title of the best is what was typed; has its words; or other things have them. */
  readonly fit: 'whole' | 'words' | 'told';
}

/** The events of a large dataset, found by their titles and by who and what they have to do with. */
export interface ManyEvents extends Pick<TitleSearch, 'readCount' | 'readNext'> {
  /**
   * @param words  all that was typed.
   * @param meant  those of them that must be answered to; the others count where they are.
   */
  find(words: readonly string[], meant: readonly string[], isNear: boolean): FoundEvents | null;
}

interface ManyEventsInputs {
  readonly telling: Telling;
  readonly wordsOf: (text: string) => readonly string[];
  readonly nearTo: Parameters<typeof createTitleSearch>[2];
  /** People, places and organisations of which a word, or nearly it, is a name. */
  readonly namedBy: (word: string, isNear: boolean) => readonly NamedThing[];
}

const aYear = /^\d{4}$/;

/** The answers to so many words are kept: while somebody types, only the last of them changes. */
const mostKept = 8;

// a key by which events are sorted: fit, answers and length of the title, and in its last part how late the event is told
const later = 2 ** 24;
const [mostScore, mostWords] = [0xff, 0xff];

/**
 * Finds events by lists of words rather than by an index of all their texts, which would take minutes to make: a word of a title leads to its events, and
 * so do names of people, places and organisations, kinds of events and years. Summaries and other words for days are not read.
 */
export function createManyEvents({telling, wordsOf, nearTo, namedBy}: ManyEventsInputs): ManyEvents {
  const {indexes, messages} = telling;
  const {columns, inOrder, rank, dataset} = indexes;
  const titles = createTitleSearch(indexes, wordsOf, nearTo);
  const kindWords = kindKeys.map(kind => wordsOf(messages.panels.kinds[kind]));
  const kept = new Map<string, Uint8Array>();

  const answersTo = (word: string, isNear: boolean): Uint8Array => {
    const key = `${word} ${isNear} ${titles.readCount}`;
    const before = kept.get(key);
    if (before) return before;
    const answersOf = new Uint8Array(columns.count);
    for (const thing of namedBy(word, isNear))
      for (const eventIdx of eventsOfSelection({indexes}, thing)) answersOf[eventIdx] = answers.told;
    const isKind = kindWords.map(own => own.some(each => each.startsWith(word)));
    if (isKind.includes(true)) {
      for (let idx = 0; idx < columns.count; idx++)
        if (isKind[columns.kind[idx]!]) answersOf[idx] = answers.told;
    }
    if (aYear.test(word)) {
      const [from, to] = [toDayNumber(`${word}-01-01`), toDayNumber(`${word}-12-31`)];
      for (let idx = 0; idx < columns.count; idx++)
        if (columns.from[idx]! <= to && columns.to[idx]! >= from) answersOf[idx] = answers.told;
    }
    titles.tell(word, isNear, answersOf);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, answersOf);
    return answersOf;
  };

  return {
    get readCount() {
      return titles.readCount;
    },
    readNext: titles.readNext,
    find(words, meant, isNear) {
      const ofMeant = meant.map(word => answersTo(word, isNear));
      const ofAll = words.map(word => answersTo(word, isNear));
      const keys = new Float64Array(titles.readCount);
      let count = 0;
      for (let eventIdx = 0; eventIdx < titles.readCount; eventIdx++) {
        let least: number = answers.whole;
        for (const answersOf of ofMeant) least = Math.min(least, answersOf[eventIdx]!);
        if (least === answers.none) continue;
        let score = 0;
        for (const answersOf of ofAll) score += answersOf[eventIdx]!;
        const isTold = least === answers.told ? 1 : 0;
        const wordCount = Math.min(titles.wordCountOf(eventIdx), mostWords);
        // a title of nothing else is the nearest; of two that fit alike the later told comes first
        const fit = (isTold * (mostScore + 1) + mostScore - Math.min(score, mostScore)) * (mostWords + 1);
        keys[count++] = (fit + wordCount) * later + (inOrder.length - 1 - rank[eventIdx]!);
      }
      if (count === 0) return null;
      const sorted = keys.subarray(0, count).sort();
      const eventAt = (at: number) => inOrder[inOrder.length - 1 - (sorted[at]! % later)]!;
      const isTold = sorted[0]! >= (mostScore + 1) * (mostWords + 1) * later;
      const isWhole = ofAll.every(answersOf => answersOf[eventAt(0)] === answers.whole);
      return {
        ids: takenRows(count, at => dataset.events[eventAt(at)]!.id),
        fit: isTold ? 'told' : isWhole && isCalled(eventAt(0), words) ? 'whole' : 'words',
      };
    },
  };

  /** Whether one of its titles is what was typed. */
  function isCalled(eventIdx: number, words: readonly string[]): boolean {
    const typed = words.join(' ');
    return [...indexes.titles.values()].some(text => wordsOf(text.at(eventIdx)).join(' ') === typed);
  }
}
