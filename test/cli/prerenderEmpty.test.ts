/** A page is written for whatever dataset a build takes, however little is in it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {basemapNamesIn, firstMapHtml} from '../../src/cli/prerender/firstMap';
import {listHtml, titleHtml} from '../../src/cli/prerender/firstPage';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import type {Basemap} from '../../src/map/still';
import type {AuthoredDocument} from '../../src/model';
import {anEvent, anInfo} from '../fixtures/aDocument';
import {datasetOf, indexesOf} from '../fixtures/indexes';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/basemap', name), 'utf8'));
const basemap = readJson('coarse.json') as Basemap;
const dataset = anInfo({opening: {t: '2025-06-29'}});

function pageOf(given: Partial<AuthoredDocument>) {
  const indexes = indexesOf(datasetOf({dataset, ...given}));
  const telling = {indexes, messages: en};
  return {
    title: titleHtml(telling),
    map: firstMapHtml(indexes, basemap, en, basemapNamesIn(basemap, indexes, 'en', readJson('names.json'))),
    list: listHtml(telling, laterEn, {family: 'index', folder: './'}),
  };
}

test('a dataset without anything in it has a map, and says that it has no events', () => {
  const nothing = {events: [], facts: [], places: [], actors: [], organisations: [], sources: []};
  const {title, map, list} = pageOf(nothing);
  expect(title).toContain('No events yet.');
  expect(map).toContain('still-land');
  expect(map).not.toContain('first-dot');
  expect(map).not.toMatch(/NaN|Infinity/);
  expect(list).toContain(laterEn.missing.events);
  expect(list).not.toContain('All 0');
});

test('an event without place or people, in a window of its day, is told', () => {
  const {title, map, list} = pageOf({
    dataset: {
      ...dataset,
      window: {from: '2025-06-29', to: '2025-06-29'},
      opening: {t: '2025-06-29', event: 'talks'},
    },
    events: [{...withoutPlace, participants: []}],
    facts: [],
    places: [],
    actors: [],
  });
  expect(title).toContain('Talks in Bishkek');
  expect(map).not.toMatch(/NaN|Infinity/);
  expect(list).toContain('Talks in Bishkek');
});

const {placeBasis: _, ...withoutPlace} = anEvent({place: null});
