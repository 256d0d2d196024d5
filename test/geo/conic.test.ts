import '../fixtures/curvedProjections';
import {geoConicEqualArea} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  type Camera,
  type Frame,
  lngLatAt,
  MAX_LAT_DEG,
  projectionOf,
  scaleAt,
  toPx,
  worldX,
  worldY,
} from '../../src/geo';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 180, leftPx: 372};
const camera: Camera = {lngDeg: 60, latDeg: 49, zoom: 2.8};
const conic = projectionOf(camera, frame, 'conic');
const out = new Float64Array(2);
const at = (lngDeg: number, latDeg: number) => {
  expect(toPx(conic, worldX(lngDeg), worldY(latDeg), out)).toBe(true);
  return [out[0]!, out[1]!] as const;
};

// d3's Albers with the same parallels; on the middle parallel a radian is as long as in Mercator
const oracle = geoConicEqualArea()
  .parallels([40, 65])
  .rotate([-70, 0])
  .scale((512 * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos((50 * Math.PI) / 180))
  .translate([0, 0]);

test('every place lies where d3’s conic puts it, from Lisbon to Kamchatka', () => {
  const [x0, y0] = oracle([60, 49])!;
  fc.assert(
    fc.property(
      fc.double({min: -40, max: 191, noNaN: true}),
      fc.double({min: -60, max: 84, noNaN: true}),
      (lng, lat) => {
        const [x, y] = oracle([lng, lat])!;
        expect(at(lng, lat)[0] - (372 + 1440 - 420) / 2).toBeCloseTo(x - x0, 6);
        expect(at(lng, lat)[1] - (92 + 900 - 180) / 2).toBeCloseTo(y - y0, 6);
      },
    ),
  );
});

test('a place comes back from its pixel, on the whole map from seam to seam', () => {
  fc.assert(
    fc.property(
      fc.double({min: -168.9, max: 190.9, noNaN: true}),
      fc.double({min: -84, max: MAX_LAT_DEG, noNaN: true}),
      (lng, lat) => {
        const back = lngLatAt(conic, ...at(lng, lat))!;
        expect(back[0]).toBeCloseTo(lng, 6);
        expect(back[1]).toBeCloseTo(lat, 6);
      },
    ),
  );
});

test('beyond the pole and in the fan’s gap there is no place', () => {
  const [, poleY] = at(70, MAX_LAT_DEG);
  const [x] = at(70, 60);
  expect(lngLatAt(conic, x, poleY - 400)).toBeNull(); // straight up over the pole, where the fan is open
  expect(lngLatAt(conic, x, poleY + 400)).not.toBeNull();
});

test('a degree is as large as in Mercator in the middle of the region, and areas are true everywhere', () => {
  const mercator = projectionOf(camera, frame);
  expect(scaleAt(conic, worldX(70), worldY(50))).toBeCloseTo(scaleAt(mercator, 0, 0), 9);
  // a cell of a degree takes as many px as its share of the sphere
  for (const lat of [35, 50, 65, 78]) {
    const [a, b, c, d] = [at(100, lat), at(101, lat), at(101, lat + 1), at(100, lat + 1)];
    const area = Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
    const band = Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);
    const radiusPx = (512 * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos((50 * Math.PI) / 180);
    expect(area / ((radiusPx ** 2 * band * Math.PI) / 180)).toBeCloseTo(1, 3);
  }
});

test('what has a size in the world is drawn in the cone’s scale there', () => {
  for (const lat of [38, 55, 70]) {
    const [x, y] = [worldX(90), worldY(lat)];
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([dx, dy]) => {
      toPx(conic, x + dx!, y + dy!, out);
      return [out[0]!, out[1]!] as const;
    });
    const [a, b, c, d] = corners as [
      (typeof corners)[0],
      (typeof corners)[0],
      (typeof corners)[0],
      (typeof corners)[0],
    ];
    const area = Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (d[0] - b[0]) * (c[1] - a[1])) / 2;
    expect(scaleAt(conic, x, y)).toBeCloseTo(Math.sqrt(area) / 2, 6);
  }
});
