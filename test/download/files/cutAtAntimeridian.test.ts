import {geoLength} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cutAtAntimeridian} from '../../../src/download/files/cutAtAntimeridian';
import {greatCircleKm, type LngLat, sampleGreatCircle} from '../../../src/geo';

const cutBetween = (from: LngLat, to: LngLat, segments = 40) =>
  cutAtAntimeridian(sampleGreatCircle(from, to, segments));
const lengthOf = (lines: readonly (readonly LngLat[])[]) =>
  geoLength({type: 'MultiLineString', coordinates: lines.map(line => line.map(([lng, lat]) => [lng, lat]))});

test('a line that stays on its side is one piece', () => {
  const lines = cutBetween([37.6, 55.75], [74.6, 42.87]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toHaveLength(41);
});

test.each([
  ['eastward', [158.65, 53.01], [-149.9, 61.22], 180],
  ['westward', [-149.9, 61.22], [158.65, 53.01], -180],
] as const)('a line over the Pacific is cut %s at one latitude', (_, from, to, side) => {
  const [first, second, ...others] = cutBetween(from, to);
  expect(others).toEqual([]);
  expect(first![0]![0]).toBeCloseTo(from[0], 9);
  const [end, begin] = [first!.at(-1)!, second![0]!];
  expect(end[0]).toBe(side);
  expect(begin).toEqual([-side, end[1]]);
  expect(second!.at(-1)![0]).toBeCloseTo(to[0], 9);
});

test.each([
  ['begins', [180, 10], [170, 20], 1],
  ['begins on the other side of', [-180, 10], [170, 20], 1],
  ['ends', [170, 20], [180, 10], 1],
  ['runs along', [180, 10], [180, 40], 1],
  ['goes over the pole on both sides of', [10, 80], [-170, 80], 2],
] as const)('a line that %s the antimeridian has no piece of one point', (_, from, to, pieces) => {
  const lines = cutBetween(from, to);
  expect(lines).toHaveLength(pieces);
  for (const line of lines) expect(line.length).toBeGreaterThan(1);
});

const lngLat = fc.tuple(
  fc.oneof(fc.double({min: -180, max: 180, noNaN: true}), fc.constantFrom(-180, 0, 90, 180)),
  fc.oneof(fc.double({min: -90, max: 90, noNaN: true}), fc.constantFrom(-90, 0, 90)),
);

test('no piece crosses the antimeridian, and all of them together are as long as the journey', () => {
  fc.assert(
    fc.property(lngLat, lngLat, fc.integer({min: 1, max: 30}), (from, to, segments) => {
      const lines = cutBetween(from, to, segments);
      for (const [lng, lat] of lines.flat()) {
        expect(Math.abs(lng)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }
      // a segment longer than half a turn is one that goes round the other way
      for (const line of lines)
        for (const [idx, [lng]] of line.slice(1).entries())
          expect(Math.abs(lng - line[idx]![0])).toBeLessThanOrEqual(180 + 1e-9);
      expect(lengthOf(lines)).toBeCloseTo(greatCircleKm(from, to) / 6371.0088, 6);
    }),
    {numRuns: 200},
  );
});
