import {expect, test} from 'vitest';
import {createItineraStore, type PlaybackClock, startPlayback, warpFor} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {dailyIndexes} from '../fixtures/manyEvents';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const frameMs = 1000 / 60;

/** A clock that moves only when told to. */
function aClock({reducedMotion = false} = {}) {
  let reduced = reducedMotion;
  let nowMs = 5000;
  let hidden = false;
  let handle = 0;
  let onVisibility = () => {};
  const frames = new Map<number, () => void>();
  const clock: PlaybackClock = {
    now: () => nowMs,
    request: frame => {
      frames.set(++handle, frame);
      return handle;
    },
    cancel: cancelled => frames.delete(cancelled),
    isHidden: () => hidden,
    onVisibilityChange: changed => {
      onVisibility = changed;
      return () => {
        onVisibility = () => {};
      };
    },
    prefersReducedMotion: () => reduced,
  };
  return {
    clock,
    /** One frame, so long after the last one. */
    frame(passedMs = frameMs) {
      nowMs += passedMs;
      const due = [...frames.values()];
      frames.clear();
      for (const run of due) run();
    },
    hide(isHidden: boolean) {
      hidden = isHidden;
      onVisibility();
    },
    wish(lessMotion: boolean) {
      reduced = lessMotion;
    },
    isAsked: () => frames.size > 0,
  };
}

const days = ['2025-01-15', '2025-06-29', '2025-12-22'];
function playing(options = {}) {
  const store = createItineraStore(indexesOfEvents(days.map(day => onDays(day, day))));
  const world = aClock(options);
  const stop = startPlayback(store, warpFor, world.clock);
  return {store, stop, warp: warpFor(store.getState()), ...world};
}
const dayOf = (playhead: number) => fromDayNumber(Math.floor(playhead));

test('asks for frames while it plays, and only then', () => {
  const {store, isAsked, frame} = playing();
  expect(isAsked()).toBe(false);
  store.getState().play();
  expect(isAsked()).toBe(true);
  frame();
  expect(isAsked()).toBe(true);
  store.getState().pause();
  expect(isAsked()).toBe(false);
});

test('the clock goes where the warp says after the seconds that have passed', () => {
  const {store, warp, frame} = playing();
  store.getState().play();
  for (let i = 0; i < 30; i++) frame(20);
  expect(store.getState().playhead).toBeCloseTo(warp.playheadAt(0.6), 6);
});

test('at double speed, twice as far', () => {
  const {store, warp, frame} = playing();
  store.getState().changeSpeed();
  expect(store.getState().speed).toBe(2);
  store.getState().play();
  for (let i = 0; i < 30; i++) frame(20);
  expect(store.getState().playhead).toBeCloseTo(warp.playheadAt(1.2), 6);
});

test('playing goes on from where the clock stands', () => {
  const {store, warp, frame} = playing();
  store.getState().goToDay(toDayNumber('2025-06-29'));
  const from = warp.secondsAt(store.getState().playhead);
  store.getState().play();
  frame(100);
  expect(store.getState().playhead).toBeCloseTo(warp.playheadAt(from + 0.1), 6);
});

test('from the first day to the last, every event is passed, and there it pauses', () => {
  const {store, warp, frame, isAsked} = playing();
  store.getState().play();
  const seen = new Set<string>();
  let frames = 0;
  while (store.getState().playing && frames < 10_000) {
    frame();
    frames++;
    seen.add(dayOf(store.getState().playhead));
  }
  expect([...seen]).toEqual(expect.arrayContaining(days));
  expect(frames * frameMs).toBeCloseTo(warp.durationS * 1000, -2);
  expect(store.getState()).toMatchObject({playing: false, playhead: toDayNumber('2025-12-31') + 0.5});
  expect(isAsked()).toBe(false);
});

test('play at the end starts from the beginning', () => {
  const {store, frame} = playing();
  store.getState().goToDay(toDayNumber('2025-12-31'));
  store.getState().play();
  frame();
  expect(dayOf(store.getState().playhead)).toMatch(/^2025-01/);
  expect(store.getState().playing).toBe(true);
});

test.each([
  {passedMs: 1000, countedS: 1},
  {passedMs: 1001, countedS: 1 / 60},
  {passedMs: 3_600_000, countedS: 1 / 60},
])('a frame of $passedMs ms counts as $countedS s', ({passedMs, countedS}) => {
  const {store, warp, frame} = playing();
  store.getState().play();
  frame(passedMs);
  expect(store.getState().playhead).toBeCloseTo(warp.playheadAt(countedS), 6);
});

test('hiding the page pauses, and showing it again does not play', () => {
  const {store, frame, hide, isAsked} = playing();
  store.getState().play();
  frame();
  hide(true);
  expect([store.getState().playing, isAsked()]).toEqual([false, false]);
  hide(false);
  expect(store.getState().playing).toBe(false);
});

test('a hidden page does not begin to play', () => {
  const {store, hide, isAsked} = playing();
  hide(true);
  store.getState().play();
  expect([store.getState().playing, isAsked()]).toEqual([false, false]);
});

test('a change of scale while playing leaves the clock where it is', () => {
  const {store, frame} = playing();
  store.getState().goToDay(toDayNumber('2025-03-01'));
  store.getState().play();
  frame();
  const before = store.getState().playhead;
  store.getState().toggleTrueScale();
  frame(0);
  expect(store.getState().playhead).toBeCloseTo(before, 6);
});

test('stopped for good, it leaves the store alone', () => {
  const {store, stop, frame, isAsked} = playing();
  store.getState().play();
  stop();
  const {playhead} = store.getState();
  frame();
  expect([store.getState().playhead, isAsked()]).toEqual([playhead, false]);
});

test('a window of one day is dwelt on, then pauses', () => {
  const store = createItineraStore(
    indexesOfEvents([onDays('day', '2025-06-29')], ['2025-06-29', '2025-06-29']),
  );
  const world = aClock();
  startPlayback(store, warpFor, world.clock);
  store.getState().play();
  world.frame(900);
  expect(store.getState().playing).toBe(true);
  world.frame(900);
  expect(store.getState().playing).toBe(false);
});

test('with less motion the clock stands at the noon of each event in turn, for its dwell, then at the end', () => {
  const {store, frame} = playing({reducedMotion: true});
  store.getState().play();
  const stood: [string, number][] = [];
  for (let i = 0; store.getState().playing && i < 10_000; i++) {
    frame(10);
    const {playhead} = store.getState();
    expect(playhead % 1).toBe(0.5);
    const last = stood.at(-1);
    if (last?.[0] === dayOf(playhead)) last[1] += 10;
    else stood.push([dayOf(playhead), 10]);
  }
  expect(stood.map(([day]) => day)).toEqual([...days, '2025-12-31']);
  for (const [, ms] of stood.slice(0, -1)) expect(ms).toBeCloseTo(1600, -2);
});

test('with less motion an event that the clock already stands on is dwelt on first', () => {
  const {store, frame} = playing({reducedMotion: true});
  store.getState().goToDay(toDayNumber('2025-06-29'));
  store.getState().play();
  frame(900);
  expect(dayOf(store.getState().playhead)).toBe('2025-06-29');
  frame(900);
  expect(dayOf(store.getState().playhead)).toBe('2025-12-22');
});

test('the wish for less motion holds from the next frame on, and so does its end', () => {
  const {store, frame, wish, warp} = playing();
  store.getState().play();
  for (let i = 0; i < 30; i++) frame(20);
  wish(true);
  frame(20);
  // what was on its way stands at noon, and dwells there
  expect(dayOf(store.getState().playhead)).toBe('2025-01-15');
  expect(store.getState().playhead % 1).toBe(0.5);
  frame(900);
  expect(dayOf(store.getState().playhead)).toBe('2025-01-15');
  wish(false);
  const from = warp.secondsAt(store.getState().playhead);
  frame(100);
  expect(store.getState().playhead).toBeCloseTo(warp.playheadAt(from + 0.1), 6);
  wish(true);
  frame(900);
  expect(dayOf(store.getState().playhead)).toBe('2025-01-15');
});

test('with less motion and something on every day of ten years, the clock steps by quarters to the end', () => {
  const from = toDayNumber('2016-01-01');
  const window = {from, to: toDayNumber('2025-12-31')};
  const store = createItineraStore(dailyIndexes(window, 1));
  const world = aClock({reducedMotion: true});
  startPlayback(store, warpFor, world.clock);
  store.getState().play();
  const stood: string[] = [];
  for (let i = 0; store.getState().playing && i < 10_000; i++) {
    world.frame(100);
    const day = dayOf(store.getState().playhead);
    if (stood.at(-1) !== day) stood.push(day);
  }
  expect(stood).toHaveLength(41);
  expect(stood.slice(0, 3)).toEqual(['2016-01-01', '2016-04-01', '2016-07-01']);
  expect(stood.at(-1)).toBe('2025-12-31');
});
