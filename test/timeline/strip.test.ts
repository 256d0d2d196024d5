import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {axisOf, type DayWindow, daysOf, foldOf} from '../../src/time';
import {bandOf, columnsOf, endBounds, partAt, windowAround} from '../../src/timeline/later/strip';

const bounds: DayWindow = {from: 0, to: 364};
const axis = axisOf(foldOf([], bounds, {trueScale: true}), 730, 12);

test('the band has the window’s extent, and 8 px at least about its middle', () => {
  expect(bandOf({from: 100, to: 199}, axis)).toEqual({x0: 200, x1: 400});
  expect(bandOf({from: 100, to: 100}, axis)).toEqual({x0: 197, x1: 205});
  expect(bandOf({from: 0, to: 0}, axis)).toEqual({x0: 0, x1: 8});
  expect(bandOf({from: 364, to: 364}, axis)).toEqual({x0: 722, x1: 730});
});

describe('what a pointer takes hold of', () => {
  const band = {x0: 200, x1: 400};
  test.each([
    {x: 189, hand: 'mouse', part: 'window'},
    {x: 191, hand: 'mouse', part: 'from'},
    {x: 205, hand: 'mouse', part: 'from'},
    {x: 300, hand: 'mouse', part: 'window'},
    {x: 395, hand: 'mouse', part: 'to'},
    {x: 410, hand: 'mouse', part: 'to'},
    {x: 178, hand: 'touch', part: 'from'},
    {x: 422, hand: 'touch', part: 'to'},
    {x: 430, hand: 'touch', part: 'window'},
  ] as const)('with a $hand at $x px: $part', ({x, hand, part}) => {
    expect(partAt(band, x, hand)).toBe(part);
  });

  test('in the middle of a band of 8 px is the window still', () => {
    expect([196, 200, 204].map(x => partAt({x0: 196, x1: 204}, x, 'touch'))).toEqual([
      'from',
      'window',
      'to',
    ]);
  });
});

test('a window around a moment is as long as it was, and within the bounds', () => {
  fc.assert(
    fc.property(fc.nat(364), fc.nat(364), fc.double({min: -50, max: 500, noNaN: true}), (a, b, moment) => {
      const window = {from: Math.min(a, b), to: Math.max(a, b)};
      const around = windowAround(moment, window, bounds);
      expect(daysOf(around)).toBe(daysOf(window));
      expect(around.from >= bounds.from && around.to <= bounds.to).toBe(true);
    }),
  );
});

test('ends never cross: each may come within a week of the other, and a shorter window stays what it is', () => {
  expect(endBounds({from: 100, to: 130}, bounds)).toEqual({
    from: {from: 0, to: 124},
    to: {from: 106, to: 364},
  });
  expect(endBounds({from: 100, to: 101}, bounds)).toEqual({
    from: {from: 0, to: 100},
    to: {from: 101, to: 364},
  });
});

test('columns are the higher the more events there are, and hold them all', () => {
  const columns = columnsOf([10, 10.5, 11, 300], 730);
  expect(columns.map(({x}) => x)).toEqual([10.5, 301.5]);
  expect(columns[0]!.heightPx).toBe(14);
  expect(columns[1]!.heightPx).toBe(4);
  expect(columnsOf([1, 100, 729.9], 730).map(({heightPx}) => heightPx)).toEqual([7, 7, 7]);
});
