import {readFileSync} from 'node:fs';
import {polygonContains} from 'd3';
import {feature} from 'topojson-client';
import cities from '../../basemap/names/cities.json' with {type: 'json'};
import type {Basemap} from '../../src/map/basemap/types';
import type {Place} from '../../src/model';
import {cityName, countryName, idOf, uniquely} from './names';
import type {Random} from './random';
import {view} from './view';

/** A place at which a journey can end. */
export type Point = Place & {
  readonly coordinates: [lngDeg: number, latDeg: number];
  readonly country: string;
};

/** The places of a dataset. */
export interface Places {
  /** The busiest first. */
  readonly cities: readonly Point[];
  /** Houses and halls in the busiest cities, each with `within`. */
  readonly sites: readonly Point[];
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, Place>;
  /** Of each country that has cities, the busiest first. */
  readonly citiesOf: ReadonlyMap<string, readonly Point[]>;
}

type Polygon = readonly (readonly [number, number])[][];

/**
 * Cities where there are cities, or not far from them in the same country: on land, crowded and lonely as in the world. Their names are made up, since
 * what is told of them is.
 *
 * @param count  how many cities.
 */
export function somePlaces(random: Random, count: number): Places {
  const shapes = countryShapes();
  const newName = uniquely(() => cityName(random));
  const newCountry = uniquely(() => countryName(random));
  // capitals of the opening frame before all others, then cities of the frame, then the rest
  const real = cities
    .flatMap(({at: [lng = 0, lat = 0], country, capital}) => {
      if (country === undefined || lng < -169 || !shapes.has(country)) return [];
      const at: [number, number] = [lng, lat];
      const order = (isInView(at) ? 0 : 2) + (capital ? 0 : 1) + random.next() * 0.9;
      return [{at, country, order}];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, count);
  const spots: {at: [number, number]; country: string}[] = [...real];
  while (spots.length < count) {
    const {at, country} = random.pick(real);
    const near: [number, number] = [
      rounded(at[0] + (random.next() - 0.5) * 6),
      rounded(at[1] + (random.next() - 0.5) * 4),
    ];
    if (isInside(shapes.get(country)!, near)) spots.push({at: near, country});
  }
  const points = spots.map(({at, country}): Point => {
    const name = newName();
    return {id: idOf(name), kind: 'city', names: {en: name}, coordinates: at, country};
  });

  const citiesOf = new Map<string, Point[]>();
  for (const point of points) citiesOf.set(point.country, [...(citiesOf.get(point.country) ?? []), point]);
  const sites = points.slice(0, 40).map(({id, names, coordinates, country}): Point => {
    const at: [number, number] = [rounded(coordinates[0] + 0.03), rounded(coordinates[1] + 0.02)];
    const named = {en: `House of Assemblies, ${names.en}`};
    return {id: `${id}-house`, kind: 'site', names: named, coordinates: at, country, within: id};
  });
  const countries = [...citiesOf.keys()].sort().map((code): [string, Place] => {
    // the country's shape is real; what is told of it is not, and neither is its name
    const name = newCountry();
    return [code, {id: idOf(name), kind: 'country', names: {en: name}, country: code}];
  });
  return {cities: points, sites, countries: new Map(countries), citiesOf};
}

const isInView = ([lng, lat]: readonly [number, number]) =>
  view.west < lng && lng < view.east && view.south < lat && lat < view.north;

const rounded = (deg: number) => Math.round(deg * 1000) / 1000;

/** The coarse shapes of the basemap by ISO code. */
function countryShapes(): Map<string, Polygon[]> {
  const file = new URL('../../public/basemap/coarse.json', import.meta.url);
  const basemap = JSON.parse(readFileSync(file, 'utf8')) as Basemap;
  const topology = basemap as unknown as Parameters<typeof feature>[0];
  return new Map(
    basemap.objects.countries.geometries.map(shape => {
      const {geometry} = feature(topology, shape as unknown as Parameters<typeof feature>[1]) as unknown as {
        geometry: {type: string; coordinates: unknown};
      };
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return [shape.properties.country, polygons as Polygon[]];
    }),
  );
}

function isInside(polygons: readonly Polygon[], at: [number, number]): boolean {
  const contains = (ring: readonly (readonly [number, number])[]) =>
    polygonContains(ring as [number, number][], at);
  return polygons.some(([outer = [], ...holes]) => contains(outer) && !holes.some(contains));
}
