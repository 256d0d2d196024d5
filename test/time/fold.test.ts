import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Axis,
  axisOf,
  coveredDays,
  type DayInterval,
  foldOf,
  toDayNumber,
  wholeMonths,
} from '../../src/time';

const aHundredDays = {from: 0, to: 99};
const folded = {trueScale: false};
const emptyOf = (intervals: DayInterval[], window = aHundredDays) =>
  foldOf(intervals, window, folded).stretches.map(({emptyFromDay, emptyToDay}) => [emptyFromDay, emptyToDay]);

// ── what is folded ──────────────────────────────────────────────────────────────────────────

describe('an empty stretch', () => {
  test.each([
    {
      days: 20,
      intervals: [
        [0, 39],
        [60, 99],
      ],
      found: [],
    },
    {
      days: 21,
      intervals: [
        [0, 39],
        [61, 99],
      ],
      found: [[40, 60]],
    },
  ] as {days: number; intervals: DayInterval[]; found: number[][]}[])(
    'of $days of a hundred days',
    ({intervals, found}) => {
      expect(emptyOf(intervals)).toEqual(found);
    },
  );

  test.each([
    {when: 'before the first event', intervals: [[21, 99]], found: [[0, 20]]},
    {when: 'before the first event, a fifth', intervals: [[20, 99]], found: []},
    {when: 'after the last event', intervals: [[0, 78]], found: [[79, 99]]},
    {when: 'after the last event, a fifth', intervals: [[0, 79]], found: []},
    {
      when: 'on both sides of a day',
      intervals: [[50, 50]],
      found: [
        [0, 49],
        [51, 99],
      ],
    },
    {
      when: 'within a long event',
      intervals: [
        [0, 99],
        [3, 4],
      ],
      found: [],
    },
    {
      when: 'beside overlapping events',
      intervals: [
        [30, 60],
        [0, 45],
      ],
      found: [[61, 99]],
    },
    {
      when: 'beside events that leave the window',
      intervals: [
        [-500, 20],
        [70, 800],
      ],
      found: [[21, 69]],
    },
    {
      when: 'in a window with events only outside',
      intervals: [
        [-9, -1],
        [100, 120],
      ],
      found: [],
    },
    {when: 'in a window without events', intervals: [], found: []},
  ] as {when: string; intervals: DayInterval[]; found: number[][]}[])('$when', ({intervals, found}) => {
    expect(emptyOf(intervals)).toEqual(found);
  });

  test('keeps three days of a hundred unfolded at both ends', () => {
    expect(
      foldOf(
        [
          [0, 9],
          [90, 99],
        ],
        aHundredDays,
        folded,
      ).stretches,
    ).toEqual([{fromDay: 13, toDay: 86, emptyFromDay: 10, emptyToDay: 89}]);
  });

  test('is not folded at true scale', () => {
    expect(
      foldOf(
        [
          [0, 9],
          [90, 99],
        ],
        aHundredDays,
        {trueScale: true},
      ).stretches,
    ).toEqual([]);
  });

  test.each([
    ['2023-11-01', '2024-12-31', 14],
    ['2023-11-02', '2024-12-31', 13],
    ['2023-10-31', '2024-12-29', 13],
    ['2023-10-31', '2024-12-31', 14],
    ['2025-02-01', '2025-02-27', 0],
    ['2025-02-01', '2025-02-28', 1],
  ])('from %s to %s holds %i whole months', (from, to, months) => {
    expect(wholeMonths(toDayNumber(from), toDayNumber(to))).toBe(months);
  });
});

// ── the axis ────────────────────────────────────────────────────────────────────────────────

describe('the axis', () => {
  const oneGap = axisOf(
    foldOf(
      [
        [0, 9],
        [90, 99],
      ],
      aHundredDays,
      folded,
    ),
    600,
    36,
  );

  test('gives a gap its px and shares the rest out evenly', () => {
    expect(oneGap.gaps).toHaveLength(1);
    expect(oneGap.gaps[0]).toMatchObject({fromDay: 13, endDay: 87, emptyFromDay: 10, emptyToDay: 89});
    expect(oneGap.gaps[0]!.x1 - oneGap.gaps[0]!.x0).toBeCloseTo(36, 9);
    expect(oneGap.pxPerDay).toBeCloseTo((600 - 36) / 26, 9);
    expect(oneGap.pieces.map(({fromDay, endDay}) => [fromDay, endDay])).toEqual([
      [0, 13],
      [87, 100],
    ]);
  });

  test('begins with the first day and ends with the end of the last', () => {
    expect([oneGap.x(0), oneGap.x(100)]).toEqual([0, 600]);
    expect([oneGap.day(0), oneGap.day(600)]).toEqual([0, 100]);
  });

  test('runs evenly through a gap', () => {
    const [{x0, x1}] = oneGap.gaps as [Axis['gaps'][0]];
    expect(oneGap.day((x0 + x1) / 2)).toBeCloseTo(50, 9);
  });

  test('keeps what lies outside at its ends', () => {
    expect([oneGap.x(-7), oneGap.x(1000), oneGap.day(-3), oneGap.day(700)]).toEqual([0, 600, 0, 100]);
  });

  test('never gives a gap more than it would have unfolded', () => {
    const narrow = axisOf(
      foldOf(
        [
          [0, 39],
          [61, 99],
        ],
        aHundredDays,
        folded,
      ),
      100,
      36,
    );
    expect(narrow.gaps[0]!.x1 - narrow.gaps[0]!.x0).toBeCloseTo(15, 9);
  });

  test.each([0, -1, Number.NaN])('of %f px is a mistake', widthPx => {
    expect(() => axisOf(foldOf([], aHundredDays, folded), widthPx, 36)).toThrow('unexpected width');
  });
});

// ── for any window, events and width ────────────────────────────────────────────────────────

const daysIn160Years = 58_440;
const aWindow = fc
  .tuple(fc.integer({min: -60_000, max: 60_000}), fc.integer({min: 0, max: daysIn160Years}))
  .map(([from, length]) => ({from, to: from + length}));
const aFold = fc
  .tuple(aWindow, fc.array(fc.tuple(fc.nat(daysIn160Years), fc.nat(40)), {maxLength: 30}), fc.boolean())
  .map(([window, events, trueScale]) => {
    const intervals = events.map(([at, length]): DayInterval => {
      const from = window.from + (at % (window.to - window.from + 1));
      return [from, from + length];
    });
    return {window, intervals, fold: foldOf(intervals, window, {trueScale})};
  });
const aWidth = fc.integer({min: 280, max: 2000});
const aShare = fc.double({min: 0, max: 1, noNaN: true});

test('an axis is read in both directions, and always rises', () => {
  fc.assert(
    fc.property(
      aFold,
      aWidth,
      fc.constantFrom(28, 36),
      aShare,
      aShare,
      ({window, fold}, widthPx, gapPx, a, b) => {
        const axis = axisOf(fold, widthPx, gapPx);
        const dayAt = (share: number) => window.from + share * (window.to + 1 - window.from);
        expect(axis.day(axis.x(dayAt(a)))).toBeCloseTo(dayAt(a), 6);
        expect(axis.x(axis.day(a * widthPx))).toBeCloseTo(a * widthPx, 6);
        if (dayAt(a) < dayAt(b)) expect(axis.x(dayAt(a))).toBeLessThanOrEqual(axis.x(dayAt(b)));
        if (dayAt(b) - dayAt(a) > 1e-3) expect(axis.x(dayAt(a))).toBeLessThan(axis.x(dayAt(b)));
      },
    ),
  );
});

test('a day outside the gaps is as long as any other, and never shorter than a day would be without them', () => {
  fc.assert(
    fc.property(aFold, aWidth, fc.constantFrom(28, 36), ({window, fold}, widthPx, gapPx) => {
      const {pieces, gaps, pxPerDay} = axisOf(fold, widthPx, gapPx);
      for (const {fromDay, endDay, x0, x1} of pieces)
        expect((x1 - x0) / (endDay - fromDay)).toBeCloseTo(pxPerDay, 6);
      expect(pxPerDay).toBeGreaterThanOrEqual(widthPx / (window.to - window.from + 1) - 1e-9);
      for (const {x0, x1} of gaps) expect(x1 - x0).toBeLessThanOrEqual(gapPx + 1e-9);
    }),
  );
});

test('a window of up to a week is never folded, and what is folded is longer than a week', () => {
  fc.assert(
    fc.property(aFold, ({window, fold}) => {
      if (window.to - window.from < 7) expect(fold.stretches).toEqual([]);
      for (const {emptyFromDay, emptyToDay} of fold.stretches)
        expect(emptyToDay - emptyFromDay + 1).toBeGreaterThan(7);
    }),
  );
});

test('what is folded is empty and inside the window, and no event day lies in a gap', () => {
  fc.assert(
    fc.property(aFold, ({window, intervals, fold}) => {
      for (const {fromDay, toDay, emptyFromDay, emptyToDay} of fold.stretches) {
        expect(window.from <= emptyFromDay && emptyFromDay <= fromDay).toBe(true);
        expect(fromDay <= toDay && toDay <= emptyToDay && emptyToDay <= window.to).toBe(true);
        expect((emptyToDay - emptyFromDay + 1) * 5).toBeGreaterThan(window.to - window.from + 1);
        expect(intervals.every(([from, to]) => to < emptyFromDay || from > emptyToDay)).toBe(true);
      }
    }),
  );
});

test('the days that many columns cover fold no window otherwise than all of them do', () => {
  const anInterval = fc.tuple(fc.nat(600), fc.nat(20)).map(([from, more]) => [from, from + more] as const);
  fc.assert(
    fc.property(
      fc.array(anInterval),
      fc.nat(600),
      fc.nat(600),
      fc.nat(900),
      (intervals, from, more, days) => {
        const covered = coveredDays(
          Int32Array.from(intervals, interval => interval[0]).sort(),
          Int32Array.from(intervals, interval => interval[1]).sort(),
        );
        const window = {from, to: from + more};
        const scale = {trueScale: false};
        expect(foldOf(covered, window, scale)).toEqual(foldOf(intervals, window, scale));
        expect(foldOf(covered, window, scale, days)).toEqual(foldOf(intervals, window, scale, days));
        for (const [start, end] of intervals)
          expect(covered.some(([first, last]) => first <= start && end <= last)).toBe(true);
        // apart by more than a week
        for (const [idx, [start]] of covered.entries())
          if (idx > 0) expect(start - covered[idx - 1]![1]).toBeGreaterThan(8);
      },
    ),
  );
});
