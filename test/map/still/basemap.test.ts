import {readFileSync} from 'node:fs';
import type {MultiLineString, MultiPolygon, Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryObject, Topology} from 'topojson-specification';
import {describe, expect, test} from 'vitest';

type Compiled = Topology<
  Record<'countries' | 'areas' | 'borders' | 'lakes' | 'land' | 'coast', GeometryObject>
>;

interface Shape {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** Which shapes should hold a place: a country's code, an area's name, `lake`, or nothing at all. */
const places: [name: string, lngDeg: number, latDeg: number, expected: string[]][] = [
  ['Bishkek', 74.59, 42.87, ['KG']],
  ['Cholpon-Ata, on the lake but not in it', 77.08, 42.65, ['KG']],
  ['the middle of Issyk-Kul', 77.25, 42.42, ['KG', 'lake']],
  ['Jalal-Abad', 72.98, 40.93, ['KG']],
  ['Osh', 72.8, 40.53, ['KG']],
  ['Andijan', 72.34, 40.78, ['UZ']],
  ['Sokh, an enclave of Uzbekistan', 71.13, 39.96, ['UZ']],
  ['Vorukh, an enclave of Tajikistan', 70.6, 39.83, ['TJ']],
  ['Khujand', 69.62, 40.28, ['TJ']],
  ['Tashkent', 69.24, 41.3, ['UZ']],
  ['Dushanbe', 68.78, 38.56, ['TJ']],
  ['Ashgabat', 58.38, 37.95, ['TM']],
  ['Astana', 71.43, 51.13, ['KZ']],
  ['Baikonur, leased but in Kazakhstan', 63.3, 45.97, ['KZ']],
  ['the bed of the Aral Sea', 60.2, 45.6, ['KZ']],
  ['Lake Balkhash', 74.1, 46.2, ['KZ', 'lake']],
  ['Lake Sevan', 45.3, 40.35, ['AM', 'lake']],
  ['the middle of the Caspian Sea', 50.8, 42.3, []],
  ['Baku', 49.85, 40.4, ['AZ']],
  ['Nakhchivan, an exclave of Azerbaijan', 45.41, 39.21, ['AZ']],
  ['Stepanakert', 46.75, 39.82, ['AZ']],
  ['Yerevan', 44.51, 40.18, ['AM']],
  ['Tbilisi', 44.8, 41.72, ['GE']],
  ['Batumi', 41.68, 41.62, ['GE']],
  ['Sukhumi', 41.06, 43.02, ['abkhazia']],
  ['Tskhinvali', 43.97, 42.23, ['south-ossetia']],
  ['Gori, 25 km from Tskhinvali', 44.11, 41.98, ['GE']],
  ['Zugdidi, across the line from Gali', 41.87, 42.51, ['GE']],
  ['Chisinau', 28.86, 47.01, ['MD']],
  ['Tiraspol', 29.64, 46.84, ['transnistria']],
  ['Kyiv', 30.52, 50.45, ['UA']],
  ['Odesa', 30.7, 46.49, ['UA']],
  ['Kherson, north of the river', 32.62, 46.75, ['UA']],
  ['Donetsk', 37.8, 48.0, ['UA']],
  ['Mariupol', 37.55, 47.12, ['UA']],
  ['Sevastopol', 33.56, 44.6, ['crimea']],
  ['Simferopol', 34.1, 44.95, ['crimea']],
  ['Kerch', 36.42, 45.35, ['crimea']],
  ['Minsk', 27.56, 53.9, ['BY']],
  ['Moscow', 37.62, 55.75, ['RU']],
  ['Kaliningrad', 20.6, 54.7, ['RU']],
  ['Murmansk', 33.2, 68.9, ['RU']],
  ['Norilsk', 88.2, 69.35, ['RU']],
  ['Vladivostok, inland', 132.05, 43.4, ['RU']],
  ['Anadyr, inland', 176.5, 65, ['RU']],
  ['the antimeridian in Chukotka', 180, 67.5, ['RU']],
  ['Uelen, inland, beyond the antimeridian', -170.6 + 360, 66.0, ['RU']],
  ['Yuzhno-Sakhalinsk', 142.73, 46.96, ['RU']],
  ['Iturup', 147.84, 45.08, ['southern-kurils']],
  ['Kunashir', 146.16, 44.38, ['southern-kurils']],
  ['Pristina', 21.16, 42.66, ['kosovo']],
  ['Belgrade', 20.46, 44.8, ['RS']],
  ['Nicosia, south', 33.3, 35.05, ['CY']],
  ['Northern Nicosia', 33.45, 35.25, ['northern-cyprus']],
  ['Ankara', 32.86, 39.93, ['TR']],
  ['Tehran', 51.39, 35.69, ['IR']],
  ['Kabul', 69.17, 34.53, ['AF']],
  ['Beijing', 116.4, 39.9, ['CN']],
  ['Hargeisa', 44.06, 9.56, ['SO']],
  ['the middle of the Black Sea', 34, 43.3, []],
];

describe.each(['region.json', 'still.json'])('%s', file => {
  const basemap = readBasemap(file);
  const shapes = shapesOf(basemap);
  const borders = bordersOf(basemap);

  test.each(places)('%s lies where it should', (_, lngDeg, latDeg, expected) => {
    const found = shapes.filter(({geometry}) => inGeometry(geometry, [lngDeg, latDeg])).map(({name}) => name);
    expect(found).toEqual(expected);
  });

  test.each([
    ['Perekop', 33.69, 46.12],
    ['Abkhazia and Georgia on the Inguri', 41.9, 42.75],
    ['Abkhazia and Russia', 40.9, 43.45],
    ['South Ossetia, south', 43.97, 42.13],
    ['Transnistria and Ukraine', 29.55, 47.3],
    ['Transnistria and Moldova', 29.13, 47.3],
  ])('no solid border runs within 0.2° of the line at %s, and a dashed one does', (_, lngDeg, latDeg) => {
    expect(distanceDeg(borders.agreed, [lngDeg, latDeg])).toBeGreaterThan(0.2);
    expect(distanceDeg(borders.disputed, [lngDeg, latDeg])).toBeLessThan(0.2);
  });

  test.each([
    ['Kyrgyzstan and Kazakhstan', 75.0, 43.0],
    ['Russia and Kazakhstan', 61.5, 53.9],
    ['Russia and Georgia in Svaneti', 42.9, 43.15],
    ['Russia and Ukraine at Kharkiv', 36.6, 50.2],
  ])('the border of %s is solid', (_, lngDeg, latDeg) => {
    expect(distanceDeg(borders.agreed, [lngDeg, latDeg])).toBeLessThan(0.3);
    expect(distanceDeg(borders.disputed, [lngDeg, latDeg])).toBeGreaterThan(0.3);
  });

  test.each([
    ['the Donbas, inside Ukraine', 38.3, 48.2],
    ['Karabakh, inside Azerbaijan', 46.9, 40.05],
    ['Crimea, inside', 34.3, 45.3],
  ])('no line at all is drawn near %s', (_, lngDeg, latDeg) => {
    expect(distanceDeg([...borders.agreed, ...borders.disputed], [lngDeg, latDeg])).toBeGreaterThan(0.3);
  });

  test('no shape but Antarctica spans the map, so no edge runs across it', () => {
    const wide = shapes.filter(({geometry}) =>
      ringsOf(geometry).some(ring => {
        const lngs = ring.map(([lng]) => lng!);
        return Math.max(...lngs) - Math.min(...lngs) > 180;
      }),
    );
    expect(wide.map(({name}) => name)).toEqual(['AQ']);
  });

  test("each country's label stands in that country, microstates aside", () => {
    const {features} = feature(basemap, basemap.objects.countries) as GeoJSON.FeatureCollection;
    const large = features.filter(({geometry}) => extentDeg(geometry as MultiPolygon) > 2.5);
    expect(large.length).toBeGreaterThan(120);
    const astray = large.filter(
      ({properties, geometry}) => !inGeometry(geometry as MultiPolygon, properties!.label),
    );
    expect(astray.map(({properties}) => properties!.country)).toEqual([]);
  });
});

function readBasemap(file: string): Compiled {
  return JSON.parse(readFileSync(new URL(`../../../public/basemap/${file}`, import.meta.url), 'utf8'));
}

function shapesOf(basemap: Compiled): Shape[] {
  const named = (['countries', 'areas'] as const).flatMap(layer =>
    (feature(basemap, basemap.objects[layer]) as GeoJSON.FeatureCollection).features.map(
      ({properties, geometry}) => ({
        name: (properties!.country ?? properties!.area) as string,
        geometry: geometry as MultiPolygon,
      }),
    ),
  );
  const lakes = feature(basemap, basemap.objects.lakes) as GeoJSON.Feature;
  return [...named, {name: 'lake', geometry: lakes.geometry as MultiPolygon}];
}

function bordersOf(basemap: Compiled): Record<'agreed' | 'disputed', Position[][]> {
  const {features} = feature(basemap, basemap.objects.borders) as GeoJSON.FeatureCollection;
  const linesOf = (status: string) =>
    features
      .filter(({properties}) => properties!.status === status)
      .flatMap(({geometry}) => (geometry as MultiLineString).coordinates);
  return {agreed: linesOf('agreed'), disputed: linesOf('disputed')};
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Height of a shape, in degrees. */
function extentDeg(geometry: Polygon | MultiPolygon): number {
  const lats = ringsOf(geometry).flatMap(ring => ring.map(([, lat]) => lat!));
  return Math.max(...lats) - Math.min(...lats);
}

// even-odd over all rings at once: holes count themselves out
function inGeometry(geometry: Polygon | MultiPolygon, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of ringsOf(geometry)) {
    ring.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = ring[i]!;
      if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!) inside = !inside;
    });
  }
  return inside;
}

/** Distance from a place to the nearest of the lines, in degrees of latitude. */
function distanceDeg(lines: Position[][], [lng, lat]: Position): number {
  const shrink = Math.cos((lat! * Math.PI) / 180);
  let nearest = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = [(line[i - 1]![0]! - lng!) * shrink, line[i - 1]![1]! - lat!];
      const [bx, by] = [(line[i]![0]! - lng!) * shrink, line[i]![1]! - lat!];
      const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = lengthSquared
        ? Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / lengthSquared))
        : 0;
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
  }
  return nearest;
}
