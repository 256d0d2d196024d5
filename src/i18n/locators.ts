import {paragraphsOf} from '../model';
import type {Messages} from './messages';
import type {Words} from './names';

type Range = readonly [first: number, last: number];

/**
 * Where in a source, in the page's language: the paragraphs of all locators together, as "paragraphs 1–2 and 5". A locator of another form stays as it
 * is written, which is in English, and comes after them.
 */
export function locatorsIn(
  locators: Iterable<string>,
  messages: Pick<Messages, 'language' | 'panels'>,
): Words[] {
  const ranges: Range[] = [];
  const others: Words[] = [];
  for (const locator of new Set(locators)) {
    const paragraphs = paragraphsOf(locator);
    if (paragraphs) ranges.push(...paragraphs);
    else others.push(messages.language === 'en' ? {text: locator} : {text: locator, lang: 'en'});
  }
  return ranges.length === 0 ? others : [{text: paragraphsIn(united(ranges), messages)}, ...others];
}

function paragraphsIn(ranges: readonly Range[], {panels}: Pick<Messages, 'panels'>): string {
  const told = ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return panels.paragraphs(told, ranges.length > 1 || ranges[0]![0] !== ranges[0]![1]);
}

/** The same paragraphs in their order, those that follow one another as one range. */
function united(ranges: readonly Range[]): Range[] {
  const found: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = found.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else found.push([first, last]);
  }
  return found;
}
