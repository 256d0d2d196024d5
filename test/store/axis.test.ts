import {expect, test} from 'vitest';
import {createItineraStore, foldFor, toldDays, warpFor} from '../../src/store';
import {fromDayNumber} from '../../src/time';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

test('an uncertain event keeps its whole band from being folded', () => {
  const events = [
    onDays('first', '2025-01-01'),
    onDays('late', ['2025-10-01', '2025-12-31', '2025-10-01', '2025-12-31']),
  ];
  const {stretches} = foldFor(createItineraStore(indexesOfEvents(events)).getState());
  expect(
    stretches.map(({emptyFromDay, emptyToDay}) => [emptyFromDay, emptyToDay].map(fromDayNumber)),
  ).toEqual([['2025-01-02', '2025-09-30']]);
});

test('the fold follows the window and the scale of the state', () => {
  const store = createItineraStore(
    indexesOfEvents([onDays('first', '2025-01-01'), onDays('last', '2025-12-31')]),
  );
  expect(foldFor(store.getState()).stretches).toHaveLength(1);
  store.getState().toggleTrueScale();
  expect(foldFor(store.getState()).stretches).toHaveLength(0);
});

test('an event that only reaches into the window is told at its end, one wholly outside is not told', () => {
  const indexes = indexesOfEvents([
    onDays('before', '2024-12-31'),
    onDays('reaching in', ['2024-12-20', '2025-01-05']),
    onDays('within', '2025-05-09'),
    onDays('after', '2026-01-01'),
  ]);
  const state = createItineraStore(indexes).getState();
  expect(toldDays(state).map(fromDayNumber)).toEqual(['2025-01-01', '2025-05-09']);
  expect(warpFor(state).stops.map(({day}) => fromDayNumber(day))).toEqual(['2025-01-01', '2025-05-09']);
});
