import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {basemapNamesIn, basemapNamesOf, firstMapHtml, openingView} from '../../src/cli/prerender/firstMap';
import {belowHtml, listHtml, titleHtml} from '../../src/cli/prerender/firstPage';
import {en} from '../../src/i18n/all';
import {laterEn} from '../../src/i18n/later';
import type {Basemap} from '../../src/map/still';
import {shippedIndexes} from '../fixtures/indexes';
import {withoutUnbroken} from '../fixtures/plainText';

const indexes = shippedIndexes();
const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../public/basemap', name), 'utf8'));
const basemap = readJson('coarse.json') as Basemap;
const names = basemapNamesIn(basemap, indexes, 'en', readJson('names.json'));
const map = firstMapHtml(indexes, basemap, en, names);
const title = titleHtml({indexes, messages: en});
const list = listHtml({indexes, messages: en}, laterEn, {family: 'index', folder: './'});

test('the prerendered page holds no style attribute and no script', () => {
  for (const html of [map, title, list]) {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain('<script');
  }
});

test('the basemap’s geometry is sent once and used for both shapes', () => {
  expect(map.match(/id="basemap"/g)).toHaveLength(1);
  expect(map.match(/href="#basemap"/g)).toHaveLength(1);
});

test('both shapes show Lavrov’s journey dashed, and nothing of December 2025', () => {
  const legIdx = indexes.legs.findIndex(({event}) => event.id === 'lavrov-visit-kyrgyzstan-2025');
  const lines = [...map.matchAll(/<path class="line" data-line="([^"]+)"[^>]*>/g)];
  expect(
    lines.filter(([, id]) => id === `leg-${legIdx}`).map(([path]) => path.includes('stroke-dasharray="7 5"')),
  ).toEqual([true, true]);
  const december = indexes.legs.flatMap(({event}, at) =>
    event.id === 'cis-informal-summit-2025' ? [`leg-${at}`] : [],
  );
  expect(december).toHaveLength(8);
  expect(lines.filter(([, id]) => december.includes(id!))).toEqual([]);
  expect(map).not.toContain('sign--absence');
});

test('a wide window names every city in its frame, a small one six at most', () => {
  const [wide, small] = map.split('first-fit--small') as [string, string];
  const names = (html: string) =>
    [...html.matchAll(/class="first-name[^>]*>([^<]+)</g)].map(([, name]) => name);
  expect(names(wide)).toContain('Cholpon-Ata');
  expect(names(wide).length).toBeGreaterThanOrEqual(11);
  expect(names(small)).toContain('Cholpon-Ata');
  expect(names(small).length).toBeLessThanOrEqual(6);
});

test('the caption of the opening day is there in words', () => {
  expect(withoutUnbroken(title)).toContain('29 June 2025: Lavrov is due in Cholpon-Ata for two days.');
  expect(title).toContain('Announced · TASS, 29 June 2025');
});

test('the list holds every event by its title', () => {
  const plain = withoutUnbroken(list)
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  for (const event of indexes.dataset.events) expect(plain).toContain(event.title.en);
});

test('the small view is nearer than the wide one, and both hold Moscow and Cholpon-Ata', () => {
  expect(openingView(indexes, 'small').width).toBeLessThan(openingView(indexes, 'wide').width);
});

test('the basemap names no disputed area and no country too small to carry its name', () => {
  const named = basemapNamesOf(basemap);
  expect(named.map(({id}) => id)).toEqual(expect.arrayContaining(['RU', 'KZ', 'KG', 'UA']));
  expect(named.map(({name}) => name).join()).not.toMatch(/Crimea|Abkhazia|Ossetia|Transnistria|Kosovo/);
});

test('the basemap is drawn in the dataset’s own worldview', () => {
  const {dataset} = indexes;
  const mapIn = (worldview: 'neutral' | 'un') =>
    firstMapHtml(
      {...indexes, dataset: {...dataset, dataset: {...dataset.dataset, worldview}}},
      basemap,
      en,
      names,
    );
  expect(mapIn('un')).toContain('data-country="MD" data-area="transnistria"');
  expect(mapIn('neutral')).toContain('class="still-area" data-area="transnistria"');
});

test('what a browser cannot name is sent along: in Kyrgyz nearly everything, else nothing', () => {
  const sentIn = (language: 'en' | 'ru' | 'ky') =>
    basemapNamesIn(basemap, indexes, language, readJson('names.json')).filter(({isSent}) => isSent);
  expect(sentIn('en')).toEqual([]);
  expect(sentIn('ru')).toEqual([]);
  const inKyrgyz = new Map(sentIn('ky').map(({id, name, lang}) => [id, {name, lang}]));
  expect(inKyrgyz.get('TR')).toEqual({name: 'Түркия', lang: 'ky'});
  // the dataset names its own countries, and comes anyway
  expect(inKyrgyz.has('KG')).toBe(false);
});

test('below a frame’s map links lead to the folder of all pages, and are left out where that is not known', () => {
  const linksIn = (folder: string | null) =>
    [
      ...belowHtml({indexes, messages: en}, laterEn, {family: 'embed-standalone', folder}).matchAll(
        / href="([^"]*\.html)"/g,
      ),
    ].map(([, href]) => href);
  expect(linksIn(null)).toEqual([]);
  expect(linksIn('https://maps.example/visits/')).toEqual(
    ['embed-standalone.html', 'embed-standalone.ru.html', 'embed-standalone.ky.html', 'index.html'].map(
      file => `https://maps.example/visits/${file}`,
    ),
  );
});
