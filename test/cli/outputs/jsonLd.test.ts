import {expect, test} from 'vitest';
import {longLd} from '../../../src/cli/outputs/jsonLd';
import type {Publication} from '../../../src/cli/outputs/publication';
import type {AuthoredEvent} from '../../../src/model';
import {anEvent, aSource} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';

const nowhere: Publication = {base: null, version: '0123456789ab', hasPictures: false, framed: 'embed'};

interface Ld {
  readonly hasPart: readonly {readonly identifier: string; readonly startDate: string}[];
  readonly citation: readonly Record<string, unknown>[];
}

const ldOf = (...events: AuthoredEvent[]) => longLd(indexesOf(datasetOf({events})), nowhere) as unknown as Ld;

test('of the shipped events just those are called events that a report says took place, somewhere, some day or month', () => {
  const {hasPart} = longLd(shippedIndexes(), nowhere) as unknown as Ld;
  expect(hasPart.map(({identifier, startDate}) => [identifier, startDate])).toEqual([
    ['kulubaev-visit-moscow-2025', '2025-01'],
    ['cis-informal-summit-2025', '2025-12-22'],
  ]);
});

test('an event has its days, its names and its place', () => {
  expect(ldOf(anEvent({when: '2025-06-29/2025-06-30'})).hasPart).toEqual([
    {
      '@type': 'Event',
      identifier: 'talks',
      name: [
        {'@value': 'Talks in Bishkek', '@language': 'en'},
        {'@value': 'Talks in Bishkek', '@language': 'ru'},
      ],
      startDate: '2025-06-29',
      endDate: '2025-06-30',
      location: {
        '@type': 'Place',
        name: [
          {'@value': 'Bishkek', '@language': 'en'},
          {'@value': 'Bishkek', '@language': 'ru'},
        ],
        geo: {'@type': 'GeoCoordinates', longitude: 74.6, latitude: 42.87},
        address: {'@type': 'PostalAddress', addressCountry: 'KG'},
      },
    },
  ]);
});

const reported = (status: 'announced' | 'cancelled') => [{source: 'tass', locator: 'paragraph 1', status}];

test.each<[string, Partial<AuthoredEvent>]>([
  ['announced', {reports: reported('announced')}],
  ['cancelled', {reports: reported('cancelled')}],
  ['of no known place', {place: null}],
  ['of no certain day', {when: '2025-06?'}],
  ['of an open day', {when: '[..2025-06-29]'}],
  ['a statement', {kind: 'statement'}],
])('what is %s is called no event', (_, given) => {
  expect(ldOf(anEvent(given)).hasPart).toEqual([]);
});

test('a source is cited with its publisher and day, and with its address where that is one of the web', () => {
  const {citation} = longLd(
    indexesOf(
      datasetOf({
        sources: [aSource(), aSource({id: 'other', url: 'javascript:alert(1)', published: '2025-01?'})],
      }),
    ),
    nowhere,
  ) as unknown as Ld;
  expect(citation[0]).toMatchObject({
    publisher: {name: 'TASS'},
    datePublished: '2025-06-29',
    url: 'https://example.org/1',
  });
  expect(citation[1]).not.toHaveProperty('url');
  expect(citation[1]).not.toHaveProperty('datePublished');
});
