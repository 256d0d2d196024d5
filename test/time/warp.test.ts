import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type DayInterval, foldOf, toDayNumber, type Warp, warpOf} from '../../src/time';

const play = (focusDays: readonly number[], window: {from: number; to: number}, trueScale = false): Warp => {
  const intervals = focusDays.map((day): DayInterval => [day, day]);
  return warpOf(focusDays, window, foldOf(intervals, window, {trueScale}));
};
/** Seconds for which the clock stands on a day. */
const secondsOn = (warp: Warp, day: number) => warp.secondsAt(day + 1) - warp.secondsAt(day);

describe('a year with one event', () => {
  const year = {from: 0, to: 364};
  const warp = play([200], year, true);

  test('runs from the noon of its first day to the noon of its last', () => {
    expect([warp.playheadAt(0), warp.playheadAt(warp.durationS)]).toEqual([0.5, 364.5]);
    expect([warp.playheadAt(-1), warp.playheadAt(1e9)]).toEqual([0.5, 364.5]);
  });

  test('dwells on the event for 1.6 seconds', () => {
    expect(secondsOn(warp, 200)).toBeCloseTo(1.6, 9);
    expect(warp.stops).toEqual([{day: 200, dwellS: 1.6}]);
  });

  test('is slow already when the journeys set out, half a day before', () => {
    expect(warp.secondsAt(200) - warp.secondsAt(199.5)).toBeCloseTo(0.4, 9);
  });

  test('passes days without an event fast', () => {
    expect(secondsOn(warp, 100)).toBeLessThan(0.02);
  });
});

test('an empty year passes in about a second, folded or not', () => {
  const window = {from: 0, to: 400};
  for (const trueScale of [false, true]) {
    const warp = play([10, 390], window, trueScale);
    const emptyS = warp.secondsAt(389.5) - warp.secondsAt(11);
    expect(emptyS).toBeGreaterThan(0.7);
    expect(emptyS).toBeLessThan(1.5);
  }
});

test.each([
  {events: 1, seconds: 1.6},
  {events: 2, seconds: 2},
  {events: 4, seconds: 2.8},
  {events: 9, seconds: 2.8},
])('$events events of one day are told in $seconds seconds', ({events, seconds}) => {
  const warp = play(Array<number>(events).fill(50), {from: 0, to: 99});
  expect(secondsOn(warp, 50)).toBeCloseTo(seconds, 9);
});

test('events outside the window are left out', () => {
  const {stops} = play([-1, 0, 99, 100], {from: 0, to: 99});
  expect(stops.map(({day}) => day)).toEqual([0, 99]);
});

test.each([0, 99])('an event at an end of the window, on day %i, is dwelt on in full', day => {
  expect(secondsOn(play([day], {from: 0, to: 99}), day)).toBeCloseTo(1.6, 9);
});

test('a window of one day stands still, for as long as its event takes to read', () => {
  const warp = play([7], {from: 7, to: 7});
  expect(warp.durationS).toBeCloseTo(1.6, 9);
  expect([warp.playheadAt(0), warp.playheadAt(1), warp.secondsAt(7.5)]).toEqual([7.5, 7.5, 0]);
  expect(play([], {from: 7, to: 7}).durationS).toBe(0);
});

test.each([15, 20, 24, 27])(
  'two years with %i days on which something is told play in 30 to 55 seconds',
  count => {
    const window = {from: toDayNumber('2023-10-01'), to: toDayNumber('2025-12-31')};
    const autumn = Array.from({length: Math.floor(count / 3)}, (_, idx) => window.from + idx * 2);
    const rest = Array.from({length: count - autumn.length}, (_, idx) => window.to - 360 + idx * 13);
    const {durationS, stops} = play([...autumn, ...rest], window);
    expect(stops).toHaveLength(count);
    expect(durationS).toBeGreaterThan(count >= 20 ? 40 : 30);
    expect(durationS).toBeLessThan(55);
  },
);

const aGame = fc
  .tuple(
    fc.integer({min: -60_000, max: 60_000}),
    fc.integer({min: 0, max: 58_440}),
    fc.array(fc.nat(58_440), {maxLength: 60}),
    fc.boolean(),
  )
  .map(([from, length, days, trueScale]) => {
    const window = {from, to: from + length};
    return {
      window,
      warp: play(
        days.map(day => from + (day % (length + 1))),
        window,
        trueScale,
      ),
    };
  });
const aShare = fc.double({min: 0, max: 1, noNaN: true});

test('playing is read in both directions, and always goes on', () => {
  fc.assert(
    fc.property(aGame, aShare, aShare, ({window, warp}, a, b) => {
      const playhead = window.from + 0.5 + a * (window.to - window.from);
      expect(warp.playheadAt(warp.secondsAt(playhead))).toBeCloseTo(playhead, 6);
      const [first, second] = [a * warp.durationS, b * warp.durationS];
      if (window.from < window.to) expect(warp.secondsAt(warp.playheadAt(first))).toBeCloseTo(first, 6);
      if (first <= second) expect(warp.playheadAt(first)).toBeLessThanOrEqual(warp.playheadAt(second));
    }),
  );
});

test('every day on which something is told is seen for at least a second', () => {
  fc.assert(
    fc.property(aGame, ({window, warp}) => {
      for (const {day, dwellS} of warp.stops) {
        expect(dwellS).toBeGreaterThanOrEqual(1);
        if (window.from < window.to) expect(secondsOn(warp, day)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('however few pictures a second there are, and at any speed, every told day is seen, in order, up to the end', () => {
  fc.assert(
    fc.property(
      aGame,
      fc.double({min: 0.4, max: 60, noNaN: true}),
      fc.constantFrom(0.5, 1, 2),
      ({window, warp}, perSecond, speed) => {
        fc.pre(window.from < window.to);
        const seen: number[] = [];
        let seconds = 0;
        for (let picture = 0; seconds < warp.durationS && picture < 20_000; picture++) {
          const day = Math.floor(warp.playheadAt(seconds));
          if (seen.at(-1) !== day) seen.push(day);
          seconds = warp.onward(seconds, speed / perSecond);
        }
        seen.push(Math.floor(warp.playheadAt(seconds)));
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        expect(warp.stops.filter(({day}) => !seen.includes(day))).toEqual([]);
        expect(seen.at(-1)).toBe(window.to);
      },
    ),
    {numRuns: 40},
  );
});

test('with pictures enough playing goes on by just the seconds that have passed', () => {
  fc.assert(
    fc.property(aGame, aShare, ({window, warp}, share) => {
      fc.pre(window.from < window.to);
      const seconds = share * warp.durationS;
      expect(warp.onward(seconds, 1 / 60)).toBe(seconds + 1 / 60);
    }),
  );
});

describe('where more days are told than can be read one by one', () => {
  const window = {from: toDayNumber('2016-01-01'), to: toDayNumber('2025-12-31')};
  const countOn = (day: number) => 1 + (day % 40);
  const daily = Array.from({length: window.to - window.from + 1}, (_, idx) => window.from + idx).flatMap(
    day => Array<number>(countOn(day)).fill(day),
  );
  const warp = play(daily, window);

  test('ten years of them play in a minute and a half, to their last day', () => {
    expect(warp.durationS).toBeCloseTo(90, 6);
    expect([warp.playheadAt(0), warp.playheadAt(warp.durationS)]).toEqual([
      window.from + 0.5,
      window.to + 0.5,
    ]);
    expect(warp.stops).toHaveLength(window.to - window.from + 1);
  });

  test('a day on which more is told takes longer', () => {
    const [quiet, busy] = [window.from + 400, window.from + 401].sort((a, b) => countOn(a) - countOn(b));
    expect(secondsOn(warp, busy!)).toBeGreaterThan(secondsOn(warp, quiet!));
    const dwellOf = (count: number) => warp.stops.find(({day}) => countOn(day) === count)!.dwellS;
    expect(dwellOf(36)).toBeCloseTo(6 * dwellOf(1), 9);
  });

  test('playing goes on by just the seconds that have passed, however few pictures there are', () => {
    expect(warp.onward(10, 1)).toBe(11);
  });

  test('with less motion it steps from quarter to quarter, to the day of each on which most is told', () => {
    expect(warp.steps).toHaveLength(40);
    expect(warp.steps.every(({day}) => countOn(day) === 40)).toBe(true);
    expect(warp.steps.reduce((sum, {dwellS}) => sum + dwellS, 0)).toBeLessThan(90);
  });
});

test('however many days are told, playing goes on, takes a minute and a half at most beyond 60 of them, and ends', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 100, max: 60_000}),
      fc.array(fc.nat(60_000), {minLength: 61, maxLength: 400}),
      aShare,
      aShare,
      (length, days, a, b) => {
        const window = {from: 0, to: length - 1};
        const warp = play(
          days.map(day => day % length),
          window,
        );
        if (warp.stops.length > 60) expect(warp.durationS).toBeLessThanOrEqual(90 + 1e-6);
        const [first, second] = [a * warp.durationS, b * warp.durationS];
        if (first <= second) expect(warp.playheadAt(first)).toBeLessThanOrEqual(warp.playheadAt(second));
        expect(warp.playheadAt(warp.durationS)).toBe(length - 0.5);
        expect(warp.steps.length).toBeLessThanOrEqual(Math.max(60, warp.durationS / 1.1));
        const told = warp.steps.map(({day}) => day);
        expect(told).toEqual([...new Set(told)].sort((x, y) => x - y));
        expect(told.filter(day => !warp.stops.some(stop => stop.day === day))).toEqual([]);
      },
    ),
    {numRuns: 60},
  );
});

test('where they can be read one by one, each is a step of its own', () => {
  fc.assert(
    fc.property(aGame, ({warp}) => {
      expect(warp.steps).toEqual(warp.stops);
    }),
  );
});
