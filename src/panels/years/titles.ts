import type {Steps} from '../shared/steps';
import type {Told} from '../shared/told';
import {wordsIn} from '../shared/words';

/** A text as it is compared: large and small letters are one, and so is a letter with its accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** So many titles are read before the page may do something else. */
const atOnce = 64;

/**
 * Reads the titles of rows, folded.
 *
 * @param into  takes them as they come, by the place of their row.
 */
export function* readTitles<Row>(of: Told<Row, unknown>, into: string[]): Steps<readonly string[]> {
  const {events} = of.telling.indexes.dataset;
  const {language} = of.telling.messages;
  for (const [at, row] of of.rows.entries()) {
    const titles = of.eventIdxsOf(row).map(eventIdx => wordsIn(events[eventIdx]!.title, language).text);
    into[at] = folded(titles.join(' '));
    if (at % atOnce === 0) yield;
  }
  return into;
}

/** The rows whose titles hold every word of what is sought, in whatever order. */
export function withWords<Row>(rows: readonly Row[], titles: readonly string[], sought: string): Row[] {
  const words = folded(sought).split(' ');
  return rows.filter((_, at) => words.every(word => titles[at]?.includes(word) === true));
}
