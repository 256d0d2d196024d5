import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  type AddressState,
  addressStateOf,
  asksForAnotherMap,
  createItineraStore,
  exists,
  filtersOf,
  filterValues,
  languagesOfAddress,
  noFilters,
  parseAddress,
  serialiseAddress,
} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {anInfo} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const dayIn = fc.integer({min: indexes.window.from, max: indexes.window.to});
const anySelection = fc.constantFrom<AddressState['selection']>(
  null,
  ...indexes.dataset.events.map(({id}) => ({kind: 'event', id}) as const),
  ...indexes.dataset.places.map(({id}) => ({kind: 'place', id}) as const),
  ...indexes.dataset.actors.map(({id}) => ({kind: 'actor', id}) as const),
  ...indexes.dataset.organisations.map(({id}) => ({kind: 'org', id}) as const),
  ...indexes.dataset.sources.map(({id}) => ({kind: 'source', id}) as const),
);
const degrees = (least: number, most: number) =>
  fc.integer({min: least * 1e4, max: most * 1e4}).map(value => value / 1e4);
const anyState: fc.Arbitrary<AddressState> = fc.record({
  day: dayIn,
  window: fc.tuple(dayIn, dayIn).map(([a, b]) => ({from: Math.min(a, b), to: Math.max(a, b)})),
  selection: anySelection,
  camera: fc.option(
    fc.record({
      lngDeg: degrees(-30, 180),
      latDeg: degrees(-60, 80),
      zoom: fc.integer({min: 120, max: 700}).map(zoom => zoom / 100),
    }),
  ),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  mode: fc.constantFrom('map', 'list'),
  group: fc.constantFrom('day', 'place', 'person'),
  projection: fc.constantFrom('mercator', 'conic', 'globe'),
  worldview: fc.constantFrom('neutral', 'un'),
  language: fc.constantFrom(...indexes.dataset.dataset.languages),
  ownNames: fc.boolean(),
  live: fc.constantFrom('auto', 'always', 'never'),
  only: anySelection.map(thing => thing && `${thing.kind},${thing.id}`),
  known: fc.option(dayIn),
  filters: fc
    .record({
      format: fc.subarray([...filterValues.format!]),
      kind: fc.subarray([...filterValues.kind!]),
      status: fc.subarray([...filterValues.status!]),
      attendance: fc.subarray([...filterValues.attendance!]),
      person: fc.subarray(indexes.dataset.actors.map(({id}) => id)),
      country: fc.subarray(['KG', 'RU', 'AM']),
      certainty: fc.subarray([...filterValues.certainty!]),
    })
    .map(filtersOf),
  compare: fc.constantFrom(
    null,
    'actor,sergey-lavrov,vladimir-putin',
    'time,2024-01-01/2024-12-31,2025-01-01/2025-12-31',
  ),
  story: fc.option(
    fc.record({id: fc.constantFrom('a-story', 'another'), step: fc.integer({min: 1, max: 999})}),
  ),
});

/** What an address leaves out is as the dataset opens it. */
const whole = (parsed: Partial<AddressState>, usual: Partial<AddressState> = {}): AddressState => ({
  day: toDayNumber(indexes.dataset.dataset.opening.t),
  window: indexes.window,
  selection: null,
  camera: null,
  compare: null,
  theme: 'auto',
  mode: 'map',
  group: 'day',
  projection: 'mercator',
  worldview: 'neutral',
  language: 'en',
  ownNames: false,
  live: 'auto',
  only: null,
  known: null,
  filters: noFilters,
  story: null,
  ...usual,
  ...parsed,
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyState, state => {
      const {state: parsed, complaints} = parseAddress(serialiseAddress(state, indexes));
      expect(complaints).toEqual([]);
      expect(whole(parsed)).toEqual(state);
    }),
  );
});

test('what is written is read back whatever form of map is the dataset’s own, which the address leaves out', () => {
  fc.assert(
    fc.property(
      anyState,
      fc.record({
        projection: fc.constantFrom('mercator', 'conic', 'globe'),
        worldview: fc.constantFrom('neutral', 'un'),
      }),
      (state, own) => {
        const other = indexesOf(datasetOf({dataset: anInfo({...own, languages: ['en', 'ru', 'ky']})}));
        const fragment = serialiseAddress({...state, window: other.window}, other);
        const {state: parsed, complaints} = parseAddress(fragment, ['en', 'ru', 'ky']);
        expect(complaints).toEqual([]);
        expect(whole(parsed, own)).toMatchObject({
          projection: state.projection,
          worldview: state.worldview,
          language: state.language,
          ownNames: state.ownNames,
          live: state.live,
          only: state.only,
        });
        expect(fragment.includes('worldview=')).toBe(state.worldview !== own.worldview);
        expect(fragment.includes('projection=')).toBe(state.projection !== own.projection);
      },
    ),
  );
});

test('the map has the form that the dataset gives it, and the address overrides it', () => {
  const un = indexesOf(datasetOf({dataset: anInfo({worldview: 'un', projection: 'conic'})}));
  expect(createItineraStore(un).getState()).toMatchObject({
    projection: 'conic',
    worldview: 'un',
    language: 'en',
    ownNames: false,
    live: 'auto',
  });
  const {state} = parseAddress('projection=globe&worldview=neutral&lang=ru&names=own&live=0');
  expect(createItineraStore(un, state).getState()).toMatchObject({
    projection: 'globe',
    worldview: 'neutral',
    language: 'ru',
    ownNames: true,
    live: 'never',
  });
});

test('a language that the dataset does not have is the page’s', () => {
  expect(createItineraStore(indexes, parseAddress('lang=fr').state).getState().language).toBe('en');
  expect(parseAddress('lang=fr', ['en', 'ru'])).toEqual({
    state: {},
    complaints: ['lang=fr was left out'],
  });
});

test('the page’s own language is not said, any other is', () => {
  const {state} = parseAddress('lang=ru', languagesOfAddress(indexes.dataset.dataset));
  const fragmentOn = (page: string, address: Partial<AddressState>) =>
    serialiseAddress(addressStateOf(createItineraStore(indexes, address, page).getState()), indexes, page);
  expect(createItineraStore(indexes, {}, 'ky').getState()).toMatchObject({
    language: 'ky',
    pageLanguage: 'ky',
  });
  expect(fragmentOn('en', state)).toContain('&lang=ru');
  expect(fragmentOn('ru', state)).not.toContain('lang=');
  expect(fragmentOn('ky', {language: 'en'})).toContain('&lang=en');
  // an address without a language asks for the page's again
  const inRussian = createItineraStore(indexes, state, 'ky').getState();
  expect(asksForAnotherMap(inRussian, state)).toBe(false);
  expect(asksForAnotherMap(inRussian, {})).toBe(true);
  expect(asksForAnotherMap(createItineraStore(indexes, {}, 'ky').getState(), {})).toBe(false);
});

test('the page speaks its languages whatever those of the dataset are', () => {
  const {dataset} = indexesOf(datasetOf({dataset: anInfo({languages: ['en', 'hy']})}));
  expect(languagesOfAddress(dataset.dataset)).toEqual(['en', 'hy', 'ru', 'ky']);
  expect(createItineraStore(indexesOf(dataset), {language: 'ky'}).getState().language).toBe('ky');
  expect(createItineraStore(indexesOf(dataset), {language: 'hy'}).getState().language).toBe('hy');
});

test('no address at all throws, and none makes a store that stands nowhere', () => {
  const keyed = fc
    .array(
      fc.tuple(
        fc.constantFrom(
          't',
          'from',
          'to',
          'event',
          'place',
          'actor',
          'org',
          'source',
          'view',
          'theme',
          'mode',
          'group',
          'projection',
          'worldview',
          'lang',
          'names',
          'live',
          'only',
          'open',
          'known',
          'format',
          'person',
          'country',
          'certainty',
          'story',
          'step',
          '__proto__',
        ),
        fc.string(),
      ),
    )
    .map(pairs => pairs.map(pair => pair.join('=')).join('&'));
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), keyed), text => {
      const {state} = parseAddress(text);
      const {playhead, window} = createItineraStore(indexes, state).getState();
      expect(playhead).toBeGreaterThanOrEqual(window.from);
      expect(playhead).toBeLessThanOrEqual(window.to + 1);
    }),
  );
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
});

test.each([
  ['t=NaN', {}],
  ['t=2025-02-30', {}],
  ['t=2025-06-29&t=nonsense', {day: toDayNumber('2025-06-29'), selection: null}],
  ['t=nonsense&t=2025-06-30&t=2025-06-29', {day: toDayNumber('2025-06-29'), selection: null}],
  ['view=999,999,99', {}],
  ['view=48.5,53', {}],
  ['view=48.5,53,99', {camera: {latDeg: 48.5, lngDeg: 53, zoom: 8}}],
  ['theme=<x>', {}],
  ['group=person', {group: 'person'}],
  ['group=colour', {}],
  ['from=2025-01-01', {}],
  ['from=2025-02-01&to=2025-01-01', {}],
  ['place=../../x', {}],
  ['unknown=1&theme=dark', {theme: 'dark'}],
  ['%E0%A4%A', {}],
  [
    'projection=conic&worldview=un&lang=ky&names=own&live=1',
    {
      projection: 'conic',
      worldview: 'un',
      language: 'ky',
      ownNames: true,
      live: 'always',
    },
  ],
  ['place=bishkek&only=1', {selection: {kind: 'place', id: 'bishkek'}, only: 'place,bishkek'}],
  ['place=bishkek&only=1&open=none', {selection: null, only: 'place,bishkek'}],
  [
    'place=bishkek&only=1&open=actor,sergey-lavrov',
    {selection: {kind: 'actor', id: 'sergey-lavrov'}, only: 'place,bishkek'},
  ],
  ['place=bishkek&only=1&open=mars,x', {selection: {kind: 'place', id: 'bishkek'}, only: 'place,bishkek'}],
  ['place=bishkek&only=yes', {selection: {kind: 'place', id: 'bishkek'}}],
  ['place=bishkek&open=none', {selection: {kind: 'place', id: 'bishkek'}}],
  ['only=1', {}],
  ['only=1&open=place,bishkek', {}],
  ['live=0', {live: 'never'}],
  ['live=auto', {}],
  ['names=', {}],
  ['projection=toString&worldview=__proto__&lang=%3Cb%3E&names=en&live=2', {}],
  ['worldview=un&worldview=mars', {worldview: 'un'}],
])('%s is read as %j', (fragment, expected) => {
  expect(parseAddress(fragment).state).toEqual(expected);
});

test('nonsense is complained of once a key; what is unknown is not', () => {
  expect(parseAddress('t=NaN').complaints).toEqual(['t=NaN was left out']);
  expect(parseAddress('worldview=mars&names=all&live=yes').complaints).toEqual([
    'worldview=mars was left out',
    'names=all was left out',
    'live=yes was left out',
  ]);
  expect(parseAddress('only=1').complaints).toEqual(['only=1 was left out']);
  expect(parseAddress('place=bishkek&only=1&open=x').complaints).toEqual(['open=x was left out']);
  expect(parseAddress('unknown=1').complaints).toEqual([]);
  expect(parseAddress(`t=${'9'.repeat(100_000)}`).complaints).toEqual([
    'the address is longer than 4096 characters and was left out',
  ]);
});

test('a bare address opens as the dataset says', () => {
  const {playhead, selection} = createItineraStore(indexes).getState();
  expect(playhead).toBe(toDayNumber('2025-06-29') + 0.5);
  expect(selection).toEqual({kind: 'place', id: 'cholpon-ata'});
});

test('an event without a day sets the clock to it; a day without a thing selects nothing', () => {
  const byEvent = createItineraStore(
    indexes,
    parseAddress('event=cis-informal-summit-2025').state,
  ).getState();
  expect(addressStateOf(byEvent).day).toBe(toDayNumber('2025-12-22'));
  expect(createItineraStore(indexes, parseAddress('t=2025-12-22').state).getState().selection).toBeNull();
});

test('the last day of the calendar can be the end of a window, which is kept near the dataset', () => {
  const {window} = createItineraStore(
    indexes,
    parseAddress('from=2023-01-01&to=9999-12-31').state,
  ).getState();
  expect(window.from).toBe(toDayNumber('2023-01-01'));
  expect(window.to).toBeLessThan(toDayNumber('2300-01-01'));
  const far = createItineraStore(indexes, parseAddress('from=0001-01-01&to=0002-01-01').state).getState();
  expect(far.window).toEqual(indexes.window);
});

test('an id that the dataset does not hold selects nothing, and is told as missing', () => {
  const {selection} = parseAddress('event=gone').state;
  expect(exists(indexes, selection!)).toBe(false);
  const state = createItineraStore(indexes, {selection: selection!}).getState();
  expect(state.selection).toBeNull();
  expect(state.missing).toEqual({kind: 'event', id: 'gone'});
});

test('where one thing alone is shown the address goes on naming it, and beside it what else is being read', () => {
  const {state} = parseAddress('t=2025-06-29&place=bishkek&only=1');
  const fragmentOf = (address: Partial<AddressState>) =>
    serialiseAddress(addressStateOf(createItineraStore(indexes, address).getState()), indexes);
  expect(fragmentOf(state)).toBe('t=2025-06-29&place=bishkek&only=1');
  expect(fragmentOf({...state, selection: {kind: 'source', id: 'tass-2025-06-29'}})).toBe(
    't=2025-06-29&place=bishkek&only=1&open=source,tass-2025-06-29',
  );
  expect(fragmentOf({...state, selection: null})).toBe('t=2025-06-29&place=bishkek&only=1&open=none');
});

test('only another thing alone asks for another atlas, not another selection within', () => {
  const store = createItineraStore(indexes, parseAddress('place=bishkek&only=1').state).getState();
  const asks = (fragment: string) => asksForAnotherMap(store, parseAddress(fragment).state);
  expect(asks('place=bishkek&only=1&t=2025-06-29&open=actor,sergey-lavrov')).toBe(false);
  expect(asks('place=moscow&only=1')).toBe(true);
  expect(asks('place=bishkek')).toBe(true);
});
