import {geoMercator} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  type Bounds,
  type Camera,
  cameraOf,
  cameraToFit,
  clampCamera,
  type Frame,
  leastMove,
  maxZoom,
  minZoom,
  projectionOf,
  worldX,
  worldY,
} from '../../src/geo';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 180, leftPx: 372};
const camera: Camera = {lngDeg: 53, latDeg: 49, zoom: 2.8};
const margin = {topPx: 24, rightPx: 24, bottomPx: 24, leftPx: 24};

const project = (at: Camera, lngDeg: number, latDeg: number) => {
  const {scale, xPx, yPx} = projectionOf(at, frame);
  return {x: scale * worldX(lngDeg) + xPx, y: scale * worldY(latDeg) + yPx};
};

test('the centre comes to lie in the middle of the free part', () => {
  expect(project(camera, 53, 49).x).toBeCloseTo((372 + 1440 - 420) / 2, 6);
  expect(project(camera, 53, 49).y).toBeCloseTo((92 + 900 - 180) / 2, 6);
});

test('every place lies where d3’s Mercator puts it', () => {
  const oracle = geoMercator()
    .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
    .center([camera.lngDeg, camera.latDeg])
    .translate([(372 + 1440 - 420) / 2, (92 + 900 - 180) / 2]);
  for (const [lng, lat] of [
    [37.6, 55.75],
    [74.59, 42.87],
    [-10, 36],
  ] as const) {
    const [x, y] = oracle([lng, lat])!;
    expect(project(camera, lng, lat).x).toBeCloseTo(x, 3);
    expect(project(camera, lng, lat).y).toBeCloseTo(y, 3);
  }
});

test('a projection leads back to its camera', () => {
  const back = cameraOf(projectionOf(camera, frame), frame);
  expect(back.lngDeg).toBeCloseTo(53, 9);
  expect(back.latDeg).toBeCloseTo(49, 9);
  expect(back.zoom).toBeCloseTo(2.8, 9);
});

test('a fitted camera shows all of its bounds, and touches the free part on one axis', () => {
  const bounds: Bounds = {west: 22, south: 34, east: 84, north: 61};
  const fitted = cameraToFit(bounds, frame);
  const from = project(fitted, bounds.west, bounds.north);
  const to = project(fitted, bounds.east, bounds.south);
  expect(from.x).toBeGreaterThanOrEqual(372 - 1e-6);
  expect(to.x).toBeLessThanOrEqual(1020 + 1e-6);
  expect(from.y).toBeGreaterThanOrEqual(92 - 1e-6);
  expect(to.y).toBeLessThanOrEqual(720 + 1e-6);
  expect(Math.min(from.x - 372, from.y - 92)).toBeCloseTo(0, 6);
});

test('what is in view moves nothing', () => {
  expect(leastMove(camera, frame, {west: 53, south: 49, east: 54, north: 50}, margin)).toBe(camera);
});

test('what is out of view comes just inside, without a zoom', () => {
  const pyongyang: Bounds = {west: 125.75, south: 39.03, east: 125.75, north: 39.03};
  const moved = leastMove(camera, frame, pyongyang, margin);
  expect(moved.zoom).toBe(camera.zoom);
  expect(project(moved, 125.75, 39.03).x).toBeCloseTo(1440 - 420 - 24, 6);
  expect(project(moved, 125.75, 39.03).y).toBeCloseTo(project(camera, 125.75, 39.03).y, 6);
});

test('what does not fit is zoomed out to, as far as it needs', () => {
  const moved = leastMove(camera, frame, {west: 20, south: 39, east: 126, north: 60}, margin);
  expect(moved.zoom).toBeLessThan(camera.zoom);
  expect(project(moved, 20, 39).x).toBeGreaterThanOrEqual(372 + 24 - 1e-6);
  expect(project(moved, 126, 39).x).toBeLessThanOrEqual(1020 - 24 + 1e-6);
});

test('any camera is clamped to what the map draws', () => {
  const any = fc.double({min: -1000, max: 1000, noNaN: true});
  fc.assert(
    fc.property(any, any, any, (lngDeg, latDeg, zoom) => {
      const clamped = clampCamera({lngDeg, latDeg, zoom});
      expect(clamped.zoom).toBeGreaterThanOrEqual(minZoom);
      expect(clamped.zoom).toBeLessThanOrEqual(maxZoom);
      expect(Math.abs(clamped.latDeg)).toBeLessThanOrEqual(80);
      expect(clamped).toEqual(clampCamera(clamped));
    }),
  );
});
