import {type TimeInterval, utcDay, utcMonday, utcMonth, utcYear} from 'd3';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toDayNumber} from '../../src/time';
import {type TickUnit, tickDays} from '../../src/timeline/tickDays';

const dayMs = 86_400_000;
const intervals: Record<TickUnit, (count: number) => TimeInterval | null> = {
  day: count => utcDay.every(count),
  week: () => utcMonday,
  month: count => utcMonth.every(count),
  year: count => utcYear.every(count),
};

test.each<[TickUnit, readonly number[]]>([
  ['day', [1, 2, 5]],
  ['week', [1]],
  ['month', [1, 3, 6]],
  ['year', [1, 2, 5, 10, 20, 50]],
])('each %s begins where d3 has it begin, before 1970 and after', (unit, counts) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...counts),
      fc.integer({min: toDayNumber('1600-01-01'), max: toDayNumber('2400-01-01')}),
      fc.nat(9_000),
      (count, from, length) => {
        const dates = intervals[unit](count)!.range(
          new Date(from * dayMs),
          new Date((from + length) * dayMs),
        );
        const expected = dates.map(date => date.getTime() / dayMs);
        expect(tickDays(unit, count, from, from + length)).toEqual(expected);
      },
    ),
  );
});

test('the first day is among them, the day after the last is not', () => {
  const [june, july] = [toDayNumber('2025-06-01'), toDayNumber('2025-07-01')];
  expect(tickDays('month', 1, june, july)).toEqual([june]);
  expect(tickDays('month', 1, june, july + 1)).toEqual([june, july]);
  expect(tickDays('month', 1, june + 1, july)).toEqual([]);
});
