import MiniSearch, {type QueryCombination, type SearchOptions, type SearchResult} from 'minisearch';
import type {Telling} from '../panels';
import {eventsOfSelection, type SelectionKind} from '../store';
import {foldedWords, foldWord} from './foldName';
import {createManyEvents, type ManyEvents} from './manyEvents';
import {
  type Field,
  fields,
  foundKinds,
  namesOfRow,
  namingFields,
  placesOfRows,
  type RowPlace,
  textsOfRow,
} from './searchRows';

/** What was found in one table, the best first. */
export interface FoundGroup {
  readonly kind: SelectionKind;
  readonly ids: readonly string[];
}

/** All that can be found in a dataset, by names in any letters, with typing errors. */
export interface SearchIndex {
  readonly rowCount: number;
  /** How many of the rows have been read; what is not yet read is not found. */
  readonly readCount: number;
  /** Reads on as long as there is time, a row at least. */
  readWhile(hasTime: () => boolean): void;
  /** What a text finds, in groups: those that fit best first, else in the order of the kinds. */
  find(text: string): readonly FoundGroup[];
}

/** Longer texts are cut: nothing is called like that. */
export const mostTyped = 100;

const boosts: Readonly<Record<Field, number>> = {name: 8, alias: 6, title: 4, detail: 1.5, summary: 1};

/** A letter alone is "and" or "in" somewhere, and nobody's name; where a sign is a word it is another matter. */
const letterAlone = /^[a-z]$/;
/** A shorter word may be one of those that hold a sentence together: it need not be found, but counts where it is. */
const leastOfMeaning = 3;

/** The texts of more events than these are not all read: that would take seconds. Their titles are, and lists of what they have to do with. */
const mostRead = 5_000;

/** So many of a kind, those of the best scores, are looked at once more: the rest are told of it. */
const mostCompared = 200;

/** How well a name fits: it is the name; it is one but for the end of its last word; its words are among those of the name; or they are told of it. */
const tiers = {whole: 0, begun: 1, words: 2, told: 3} as const;

/** So many titles are read between two looks at the clock. */
const betweenLooks = 32;

/** A group, and how well the best of it fits. */
interface RankedGroup extends FoundGroup {
  readonly best: number;
}

/** A row by its position, and how well it fits. */
interface Found {
  readonly row: number;
  readonly score: number;
  readonly tier: number;
}

/**
 * Makes an index that has read nothing yet.
 *
 * Reading takes up to a second, so it is done in slices; the shipped dataset is one slice.
 *
 * @param most  of how many events all texts are read.
 */
export function createSearchIndex(telling: Telling, most = mostRead): SearchIndex {
  const areMany = telling.indexes.columns.count > most;
  const rows = placesOfRows(telling.indexes, !areMany);
  const fold = remembered(foldWord);
  const keyOf = (text: string) => foldedWords(text, fold);
  const wordsOf = (text: string) => keyOf(text).filter(word => !letterAlone.test(word));
  const keysOf = (text: string) => [...wordsOf(text), ...compoundsOf(text).flatMap(wordsOf)];
  // what an event has to do with, others have too
  const keysOfDetail = remembered(keysOf);
  /** The words of texts, each once. */
  const read = (field: string, texts: readonly string[]) =>
    [...new Set(texts.flatMap(field === 'detail' ? keysOfDetail : keysOf))].join(' ');
  const mini = new MiniSearch({
    idField: 'row',
    fields: [...fields],
    // texts are folded and cut into words before, each told once
    tokenize: text => text.split(' '),
    processTerm: word => word,
    searchOptions: {bm25: {k: 1.2, b: 0.25, d: 0.5}},
  });
  let readCount = 0;
  // who and what has more to do is more likely meant; counted when it is first found
  const prominence = new Float64Array(rows.length);
  const prominenceOf = (row: number) => {
    if (prominence[row] === 0) {
      const {kind, id} = rows[row]!;
      prominence[row] =
        kind === 'event' ? 1 : 1 + Math.log2(1 + eventsOfSelection(telling, {kind, id}).length) / 10;
    }
    return prominence[row]!;
  };

  const searchOptions: SearchOptions = {
    boost: boosts,
    prefix: true,
    weights: {prefix: 0.6, fuzzy: 0.3},
    boostDocument: row => prominenceOf(row as number),
  };

  /** How well a row fits what was typed, of those that may come first. */
  const tierOf = (
    place: RowPlace,
    whole: string,
    asked: readonly string[],
    result: SearchResult,
    isNear: boolean,
  ) => {
    const names = namesOfRow(telling, place).map(name => keyOf(name).join(' '));
    if (names.includes(whole)) return tiers.whole;
    if (names.some(name => name.startsWith(whole) && !name.includes(' ', whole.length))) return tiers.begun;
    return areNamed(asked, result, isNear) ? tiers.words : tiers.told;
  };

  const found = (typed: string, asked: readonly string[], isNear: boolean): Found[][] => {
    const whole = keyOf(typed).join(' ');
    const byKind = foundKinds.map((): Found[] => []);
    // the best first
    for (const result of mini.search(queryOf(asked, isNear), searchOptions)) {
      const row = result.id as number;
      const place = rows[row]!;
      const ofKind = byKind[foundKinds.indexOf(place.kind)]!;
      const tier = ofKind.length < mostCompared ? tierOf(place, whole, asked, result, isNear) : tiers.told;
      ofKind.push({row, tier, score: result.score});
    }
    return byKind;
  };

  const many: ManyEvents | null = areMany
    ? createManyEvents({
        telling,
        wordsOf: keysOf,
        nearTo: word => ({errors: allowedErrors(word), swapped: swapped(word)}),
        namedBy: (word, isNear) =>
          mini
            .search(queryOf([word], isNear), {...searchOptions, fields: ['name', 'alias']})
            .map(({id}) => rows[id as number]!)
            .filter(({kind}) => kind !== 'source'),
      })
    : null;
  const foundOfMany = (words: readonly string[], isNear: boolean) => {
    const found = many?.find(words, meaningOf(words), isNear);
    return found ? [{kind: 'event', best: tiers[found.fit], ids: found.ids} as const] : [];
  };

  const inGroups = (byKind: readonly (readonly Found[])[], ofMany: readonly RankedGroup[]): FoundGroup[] => {
    // a state bears the name of its country, which is what is meant
    const leads = ({row}: Found) => telling.indexes.actorOf(rows[row]!.id)?.kind !== 'state';
    const groups = byKind.flatMap((found, idx): readonly RankedGroup[] => {
      if (found.length === 0) return foundKinds[idx] === 'event' ? ofMany : [];
      const sorted = [...found].sort((a, b) => a.tier - b.tier || b.score - a.score || a.row - b.row);
      const best = sorted.find(leads)?.tier ?? tiers.told;
      return [{kind: foundKinds[idx]!, best, ids: sorted.map(({row}) => rows[row]!.id)}];
    });
    return groups.sort((a, b) => a.best - b.best).map(({kind, ids}) => ({kind, ids}));
  };

  return {
    rowCount: rows.length + (areMany ? telling.indexes.columns.count : 0),
    get readCount() {
      return readCount + (many?.readCount ?? 0);
    },
    readWhile(hasTime) {
      while (readCount < rows.length) {
        const texts = Object.entries(textsOfRow(telling, rows[readCount]!));
        mini.add({
          row: readCount,
          ...Object.fromEntries(texts.map(([field, told]) => [field, read(field, told)])),
        });
        readCount += 1;
        if (!hasTime()) return;
      }
      while (many && many.readCount < telling.indexes.columns.count) {
        many.readNext();
        // a look at the clock takes as long as a few titles
        if (many.readCount % betweenLooks === 0 && !hasTime()) return;
      }
    },
    find(text) {
      const typed = text.slice(0, mostTyped);
      const words = [...new Set(wordsOf(typed))];
      if (words.length === 0) return [];
      // as it is written; only where nothing is, what is nearly so
      for (const isNear of [false, true]) {
        const groups = inGroups(found(typed, words, isNear), foundOfMany(words, isNear));
        if (groups.length > 0) return groups;
      }
      return [];
    },
  };
}

/** Every word that is asked for, or every one that means something, each as it is or, where it need only be nearly so, in one of the ways it may have been meant. */
function queryOf(asked: readonly string[], isNear: boolean): QueryCombination {
  const nearly = (word: string): QueryCombination => ({
    combineWith: 'OR',
    fuzzy: allowedErrors(word),
    queries: [word, {combineWith: 'OR', fuzzy: false, prefix: false, queries: swapped(word)}],
  });
  const all = (words: readonly string[]): QueryCombination => ({
    combineWith: 'AND',
    queries: isNear ? words.map(nearly) : [...words],
  });
  const meant = meaningOf(asked);
  return meant.length === asked.length ? all(asked) : {combineWith: 'OR', queries: [all(asked), all(meant)]};
}

/** The words without the short ones, unless there are no others. */
function meaningOf(words: readonly string[]): readonly string[] {
  const meant = words.filter(word => word.length >= leastOfMeaning);
  return meant.length > 0 ? meant : words;
}

/** How many letters of a word may be wrong, left out or too many. */
function allowedErrors(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** A word with two neighbours that have changed places, which of a short one would be an error too many. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  return letters
    .slice(1)
    .map((letter, idx) =>
      [...letters.slice(0, idx), letter, letters[idx]!, ...letters.slice(idx + 2)].join(''),
    );
}

/** Whether every word that was asked for stands in what the row is called. */
function areNamed(words: readonly string[], {match}: SearchResult, isNear: boolean): boolean {
  const naming = Object.keys(match).filter(term => match[term]!.some(field => namingFields.has(field)));
  return isNear
    ? naming.length >= meaningOf(words).length
    : meaningOf(words).every(word => naming.some(term => term.startsWith(word)));
}

/** "CholponAta" for "Cholpon-Ata". */
function compoundsOf(text: string): string[] {
  if (!text.includes('-')) return [];
  const compounds = text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu) ?? [];
  return compounds.map(compound => compound.replaceAll('-', ''));
}

/** A function of a text that finds what it has answered before: names and words come again and again. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
