import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type AxisGround,
  axisIn,
  clampWindow,
  type DayInterval,
  type DayWindow,
  daysOf,
  gripped,
  holds,
  hullOf,
  leastWindowDays,
  panBy,
  toDayNumber,
  windowHolding,
  zoomAbout,
} from '../../src/time';

const year: DayWindow = {from: toDayNumber('2025-01-01'), to: toDayNumber('2025-12-31')};
const onThousandPx = (given: Partial<AxisGround> = {}): AxisGround => ({
  intervals: [],
  bounds: year,
  trueScale: true,
  widthPx: 1000,
  gapPx: 36,
  ...given,
});

// ── windows ─────────────────────────────────────────────────────────────────────────────────

test.each([
  {window: {from: -5, to: 4}, clamped: {from: 0, to: 9}},
  {window: {from: 95, to: 104}, clamped: {from: 90, to: 99}},
  {window: {from: 20, to: 29}, clamped: {from: 20, to: 29}},
  {window: {from: -50, to: 500}, clamped: {from: 0, to: 99}},
])('$window within 0 to 99 is $clamped', ({window, clamped}) => {
  expect(clampWindow(window, {from: 0, to: 99})).toEqual(clamped);
});

test.each([
  {day: 9, holding: {from: 9, to: 18}},
  {day: 20, holding: {from: 11, to: 20}},
  {day: 15, holding: {from: 10, to: 19}},
])('10 to 19 moved to hold day $day is $holding', ({day, holding}) => {
  expect(windowHolding({from: 10, to: 19}, day)).toEqual(holding);
});

test('a window holds the moments of its last day, and none of the day after', () => {
  const moments = [9.99, 10, 19.99, 20];
  expect(moments.map(moment => holds({from: 10, to: 19}, moment))).toEqual([false, true, true, false]);
});

test('two windows and what lies between them', () => {
  expect(hullOf({from: 3, to: 5}, {from: 9, to: 12})).toEqual({from: 3, to: 12});
});

// ── zooming ─────────────────────────────────────────────────────────────────────────────────

describe('zooming in a year at its true scale', () => {
  test('twice about its middle shows the half around it', () => {
    const window = zoomAbout(onThousandPx(), year, 500, 2);
    expect(window.from - year.from).toBeCloseTo(91, -1);
    expect(daysOf(window)).toBeCloseTo(182, -1);
  });

  test('at an end stays at the end', () => {
    expect(zoomAbout(onThousandPx(), year, 0, 2).from).toBe(year.from);
    expect(zoomAbout(onThousandPx(), year, 1000, 2).to).toBe(year.to);
  });

  test('goes on to a week and no nearer', () => {
    let window = year;
    for (let step = 0; step < 8; step++) window = zoomAbout(onThousandPx(), window, 400, 2);
    expect(daysOf(window)).toBe(leastWindowDays);
    expect(zoomAbout(onThousandPx(), window, 400, 2)).toEqual(window);
  });

  test('lets a window be that is shorter than a week, and leads out of it', () => {
    const day = {from: year.from + 100, to: year.from + 100};
    expect(zoomAbout(onThousandPx(), day, 400, 2)).toEqual(day);
    expect(daysOf(zoomAbout(onThousandPx(), day, 400, 0.5))).toBeGreaterThan(1);
  });

  test('is as near as it gets where there is less than a week', () => {
    const bounds = {from: 0, to: 2};
    expect(zoomAbout(onThousandPx({bounds}), bounds, 400, 2)).toEqual(bounds);
  });

  test('leads out to all there is', () => {
    let window: DayWindow = {from: year.from + 100, to: year.from + 130};
    for (let step = 0; step < 5; step++) window = zoomAbout(onThousandPx(), window, 700, 0.5);
    expect(window).toEqual(year);
  });
});

describe('about a fold', () => {
  // two clusters, and a year between them
  const intervals: DayInterval[] = [
    [0, 30],
    [400, 480],
  ];
  const bounds = {from: 0, to: 480};
  const ground = onThousandPx({intervals, bounds, trueScale: false});

  test('the days beside it are zoomed as they are seen, not as they are counted', () => {
    // the fold takes 36 px: half of what is seen is half of the second cluster, more or less
    const window = zoomAbout(ground, bounds, 1000, 2);
    expect(window.from).toBeGreaterThan(400);
  });

  test.each([1.2, 1.5, 2, 4])('a day beside it stays under the hand, and grows %f times', times => {
    // as the shipped dataset has it: one autumn, a year without reports, and a year with some
    const clusters: DayInterval[] = [
      ['2023-10-01', '2023-10-31'],
      ['2025-01-01', '2025-01-31'],
      ['2025-05-09', '2025-05-09'],
      ['2025-05-31', '2025-06-30'],
      ['2025-09-01', '2025-12-31'],
    ].map(([from, to]) => [toDayNumber(from!), toDayNumber(to!)]);
    const all = {from: toDayNumber('2023-10-01'), to: toDayNumber('2025-12-31')};
    const around = onThousandPx({intervals: clusters, bounds: all, trueScale: false});
    for (const day of ['2023-10-12', '2025-01-15', '2025-06-29', '2025-12-22']) {
      const moment = toDayNumber(day) + 0.5;
      const before = axisIn(around, all);
      const after = axisIn(around, zoomAbout(around, all, before.x(moment), times));
      expect(Math.abs(after.x(moment) - before.x(moment))).toBeLessThanOrEqual(
        Math.max(1, after.pxPerDay / 2),
      );
      expect(after.pxPerDay / before.pxPerDay / times).toBeGreaterThan(0.75);
      expect(after.pxPerDay / before.pxPerDay / times).toBeLessThan(1.35);
    }
  });

  test('zooming into the fold itself ends within it', () => {
    const gap = axisIn(ground, bounds).gaps[0]!;
    const middlePx = (gap.x0 + gap.x1) / 2;
    const moment = axisIn(ground, bounds).day(middlePx);
    let window: DayWindow = bounds;
    for (let step = 0; step < 20; step++)
      window = zoomAbout(ground, window, axisIn(ground, window).x(moment), 2);
    expect(daysOf(window)).toBe(leastWindowDays);
    expect(holds(window, moment)).toBe(true);
  });
});

// ── moving ──────────────────────────────────────────────────────────────────────────────────

describe('moving along', () => {
  const june: DayWindow = {from: toDayNumber('2025-06-01'), to: toDayNumber('2025-06-30')};

  test('to the right shows what is earlier, as many days as there are px', () => {
    expect(panBy(onThousandPx(), june, 100)).toEqual({from: june.from - 3, to: june.to - 3});
    expect(panBy(onThousandPx(), june, -200)).toEqual({from: june.from + 6, to: june.to + 6});
  });

  test('ends where there is nothing more', () => {
    expect(panBy(onThousandPx(), june, 99_999)).toEqual({from: year.from, to: year.from + 29});
    expect(panBy(onThousandPx(), june, -99_999)).toEqual({from: year.to - 29, to: year.to});
  });
});

// ── for any events, windows and widths ──────────────────────────────────────────────────────

const aGround = fc
  .record({
    first: fc.integer({min: -60_000, max: 20_000}),
    // from a week to 160 years, short ones as often as long ones
    length: fc.double({min: Math.log(7), max: Math.log(58_440), noNaN: true}).map(Math.exp),
    events: fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(20)), {maxLength: 30}),
    trueScale: fc.boolean(),
    widthPx: fc.integer({min: 280, max: 2000}),
  })
  .map(({first, length, events, trueScale, widthPx}): AxisGround => {
    const bounds = {from: first, to: first + Math.round(length) - 1};
    const intervals = events.map(([share, days]): DayInterval => {
      const from = Math.floor(first + share * (length - 1));
      return [from, from + days];
    });
    return {intervals, bounds, trueScale, widthPx, gapPx: widthPx < 600 ? 28 : 36};
  });
const aShare = fc.double({min: 0, max: 0.999, noNaN: true});
const aWindowIn = ({bounds}: AxisGround, start: number, end: number): DayWindow => {
  const [a, b] = [start, end].map(share => bounds.from + Math.floor(share * daysOf(bounds))) as [
    number,
    number,
  ];
  return {from: Math.min(a, b), to: Math.max(a, b)};
};
const isWithin = (inner: DayWindow, outer: DayWindow) => inner.from >= outer.from && inner.to <= outer.to;
const isWhole = ({from, to}: DayWindow) => Number.isInteger(from) && Number.isInteger(to) && from <= to;

test('zooming in shows a shorter part of what was seen, with the moment under the hand; zooming out all of it and more', () => {
  fc.assert(
    fc.property(aGround, aShare, aShare, aShare, aShare, (ground, start, end, at, more) => {
      const window = aWindowIn(ground, start, end);
      const xPx = at * ground.widthPx;
      const moment = axisIn(ground, window).day(xPx);
      const times = 1.2 + more * 2;

      const nearer = zoomAbout(ground, window, xPx, times);
      expect(isWhole(nearer) && isWithin(nearer, window) && holds(nearer, moment)).toBe(true);
      expect(daysOf(nearer)).toBeGreaterThanOrEqual(Math.min(leastWindowDays, daysOf(window)));
      if (times >= 2 && daysOf(window) > leastWindowDays) expect(daysOf(nearer)).toBeLessThan(daysOf(window));

      const farther = zoomAbout(ground, window, xPx, 1 / times);
      expect(isWhole(farther) && isWithin(farther, ground.bounds) && isWithin(window, farther)).toBe(true);
      if (times >= 2 && daysOf(window) < daysOf(ground.bounds))
        expect(daysOf(farther)).toBeGreaterThan(daysOf(window));
    }),
    {numRuns: 50},
  );
});

test('at true scale the moment under the hand stays there, to a px or as near as whole days let it', () => {
  fc.assert(
    fc.property(aGround, aShare, aShare, aShare, aShare, (given, start, end, at, more) => {
      const ground = {...given, trueScale: true};
      const window = aWindowIn(ground, start, end);
      const xPx = at * ground.widthPx;
      const moment = axisIn(ground, window).day(xPx);
      const next = zoomAbout(ground, window, xPx, 1.1 + more);
      fc.pre(daysOf(next) > leastWindowDays && daysOf(next) < daysOf(window));
      const axis = axisIn(ground, next);
      // at an end of the window there is no room to choose
      const isAtEnd = next.from === window.from || next.to === window.to;
      expect(Math.abs(axis.x(moment) - xPx)).toBeLessThanOrEqual(
        Math.max(1, axis.pxPerDay * (isAtEnd ? 1 : 0.5) + 1e-6),
      );
    }),
    {numRuns: 50},
  );
});

test('from a window of years down to a week the steps are few', () => {
  fc.assert(
    fc.property(aGround, aShare, (ground, at) => {
      const moment = ground.bounds.from + at * daysOf(ground.bounds);
      let window = ground.bounds;
      let steps = 0;
      while (daysOf(window) > leastWindowDays && steps <= 40) {
        window = zoomAbout(ground, window, axisIn(ground, window).x(moment), 2);
        steps++;
      }
      expect(steps).toBeLessThanOrEqual(40);
      expect(holds(window, moment)).toBe(true);
    }),
    {numRuns: 40},
  );
});

test('a hand that comes back to where it took hold leaves everything as it was', () => {
  fc.assert(
    fc.property(aGround, aShare, aShare, aShare, (ground, start, end, at) => {
      const window = aWindowIn(ground, start, end);
      const xPx = at * ground.widthPx;
      expect(gripped(ground, window, {fromPx: xPx, toPx: xPx, times: 1})).toEqual(window);
    }),
    {numRuns: 50},
  );
});

test('wherever a hand leads, whole days within the bounds are seen, a week at least', () => {
  fc.assert(
    fc.property(aGround, aShare, aShare, aShare, aShare, aShare, (ground, start, end, from, to, more) => {
      const window = aWindowIn(ground, start, end);
      const {widthPx} = ground;
      const next = gripped(ground, window, {
        fromPx: from * widthPx,
        toPx: (2 * to - 0.5) * widthPx,
        times: 4 ** (2 * more - 1),
      });
      expect(isWhole(next) && isWithin(next, ground.bounds)).toBe(true);
      expect(daysOf(next)).toBeGreaterThanOrEqual(Math.min(leastWindowDays, daysOf(window)));
    }),
    {numRuns: 50},
  );
});
