import {expect, test} from 'vitest';
import {toDayNumber} from '../../src/time';
import {readDay, readPeriod} from '../../src/timeline/later/period';

const bounds = {from: toDayNumber('2025-01-01'), to: toDayNumber('2025-12-31')};

test.each([
  ['2025-01-01', {day: bounds.from}],
  ['2025-12-31', {day: bounds.to}],
  ['2024-12-31', {fault: 'early'}],
  ['2026-01-01', {fault: 'late'}],
  ['2025-02-30', {fault: 'missing'}],
  ['', {fault: 'missing'}],
])('"%s" is read as %o', (text, read) => {
  expect(readDay(text, bounds)).toEqual(read);
});

test('a period has its days in order; a single day is one', () => {
  const window = {from: toDayNumber('2025-06-01'), to: toDayNumber('2025-06-30')};
  expect(readPeriod('2025-06-01', '2025-06-30', bounds)).toEqual({window});
  expect(readPeriod('2025-06-01', '2025-06-01', bounds)).toEqual({window: {...window, to: window.from}});
  expect(readPeriod('2025-06-30', '2025-06-01', bounds)).toEqual({faults: {to: 'reversed'}});
});

test('what is wrong with both days is said of both', () => {
  expect(readPeriod('', '2026-01-01', bounds)).toEqual({faults: {from: 'missing', to: 'late'}});
});
