import '../../fixtures/curvedProjections';
import {gzipSync} from 'node:zlib';
import {geoConicEqualArea} from 'd3';
import {describe, expect, test} from 'vitest';
import {latDegOf, lngDegOf, WORLD_SIZE, worldX, worldY} from '../../../src/geo';
import {arranged, stillGroups} from '../../../src/map/still';
import {aBasemap, shippedBasemap} from './basemaps';
import {dataOf, longestPiece, piecesOf, subPathsOf} from './paths';

const coarse = shippedBasemap('coarse');
const groups = stillGroups(coarse);

describe('the still of the page', () => {
  test('packs into 38 KB', () => {
    const {basemap, tintable} = arranged(coarse, [
      'RU',
      'KZ',
      'UZ',
      'TM',
      'KG',
      'TJ',
      'AZ',
      'BY',
      'MD',
      'AM',
    ]);
    expect(gzipSync(stillGroups(basemap, {tintable}), {level: 9}).length).toBeLessThanOrEqual(38_000);
  });

  test('a strict content security policy lets it pass: no style, no script, no address', () => {
    expect(groups).not.toMatch(/style=|<style|<script|href|url\(|\son\w+=/);
  });

  test('coordinates are whole numbers in relative commands', () => {
    const paths = dataOf(groups, 'class');
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) expect(path).toMatch(/^[mz0-9 -]+$/);
  });

  test('each country of the region has one path, and countries far away have none', () => {
    for (const country of ['KG', 'KZ', 'UZ', 'TJ', 'TM', 'RU', 'BY', 'UA', 'MD', 'AM', 'AZ', 'GE'])
      expect(groups.split(`data-country="${country}"`)).toHaveLength(2);
    expect(groups).not.toContain('data-country="BR"');
  });

  test('a caller may ask for other countries, and unknown codes are passed over', () => {
    const some = stillGroups(coarse, {tintable: ['TR', 'XX']});
    expect(some.match(/data-country="\w+"/g)).toEqual(['data-country="TR"']);
  });

  test('the path of Kyrgyzstan stands where Mercator puts Kyrgyzstan', () => {
    const points = subPathsOf(dataOf(groups, 'data-country="KG"')[0]!).flatMap(path => path.points);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    expect(Math.min(...xs)).toBeCloseTo(worldX(69.25), -1);
    expect(Math.max(...xs)).toBeCloseTo(worldX(80.25), -1);
    expect(Math.min(...ys)).toBeCloseTo(worldY(43.27), -1);
    expect(Math.max(...ys)).toBeCloseTo(worldY(39.18), -1);
  });

  test('water and borders lie over what is tinted', () => {
    const order = ['still-land', 'still-country', 'still-river-1', 'still-lake', 'still-border-agreed'];
    const places = order.map(name => groups.lastIndexOf(`class="${name}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('worldviews', () => {
  test('`un` gives Crimea to Ukraine, `neutral` to nobody', () => {
    expect(dataOf(stillGroups(coarse, {worldview: 'un'}), 'data-country="UA"')).toHaveLength(2);
    expect(stillGroups(coarse, {worldview: 'un'})).toContain('data-country="UA" data-area="crimea"');
    expect(dataOf(groups, 'data-country="UA"')).toHaveLength(1);
    expect(groups).toContain('<path class="still-area" data-area="crimea"');
  });

  test('an area of a country that cannot be tinted stays nobody’s', () => {
    expect(stillGroups(coarse, {worldview: 'un', tintable: ['RU']})).toContain(
      '<path class="still-area" data-area="crimea"',
    );
  });

  test.each([
    ['neutral', {agreed: [0], disputed: [1, 2, 5], control: [3, 4]}],
    ['un', {agreed: [0, 1], disputed: [2], control: [3]}],
  ] as const)('each border stands once, with its status in the worldview %s', (worldview, expected) => {
    const basemap = aBasemap({
      borders: [
        {neutral: 'agreed', un: 'agreed'},
        {neutral: 'disputed', un: 'agreed'},
        {neutral: 'disputed', un: 'disputed'},
        {neutral: 'control', un: 'control'},
        {neutral: 'control', un: 'none'},
        {neutral: 'disputed', un: 'none'},
      ],
    });
    const markup = stillGroups(basemap, {worldview});
    for (const [status, borders] of Object.entries(expected)) {
      const [d] = dataOf(markup, `still-border-${status}`);
      // the line of border n begins n degrees east
      const found = subPathsOf(d!).map(({points}) => Math.round(lngDegOf(points[0]![0])));
      expect(found).toEqual(borders);
    }
  });
});

describe('the plane of the cone', () => {
  const albers = geoConicEqualArea()
    .parallels([40, 65])
    .rotate([-70, 0])
    .center([0, 50])
    .scale(WORLD_SIZE / (2 * Math.PI) / Math.cos((50 * Math.PI) / 180))
    .translate([0, 0]);
  const southernStrip = aBasemap({
    land: [
      [10, -60],
      [10, -50],
      [130, -50],
      [130, -60],
      [10, -60],
    ],
  });

  test('shapes stand where d3 puts them', () => {
    const [d] = dataOf(stillGroups(aBasemap(), {plane: 'conic'}), 'data-country="RU"');
    const corners = [
      [21, 1],
      [21, 11],
      [31, 11],
      [31, 1],
    ].map(([lng, lat]) => albers([lng!, lat!])!);
    const points = subPathsOf(d!)[0]!.points;
    for (const [x, y] of corners)
      expect(Math.min(...points.map(point => Math.hypot(point[0] - x, point[1] - y)))).toBeLessThan(1);
  });

  test('a long parallel is written as the arc that it is', () => {
    const [d] = dataOf(stillGroups(southernStrip, {plane: 'conic'}), 'still-land');
    const strip = piecesOf(d!);
    expect(strip.length).toBeGreaterThan(100);
    // every piece keeps to the outline: its middle lies as near to it as rounding allows
    for (const [a, b] of strip) {
      const [lng, lat] = albers.invert!([(a![0] + b![0]) / 2, (a![1] + b![1]) / 2])!;
      const off = Math.min(Math.abs(lat + 60), Math.abs(lat + 50), Math.abs(lng - 10), Math.abs(lng - 130));
      expect(off).toBeLessThan(0.02);
    }
  });

  test('on Mercator’s plane the same parallel is one piece', () => {
    const [d] = dataOf(stillGroups(southernStrip), 'still-land');
    expect(piecesOf(d!)).toHaveLength(4);
  });
});

test.each([
  ['coarse', 'mercator', 1, 3000],
  ['coarse', 'conic', 1, 700],
  ['fine', 'mercator', 8, 3000],
  ['fine', 'conic', 8, 700],
] as const)('no line of %s runs across the %s plane', (detail, plane, grain, mostUnits) => {
  const markup = stillGroups(shippedBasemap(detail), {plane, grain});
  for (const line of ['still-coast', 'still-river', 'still-border', 'still-shore'])
    for (const d of dataOf(markup, line)) expect(longestPiece(d)).toBeLessThan(mostUnits * grain);
});

test('the edge of the map is filled up to, and no line is drawn along it', () => {
  const antarctica = aBasemap({
    land: [
      [-169, -78],
      [-60, -70],
      [80, -70],
      [191, -78],
      [191, -90],
      [-169, -90],
      [-169, -78],
    ],
  });
  const markup = stillGroups(antarctica);
  expect(dataOf(markup, 'class="still-land still-coast"').join('')).toBe('');
  const [filled] = dataOf(markup, 'class="still-land"');
  const [lined] = dataOf(markup, 'class="still-coast"');
  expect(Math.max(...subPathsOf(filled!)[0]!.points.map(([, y]) => y))).toBe(WORLD_SIZE);
  const shore = subPathsOf(lined!);
  expect(shore).toHaveLength(1);
  expect(shore[0]!.closed).toBe(false);
  expect(shore[0]!.points.map(([, y]) => Math.round(latDegOf(y)))).toEqual([-78, -70, -70, -78]);
});

test('fine detail is written in eighths of a unit inside a group that scales it', () => {
  const markup = stillGroups(aBasemap(), {grain: 8});
  expect(markup).toMatch(/^<g [^>]*transform="scale\(0\.125\)">/);
  const [d] = dataOf(markup, 'data-country="RU"');
  expect(subPathsOf(d!)[0]!.points[0]![0] / 8).toBeCloseTo(worldX(21), 0);
});

test('what is arranged to pack smaller draws the same', () => {
  const {basemap, tintable} = arranged(coarse, ['KG', 'RU', 'KZ']);
  expect(tintable).toEqual(['RU', 'KZ', 'KG']);
  const before = stillGroups(coarse, {tintable});
  const after = stillGroups(basemap, {tintable});
  for (const path of [
    'still-land still-coast',
    'still-border-agreed',
    'still-border-disputed',
    'data-country="KZ"',
  ])
    expect(undirected(dataOf(after, path)[0]!)).toEqual(undirected(dataOf(before, path)[0]!));
  const size = (markup: string) => gzipSync(markup, {level: 9}).length;
  expect(size(after)).toBeLessThan(size(before) - 1500);
});

function undirected(d: string): string[] {
  return piecesOf(d)
    .map(ends => ends.map(String).toSorted().join(' '))
    .toSorted();
}

test('a code that is no code stays text in its attribute', () => {
  const {countries} = coarse.objects;
  const geometries = countries.geometries.map(shape =>
    shape.properties.country === 'KG'
      ? {...shape, properties: {...shape.properties, country: '"><script>alert(1)</script>'}}
      : shape,
  );
  const objects = {...coarse.objects, countries: {...countries, geometries}};
  const markup = stillGroups({...coarse, objects}, {tintable: ['"><script>alert(1)</script>']});
  expect(markup).toContain('data-country="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(markup).not.toContain('<script');
});
