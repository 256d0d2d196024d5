import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Extent, stackBars} from '../../src/timeline/stack';

const bar = (x0: number, widthPx = 6): Extent => ({x0, x1: x0 + widthPx});

test('bars that do not touch stay in one row where they are', () => {
  expect(stackBars([bar(100), bar(10), bar(50)], 2, 500)).toEqual([
    {row: 0, nudgePx: 0},
    {row: 0, nudgePx: 0},
    {row: 0, nudgePx: 0},
  ]);
});

test.each([
  {apart: 7.5, nudgePx: 0, row: 0},
  {apart: 5.5, nudgePx: 1, row: 0},
  {apart: 0, nudgePx: 3.75, row: 0},
])('two short bars $apart px apart move aside by $nudgePx px each', ({apart, nudgePx, row}) => {
  const [first, second] = stackBars([bar(100), bar(100 + apart)], 2, 500);
  expect(first!.nudgePx).toBeCloseTo(-nudgePx, 9);
  expect(second).toEqual({row, nudgePx});
});

test('a long bar is not moved: what touches it goes to a row of its own', () => {
  expect(stackBars([bar(100, 40), bar(120)], 2, 500)).toEqual([
    {row: 0, nudgePx: 0},
    {row: 1, nudgePx: 0},
  ]);
});

test('two bars at the start of the track have no room to part', () => {
  expect(stackBars([bar(0), bar(2)], 2, 500).map(({row}) => row)).toEqual([0, 1]);
});

test('where the rows do not suffice, a bar is pushed aside by 8 px at most', () => {
  const stacked = stackBars([bar(100), bar(100), bar(100), bar(100)], 1, 500);
  expect(stacked.every(({row}) => row === 0)).toBe(true);
  expect(Math.max(...stacked.map(({nudgePx}) => nudgePx))).toBeLessThanOrEqual(8);
});

test('with rows enough no two bars of a row touch, and none leaves the track', () => {
  const aBar = fc.tuple(
    fc.double({min: 0, max: 440, noNaN: true}),
    fc.double({min: 6, max: 60, noNaN: true}),
  );
  fc.assert(
    fc.property(fc.array(aBar, {maxLength: 25}), given => {
      const bars = given.map(([x0, widthPx]) => bar(x0, widthPx));
      const placed = stackBars(bars, 25, 500).map(({row, nudgePx}, idx) => ({
        row,
        x0: bars[idx]!.x0 + nudgePx,
        x1: bars[idx]!.x1 + nudgePx,
      }));
      for (const [idx, a] of placed.entries()) {
        expect(a.x0).toBeGreaterThanOrEqual(0);
        expect(a.x1).toBeLessThanOrEqual(500);
        for (const b of placed.slice(idx + 1)) {
          if (a.row === b.row) expect(a.x1 < b.x0 || b.x1 < a.x0).toBe(true);
        }
      }
    }),
  );
});
