import fc from 'fast-check';
import {expect, test} from 'vitest';
import {axisOf, foldOf, snapTo} from '../../src/time';

// ten px a day: the noon of day d stands at 10 d + 5
const axis = axisOf(foldOf([], {from: 0, to: 99}, {trueScale: true}), 1000, 36);

test.each([
  {when: 'on it', xPx: 505, moment: 50.5},
  {when: '12 px to the right', xPx: 517, moment: 50.5},
  {when: '12 px to the left', xPx: 493, moment: 50.5},
  {when: '13 px to the right, released', xPx: 518, moment: 51.8},
  {when: '13 px to the left, released', xPx: 492, moment: 49.2},
  {when: 'at the end of the axis', xPx: 1000, moment: 100},
])('a drag $when of an event', ({xPx, moment}) => {
  expect(snapTo(xPx, [50], axis)).toBeCloseTo(moment, 9);
});

test.each([
  {xPx: 509, moment: 50.5},
  {xPx: 511, moment: 51.5},
])('of two events in reach, at $xPx px, the nearer one counts', ({xPx, moment}) => {
  expect(snapTo(xPx, [51, 50], axis)).toBe(moment);
});

test('without events a drag means the moment under it', () => {
  expect(snapTo(333, [], axis)).toBeCloseTo(33.3, 9);
});

test('no other event is nearer than the one that a drag lands on, and none within 12 px is passed by', () => {
  const dayOfAxis = fc.nat(99);
  const aPlace = fc.double({min: 0, max: 1000, noNaN: true});
  fc.assert(
    fc.property(fc.array(dayOfAxis, {maxLength: 12}), aPlace, fc.boolean(), (days, xPx, trueScale) => {
      const intervals = days.map((day): [number, number] => [day, day]);
      const any = axisOf(foldOf(intervals, {from: 0, to: 99}, {trueScale}), 1000, 36);
      const awayPx = days.map(day => Math.abs(any.x(day + 0.5) - xPx));
      const nearestPx = Math.min(...awayPx);
      const moment = snapTo(xPx, days, any);
      if (nearestPx <= 12) expect(Math.abs(any.x(moment) - xPx)).toBeCloseTo(nearestPx, 9);
      else expect(moment).toBe(any.day(xPx));
    }),
  );
});
