import fc from 'fast-check';
import {expect, test} from 'vitest';
import {daysInMonth, fromDayNumber, isDay, isDayNumber, partsOfDay, toDayNumber} from '../../src/time';

const dayMs = 86_400_000;
// Date itself is the oracle, asked in UTC only
const dayWithin200Years = fc.integer({min: -73_050, max: 73_050});

test('a day has the number that Date.UTC gives it, over 200 years either way', () => {
  fc.assert(
    fc.property(dayWithin200Years, day => {
      const date = new Date(day * dayMs);
      const text = date.toISOString().slice(0, 10);
      expect(toDayNumber(text)).toBe(day);
      expect(fromDayNumber(day)).toBe(text);
      expect(partsOfDay(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }),
  );
});

test.each([
  ['0000-01-01', -719_528],
  ['0000-02-29', -719_469],
  ['1900-02-28', -25_509],
  ['1970-01-01', 0],
  ['2000-02-29', 11_016],
  ['2025-06-29', 20_268],
  ['9999-12-31', 2_932_896],
])('%s is day %i', (text, day) => {
  expect(toDayNumber(text)).toBe(day);
  expect(fromDayNumber(day)).toBe(text);
});

test('days follow one another through the turns of centuries', () => {
  for (const year of [0, 4, 100, 400, 1600, 1700, 1900, 2000, 2100, 9996]) {
    for (
      let day = toDayNumber(`${String(year).padStart(4, '0')}-01-01`), end = day + 366;
      day <= end;
      day++
    ) {
      expect(toDayNumber(fromDayNumber(day))).toBe(day);
    }
  }
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-06-31',
  '2025-06-00',
  '2025-6-9',
  '29.06.2024',
  '2025-06',
  ' 2025-06-29',
  '2025-06-29T00:00',
  '',
  '+12025-06-29',
])('%j is no day', text => {
  expect(isDay(text)).toBe(false);
  expect(() => toDayNumber(text)).toThrow(RangeError);
});

test('29 February is a day in leap years only', () => {
  const leapYears = [1896, 1900, 1904, 2000, 2023, 2024, 2100].filter(year => isDay(`${year}-02-29`));
  expect(leapYears).toEqual([1896, 1904, 2000, 2024]);
  expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2025, 6), daysInMonth(2025, 12)]).toEqual([
    28, 29, 30, 31,
  ]);
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -719_529, 2_932_897])('%d is no day number', day => {
  expect(isDayNumber(day)).toBe(false);
  expect(() => fromDayNumber(day)).toThrow(RangeError);
});
