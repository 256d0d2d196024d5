import {expect, test} from 'vitest';
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
const flat = {scale: 0.1, xPx: 0, yPx: 0};
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
