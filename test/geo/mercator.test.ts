import {geoMercator} from 'd3';
import {expect, test} from 'vitest';
import {latDegOf, lngDegOf, MAX_LAT_DEG, mapLngDeg, WORLD_SIZE, worldX, worldY} from '../../src/geo/mercator';

// d3's Mercator, scaled so that the globe is WORLD_SIZE wide and its top left corner is the origin
const d3Mercator = geoMercator()
  .scale(WORLD_SIZE / (2 * Math.PI))
  .translate([WORLD_SIZE / 2, WORLD_SIZE / 2]);

const places: [name: string, lngDeg: number, latDeg: number][] = [
  ['null island', 0, 0],
  ['Cholpon-Ata', 77.08, 42.65],
  ['Moscow', 37.62, 55.75],
  ['Wellington', 174.78, -41.29],
  ['Utqiagvik', -156.79, 71.29],
];

test.each(places)('%s lies where d3 puts it', (_, lngDeg, latDeg) => {
  const [x, y] = d3Mercator([lngDeg, latDeg]) ?? [Number.NaN, Number.NaN];
  expect(worldX(lngDeg)).toBeCloseTo(x, 6);
  expect(worldY(latDeg)).toBeCloseTo(y, 6);
});

test.each(places)('%s comes back from world units', (_, lngDeg, latDeg) => {
  expect(lngDegOf(worldX(lngDeg))).toBeCloseTo(lngDeg, 9);
  expect(latDegOf(worldY(latDeg))).toBeCloseTo(latDeg, 9);
});

test('the map ends at 85.05°, and the poles lie on its edge', () => {
  expect(worldY(MAX_LAT_DEG)).toBeCloseTo(0, 3);
  expect(worldY(90)).toBe(worldY(MAX_LAT_DEG));
  expect(worldY(-90)).toBeCloseTo(WORLD_SIZE, 3);
});

test('a longitude beyond 180 goes on to the right instead of jumping to the left', () => {
  expect(worldX(190)).toBeGreaterThan(worldX(180));
  expect(worldX(190)).toBeCloseTo(worldX(-170) + WORLD_SIZE, 6);
});

test('a place of Chukotka is shown beside Chukotka, and Alaska on the far left', () => {
  expect(mapLngDeg(-173.2)).toBeCloseTo(186.8, 9);
  expect(mapLngDeg(177.5)).toBe(177.5);
  expect(mapLngDeg(-165.4)).toBe(-165.4);
  expect(mapLngDeg(74.59 + 720)).toBeCloseTo(74.59, 9);
});
