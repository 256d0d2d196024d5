import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatKeys} from '../../src/indexes';
import {foldFor, toldDay} from '../../src/store';
import {axisOf, certainDays, toDayNumber} from '../../src/time';
import {columnPaths} from '../../src/timeline/later/DensityPicture';
import {binAt, densityOf} from '../../src/timeline/later/density';
import {aWindow, dailyIndexes, leftOf, manyIndexes} from '../fixtures/manyEvents';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const axisFor = (
  indexes: ReturnType<typeof dailyIndexes>,
  window: {from: number; to: number},
  widthPx: number,
) => axisOf(foldFor({indexes, window, trueScale: false}), widthPx, 36);

test('the columns of a lane hold each event that is told in the window once, certain or possible, by its format', () => {
  fc.assert(
    fc.property(
      manyIndexes,
      aWindow,
      fc.integer({min: 200, max: 1500}),
      fc.integer({min: 1, max: 3}),
      (all, window, widthPx, every) => {
        const indexes = leftOf(all, idx => idx % every === 0);
        const axis = axisFor(indexes, window, widthPx);
        for (const lane of [null, ...formatKeys]) {
          const {bins} = densityOf(indexes, window, axis, lane);
          const told = indexes.inOrder.filter(
            idx =>
              (lane === null || indexes.formats[idx] === lane) &&
              toldDay({indexes, window}, idx) === indexes.focusDay[idx],
          );
          expect(bins.reduce((sum, {count}) => sum + count, 0)).toBe(told.length);
          for (const bin of bins) {
            const own = told.filter(
              idx => indexes.focusDay[idx]! >= bin.fromDay && indexes.focusDay[idx]! < bin.endDay,
            );
            const isCertain = (idx: number) => certainDays(indexes.dataset.events[idx]!.days) !== null;
            const countsOf = (some: readonly number[]) =>
              formatKeys.map(format => some.filter(idx => indexes.formats[idx] === format).length);
            expect(bin.certain).toEqual(countsOf(own.filter(isCertain)));
            expect(bin.possible).toEqual(countsOf(own.filter(idx => !isCertain(idx))));
            expect([bin.x0, bin.x1]).toEqual([axis.x(bin.fromDay), axis.x(bin.endDay)]);
          }
          for (const [idx, bin] of bins.entries())
            if (idx > 0) expect(bin.fromDay).toBeGreaterThanOrEqual(bins[idx - 1]!.endDay);
        }
      },
    ),
    {numRuns: 60},
  );
});

test.each([
  {days: 100, widthPx: 1000, binDays: 1},
  {days: 1000, widthPx: 1000, binDays: 7},
  {days: 3650, widthPx: 1000, binDays: 14},
  {days: 3650, widthPx: 340, binDays: 28},
])('$days days on $widthPx px are columns of $binDays days', ({days, widthPx, binDays}) => {
  const window = {from: toDayNumber('2016-01-04'), to: toDayNumber('2016-01-04') + days - 1};
  const indexes = dailyIndexes(window, 1);
  const {bins} = densityOf(indexes, window, axisFor(indexes, window, widthPx), null);
  expect(bins[1]!.endDay - bins[1]!.fromDay).toBe(binDays);
});

test('columns stay where they are while the window moves', () => {
  const all = {from: toDayNumber('2016-01-01'), to: toDayNumber('2020-12-31')};
  const indexes = dailyIndexes(all, 1);
  const startsIn = (window: typeof all) =>
    densityOf(indexes, window, axisFor(indexes, window, 1000), null)
      .bins.slice(1)
      .map(({fromDay}) => fromDay);
  const first = startsIn({from: all.from, to: all.to - 10});
  const moved = startsIn({from: all.from + 10, to: all.to});
  expect(moved.filter(day => day <= all.to - 10 && !first.includes(day))).toEqual([]);
});

describe('when most is told', () => {
  const indexes = indexesOfEvents([
    onDays('a', '2025-01-10'),
    onDays('b', '2025-03-04'),
    onDays('c', '2025-03-20'),
    onDays('d', '2025-05-09'),
    onDays('e', '2025-05-09', {organisations: ['cis']}),
    onDays('f', '2025-03-28'),
  ]);
  const peakIn = (from: string, to: string) => {
    const window = {from: toDayNumber(from), to: toDayNumber(to)};
    return densityOf(indexes, window, axisFor(indexes, window, 700), null).peak;
  };

  test('is a month of a long window', () => {
    expect(peakIn('2025-01-01', '2025-12-31')).toEqual({
      unit: 'month',
      day: toDayNumber('2025-03-04'),
      count: 3,
    });
  });

  test('is a day of a short one', () => {
    expect(peakIn('2025-04-20', '2025-05-20')).toEqual({
      unit: 'day',
      day: toDayNumber('2025-05-09'),
      count: 2,
    });
  });

  test('counts no day outside it', () => {
    expect(peakIn('2025-03-25', '2025-06-30')).toEqual({
      unit: 'month',
      day: toDayNumber('2025-05-09'),
      count: 2,
    });
  });

  test('is never where nothing is', () => {
    expect(peakIn('2025-07-01', '2025-12-31')).toBeNull();
  });
});

test('a place is in its column, or nearest to the one beside it', () => {
  const window = {from: toDayNumber('2025-01-01'), to: toDayNumber('2025-01-10')};
  const indexes = indexesOfEvents(
    [onDays('a', '2025-01-02'), onDays('b', '2025-01-03'), onDays('c', '2025-01-08')],
    ['2025-01-01', '2025-01-10'],
  );
  const {bins} = densityOf(indexes, window, axisFor(indexes, window, 100), null);
  expect([0, 12, 22, 40, 60, 75, 99].map(x => binAt(bins, x))).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

test('columns are the higher the more events they hold, certain ones below, and the fullest fills its strip', () => {
  const zeros = formatKeys.map(() => 0);
  const [cis] = [formatKeys.indexOf('cis')];
  const countsOf = (count: number) => zeros.with(cis, count);
  const bin = (fromDay: number, sure: number, maybe: number) => ({
    fromDay,
    endDay: fromDay + 1,
    x0: 10 * fromDay,
    x1: 10 * fromDay + 10,
    count: sure + maybe,
    certain: countsOf(sure),
    possible: countsOf(maybe),
  });
  const {certain, possible} = columnPaths([bin(0, 8, 8), bin(1, 1, 0)], {topPx: 0, bottomPx: 20}, 16);
  expect(certain[cis]).toBe('M0 10h9v10h-9zM10 13.5h9v6.5h-9z');
  expect(possible[cis]).toBe('M0 0h9v10h-9z');
  expect(certain.filter((path, at) => at !== cis && path !== '')).toEqual([]);
});
