import {expect, test} from 'vitest';
import {cameraToFit, clampCamera, installCurved, projectionOf, zoomBounds} from '../../src/geo';
import * as curved from '../../src/geo/curved';

const frame = {widthPx: 800, heightPx: 600, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
const camera = {lngDeg: 60, latDeg: 49, zoom: 3};
const bounds = {west: 20, south: 35, east: 90, north: 60};

// in this order: what is installed stays
test('before cone and globe are installed Mercator draws, and each of them is an error that says so', () => {
  expect(projectionOf(camera, frame).name).toBe('mercator');
  expect(cameraToFit(bounds, frame).lngDeg).toBeCloseTo(55);
  for (const name of ['conic', 'globe'] as const) {
    expect(() => projectionOf(camera, frame, name)).toThrow('installCurved');
    expect(() => cameraToFit(bounds, frame, name)).toThrow('installCurved');
  }
});

test('an address that asks for the globe can be read before', () => {
  expect(clampCamera({...camera, zoom: 99}, 'globe').zoom).toBe(8);
  expect(zoomBounds('globe', 60).least).toBeLessThan(1.2);
});

test('after it they draw', () => {
  installCurved(curved);
  for (const name of ['conic', 'globe'] as const) {
    expect(projectionOf(camera, frame, name).name).toBe(name);
    expect(cameraToFit(bounds, frame, name).zoom).toBeGreaterThan(1.2);
  }
});
