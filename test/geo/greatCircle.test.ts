import {geoDistance, geoInterpolate} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {greatCircleKm, type LngLat, sampleGreatCircle} from '../../src/geo';

const place = fc.tuple(
  fc.double({min: -180, max: 180, noNaN: true}),
  fc.double({min: -89, max: 89, noNaN: true}),
);

test('a sampled great circle lies where d3 interpolates it', () => {
  fc.assert(
    fc.property(place, place, (from, to) => {
      fc.pre(geoDistance(from, to) < Math.PI - 1e-3);
      const points = sampleGreatCircle(from, to, 7);
      const oracle = geoInterpolate(from, to);
      for (let k = 0; k <= 7; k++) {
        expect(geoDistance([points[2 * k]!, points[2 * k + 1]!], oracle(k / 7))).toBeLessThan(1e-6);
      }
    }),
  );
});

test('longitudes are unwrapped: no step is longer than half a turn', () => {
  const points = sampleGreatCircle([158.65, 53.02], [-149.9, 61.22], 32); // Petropavlovsk to Anchorage
  for (let k = 2; k < points.length; k += 2) expect(Math.abs(points[k]! - points[k - 2]!)).toBeLessThan(180);
  expect(points.at(-2)).toBeCloseTo(360 - 149.9, 6);
});

test.each<[string, LngLat, LngLat]>([
  ['antipodal places', [30, 10], [-150, -10]],
  ['the poles', [0, 90], [0, -90]],
  ['one place', [74.6, 42.87], [74.6, 42.87]],
])('%s give finite points that begin and end where they should', (_, from, to) => {
  const points = sampleGreatCircle(from, to, 8);
  expect(points.every(Number.isFinite)).toBe(true);
  expect(geoDistance([points[0]!, points[1]!], [...from])).toBeLessThan(1e-6);
  expect(geoDistance([points.at(-2)!, points.at(-1)!], [...to])).toBeLessThan(1e-6);
});

test('no piece at all is a mistake', () => {
  expect(() => sampleGreatCircle([0, 0], [1, 1], 0)).toThrow(
    'unexpected segments: 0; expected an integer ≥ 1',
  );
});

test('a distance is d3’s angle on the mean sphere', () => {
  const moscow: LngLat = [37.6156, 55.7522];
  const bishkek: LngLat = [74.59, 42.87];
  expect(greatCircleKm(moscow, bishkek)).toBeCloseTo(geoDistance([...moscow], [...bishkek]) * 6371.0088, 6);
});
