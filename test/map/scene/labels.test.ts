import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Box, overlaps, placeLabels} from '../../../src/map/scene';
import {dotBox, type LabelRequest} from '../../../src/map/scene/labels';

const free: Box = {left: 0, top: 0, right: 720, bottom: 300};
const rules = {free, marginPx: 8, most: 99};
const request = (given: Partial<LabelRequest> = {}): LabelRequest => ({
  id: 'a',
  xPx: 300,
  yPx: 150,
  radiusPx: 4,
  widthPx: 60,
  heightPx: 16,
  importance: 0,
  ...given,
});

/** Fractions of a pixel, but none so small that two spots have the same box. */
function thousandths(min: number, max: number) {
  return fc.integer({min: min * 1000, max: max * 1000}).map(value => value / 1000);
}

const requests = fc
  .uniqueArray(
    fc.record({
      xPx: thousandths(-50, 770),
      yPx: thousandths(-50, 350),
      radiusPx: fc.double({min: 3, max: 13, noNaN: true}),
      widthPx: fc.integer({min: 20, max: 140}),
      importance: fc.integer({min: 0, max: 5}),
    }),
    // dots that touch are one dot: no two stand on one spot
    {maxLength: 30, selector: ({xPx, yPx}) => `${xPx} ${yPx}`},
  )
  .map(list => list.map((given, at) => request({...given, id: `c${at}`})));

test('no name overlaps another name or a foreign dot, none is cut, none nearer than 8 px to the edge', () => {
  fc.assert(
    fc.property(requests, list => {
      const placed = placeLabels(list, {...rules, obstacles: list.map(dotBox)});
      placed.forEach(({id, box}, at) => {
        expect(box.left).toBeGreaterThanOrEqual(8);
        expect(box.top).toBeGreaterThanOrEqual(8);
        expect(box.right).toBeLessThanOrEqual(712);
        expect(box.bottom).toBeLessThanOrEqual(292);
        for (const other of placed.slice(at + 1)) expect(overlaps(box, other.box)).toBe(false);
        for (const other of list) if (other.id !== id) expect(overlaps(box, dotBox(other))).toBe(false);
      });
    }),
  );
});

test('the more important name wins the room', () => {
  const list = [request({id: 'small', importance: 1}), request({id: 'great', importance: 2, xPx: 302})];
  const placed = placeLabels(list, {...rules, obstacles: [], most: 1});
  expect(placed.map(({id}) => id)).toEqual(['great']);
});

test('east is the first choice, west where the edge is near', () => {
  const side = (xPx: number) => placeLabels([request({xPx})], {...rules, obstacles: []})[0]?.side;
  expect(side(300)).toBe('e');
  expect(side(700)).toBe('w');
});

test('a name keeps its side while that does, and leaves it when it no longer can', () => {
  const before = new Map([['a', 'w' as const]]);
  expect(placeLabels([request()], {...rules, obstacles: [], before})[0]?.side).toBe('w');
  expect(placeLabels([request({xPx: 40})], {...rules, obstacles: [], before})[0]?.side).toBe('e');
});

test('a name avoids a line where it has other room, and stands on it where it has none', () => {
  const line = [330, 150, 340, 150];
  expect(placeLabels([request()], {...rules, obstacles: [], lines: line})[0]?.side).toBe('w');
  const walls: Box[] = [
    {left: 0, top: 0, right: 295, bottom: 300},
    {left: 296, top: 0, right: 720, bottom: 135},
    {left: 296, top: 165, right: 720, bottom: 300},
  ];
  expect(placeLabels([request()], {...rules, obstacles: walls, lines: line})[0]?.side).toBe('e');
});

test('the same input gives the same answer', () => {
  fc.assert(
    fc.property(requests, list => {
      const once = placeLabels(list, {...rules, obstacles: []});
      expect(placeLabels([...list].reverse(), {...rules, obstacles: []})).toEqual(once);
    }),
  );
});
