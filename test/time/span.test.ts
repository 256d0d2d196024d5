import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Span} from '../../src/time';
import {
  boundedSpan,
  certainDays,
  isCertainlyOn,
  isExact,
  mayBeOn,
  openBandDays,
  toDayNumber,
} from '../../src/time';
import {aSpan} from '../fixtures/aSpan';

const exact: Span = [10, 10, 12, 12];
const sometimeWithin: Span = [10, 20, 10, 20];
const autumn: Span = [10, 20, 40, 50];
const ongoing: Span = [10, 10, null, null];
const before: Span = [null, 20, null, 20];
const window = {from: 0, to: 364};

test.each<[string, Span, readonly [number, number] | null]>([
  ['two known days', exact, [10, 12]],
  ['a moment somewhere in a month', sometimeWithin, null],
  ['something that lasts from one month to another', autumn, [20, 40]],
  ['something that began on a known day and goes on: that day alone', ongoing, [10, 10]],
  ['something that began somewhere in a month and goes on', [10, 20, null, null], null],
  ['something that ended on a known day: that day alone', [null, null, 12, 12], [12, 12]],
  ['one moment before a day', before, null],
  ['one moment after a day', [10, null, 10, null], null],
  ['anything', [null, null, null, null], null],
])('the certain days of %s', (_, span, days) => {
  expect(certainDays(span)).toEqual(days);
});

test.each<[string, Span, readonly [number, number]]>([
  ['two known days', exact, [10, 12]],
  ['a moment somewhere in a month', sometimeWithin, [10, 20]],
  ['something that began on a known day and goes on', ongoing, [10, 40]],
  ['something that began somewhere in a month and goes on', [10, 20, null, null], [10, 50]],
  ['a moment after a day', [10, null, 10, null], [10, 40]],
  ['something that ended on a known day', [null, null, 112, 112], [82, 112]],
  ['a moment before a day', [null, 120, null, 120], [90, 120]],
  ['what began before a day and ended long after', [null, 120, 300, 300], [90, 300]],
  ['a moment before a day shortly after the window opens', before, [0, 20]],
  ['a moment before a day that lies before the window', [null, -5, null, -5], [-35, -5]],
  ['what began before the window and ended within it', [null, -5, 9, 9], [-35, 9]],
  ['anything', [null, null, null, null], [0, 364]],
])('the possible days of %s', (_, span, days) => {
  expect(boundedSpan(span, window)).toEqual(days);
});

test('a day is certainly, possibly or not within', () => {
  const days = [9, 10, 19, 20, 40, 41, 50, 51];
  expect(days.filter(day => isCertainlyOn(autumn, day))).toEqual([20, 40]);
  expect(days.filter(day => mayBeOn(autumn, day, window))).toEqual([10, 19, 20, 40, 41, 50]);
  expect([-1, 0, 20, 21].map(day => mayBeOn(before, day, window))).toEqual([false, true, true, false]);
  expect([9, 10, 40, 41].map(day => mayBeOn(ongoing, day, window))).toEqual([false, true, true, false]);
});

test('what ended by a day is not on ten months later', () => {
  const [end, later] = ['2024-01-31', '2024-11-15'].map(toDayNumber) as [number, number];
  const years = {from: toDayNumber('2023-10-01'), to: toDayNumber('2025-12-31')};
  expect([end, later].map(day => mayBeOn([null, null, end, end], day, years))).toEqual([true, false]);
});

test('exact is what has both a known first and a known last day', () => {
  expect([exact, sometimeWithin, ongoing, before].map(isExact)).toEqual([true, false, false, false]);
});

test('a certain day is always possible', () => {
  fc.assert(
    fc.property(aSpan, fc.nat(20), (span, day) => {
      expect([isCertainlyOn(span, day), mayBeOn(span, day, {from: 5, to: 15})]).not.toEqual([true, false]);
    }),
  );
});

test('all that is known of a span lies within its possible days, and no open side reaches further than a month', () => {
  fc.assert(
    fc.property(aSpan, span => {
      const [from, to] = boundedSpan(span, {from: 5, to: 15});
      const known = span.filter(day => day !== null);
      expect(from).toBeLessThanOrEqual(Math.min(to, ...known));
      expect(to).toBeGreaterThanOrEqual(Math.max(from, ...known));
      if (known.length > 0) {
        expect(Math.min(...known) - from).toBeLessThanOrEqual(openBandDays);
        expect(to - Math.max(...known)).toBeLessThanOrEqual(openBandDays);
      }
    }),
  );
});
