// Where a country's name stands, and how English writes it.
import isoCountries from 'i18n-iso-countries';
import polylabel from 'polylabel';
import {toDegrees, toWorld} from './detail.mjs';

/** Names stand here where the visual centre of the largest part would look wrong, [lng, lat]. */
const byHand = {
  RU: [61, 60.3],
  CN: [88, 42],
  KZ: [66.8, 48.6],
  KG: [74.9, 41.55],
  UZ: [63.6, 41.9],
  TJ: [70.9, 38.75],
  TM: [59, 39.4],
  AZ: [47.6, 40.6],
  AM: [44.75, 40.2],
  GE: [43.4, 41.95],
  UA: [31.6, 49.2],
  NO: [9.2, 61],
  SE: [15, 62.5],
  HR: [15.9, 45.5],
  VN: [105.6, 21.4],
  US: [-98, 39.5],
  CA: [-106, 56],
  FR: [2.4, 46.8],
  JP: [138.2, 36.4],
};

/** English names that the ISO list writes too formally for a map. */
const shortNames = {
  BN: 'Brunei',
  BO: 'Bolivia',
  CD: 'DR Congo',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CZ: 'Czechia',
  FM: 'Micronesia',
  GB: 'United Kingdom',
  IR: 'Iran',
  KP: 'North Korea',
  KR: 'South Korea',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TR: 'Türkiye',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VE: 'Venezuela',
  VN: 'Vietnam',
  HK: 'Hong Kong',
  MO: 'Macao',
  CN: 'China',
  GM: 'Gambia',
  MF: 'Saint-Martin',
  SX: 'Sint Maarten',
  FK: 'Falkland Islands',
  SZ: 'Eswatini',
  CV: 'Cabo Verde',
};

/** The English name of a country on a map. */
export function nameOf(country) {
  return shortNames[country] ?? isoCountries.getName(country, 'en');
}

/**
 * Visual centre of a country's largest part on the Mercator map.
 *
 * @param polygons  the country at full detail, in degrees.
 * @returns [lng, lat] with two decimals.
 */
export function labelOf(country, polygons) {
  if (byHand[country]) return byHand[country];
  const [x, y] = polylabel(largestPart(polygons), 0.1);
  return toDegrees(x, y).map(degrees => Number(degrees.toFixed(2)));
}

/**
 * How large a country is on the Mercator map.
 *
 * @returns side of a square as large as its largest part, in whole world units.
 */
export function extentOf(polygons) {
  return Math.max(1, Math.round(Math.sqrt(ringArea(largestPart(polygons)[0]) / 2)));
}

function largestPart(polygons) {
  const parts = polygons.map(polygon => polygon.map(ring => ring.map(toWorld)));
  return parts.reduce((best, part) => (ringArea(part[0]) > ringArea(best[0]) ? part : best));
}

function ringArea(ring) {
  let doubled = 0;
  for (let i = 1; i < ring.length; i++) doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(doubled);
}
