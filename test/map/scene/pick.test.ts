import '../../fixtures/curvedProjections';
import {expect, test} from 'vitest';
import {projectionNames, projectionOf, toPx} from '../../../src/geo';
import {arcAt, createScene} from '../../../src/map/scene';
import {toDayNumber} from '../../../src/time';
import {shippedIndexes} from '../../fixtures/indexes';

const indexes = shippedIndexes();
const {arcs} = createScene(indexes).marksAt({
  playhead: toDayNumber('2025-06-29') + 0.5,
  selectedEvents: new Set(),
  selectedPlaceIdx: null,
  pickedEventIdx: null,
  revealed: null,
  compact: false,
});
const flat = {name: 'mercator', scale: 0.1, xPx: 0, yPx: 0} as const;
const leg = arcs.find(({phase}) => phase === 'under way')!;
const at = (k: number) => [0.1 * leg.path[2 * k]!, 0.1 * leg.path[2 * k + 1]!] as const;

test('a pointer on a line means its event, also between its points', () => {
  const [x0, y0] = at(3);
  const [x1, y1] = at(4);
  expect(arcAt(arcs, flat, (x0 + x1) / 2, (y0 + y1) / 2, 8)).toBe(leg);
});

test('a pointer within reach means it, one beyond does not', () => {
  const [x, y] = [
    Math.max(...arcs.map(({path}) => Math.max(...path.filter((_, k) => k % 2 === 0)))) * 0.1,
    at(0)[1],
  ];
  expect(arcAt([leg], flat, x + 100, y, 8)).toBeUndefined();
  const [lastX, lastY] = at(leg.path.length / 2 - 1);
  expect(arcAt([leg], flat, lastX + 7.5, lastY, 8)).toBe(leg);
  expect(arcAt([leg], flat, lastX + 8.5, lastY, 8)).toBeUndefined();
});

test('every event of a stay means its one line', () => {
  expect([...leg.events].map(idx => indexes.dataset.events[idx]!.id).sort()).toEqual([
    'csto-foreign-ministers-2025',
    'lavrov-visit-kyrgyzstan-2025',
  ]);
});

const frame = {widthPx: 1200, heightPx: 800, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};

test.each(projectionNames)('in the projection %s a pointer on the line as drawn means it', name => {
  const projection = projectionOf({lngDeg: 55, latDeg: 48, zoom: 3}, frame, name);
  const out = new Float64Array(2);
  for (let k = 0; k < leg.path.length; k += 2) {
    toPx(projection, leg.path[k]!, leg.path[k + 1]!, out);
    expect(arcAt([leg], projection, out[0]!, out[1]!, 1)).toBe(leg);
  }
  expect(arcAt([leg], projection, out[0]! + 7.5, out[1]! + 30, 8)).toBeUndefined();
});

test('a line behind the globe is not met', () => {
  const globe = projectionOf({lngDeg: -120, latDeg: -40, zoom: 2}, frame, 'globe');
  for (let x = 0; x < 1200; x += 25)
    for (let y = 0; y < 800; y += 25) expect(arcAt([leg], globe, x, y, 16)).toBeUndefined();
});
