import {expect, test} from 'vitest';
import {cameraToFit, type Frame, projectionOf, worldX, worldY} from '../../src/geo';
import {cameraFor, openingBounds, openingCamera} from '../../src/map/cameraTargets';
import {shippedIndexes} from '../fixtures/indexesOf';

const indexes = shippedIndexes();
const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372};
const opening = openingCamera(indexes, frame, false);

/** Whether a place lies in the free part of the frame. */
function isFree(camera: typeof opening, placeId: string): boolean {
  const [lng, lat] = indexes.placeOf(placeId)!.coordinates!;
  const {scale, xPx, yPx} = projectionOf(camera, frame);
  const x = scale * worldX(lng) + xPx;
  const y = scale * worldY(lat) + yPx;
  return x >= 372 && x <= 1020 && y >= 92 && y <= 695;
}

test('the opening frame is the dataset’s own', () => {
  expect(opening).toEqual(cameraToFit(indexes.dataset.dataset.view, frame));
});

test('in a small window it is that of the opening’s journeys, with room around their ends', () => {
  const {west, east, south, north} = openingBounds(indexes, true);
  expect(west).toBeLessThan(37.6);
  expect(east).toBeGreaterThan(77.1);
  expect(south).toBeLessThan(42.6);
  expect(north).toBeGreaterThan(55.8);
  expect(east - west).toBeLessThan(indexes.dataset.dataset.view.east - indexes.dataset.dataset.view.west);
});

test('selecting a city in view moves nothing', () => {
  for (const id of ['baku', 'moscow', 'st-petersburg', 'cholpon-ata', 'minsk', 'dushanbe']) {
    expect(cameraFor(indexes, {kind: 'place', id}, opening, frame), id).toBe(opening);
  }
});

test('a city out of view is brought in by a shift alone', () => {
  const moved = cameraFor(indexes, {kind: 'place', id: 'pyongyang'}, opening, frame);
  expect(moved.zoom).toBe(opening.zoom);
  expect(isFree(opening, 'pyongyang')).toBe(false);
  expect(isFree(moved, 'pyongyang')).toBe(true);
});

test('an event is shown with its whole journey, or telegram', () => {
  const moved = cameraFor(indexes, {kind: 'event', id: 'north-korea-telegram-2023'}, opening, frame);
  expect(isFree(moved, 'pyongyang') && isFree(moved, 'moscow')).toBe(true);
  expect(moved.zoom).toBeLessThan(opening.zoom);
});

test('who absented themselves is shown with what they stayed away from', () => {
  const near = {lngDeg: 30.3, latDeg: 59.9, zoom: 6};
  const moved = cameraFor(indexes, {kind: 'event', id: 'cis-informal-summit-2025'}, near, frame);
  expect(isFree(moved, 'baku') && isFree(moved, 'bishkek')).toBe(true);
});

test.each([
  [{kind: 'actor', id: 'sergey-lavrov'} as const],
  [{kind: 'org', id: 'cis'} as const],
  [{kind: 'source', id: 'tass-2025-06-29'} as const],
  [{kind: 'event', id: 'collective-security-council-2025'} as const],
  [null],
])('%j moves nothing', selection => {
  expect(cameraFor(indexes, selection, opening, frame)).toBe(opening);
});
