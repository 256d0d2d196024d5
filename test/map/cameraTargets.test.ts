import {expect, test} from 'vitest';
import {cameraToFit, type Frame, projectionOf, worldX, worldY} from '../../src/geo';
import {cameraFor, openingBounds, openingCamera} from '../../src/map/cameraTargets';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372};
const noPoint = () => undefined;
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
    expect(cameraFor(indexes, {kind: 'place', id}, opening, frame, noPoint), id).toBe(opening);
  }
});

test('a city out of view is brought in by a shift alone', () => {
  const moved = cameraFor(indexes, {kind: 'place', id: 'pyongyang'}, opening, frame, noPoint);
  expect(moved.zoom).toBe(opening.zoom);
  expect(isFree(opening, 'pyongyang')).toBe(false);
  expect(isFree(moved, 'pyongyang')).toBe(true);
});

test('an event is shown with its whole journey, or telegram', () => {
  const moved = cameraFor(indexes, {kind: 'event', id: 'north-korea-telegram-2023'}, opening, frame, noPoint);
  expect(isFree(moved, 'pyongyang') && isFree(moved, 'moscow')).toBe(true);
  expect(moved.zoom).toBeLessThan(opening.zoom);
});

test('who absented themselves is shown with what they stayed away from', () => {
  const near = {lngDeg: 30.3, latDeg: 59.9, zoom: 6};
  const moved = cameraFor(indexes, {kind: 'event', id: 'cis-informal-summit-2025'}, near, frame, noPoint);
  expect(isFree(moved, 'baku') && isFree(moved, 'bishkek')).toBe(true);
});

test('a country out of view comes in by its cities and its name, a person by what they take part in', () => {
  const far = {lngDeg: -20, latDeg: 60, zoom: 4.5};
  const country = cameraFor(indexes, {kind: 'place', id: 'kyrgyzstan'}, far, frame, () => [74.9, 41.55]);
  expect(isFree(country, 'bishkek')).toBe(true);
  const person = cameraFor(indexes, {kind: 'actor', id: 'ilham-aliyev'}, far, frame, noPoint);
  expect(isFree(person, 'baku') && isFree(person, 'st-petersburg')).toBe(true);
});

test.each([
  [{kind: 'org', id: 'cis'} as const],
  [{kind: 'source', id: 'tass-2025-06-29'} as const],
  [{kind: 'event', id: 'collective-security-council-2025'} as const],
  [null],
])('%j moves nothing', selection => {
  expect(cameraFor(indexes, selection, opening, frame, noPoint)).toBe(opening);
});
