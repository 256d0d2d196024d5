import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDataset, parseDatasetText} from '../../src/dataset';
import {compileDocument} from '../../src/dataset/authoring';
import {projectionNames} from '../../src/geo';
import type {AuthoredDocument} from '../../src/model';
import {
  aDocument,
  anActor,
  anEvent,
  anInfo,
  anOrganisation,
  aParticipant,
  aPlace,
  aSource,
} from '../fixtures/aDocument';

/** A compiled document as it comes out of JSON. */
const compiled = (given: Partial<AuthoredDocument> = {}) =>
  JSON.parse(JSON.stringify(compileDocument(aDocument(given))));
const complaints = (input: unknown) =>
  parseDataset(input).issues.map(({severity, at, message}) => `${severity} ${at}: ${message}`);
const datasetOf = (input: unknown) => {
  const {dataset} = parseDataset(input);
  if (dataset === null) throw new Error('refused');
  return dataset;
};

test('a compiled document comes back as it is, without complaint', () => {
  const document = compiled();
  expect(parseDataset(document)).toEqual({dataset: document, issues: []});
});

test('a dataset without events is a dataset', () => {
  expect(datasetOf(compiled({events: [], dataset: anInfo({opening: {t: '2025-06-29'}})})).events).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['null', null, 'expected a dataset, received null'],
  ['a list', [], 'expected a dataset, received a list'],
  ['an empty object', {}, 'has no events'],
  ['a document without events', {...compiled(), events: undefined}, 'has no events'],
  [
    'a newer major version',
    {...compiled(), dataset: {...anInfo(), schemaVersion: '2.0'}},
    'written for version "2.0"',
  ],
  ['an authored document', aDocument(), 'has not been compiled'],
])('%s is refused', (_, input, words) => {
  const {dataset, issues} = parseDataset(input);
  expect(dataset).toBeNull();
  expect(issues).toEqual([{severity: 'error', at: 'dataset.json#', message: expect.stringContaining(words)}]);
});

test('a dataset that does not say what it is, is refused with every reason', () => {
  const {title: _, ...rest} = anInfo();
  expect(parseDataset({...compiled(), dataset: {...rest, about: ['kg']}}).dataset).toBeNull();
  expect(complaints({...compiled(), dataset: {...rest, about: ['kg']}})).toEqual([
    expect.stringMatching(/^error dataset.json#\/dataset\/title: is missing/),
    expect.stringMatching(/^error dataset.json#\/dataset\/about\/0: unexpected "kg": a country is/),
  ]);
});

test.each([...projectionNames, undefined])('a dataset may choose the projection %s', projection => {
  for (const worldview of ['neutral', 'un'] as const) {
    const document = compiled({dataset: anInfo({worldview, ...(projection && {projection})})});
    expect(complaints(document)).toEqual([]);
    expect(datasetOf(document).dataset).toMatchObject({worldview, ...(projection && {projection})});
  }
});

test('no other reading of borders and no other projection is one', () => {
  const dataset = {...anInfo(), worldview: 'visitor', projection: 'peters'};
  expect(parseDataset({...compiled(), dataset}).dataset).toBeNull();
  expect(complaints({...compiled(), dataset})).toEqual([
    expect.stringMatching(/^error dataset.json#\/dataset\/worldview: .*"visitor".*neutral.*un/),
    expect.stringMatching(/^error dataset.json#\/dataset\/projection: .*"peters".*mercator.*conic.*globe/),
  ]);
});

test('a newer minor version loads with a warning, and what it adds is left out', () => {
  const document = {...compiled(), dataset: {...anInfo({schemaVersion: '1.7'}), mood: 'new'}, weather: []};
  expect(complaints(document)).toEqual([
    'warning dataset.json#/weather: unknown table "weather"',
    'warning dataset.json#/dataset/mood: unknown property "mood"',
    expect.stringMatching(/^warning dataset.json#\/dataset\/schemaVersion: is "1.7"/),
  ]);
  expect(datasetOf(document)).not.toHaveProperty('weather');
});

test('a row of the wrong shape is left out with an error, the others stay', () => {
  const document = compiled({events: [anEvent(), anEvent({id: 'other'})]});
  document.events[0].kind = 'tlaks';
  expect(datasetOf(document).events.map(({id}) => id)).toEqual(['talks']);
  expect(complaints(document)).toEqual([
    'error dataset.json#/events/0/kind: unknown value "tlaks"; did you mean "talks"?',
  ]);
});

test('an event without a title stays, named by its id', () => {
  for (const title of [{}, {en: ''}, {en: ' ', ru: '\u2003'}, null, undefined]) {
    const document = compiled();
    document.events[0].title = title;
    expect(complaints(document)).toEqual([
      'warning dataset.json#/events/0/title: is empty; the event is shown as "Untitled event (talks)"',
    ]);
    expect(datasetOf(document).events[0]!.title).toEqual({
      en: 'Untitled event (talks)',
      ru: 'Событие без названия (talks)',
      ky: 'Аталышы жок окуя (talks)',
    });
  }
});

test('a title that is empty in one language keeps the others; one that is no title at all is none', () => {
  const document = compiled({events: [anEvent(), anEvent({id: 'visit'})]});
  document.events[0].title = {en: 'Talks', ru: ' '};
  document.events[1].title = 'Talks';
  expect(datasetOf(document).events.map(({title}) => title)).toEqual([{en: 'Talks'}]);
  expect(complaints(document)).toEqual([
    'warning dataset.json#/events/0/title: is empty in a language, which is left out',
    expect.stringMatching(/^error dataset.json#\/events\/1\/title: expected a text by language/),
  ]);
});

test('an unknown property is left out with a warning, the row stays; x- is nobody’s business', () => {
  const document = compiled();
  document.events[0].sumary = 'x';
  document.events[0]['x-mine'] = 1;
  expect(complaints(document)).toEqual([
    'warning dataset.json#/events/0/sumary: unknown property "sumary"; did you mean "summary"?',
  ]);
  expect(datasetOf(document)).toEqual(compiled());
});

test.each([
  [undefined, 'is missing'],
  [[3, 2, 3, 3], 'is out of order'],
  [[3, 3, 2, 2], 'is out of order'],
  [[1e300, 1e300, 1e300, 1e300], 'outside the years'],
  [[1, 1, 1], 'is missing; expected a day number or null'],
])('an event with the days %j is left out', (days, words) => {
  const document = compiled({events: [anEvent(), anEvent({id: 'z-other'})]});
  document.events[0].days = days;
  expect(datasetOf(document).events.map(({id}) => id)).toEqual(['z-other']);
  expect(complaints(document)[0]).toContain(words);
});

test('the first of two rows with one id stays', () => {
  const document = compiled({places: [aPlace(), aPlace({country: null}), aPlace({id: 'moscow'})]});
  expect(datasetOf(document).places.map(({country}) => country)).toEqual(['KG', 'KG']);
  expect(complaints(document)).toEqual([
    expect.stringContaining('warning dataset.json#/places/1/id: a second place "bishkek"'),
  ]);
});

test('an event at an unknown place stays without a place', () => {
  const document = compiled({events: [anEvent({place: 'bishkekk'})]});
  expect(datasetOf(document).events[0]).toMatchObject({id: 'talks', place: null});
  expect(datasetOf(document).events[0]).not.toHaveProperty('placeBasis');
  expect(complaints(document)).toEqual([
    'warning dataset.json#/events/0/place: unknown place "bishkekk"; did you mean "bishkek"?; the event has no place',
  ]);
});

test('an unknown actor, origin or source costs the participant, the origin or the report', () => {
  const participants = [
    aParticipant({actor: 'nobody'}),
    aParticipant({source: 'nothing'}),
    aParticipant({origin: 'nowhere', originBasis: 'stated'}),
  ];
  const reports = [
    ...anEvent().reports,
    {source: 'nothing', locator: 'paragraph 1', status: 'announced' as const},
  ];
  const {events} = datasetOf(compiled({events: [anEvent({participants, reports})]}));
  expect(events[0]?.participants).toEqual([aParticipant()]);
  expect(events[0]?.reports).toEqual(anEvent().reports);
});

test('an event without a known report is left out, and so is what links to it', () => {
  const lost = anEvent({
    id: 'lost',
    reports: [{source: 'nothing', locator: 'paragraph 1', status: 'announced'}],
  });
  const document = compiled({
    events: [anEvent({partOf: 'lost', about: ['lost', 'lavrov', 'KG']}), lost],
    dataset: anInfo({opening: {t: '2025-06-29', event: 'lost'}}),
  });
  const dataset = datasetOf(document);
  expect(dataset.events).toHaveLength(1);
  expect(dataset.events[0]).not.toHaveProperty('partOf');
  expect(dataset.events[0]?.about).toEqual(['lavrov', 'KG']);
  expect(dataset.dataset.opening).toEqual({t: '2025-06-29'});
  expect(parseDataset(document).issues.filter(({severity}) => severity === 'error')).toEqual([
    {severity: 'error', at: 'dataset.json#/events/0', message: expect.stringContaining('"lost" is left out')},
  ]);
});

test('links that lead back to themselves are dropped', () => {
  const document = compiled({
    events: [
      anEvent({id: 'a', partOf: 'b'}),
      anEvent({id: 'b', partOf: 'a'}),
      anEvent({id: 'c', partOf: 'a'}),
      anEvent(),
    ],
    places: [aPlace({within: 'bishkek'}), aPlace({id: 'moscow', within: 'bishkek'})],
  });
  const dataset = datasetOf(document);
  expect(dataset.events.map(({partOf}) => partOf)).toEqual([undefined, undefined, 'a', undefined]);
  expect(dataset.places.map(({within}) => within)).toEqual([undefined, 'bishkek']);
});

test('seats, holders, offices, memberships, facts and disputes lose what leads nowhere', () => {
  const document = compiled({
    actors: [
      anActor({
        seat: 'atlantis',
        heldBy: {actor: 'nobody', source: 'tass', locator: 'paragraph 1'},
        offices: [{title: {en: 'minister'}, of: 'RU', source: 'nothing', locator: 'paragraph 1'}],
      }),
      anActor({id: 'kulubaev'}),
    ],
    organisations: [anOrganisation({members: [{country: 'KG', source: 'nothing', locator: 'paragraph 1'}]})],
    facts: [
      {id: 'one', about: ['bishkek', 'nowhere'], text: {en: 'x'}, source: 'tass', locator: 'paragraph 1'},
      {id: 'two', about: ['nowhere'], text: {en: 'x'}, source: 'tass', locator: 'paragraph 1'},
      {id: 'three', about: ['bishkek'], text: {en: 'x'}, source: 'nothing', locator: 'paragraph 1'},
    ],
    events: [
      anEvent({
        from: 'nowhere',
        fromBasis: 'stated',
        organisations: ['csto', 'nato'],
        disputes: [
          {
            about: {en: 'x'},
            readings: [
              {source: 'tass', locator: 'paragraph 1', says: {en: 'a'}},
              {source: 'nothing', locator: 'paragraph 1', says: {en: 'b'}},
            ],
          },
        ],
      }),
    ],
  });
  const dataset = datasetOf(document);
  expect(dataset.actors[0]).toEqual({
    ...anActor({offices: [{title: {en: 'minister'}, of: 'RU'}]}),
    seat: undefined,
  });
  expect(dataset.organisations[0]?.members).toEqual([]);
  expect(dataset.facts.map(({id, about}) => [id, about])).toEqual([['one', ['bishkek']]]);
  expect(dataset.events[0]).toEqual(compiled().events[0]);
});

test('what is missing of the other tables is read as empty', () => {
  const {facts: _, ...rest} = compiled();
  expect(datasetOf(rest).facts).toEqual([]);
  expect(complaints(rest)).toEqual([
    expect.stringContaining('warning dataset.json#/facts: expected a list of facts'),
  ]);
});

test('keys and ids like __proto__ and constructor are only data', async () => {
  const json = JSON.stringify(
    compiled({places: [aPlace(), aPlace({id: 'constructor'}), aPlace({id: 'moscow'})]}),
  )
    .replace('"facts":', '"__proto__":{"polluted":true},"facts":')
    .replace('"kind":"talks"', '"__proto__":{"kind":"visit","polluted":true},"constructor":1,"kind":"talks"')
    .replace('"title":{', '"title":{"__proto__":"x",');
  const {dataset, issues} = await parseDatasetText(json);
  expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  expect((dataset as {polluted?: boolean} | null)?.polluted).toBeUndefined();
  expect(dataset?.events[0]?.kind).toBe('talks');
  expect(dataset?.places.map(({id}) => id)).toContain('constructor');
  expect(issues.every(({severity}) => severity === 'warning')).toBe(true);
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(parseDataset(value).issues.length).toBeGreaterThan(0);
    }),
  );
});

test('no value in the place of another makes it throw, and what is left has every reference resolved', () => {
  const paths = leavesOf(compiled({sources: [aSource(), aSource({id: 'other'})]}));
  const anything = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom('tass', 'bishkek', 'constructor', '__proto__', null, [], {}, 0),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...paths), anything), {minLength: 1, maxLength: 4}),
      changes => {
        const document = compiled();
        for (const [path, value] of changes) put(document, path, value);
        const {dataset} = parseDataset(document);
        // what was left out once is not missed again
        expect(dataset === null ? [] : parseDataset(dataset).issues).toEqual([]);
      },
    ),
    {numRuns: 500},
  );
});

/** The paths of every value of a document, inner ones too. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, element]) => leavesOf(element, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function put(document: unknown, path: readonly string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      document,
    );
  if (typeof parent === 'object' && parent !== null)
    (parent as Record<string, unknown>)[path.at(-1)!] = value;
}

test.each([
  ['a window of no calendar', {window: {from: '2025-01-01', to: '2025-02-30'}}, 'there is no day'],
  ['an opening of no calendar', {opening: {t: '2025-13-01'}}, 'there is no day'],
  [
    'a window that ends before it begins',
    {window: {from: '2025-12-31', to: '2025-01-01'}},
    'ends before it begins',
  ],
  ['a view without extent', {view: {west: 90, south: 35, east: 40, north: 60}}, 'has no extent'],
])('%s is refused in words', (_, given, words) => {
  const compiled = compileDocument(aDocument());
  const {dataset, issues} = parseDataset({...compiled, dataset: {...compiled.dataset, ...given}});
  expect(dataset).toBeNull();
  expect(issues.map(({message}) => message).join()).toContain(words);
});
