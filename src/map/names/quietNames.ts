import {mapLngDeg, worldX, worldY} from '../../geo';
import {textIn} from '../../i18n';
import type {Anchor, BasemapName} from '../scene';
import {readNames} from './readNames';
import type {CountryName, ListedName, PlaceName} from './types';

export {placeQuiet} from '../scene/quiet';

/** A country as names.json knows it. */
export interface KnownCountry extends ListedName {
  /** Where else its name may stand. */
  readonly further?: readonly Anchor[];
}

/** What comes after the page stands. */
export interface QuietNames {
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, KnownCountry>;
  /** Waters, cities and enclaves. */
  readonly places: readonly BasemapName[];
}

/** Fetches names.json, which lies beside the page. Where it cannot be had there are no such names. */
export async function fetchQuietNames(
  language: string,
  ownNames: boolean,
  signal: AbortSignal,
): Promise<QuietNames> {
  let json: unknown;
  try {
    const response = await fetch('basemap/names.json', {signal});
    if (response.ok) json = await response.json();
  } catch {
    // offline, cut off or no JSON: the map says less
  }
  return quietNames(json, language, ownNames);
}

/**
 * The names as the map may show them.
 *
 * @param json  names.json as it came; what is wrong with it is left out.
 * @param language  BCP 47 tag; for one that a name does not have, the nearest stands in.
 * @param ownNames  whether places stand under their own names, where they have one.
 */
export function quietNames(json: unknown, language: string, ownNames: boolean): QuietNames {
  const {countries, places} = readNames(json);
  return {
    countries: new Map(countries.map(country => [country.id, knownCountry(country)])),
    places: places.map(place => basemapName(place, language, ownNames)).filter(({name}) => name !== ''),
  };
}

function knownCountry({further, ...country}: CountryName): KnownCountry {
  if (!further) return country;
  return {
    ...country,
    further: further.map(([lngDeg, latDeg, room]) => ({
      id: `${country.id} ${lngDeg} ${latDeg}`,
      x: worldX(mapLngDeg(lngDeg)),
      y: worldY(latDeg),
      room,
    })),
  };
}

function basemapName(
  {id, kind, at, extent = 0, from, until, weight, angle, names, own}: PlaceName,
  language: string,
  ownNames: boolean,
): BasemapName {
  const {lang, text: name} = ownNames && own ? {lang: own[0], text: own[1]} : textIn(names, language);
  return {
    id,
    name,
    lang,
    kind,
    x: worldX(mapLngDeg(at[0])),
    y: worldY(at[1]),
    extent,
    fromZoom: from,
    ...(until !== undefined && {untilZoom: until}),
    weight,
    ...(angle !== undefined && {angle: (angle * Math.PI) / 180}),
  };
}
