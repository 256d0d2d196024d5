import {describe, expect, test} from 'vitest';
import {createItineraStore, extentOf, foldFor, toldDays, warpFor} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {indexesOf, onDays} from '../fixtures/timelineEvents';

const window = {from: toDayNumber('2025-01-01'), to: toDayNumber('2025-12-31')};

describe('the extent of an event', () => {
  test.each([
    ['one day', '2025-06-29', ['2025-06-29', '2025-06-29']],
    ['two days', ['2025-06-29', '2025-06-30'], ['2025-06-29', '2025-06-30']],
    [
      'a moment within a month',
      ['2025-09-01', '2025-09-30', '2025-09-01', '2025-09-30'],
      ['2025-09-01', '2025-09-30'],
    ],
    ['a moment before a day', [null, '2025-09-30', null, '2025-09-30'], ['2025-08-31', '2025-09-30']],
    ['a moment after a day', ['2025-09-01', null, '2025-09-01', null], ['2025-09-01', '2025-10-01']],
    ['since a day', ['2025-09-01', '2025-09-01', null, null], ['2025-09-01', '2025-10-01']],
    ['until a day', [null, null, '2025-09-01', '2025-09-01'], ['2025-08-02', '2025-09-01']],
    ['no bound at all', [null, null, null, null], ['2025-01-01', '2025-12-31']],
  ] as [string, string, [string, string]][])('%s', (_, days, extent) => {
    expect(extentOf(onDays('event', days), window).map(fromDayNumber)).toEqual(extent);
  });
});

test('an uncertain event keeps its whole band from being folded', () => {
  const events = [
    onDays('first', '2025-01-01'),
    onDays('late', ['2025-10-01', '2025-12-31', '2025-10-01', '2025-12-31']),
  ];
  const {stretches} = foldFor(createItineraStore(indexesOf(events)).getState());
  expect(
    stretches.map(({emptyFromDay, emptyToDay}) => [emptyFromDay, emptyToDay].map(fromDayNumber)),
  ).toEqual([['2025-01-02', '2025-09-30']]);
});

test('the fold follows the window and the scale of the state', () => {
  const store = createItineraStore(indexesOf([onDays('first', '2025-01-01'), onDays('last', '2025-12-31')]));
  expect(foldFor(store.getState()).stretches).toHaveLength(1);
  store.getState().toggleTrueScale();
  expect(foldFor(store.getState()).stretches).toHaveLength(0);
});

test('an event that only reaches into the window is told at its end, one wholly outside is not told', () => {
  const indexes = indexesOf([
    onDays('before', '2024-12-31'),
    onDays('reaching in', ['2024-12-20', '2025-01-05']),
    onDays('within', '2025-05-09'),
    onDays('after', '2026-01-01'),
  ]);
  const state = createItineraStore(indexes).getState();
  expect(toldDays(state).map(fromDayNumber)).toEqual(['2025-01-01', '2025-05-09']);
  expect(warpFor(state).stops.map(({day}) => fromDayNumber(day))).toEqual(['2025-01-01', '2025-05-09']);
});
