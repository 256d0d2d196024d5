import {beforeEach, expect, test} from 'vitest';
import {createItineraStore, type ItineraStore, selectToldDay} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const first = toDayNumber('2025-06-01');
let nowMs: number;
let due: {atMs: number; callback: () => void}[];
let store: ItineraStore;

beforeEach(() => {
  nowMs = 10_000;
  due = [];
  store = createItineraStore(indexes, {}, 'en', {
    now: () => nowMs,
    after: (ms, callback) => void due.push({atMs: nowMs + ms, callback}),
  });
  store.getState().goToDay(first);
});

/** Lets time pass outside. */
function pass(ms: number): void {
  nowMs += ms;
  const come = due.filter(({atMs}) => atMs <= nowMs);
  due = due.filter(({atMs}) => atMs > nowMs);
  for (const {callback} of come) callback();
}
const told = () => selectToldDay(store.getState()) - first;
const scrub = (day: number) => store.getState().scrubTo(first + day + 0.3);

test('the first day of a scrub is told at once, further ones five times a second, the last one in the end', () => {
  scrub(1);
  expect(told()).toBe(1);
  const seen: number[] = [];
  for (let day = 2; day <= 17; day++) {
    pass(16);
    scrub(day);
    seen.push(told());
  }
  // 16 ms a day: every thirteenth
  expect(seen).toEqual([...Array(12).fill(1), 13, 13, 13, 13]);
  pass(200);
  expect([told(), due.length]).toEqual([17, 0]);
});

test('where nothing runs, every day is told at once', () => {
  for (const day of [1, 5, 2]) {
    scrub(day);
    store.getState().goToDay(first + 40 + day);
    expect(told()).toBe(40 + day);
  }
  scrub(60);
  store.getState().openEvent('cis-informal-summit-2025');
  expect(selectToldDay(store.getState())).toBe(toDayNumber('2025-12-22'));
});

test('within a day nothing waits', () => {
  scrub(1);
  scrub(2);
  expect(told()).toBe(1);
  store.getState().scrubTo(first + 1.9);
  expect([told(), store.getState().held]).toEqual([1, null]);
});

test('without a pace each day is told at once', () => {
  const unpaced = createItineraStore(indexes);
  for (const day of [3, 4, 5]) {
    unpaced.getState().scrubTo(first + day + 0.5);
    expect(selectToldDay(unpaced.getState())).toBe(first + day);
  }
});
