import fc from 'fast-check';
import {expect, test} from 'vitest';
import {en} from '../../src/i18n/all';
import {ky} from '../../src/i18n/ky';
import {ru} from '../../src/i18n/ru';
import {axisOf, type DayInterval, foldOf, toDayNumber} from '../../src/time';
import {axisTicks} from '../../src/timeline/axisTicks';

const axisFrom = (from: string, to: string, widthPx: number, covered?: [string, string][]) => {
  const window = {from: toDayNumber(from), to: toDayNumber(to)};
  const intervals = covered?.map(([a, b]): DayInterval => [toDayNumber(a), toDayNumber(b)]);
  return axisOf(foldOf(intervals ?? [[window.from, window.to]], window, {trueScale: false}), widthPx, 36);
};
const labels = (axis: ReturnType<typeof axisFrom>) => axisTicks(axis, en).map(({label}) => label);

test.each([
  {
    from: '2025-01-01',
    to: '2025-12-31',
    widthPx: 1150,
    expected: ['2025', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', '2026'],
  },
  {from: '2025-01-01', to: '2025-12-31', widthPx: 525, expected: ['2025', 'Apr', 'Jul', 'Oct', '2026']},
  {from: '2025-01-01', to: '2025-12-31', widthPx: 280, expected: ['2025', 'Jul', '2026']},
  {
    from: '2025-06-27',
    to: '2025-07-03',
    widthPx: 700,
    expected: ['27 Jun 2025', '29 Jun', '30 Jun', '1 Jul', '2 Jul', '3 Jul', '4 Jul'],
  },
  {from: '2025-06-29', to: '2025-06-29', widthPx: 700, expected: ['29 Jun 2025', '30 Jun']},
  {
    from: '1900-01-01',
    to: '1959-12-31',
    widthPx: 700,
    expected: ['1900', '1910', '1920', '1930', '1940', '1950', '1960'],
  },
])('$from to $to on $widthPx px', ({from, to, widthPx, expected}) => {
  expect(labels(axisFrom(from, to, widthPx))).toEqual(expected);
});

test.each([
  {widthPx: 1110, expected: ['Oct 2023', '2025', 'Apr', 'Jul', 'Oct', '2026']},
  {widthPx: 358, expected: ['2023', '2025', 'Jul', '2026']},
])('beside a gap on $widthPx px, each piece says when it is', ({widthPx, expected}) => {
  const axis = axisFrom('2023-10-01', '2025-12-31', widthPx, [
    ['2023-10-01', '2023-10-31'],
    ['2025-01-01', '2025-12-31'],
  ]);
  expect(axis.gaps).toHaveLength(1);
  expect(labels(axis)).toEqual(expected);
});

test('new years are strong among months, not among years', () => {
  const strong = (from: string, to: string) =>
    axisTicks(axisFrom(from, to, 700), en)
      .filter(tick => tick.strong)
      .map(({label}) => label);
  expect(strong('2024-06-01', '2025-05-31')).toEqual(['2025']);
  expect(strong('1900-01-01', '1959-12-31')).toEqual([]);
});

test('labels follow the language', () => {
  const axis = axisFrom('2025-01-01', '2025-12-31', 525);
  expect(axisTicks(axis, ru).map(({label}) => label)).toEqual(['2025', 'апр', 'июл', 'окт', '2026']);
  expect(axisTicks(axis, ky).map(({label}) => label)).toEqual(['2025', 'апр', 'июл', 'окт', '2026']);
});

test('at any width and window no label touches another, a gap or an edge, and one at least is there', () => {
  const aCase = fc.record({
    from: fc.integer({min: -36_000, max: 30_000}),
    length: fc.integer({min: 0, max: 58_440}),
    days: fc.array(fc.nat(58_440), {minLength: 1, maxLength: 8}),
    widthPx: fc.integer({min: 280, max: 2000}),
  });
  fc.assert(
    fc.property(aCase, ({from, length, days, widthPx}) => {
      const intervals = days.map(
        (day): DayInterval => [from + (day % (length + 1)), from + (day % (length + 1))],
      );
      const axis = axisOf(foldOf(intervals, {from, to: from + length}, {trueScale: false}), widthPx, 36);
      const ticks = axisTicks(axis, en);
      for (const [idx, {textX0, textX1}] of ticks.entries()) {
        expect(textX0 >= 0 && textX1 <= widthPx + 1e-6).toBe(true);
        expect(axis.gaps.every(gap => textX1 <= gap.x0 + 1e-6 || textX0 >= gap.x1 - 1e-6)).toBe(true);
        for (const other of ticks.slice(idx + 1)) expect(textX1 <= other.textX0).toBe(true);
      }
      if (axis.gaps.length === 0) expect(ticks.length).toBeGreaterThan(0);
    }),
  );
});
