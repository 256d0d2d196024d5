import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Span} from '../../src/time';
import {
  certainDays,
  endsExactly,
  isCertainlyOn,
  isExact,
  isOver,
  isPossiblyOn,
  possibleDays,
  startsExactly,
} from '../../src/time';

const exact: Span = [10, 10, 12, 12];
const sometimeWithin: Span = [10, 20, 10, 20];
const autumn: Span = [10, 20, 40, 50];
const ongoing: Span = [10, 10, null, null];
const before: Span = [null, 20, null, 20];

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

test('possible days run from the earliest start to the latest end', () => {
  expect([exact, sometimeWithin, ongoing, before].map(possibleDays)).toEqual([
    [10, 12],
    [10, 20],
    [10, null],
    [null, 20],
  ]);
});

test('a day is certainly, possibly or not within', () => {
  const days = [9, 10, 19, 20, 40, 41, 50, 51];
  expect(days.filter(day => isCertainlyOn(autumn, day))).toEqual([20, 40]);
  expect(days.filter(day => isPossiblyOn(autumn, day))).toEqual([10, 19, 20, 40, 41, 50]);
  expect([-1e6, 20, 21].map(day => isPossiblyOn(before, day))).toEqual([true, true, false]);
  expect([9, 10, 1e6].map(day => isPossiblyOn(ongoing, day))).toEqual([false, true, true]);
});

test('exact is what has both a known first and a known last day', () => {
  expect([exact, sometimeWithin, ongoing, before].map(isExact)).toEqual([true, false, false, false]);
  expect([exact, sometimeWithin, ongoing, before].map(startsExactly)).toEqual([true, false, true, false]);
  expect([exact, sometimeWithin, [null, null, 12, 12] as Span].map(endsExactly)).toEqual([true, false, true]);
});

test('something is over on the day after its last possible day, and never with an open end', () => {
  expect([12, 13].map(day => isOver(exact, day))).toEqual([false, true]);
  expect(isOver(ongoing, 1e6)).toBe(false);
});

test('a certain day is always possible', () => {
  const bound = fc.option(fc.integer({min: 0, max: 20}));
  const inOrder = (a: number | null, b: number | null) => a === null || b === null || a <= b;
  const spans = fc
    .tuple(bound, bound, bound, bound)
    .filter(
      ([a, b, c, d]) => inOrder(a, b) && inOrder(c, d) && inOrder(a, c) && inOrder(b, d) && inOrder(a, d),
    );
  fc.assert(
    fc.property(spans, fc.nat(20), (span, day) => {
      expect([isCertainlyOn(span, day), isPossiblyOn(span, day)]).not.toEqual([true, false]);
    }),
  );
});
