/** What is found by what is typed, in the shipped dataset and in small ones. */
import {describe, expect, test} from 'vitest';
import {en} from '../../src/i18n/en';
import {ru} from '../../src/i18n/ru';
import type {AuthoredDocument} from '../../src/model';
import {createSearchIndex, type SearchIndex} from '../../src/search/searchIndex';
import {aDocument, anActor, anEvent, anInfo, aPlace} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

function readIndex(indexes = shippedIndexes(), messages: typeof en | typeof ru = en): SearchIndex {
  const index = createSearchIndex({indexes, messages});
  index.readWhile(() => true);
  return index;
}
const indexOf = (given: Partial<AuthoredDocument>) => readIndex(indexesOf(datasetOf(given)));
const shipped = readIndex();
const found = (text: string, kind: string, index = shipped) =>
  index.find(text).find(group => group.kind === kind)?.ids ?? [];
const best = (text: string, index = shipped) => {
  const [group] = index.find(text);
  return group ? `${group.kind} ${group.ids[0]}` : null;
};

describe('in the shipped dataset', () => {
  test.each(['Japarov', 'Zhaparov', 'Жапаров', 'japarov', 'ЖАПАРОВ', 'Djaparov', 'Džaparow'])(
    '%s finds the president and the prime minister, as two',
    typed => {
      expect(found(typed, 'actor')).toEqual(['sadyr-japarov', 'akylbek-zhaparov']);
    },
  );

  test('the first name tells the two apart, in any letters', () => {
    for (const typed of ['Sadyr Zhaparov', 'Садыр Жапаров', 'japarov sadir'])
      expect(found(typed, 'actor')).toEqual(['sadyr-japarov']);
    for (const typed of ['Akylbek Japarov', 'Акылбек Жапаров', 'Akilbek Zhaparov'])
      expect(found(typed, 'actor')).toEqual(['akylbek-zhaparov']);
  });

  test.each([
    ['Kulubaev', 'actor jeenbek-kulubaev'],
    ['Kulubayev', 'actor jeenbek-kulubaev'],
    ['Кулубаев', 'actor jeenbek-kulubaev'],
    ['Lavrof', 'actor sergey-lavrov'],
    ['Lavrvo', 'actor sergey-lavrov'],
    ['Lawrow', 'actor sergey-lavrov'],
    ['lavr', 'actor sergey-lavrov'],
    ['Zaharova', 'actor maria-zakharova'],
    ['Cholpan Ata', 'place cholpon-ata'],
    ['Cholponata', 'place cholpon-ata'],
    ['Чолпон', 'place cholpon-ata'],
    ['Минкс', 'place minsk'],
    ['Санкт-Петербург', 'place st-petersburg'],
    ['Saint Petersburg', 'place st-petersburg'],
    ['kyrg', 'place kyrgyzstan'],
    ['Киргизстан', 'place kyrgyzstan'],
    ['CSTO', 'org csto'],
    ['ОДКБ', 'org csto'],
    ['Shanghai Cooperation', 'org sco'],
    ['TASS', 'source tass-2025-06-29'],
    ['prime minister of Russia', 'actor mikhail-mishustin'],
    ['president of Kyrgyzstan', 'actor president-of-kyrgyzstan'],
    ['air base', 'event kant-air-base-anniversary-2023'],
    ['CIS Informal Meeting Held', 'source menafn-2025-12-22'],
  ])('%s finds %s first', (typed, expected) => {
    expect(best(typed)).toBe(expected);
  });

  test('an event is found by who was there and where, and by its day', () => {
    expect(found('Lavrov Cholpon', 'event')).toContain('lavrov-visit-kyrgyzstan-2025');
    expect(found('29 June 2025', 'event')).toContain('lavrov-visit-kyrgyzstan-2025');
    expect(found('2025-06-29', 'event')).toContain('lavrov-visit-kyrgyzstan-2025');
    expect(found('Lavrov Cholpon', 'event')).not.toContain('putin-visit-kyrgyzstan-2023');
  });

  test('every name and alias of every row finds it among the first three of its kind', () => {
    const {dataset} = shippedIndexes();
    const named = [
      ...dataset.actors.map(row => ['actor', row.id, [row.names, row.shortNames], row.aliases] as const),
      ...dataset.places.map(row => ['place', row.id, [row.names], row.aliases] as const),
      ...dataset.organisations.map(
        row => ['org', row.id, [row.names, row.abbreviation], row.aliases] as const,
      ),
      ...dataset.events.map(row => ['event', row.id, [row.title], undefined] as const),
      ...dataset.sources.map(row => ['source', row.id, [row.label], row.title && [row.title]] as const),
    ];
    const lost = named.flatMap(([kind, id, tables, others]) => {
      const names = [...tables.flatMap(table => Object.values(table ?? {})), ...(others || [])];
      return names
        .filter(name => !found(name, kind).slice(0, 3).includes(id))
        .map(name => `${kind} ${id}: ${name}`);
    });
    expect(named.length).toBeGreaterThan(80);
    expect(lost).toEqual([]);
  });

  test('what is not there is not found, whatever it is made of', () => {
    for (const typed of [
      'xyzzy',
      '',
      '   ',
      '((qz+)+$',
      'a',
      'и в',
      '— !',
      '🙂',
      '\ud800',
      '__proto__',
      'constructor',
    ])
      expect(shipped.find(typed)).toEqual([]);
  });

  test('a text of any length is cut before it is looked for', () => {
    expect(shipped.find(`Lavrov ${' '.repeat(200)}xyzzy`)[0]?.ids[0]).toBe('sergey-lavrov');
    expect(shipped.find('y'.repeat(1_000_000))).toEqual([]);
  });
});

describe('in a small dataset', () => {
  const kyiv = aPlace({id: 'kyiv', names: {en: 'Kyiv', ru: 'Киев', uk: 'Київ'}, country: 'UA'});
  const kent = aPlace({id: 'kent', names: {en: 'Kent', ru: 'Кент'}, country: 'GB'});
  const kant = aPlace({id: 'kant', names: {en: 'Kant', ru: 'Кант'}});

  test.each(['Kiev', 'Kyiv', 'Київ', 'Киев', 'kie', 'Kijv'])('%s is one town', typed => {
    expect(found(typed, 'place', indexOf({places: [...aDocument().places, kyiv, kent]}))).toEqual(['kyiv']);
  });

  test('what is written so is found alone; what is nearly so only where nothing is', () => {
    const both = indexOf({places: [...aDocument().places, kent, kant]});
    expect(found('Kant', 'place', both)).toEqual(['kant']);
    expect(found('Kunt', 'place', both)).toEqual(['kent', 'kant']);
    expect(found('Kxxt', 'place', both)).toEqual([]);
  });

  test('of two with the same words the one of more events comes first', () => {
    const twins = ['ann', 'bea'].map(id => anActor({id, names: {en: `${id} Grey`, ru: `${id} Grey`}}));
    const {actors, events} = aDocument();
    const index = indexOf({
      actors: [...actors, ...twins],
      events: [
        ...events,
        anEvent({id: 'second', participants: [{...anEvent().participants[0]!, actor: 'bea'}]}),
      ],
    });
    expect(found('grey', 'actor', index)).toEqual(['bea', 'ann']);
  });

  test('a name before a title before a summary', () => {
    const words = (text: string) => ({en: text, ru: text});
    const index = indexOf({
      events: [
        anEvent({id: 'told', summary: words('The harbour was spoken of.')}),
        anEvent({id: 'titled', title: words('Talks on the harbour')}),
      ],
      places: [...aDocument().places, aPlace({id: 'port', names: words('Harbour')})],
    });
    expect(index.find('harbour').map(({kind, ids}) => [kind, ...ids])).toEqual([
      ['place', 'port'],
      ['event', 'titled', 'told'],
    ]);
  });

  test('dates and kinds are found in the words of the page', () => {
    const indexes = indexesOf(datasetOf({dataset: anInfo()}));
    expect(found('29 июня переговоры', 'event', readIndex(indexes, ru))).toEqual(['talks']);
    expect(found('29 июня', 'event', readIndex(indexes, en))).toEqual([]);
  });
});

test('what has not been read is not found, and a slice is a row at least', () => {
  const index = createSearchIndex({indexes: shippedIndexes(), messages: en});
  expect(index.find('Lavrov')).toEqual([]);
  index.readWhile(() => false);
  expect(index.readCount).toBe(1);
  index.readWhile(() => index.readCount < 41);
  expect(index.readCount).toBe(41);
  expect(found('Lavrov', 'actor', index)).toEqual(['sergey-lavrov']);
  expect(found('Lavrov', 'event', index)).toEqual([]);
  index.readWhile(() => true);
  expect(index.readCount).toBe(index.rowCount);
  expect(found('Lavrov', 'event', index).length).toBeGreaterThan(2);
});
