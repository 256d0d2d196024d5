import {expect, test} from 'vitest';
import {versionOf} from '../../../src/cli/outputs/version';
import {parseDataset} from '../../../src/dataset';
import {datasetJson} from '../../../src/dataset/authoring';
import {writers} from '../../../src/download/files';
import type {Dataset} from '../../../src/model';
import {anEvent, anInfo} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {contentOf} from './fileContent';

const read = (ids?: readonly string[], indexes = shippedIndexes()) =>
  JSON.parse(String(writers.dataset(contentOf(indexes, {...(ids && {ids})})).content)) as Dataset;

test('the whole is the dataset to the letter that its version is reckoned from', () => {
  const {dataset} = shippedIndexes();
  const {content, events} = writers.dataset(contentOf());
  expect(events).toBe(dataset.events.length);
  expect(versionOf(String(content))).toBe(versionOf(datasetJson(dataset)));
});

test('whatever single event is taken, the atlas reads it without a complaint', () => {
  const {dataset} = shippedIndexes();
  for (const {id} of dataset.events) {
    const {dataset: again, issues} = parseDataset(read([id]));
    expect(issues).toEqual([]);
    expect(again!.events.map(event => event.id)).toContain(id);
  }
});

test('a part of a visit brings the visit, its people with their seats, and no other event', () => {
  const {events, actors, places, sources} = read(['lavrov-kulubaev-talks-2025']);
  expect(events.map(({id}) => id).sort()).toEqual([
    'kulubaev-visit-moscow-2025',
    'lavrov-kulubaev-talks-2025',
  ]);
  expect(actors.map(({id}) => id)).toContain('sergey-lavrov');
  expect(places.map(({id}) => id)).toEqual(expect.arrayContaining(['moscow', 'bishkek']));
  expect(sources.length).toBeLessThan(shippedIndexes().dataset.sources.length);
});

test('a row keeps all that it says, and rows their order', () => {
  const {dataset} = shippedIndexes();
  const part = read(['csto-foreign-ministers-2025', 'cis-founding-1991']);
  for (const table of ['places', 'actors', 'organisations', 'sources', 'facts', 'events'] as const) {
    const ids = part[table].map(({id}) => id);
    expect(part[table]).toEqual(dataset[table].filter(({id}) => ids.includes(id)));
  }
});

test('facts come along where all that they are about does', () => {
  const fact = (id: string, about: string[]) => ({
    id,
    about,
    text: {en: id, ru: id},
    source: 'tass',
    locator: 'paragraph 3',
  });
  const whole = datasetOf({
    events: [anEvent(), anEvent({id: 'alone', organisations: [], participants: []})],
    facts: [fact('of-country', ['KG']), fact('of-organisation', ['KG', 'csto']), fact('of-other', ['FR'])],
  });
  expect(read(['alone'], indexesOf(whole)).facts.map(({id}) => id)).toEqual(['of-country']);
});

test('opening and corrections name only what is there', () => {
  const corrections = [
    {date: '2025-07-01', about: ['talks', 'other'], text: {en: 'Mended.', ru: 'Исправлено.'}},
    {date: '2025-07-02', about: ['talks'], text: {en: 'Mended too.', ru: 'Исправлено.'}},
  ];
  const whole = datasetOf({
    dataset: anInfo({corrections}),
    events: [anEvent(), anEvent({id: 'other'})],
  });
  const {dataset} = read(['other'], indexesOf(whole));
  expect(dataset.opening).toEqual({t: '2025-06-29'});
  expect(dataset.corrections).toEqual([{...corrections[0], about: ['other']}]);
});

test('no event is a dataset without events, which the atlas reads', () => {
  const {dataset, issues} = parseDataset(read([]));
  expect(issues).toEqual([]);
  expect(dataset!.events).toEqual([]);
});
