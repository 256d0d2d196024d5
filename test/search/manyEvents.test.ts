/** Events that are too many to read all their texts: what finds them, held against plain loops over the rows. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n/en';
import type {Indexes} from '../../src/indexes';
import {foldedWords} from '../../src/search/foldName';
import {createSearchIndex} from '../../src/search/searchIndex';
import {placesOfRows, textsOfRow} from '../../src/search/searchRows';
import {anEvent} from '../fixtures/aDocument';
import {columnIndexes, datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

function readIndex(indexes: Indexes) {
  const index = createSearchIndex({indexes, messages: en}, 0);
  index.readWhile(() => true);
  return index;
}
const all = shippedIndexes();
const shipped = readIndex(all);
const eventsFound = (text: string, index = shipped) => [
  ...(index.find(text).find(({kind}) => kind === 'event')?.ids ?? []),
];

const titled = (titles: readonly string[]) =>
  indexesOf(
    datasetOf({
      events: titles.map((title, idx) =>
        anEvent({id: `e${idx}`, title: {en: title}, when: `2025-03-${String(idx + 1).padStart(2, '0')}`}),
      ),
    }),
  );

describe('events are found', () => {
  const titles = all.dataset.events.map(({title}) => Object.values(title).flatMap(text => foldedWords(text)));
  const words = [...new Set(titles.flat())].filter(word => word.length > 2);

  test('by the beginning of any word of their titles, all of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({min: 3, max: 8}), (word, length) => {
        const asked = word.slice(0, length);
        // of "ch" a "c" alone is another letter
        fc.pre(foldedWords(asked).join() === asked);
        const expected = all.dataset.events.filter((_, idx) =>
          titles[idx]!.some(own => own.startsWith(asked)),
        );
        expect(eventsFound(asked)).toEqual(expect.arrayContaining(expected.map(({id}) => id)));
      }),
    );
  });

  test('by nothing that neither title nor what they have to do with tells', () => {
    const telling = {indexes: all, messages: en};
    const told = new Map(
      placesOfRows(all, true)
        .filter(({kind}) => kind === 'event')
        .map(row => {
          const {title = [], detail = []} = textsOfRow(telling, row);
          return [row.id, [...title, ...detail].flatMap(text => foldedWords(text))] as const;
        }),
    );
    const namesOf = (id: string) => {
      const {about = [], participants} = all.eventOf(id)!;
      const holders = participants.flatMap(({actor}) => all.actorOf(actor)?.heldBy?.actor ?? []);
      return [...about, ...holders]
        .flatMap(each => all.actorOf(each) ?? all.placeOf(each) ?? all.organisationOf(each) ?? [])
        .flatMap(row => JSON.stringify(row).split('"'))
        .flatMap(text => foldedWords(text));
    };
    fc.assert(
      fc.property(fc.constantFrom(...words.filter(word => !/\d/.test(word))), word => {
        for (const id of eventsFound(word))
          expect([...told.get(id)!, ...namesOf(id)].some(own => own.startsWith(word))).toBe(true);
      }),
    );
  });

  test('by their titles with who and where and in which year', () => {
    for (const event of all.dataset.events.slice(0, 12)) {
      const actor = all.actorOf(event.participants[0]?.actor ?? '');
      if (!actor) continue;
      const title = Object.values(event.title)[0]!;
      expect(eventsFound(`${title} ${Object.values(actor.names)[0]!}`)).toContain(event.id);
    }
    expect(eventsFound('2025').length).toBeGreaterThan(0);
    expect(eventsFound('1925')).toEqual([]);
  });

  test('with letters that are wrong, changed over or missing, only where nothing is as it was typed', () => {
    const index = readIndex(titled(['Talks on transit', 'Talk of the town', 'A signing']));
    expect(eventsFound('transti', index)).toEqual(['e0']);
    expect(eventsFound('sinning', index)).toEqual(['e2']);
    expect(eventsFound('igning', index)).toEqual(['e2']);
    expect(eventsFound('transit', index)).toEqual(['e0']);
  });
});

test('the title that is what was typed comes first, then whole words, then beginnings; of two alike the later', () => {
  const index = readIndex(
    titled(['Talkshow', 'Talk', 'Talk of two ministers', 'Talks in the town', 'Talk of two ministers']),
  );
  expect(eventsFound('talk', index)).toEqual(['e1', 'e4', 'e2', 'e0', 'e3']);
  expect(index.find('talk')[0]!.kind).toBe('event');
});

test('what has not been read is not found, and it is counted', () => {
  const index = createSearchIndex({indexes: all, messages: en}, 0);
  expect(index.rowCount).toBe(placesOfRows(all, true).length);
  let left = 5;
  index.readWhile(() => --left > 0);
  expect(index.readCount).toBe(5);
  index.readWhile(() => true);
  expect(index.readCount).toBe(index.rowCount);
});

test('of columns the same is found as of rows', () => {
  const ofColumns = readIndex(columnIndexes(all.dataset));
  for (const typed of ['lavrov', 'Бишкек', 'summit', 'csto moscow', 'visit', 'sumit', '2025', 'qqqqq'])
    expect(ofColumns.find(typed).map(({kind, ids}) => [kind, ...ids])).toEqual(
      shipped.find(typed).map(({kind, ids}) => [kind, ...ids]),
    );
});

test.each(['Japarov', 'Kulubaev', 'Lavrvo', 'Cholpan Ata', 'ОДКБ', 'TASS', 'Санкт-Петербург'])(
  'beside them people, places, organisations and sources are found by %s as in a small dataset',
  typed => {
    const small = createSearchIndex({indexes: all, messages: en});
    small.readWhile(() => true);
    const others = (index: typeof small) =>
      index
        .find(typed)
        .filter(({kind}) => kind !== 'event')
        .map(({kind, ids}) => [kind, ...ids]);
    expect(others(shipped)).toEqual(others(small));
  },
);
