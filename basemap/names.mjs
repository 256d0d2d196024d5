// Compiles public/basemap/names.json: what the map may call seas, lakes, rivers and cities, and of countries what browsers' Intl does not know.
// Deterministic; reads what is committed here and nothing else. names/README.md says where each name is from.
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {feature} from 'topojson-client';
import {toWorld} from './detail.mjs';
import {extentOf} from './labels.mjs';
import {anchorsOf, middleOf} from './names/anchors.mjs';
import {core} from './names/choose.mjs';
import {enclaves} from './names/enclaves.mjs';
import {kyrgyzCountryNames, ownCountryNames, ownRenderings} from './names/ownNames.mjs';
import {lakes, rivers, seas} from './names/waters.mjs';
import {contains} from './plane.mjs';

/** The languages of the atlas; the place's own name is a fourth. */
const languages = ['en', 'ru', 'ky'];

/** Smaller rivers are drawn from this zoom on, as in src/map/basemap/detail.ts. */
const fineFromZoom = 5;

const readJson = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const basemap = readJson('../public/basemap/fine.json');
const drawnRivers = feature(basemap, basemap.objects.rivers).features;
const drawnLakes = feature(basemap, basemap.objects.lakes).features;
const drawnCountries = new Map(
  feature(basemap, basemap.objects.countries).features.map(shape => [
    shape.properties.country,
    polygonsOf(shape),
  ]),
);
const waters = drawnLakes.flatMap(polygonsOf);

function polygonsOf({geometry: {type, coordinates}}) {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

const basis = []; // of every name: where it is from
const rows = [
  ...seas.map(sea => waterRow('sea', sea)),
  ...lakes.map(lake => waterRow('lake', inDrawnLake(lake))),
  ...rivers.flatMap(riverRows),
  ...enclaves.map(enclaveRow),
  ...readJson('names/cities.json').map(cityRow),
];
const countries = readJson('names/countries.json').map(countryRow);
const listed = all => all.map(row => JSON.stringify(row)).join(',\n');
const text = `{"countries":[\n${listed(countries)}\n],"places":[\n${listed(rows)}\n]}\n`;
writeFileSync(new URL('../public/basemap/names.json', import.meta.url), text);
writeFileSync(
  new URL('names/basis.tsv', import.meta.url),
  `id\tlanguage\tname\tbasis\n${basis.map(row => row.join('\t')).join('\n')}\n`,
);
const anchorCount = countries.reduce((sum, {further = []}) => sum + further.length, 0);
console.log(
  `names.json: ${countries.length} countries at ${anchorCount} further places, ${rows.length} waters and cities, ${(text.length / 1000).toFixed(0)} KB, ${(gzipSync(text, {level: 9}).length / 1000).toFixed(1)} KB gz`,
);

function countryRow({country, ky, own}) {
  const [kyrgyz, ownName] = [kyrgyzCountryNames[country], ownCountryNames[country]];
  basis.push([country, 'ky', kyrgyz ?? ky, kyrgyz ? 'own rendering' : 'CLDR 48.2']);
  if (own) basis.push([country, own[0], ownName ?? own[1], ownName ? 'own rendering' : 'CLDR 48.2']);
  const further = anchorsOf(drawnCountries.get(country), waters);
  return {
    id: country,
    names: {ky: kyrgyz ?? ky},
    ...(own && {own: [own[0], ownName ?? own[1]]}),
    ...(further.length > 0 && {further}),
  };
}

/** An enclave is named in its middle, or beside it where it is smaller than its name. */
function enclaveRow({id, country, inside, names, own, fromGeonames = []}) {
  const polygon = drawnCountries.get(country).find(part => contains(part, inside));
  if (!polygon)
    throw new RangeError(`unexpected place of enclave ${id}: ${inside}; expected it in ${country}`);
  const source = code => (fromGeonames.includes(code) ? 'GeoNames' : 'own rendering');
  for (const code of languages) basis.push([id, code, names[code], source(code)]);
  if (!languages.includes(own[0])) basis.push([id, ...own, source(own[0])]);
  return {
    id,
    kind: 'enclave',
    at: middleOf(polygon),
    extent: extentOf([polygon]),
    from: 6.3,
    weight: 1,
    names,
    own,
  };
}

function waterRow(kind, {id, at, from, until, weight, angle, own, ...names}) {
  for (const language of languages) basis.push([id, language, names[language], 'own rendering']);
  if (own) basis.push([id, ...own, 'own rendering']);
  return {
    id,
    kind,
    at,
    from,
    ...(until !== undefined && {until}),
    weight,
    ...(angle !== undefined && {angle}),
    names,
    ...(own && {own}),
  };
}

/** A row for each place where a river may be named; of the first alone the basis is noted. */
function riverRows({also = [], ...river}) {
  const {names, own, ...row} = waterRow('river', {...river, ...onItsLine(river)});
  const others = also.map((at, i) => ({
    ...row,
    ...onItsLine({...river, at}),
    id: `${river.id}-${i + 2}`,
    weight: row.weight - 0.1 * (i + 1),
  }));
  return [row, ...others].map(one => ({...one, names, ...(own && {own})}));
}

function cityRow({id, name, country, capital, population, at, language, cldr, geonames}) {
  const hand = ownRenderings[id] ?? {};
  const named = code => {
    const candidates = [
      [hand[code], 'own rendering'],
      [cldr[code], 'CLDR 48.2'],
      [geonames[code] && tidy(geonames[code], code, country), 'GeoNames'],
      [code === 'en' || code === 'uz' || code === 'tk' ? tidy(name, code, country) : undefined, 'GeoNames'],
    ];
    return candidates.find(([text]) => text && isIn(code, text)) ?? [];
  };
  const names = {};
  for (const code of languages) {
    const [text, source] = named(code);
    names[code] = text ?? names.ru;
    if (!names[code]) throw new RangeError(`missing name of city ${id} ${name} in ${code}`);
    basis.push([id, code, names[code], source ?? 'as in Russian']);
  }
  const [own, source] = language ? named(language) : [];
  if (own && !languages.includes(language)) basis.push([id, language, own, source]);
  // a place counts by its people; where the atlas is at home, more
  const weight = Math.round((population / 1000) * (core.includes(country) ? 3 : 1) * (capital ? 4 : 1));
  return {
    id: `geonames-${id}`,
    kind: 'city',
    at,
    from: zoomOfCity(weight, capital && core.includes(country)),
    weight,
    names,
    ...(own && {own: [language, own]}),
  };
}

/** The zoom from which a city may be named. */
function zoomOfCity(weight, capitalOfCore) {
  if (capitalOfCore) return 3.2;
  const steps = [
    [10_000, 3.6],
    [4_000, 4.2],
    [2_500, 4.8],
    [1_200, 5.3],
    [500, 5.8],
    [0, 6.3],
  ];
  return steps.find(([least]) => weight >= least)[1];
}

/** GeoNames' spelling without what no map writes: "city" after a name, signs for what Russian writes as ь. */
function tidy(text, code, country) {
  const spelled = text
    .replaceAll('ǝ', 'ə')
    .replace(/ шаары$/, '')
    .replace(/(?<=..)[市县都]$/u, '') // 東京都 is a name with its rank, 成都 is not
    .replace(/(특별시|광역시|직할시)$/, '');
  return code === 'en' && country === 'RU' ? spelled.replace(/['’]/g, '') : spelled;
}

/** Whether a text is written in its language's script and in nothing else: gazetteers mix them. */
function isIn(code, text) {
  const {script} = new Intl.Locale(code).maximize();
  const scripts = {Hans: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul']}[script] ?? [
    script,
  ];
  // ʻ and ʼ belong to several scripts
  const letters = text.replaceAll(/[ʻʼ]/g, '').match(/\p{L}/gu) ?? [];
  return letters.every(letter => scripts.some(one => new RegExp(`\\p{Script=${one}}`, 'u').test(letter)));
}

/** A lake, once it is sure that the map draws a lake where its name stands. */
function inDrawnLake(lake) {
  if (!waters.some(polygon => contains(polygon, lake.at)))
    throw new RangeError(`unexpected place of lake ${lake.id}: ${lake.at}; expected one in a lake`);
  return lake;
}

/**
 * The point of the drawn line that is nearest to where a river's name is wanted, the line's direction there, and the zoom from which it is drawn.
 *
 * @returns {{at: [number, number], angle: number, from: number}} angle in degrees clockwise on the Mercator map, −90 to 90, so that no name stands
 *   on its head.
 */
function onItsLine({id, at, from}) {
  const wanted = toWorld(at);
  const named = drawnRivers.filter(({properties}) => properties.river === id);
  const stretches = (named.length > 0 ? named : drawnRivers).flatMap(({geometry, properties}) =>
    (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map(line => ({
      line: between(line),
      rank: properties.rank,
    })),
  );
  let best = {distance: Number.POSITIVE_INFINITY};
  for (const {line, rank} of stretches) {
    line.forEach((place, k) => {
      const [x, y] = toWorld(place);
      const distance = Math.hypot(x - wanted[0], y - wanted[1]);
      if (distance < best.distance) best = {distance, line, rank, k};
    });
  }
  const degree = toWorld([1, 0])[0] - toWorld([0, 0])[0];
  if (best.distance > 1.5 * degree)
    throw new RangeError(`unexpected place of river ${id}: ${at}; expected one on its line`);
  const {line, k, rank} = best;
  const shown = Math.max(from, rank === 1 ? 0 : fineFromZoom);
  // the direction over the length that the name takes when it first shows: about 56 px
  const reach = (56 / 2 / (512 * 2 ** shown)) * 360 * degree;
  const middle = toWorld(line[k]);
  const end = step => {
    let i = k;
    const isNear = () => {
      const [x, y] = toWorld(line[i]);
      return Math.hypot(x - middle[0], y - middle[1]) < reach;
    };
    while (line[i + step] && isNear()) i += step;
    return toWorld(line[i]);
  };
  const [ax, ay] = end(-1);
  const [bx, by] = end(1);
  let angle = Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);
  if (angle > 90) angle -= 180;
  if (angle <= -90) angle += 180;
  return {at: line[k].map(degrees => Number(degrees.toFixed(3))), angle, from: shown};
}

/** A line with a point every tenth of its steps. */
function between(line) {
  return line.flatMap((to, i) => {
    if (i === 0) return [to];
    const from = line[i - 1];
    return Array.from({length: 10}, (_, n) => [0, 1].map(d => from[d] + ((to[d] - from[d]) * (n + 1)) / 10));
  });
}
