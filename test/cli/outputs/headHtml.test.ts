/** What a head says is read back as a browser, a network or a catalogue would read it. */
import fc from 'fast-check';
import {Window} from 'happy-dom';
import {expect, test} from 'vitest';
import {headHtml} from '../../../src/cli/outputs/headHtml';
import type {Publication} from '../../../src/cli/outputs/publication';
import {languages} from '../../../src/model';
import {anInfo} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';

const nowhere: Publication = {base: null, version: '0123456789ab', hasPictures: false, framed: 'embed'};
const published: Publication = {...nowhere, base: 'https://maps.example.org/visits/', hasPictures: true};

function read(html: string) {
  const {document} = new Window();
  document.head.innerHTML = html;
  const attribute = (selector: string, name: string) =>
    document.head.querySelector(selector)?.getAttribute(name);
  const text = (selector: string) => document.head.querySelector(selector)?.textContent ?? '';
  return {
    title: text('title'),
    meta: (key: string) => attribute(`meta[name="${key}"], meta[property="${key}"]`, 'content'),
    link: (selector: string) => attribute(`link${selector}`, 'href'),
    ld: () => JSON.parse(text('script[type="application/ld+json"]')) as Record<string, unknown>,
    names: [...document.head.children].map(({tagName}) => tagName.toLowerCase()),
  };
}

test.each(languages)('in %s, without a base, nothing is said that must be a whole address', language => {
  const html = headHtml({family: 'index', language}, shippedIndexes(), nowhere);
  const head = read(html);
  const {title, standfirst} = shippedIndexes().dataset.dataset;
  expect(head.title).toBe(title[language]);
  expect(head.meta('description')).toBe(standfirst[language]);
  expect(head.meta('og:title')).toBe(title[language]);
  expect(head.meta('itinera:version')).toBe('0123456789ab');
  expect(head.meta('itinera:dataset')).toBe('five-reports');
  expect(head.meta('twitter:card')).toBe('summary');
  for (const key of ['og:url', 'og:image', 'og:image:alt']) expect(head.meta(key)).toBeUndefined();
  expect(head.link('[rel=canonical]')).toBeUndefined();
  expect(head.link('[type="application/json+oembed"]')).toBeUndefined();
  expect(head.link('[hreflang=ky]')).toBe('./index.ky.html');
  expect(head.ld()).not.toHaveProperty('url');
});

test('with a base, addresses are whole, and the frame’s page names the atlas as the one to be known', () => {
  const head = read(headHtml({family: 'embed', language: 'ru'}, shippedIndexes(), published));
  expect(head.meta('og:url')).toBe('https://maps.example.org/visits/index.ru.html');
  expect(head.link('[rel=canonical]')).toBe('https://maps.example.org/visits/index.ru.html');
  expect(head.meta('og:image')).toBe('https://maps.example.org/visits/preview.ru.png');
  expect(head.meta('og:image:alt')).toBe(shippedIndexes().dataset.dataset.description.ru);
  expect(head.meta('twitter:card')).toBe('summary_large_image');
  expect(head.link('[type="application/json+oembed"]')).toBe(
    'https://maps.example.org/visits/oembed.ru.json',
  );
  expect(head.link('[hreflang=ky]')).toBe('https://maps.example.org/visits/embed.ky.html');
});

test('the front page is the folder itself', () => {
  const head = read(headHtml({family: 'index', language: 'en'}, shippedIndexes(), published));
  expect(head.link('[rel=canonical]')).toBe('https://maps.example.org/visits/');
  expect(head.link('[hreflang=en]')).toBe('https://maps.example.org/visits/');
});

test('without pictures none is named', () => {
  const html = headHtml({family: 'index', language: 'en'}, shippedIndexes(), {
    ...published,
    hasPictures: false,
  });
  expect(read(html).meta('og:image')).toBeUndefined();
  expect(read(html).meta('twitter:card')).toBe('summary');
});

test('catalogues read what the dataset is, of what time and place, under which licence, and after which sources', () => {
  const ld = read(headHtml({family: 'index', language: 'en'}, shippedIndexes(), nowhere)).ld();
  expect(ld).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Journeys and meetings in five reports',
    license: 'https://spdx.org/licenses/CC-BY-4.0',
    temporalCoverage: '2023-10-01/2025-12-31',
    spatialCoverage: {geo: {box: '34 22 61 89'}},
    distribution: [{contentUrl: './dataset.json'}, {contentUrl: './dataset.jsonld'}],
  });
  expect(ld.citation).toContain('TASS, 29 June 2025');
  expect(ld.citation).toHaveLength(5);
});

const pieces = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '</script>',
  '<!--',
  '</title>',
  '&lt;',
  '\\u003c',
  '🕊️',
  '\u2028',
  '$&',
  '$1',
];
const anyTitle = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 8})), {maxLength: 8})
  .map(parts => `x${parts.join('')}`);

test('whatever a title holds, it is read back as it was written, and nothing else comes of it', () => {
  const {names} = read(headHtml({family: 'index', language: 'en'}, shippedIndexes(), published));
  fc.assert(
    fc.property(anyTitle, title => {
      const dataset = anInfo({title: {en: title}, standfirst: {en: title}, description: {en: title}});
      const html = headHtml({family: 'index', language: 'en'}, indexesOf(datasetOf({dataset})), published);
      const head = read(html);
      expect(head.names).toEqual(names);
      const bare = (text: unknown) => String(text).replaceAll(/[\u2066-\u2069]/g, '');
      expect(bare(head.title)).toBe(bare(title));
      expect(bare(head.meta('og:title'))).toBe(bare(title));
      expect(bare(head.meta('og:image:alt'))).toBe(bare(title));
      expect(bare(head.ld().name)).toBe(bare(title));
      expect(html.match(/<\/script/g)).toHaveLength(1);
    }),
    {numRuns: 60},
  );
});

test('a page that may lie anywhere names others where the base is known, and nothing where it is not', () => {
  const page = {family: 'embed-standalone', language: 'ru'} as const;
  const anywhere = headHtml(page, shippedIndexes(), nowhere);
  expect(anywhere).not.toMatch(/href="\.?\//);
  expect(read(anywhere).link('[hreflang]')).toBeUndefined();
  expect(read(anywhere).meta('itinera:atlas')).toBeUndefined();

  const head = read(headHtml(page, shippedIndexes(), published));
  expect(head.link('[hreflang=ky]')).toBe('https://maps.example.org/visits/embed-standalone.ky.html');
  expect(head.meta('itinera:atlas')).toBe('https://maps.example.org/visits/');
});
