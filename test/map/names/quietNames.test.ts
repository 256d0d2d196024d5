import {afterEach, expect, test, vi} from 'vitest';
import {worldX, worldY} from '../../../src/geo';
import {ownLanguageOf} from '../../../src/i18n';
import {countryNames, placeName} from '../../../src/map/names';
import {fetchQuietNames, quietNames as namesOf} from '../../../src/map/names/quietNames';

const quietNames = (places: unknown, language: string, own: boolean) =>
  namesOf({places}, language, own).places;

const sevan = {
  id: 'sevan',
  kind: 'lake',
  at: [45.3, 40.35],
  from: 6,
  weight: 44,
  names: {en: 'Sevan', ru: 'Севан', ky: 'Севан'},
  own: ['hy', 'Սևան'],
}; // prettier-ignore
const ob = {
  id: 'ob',
  kind: 'river',
  at: [66, 63],
  from: 4,
  until: 7,
  weight: 1,
  angle: 90,
  names: {en: 'Ob', ru: 'Обь'},
}; // prettier-ignore

afterEach(() => vi.unstubAllGlobals());

test('a name comes in the language asked for, in the nearest where it has none, or as its own', () => {
  const said = (language: string, own: boolean) =>
    quietNames([sevan, ob], language, own).map(({name, lang}) => [name, lang]);
  expect(said('en', false)).toEqual([
    ['Sevan', 'en'],
    ['Ob', 'en'],
  ]); // prettier-ignore
  expect(said('ru', false)).toEqual([
    ['Севан', 'ru'],
    ['Обь', 'ru'],
  ]); // prettier-ignore
  expect(said('ky', false)).toEqual([
    ['Севан', 'ky'],
    ['Обь', 'ru'],
  ]); // prettier-ignore
  expect(said('ru', true)).toEqual([
    ['Սևան', 'hy'],
    ['Обь', 'ru'],
  ]); // prettier-ignore
});

test('places and angles are those of the Mercator world', () => {
  const [lake, river] = quietNames([sevan, ob], 'en', false);
  expect(lake).toMatchObject({x: worldX(45.3), y: worldY(40.35), fromZoom: 6, extent: 0});
  expect(lake).not.toHaveProperty('angle');
  expect(river).toMatchObject({angle: Math.PI / 2, fromZoom: 4, untilZoom: 7});
  // Chukotka is east of the rest, not west of Alaska
  expect(quietNames([{...sevan, at: [-174, 69]}], 'en', false)[0]!.x).toBe(worldX(186));
});

test('what is no name is left out, and nothing throws', () => {
  const broken = [
    null,
    7,
    'sea',
    [],
    {},
    {...sevan, id: 7},
    {...sevan, kind: 'forest'},
    {...sevan, at: [1]},
    {...sevan, at: ['1', 2]},
    {...sevan, at: [Number.NaN, 2]},
    {...sevan, from: '3'},
    {...sevan, weight: null},
    {...sevan, angle: 'steep'},
    {...sevan, until: {}},
    {...sevan, names: null},
    {...sevan, names: {en: 7}},
    {...sevan, own: 'Սևան'},
    {...sevan, own: ['hy']},
  ]; // prettier-ignore
  expect(quietNames([...broken, sevan], 'en', false).map(({id}) => id)).toEqual(['sevan']);
  for (const json of [null, undefined, {}, [], 'names', 3, {countries: 3, places: {}}])
    expect(namesOf(json, 'en', false)).toEqual({countries: new Map(), places: []});
  expect(quietNames([{...sevan, names: {}}], 'en', false)).toEqual([]);
});

test('a country brings the further places of its name, each with an id of its own; one that is broken is left out', () => {
  const kg = {
    id: 'KG',
    names: {ky: 'Кыргызстан'},
    further: [
      [71.5, 41.85, 66],
      [-174, 69, 20],
    ],
  }; // prettier-ignore
  const known = (further: unknown) =>
    namesOf({countries: [{...kg, further}]}, 'en', false).countries.get('KG');
  expect(known(kg.further)!.further).toEqual([
    {id: 'KG 71.5 41.85', x: worldX(71.5), y: worldY(41.85), room: 66},
    {id: 'KG -174 69', x: worldX(186), y: worldY(69), room: 20},
  ]);
  expect(known(undefined)).not.toHaveProperty('further.0');
  for (const broken of [7, 'here', [[1, 2]], [['1', 2, 3]], [null], [[1, 2, Number.NaN]]])
    expect(known(broken)).toBeUndefined();
  const named = countryNames(labels, [kyrgyzstan], 'en', false, new Map([['KG', known(kg.further)!]]));
  expect(named.map(({further}) => further?.length)).toEqual([2, undefined, undefined, undefined]);
});

test('an enclave comes with its size', () => {
  const sokh = {...sevan, id: 'sokh', kind: 'enclave', extent: 21};
  expect(quietNames([sokh], 'en', false)[0]).toMatchObject({kind: 'enclave', extent: 21});
  expect(quietNames([{...sokh, extent: 'small'}], 'en', false)).toEqual([]);
});

test.each([
  ['is not there', async () => new Response('gone', {status: 404})],
  ['is no JSON', async () => new Response('<!doctype html>')],
  ['cannot be reached', async () => Promise.reject(new TypeError('offline'))],
])('there are no such names where the file %s', async (_, fetch) => {
  vi.stubGlobal('fetch', fetch);
  expect(await fetchQuietNames('en', false, new AbortController().signal)).toEqual({
    countries: new Map(),
    places: [],
  });
});

test('the file is fetched beside the page', async () => {
  const fetch = vi.fn(async (_url: string) =>
    Response.json({places: [sevan], countries: [{id: 'GE', names: {ky: 'Грузия'}}]}),
  );
  vi.stubGlobal('fetch', fetch);
  const {places, countries} = await fetchQuietNames('ru', false, new AbortController().signal);
  expect(places.map(({name}) => name)).toEqual(['Севан']);
  expect(countries.get('GE')!.names.ky).toBe('Грузия');
  expect(fetch.mock.calls[0]![0]).toBe('basemap/names.json');
});

// ── countries and places of the dataset ─────────────────────────────────────────────────────

test('a country’s own language is its state’s', () => {
  const own = [
    'KG',
    'KZ',
    'UZ',
    'TJ',
    'TM',
    'GE',
    'AM',
    'AZ',
    'BY',
    'MD',
    'UA',
    'RU',
    'MN',
    'CN',
    'IR',
    'IN',
  ].map(ownLanguageOf);
  expect(own).toEqual([
    'ky',
    'kk',
    'uz',
    'tg',
    'tk',
    'ka',
    'hy',
    'az',
    'be',
    'ro',
    'uk',
    'ru',
    'mn',
    'zh',
    'fa',
    'hi',
  ]);
  expect(['abkhazia', '', 'kg', 'G1'].map(ownLanguageOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

const labels = ['KG', 'GE', 'TR', 'QQ'].map(id => ({
  id,
  name: `${id} of the basemap`,
  x: 0,
  y: 0,
  extent: 1,
}));
const kyrgyzstan = {kind: 'country', country: 'KG', names: {en: 'Kyrgyz Republic', ru: 'Киргизия'}} as const;

test('countries are named by the dataset, else by Intl, else by the basemap', () => {
  const said = (language: string) =>
    countryNames(labels, [kyrgyzstan], language, false).map(({name}) => name);
  expect(said('en')).toEqual(['Kyrgyz Republic', 'Georgia', 'Türkiye', 'QQ of the basemap']);
  expect(said('ru')).toEqual(['Киргизия', 'Грузия', 'Турция', 'QQ of the basemap']);
  expect(said('ky').slice(1, 3)).toEqual(['Грузия', 'Түркия']);
  expect(countryNames(labels, [kyrgyzstan], 'en', false).map(({ours}) => ours)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('what a browser’s Intl does not know comes with names.json; the dataset’s own name stays first', () => {
  // Chromium answers in English, and of some languages says that it knows them
  vi.spyOn(Intl, 'DisplayNames').mockImplementation(
    class {
      of = (code: string) => ({KG: 'Kyrgyzstan', GE: 'Georgia', TR: 'Türkiye', DE: 'Germany'})[code];
      resolvedOptions = () => ({locale: 'ky'});
    } as never,
  );
  const said = (known?: Parameters<typeof countryNames>[4], own = false) =>
    countryNames(labels, [kyrgyzstan], 'ky', own, known).map(({name, lang}) => `${name} ${lang}`);
  expect(said()).toEqual(['Киргизия ru', 'Georgia en', 'Türkiye en', 'QQ of the basemap en']);
  const known = new Map([
    ['KG', {id: 'KG', names: {ky: 'Кыргызстан'}}],
    ['GE', {id: 'GE', names: {ky: 'Грузия'}, own: ['ka', 'საქართველო']}],
  ] as const);
  expect(said(known)).toEqual(['Кыргызстан ky', 'Грузия ky', 'Türkiye en', 'QQ of the basemap en']);
  expect(said(known, true)[1]).toBe('საქართველო ka');
  const written = {...kyrgyzstan, names: {ky: 'Кыргыз Республикасы'}};
  expect(countryNames(labels, [written], 'ky', false, known)[0]!.name).toBe('Кыргыз Республикасы');
});

test('under their own names, countries stand in their states’ languages, and say which', () => {
  const own = countryNames(labels, [kyrgyzstan], 'en', true);
  expect(own.map(({name, lang}) => [name, lang])).toEqual([
    ['Кыргызстан', 'ky'],
    ['საქართველო', 'ka'],
    ['Türkiye', 'tr'],
    ['QQ of the basemap', 'en'],
  ]);
  const written = {...kyrgyzstan, names: {...kyrgyzstan.names, ky: 'Кыргыз Республикасы'}};
  expect(countryNames(labels, [written], 'en', true)[0]!.name).toBe('Кыргыз Республикасы');
});

test('a place of the dataset stands under its own name where the dataset has it', () => {
  const osh = {country: 'KG', names: {en: 'Osh', ru: 'Ош', ky: 'Ош шаары'}};
  expect(placeName(osh, 'ru', false)).toBe('Ош');
  expect(placeName(osh, 'ru', true)).toBe('Ош шаары');
  expect(placeName({...osh, names: {en: 'Osh'}}, 'ru', true)).toBe('Osh');
  expect(placeName({...osh, country: null}, 'en', true)).toBe('Osh');
});
