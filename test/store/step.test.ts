import {expect, test} from 'vitest';
import {createItineraStore, eventBeside, selectDay, stepEvent} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const year = [
  onDays('founding', '1991-12-08', {kind: 'founding'}),
  onDays('january', '2025-01-15'),
  onDays('visit', ['2025-06-29', '2025-06-30'], {kind: 'visit'}),
  onDays('talks', '2025-06-29', {partOf: 'visit'}),
  onDays('summit', '2025-12-22', {kind: 'summit'}),
  onDays('next-year', '2026-02-01'),
];
const storeOn = (day: string) => {
  const store = createItineraStore(indexesOfEvents(year));
  store.getState().goToDay(toDayNumber(day));
  return store;
};
const after = (store: ReturnType<typeof storeOn>) => ({
  event: store.getState().selection?.id,
  day: fromDayNumber(selectDay(store.getState())),
});

test.each([
  {day: '2025-06-28', direction: 1, event: 'visit', to: '2025-06-29'},
  {day: '2025-06-29', direction: 1, event: 'summit', to: '2025-12-22'},
  {day: '2025-06-29', direction: -1, event: 'january', to: '2025-01-15'},
  {day: '2025-06-30', direction: -1, event: 'talks', to: '2025-06-29'},
] as const)('from $day with nothing selected, $direction leads to $event', ({day, direction, event, to}) => {
  const store = storeOn(day);
  stepEvent(store, direction);
  expect(after(store)).toEqual({event, day: to});
});

test('events of one day follow one another, a visit before its parts', () => {
  const store = storeOn('2025-01-01');
  const passed: (string | undefined)[] = [];
  for (let step = 0; step < 4; step++) {
    stepEvent(store, 1);
    passed.push(store.getState().selection?.id);
  }
  expect(passed).toEqual(['january', 'visit', 'talks', 'summit']);
});

test('the selected event counts, not the clock', () => {
  const store = storeOn('2025-01-01');
  store.getState().openEvent('visit');
  store.getState().scrubTo(toDayNumber('2025-12-30'));
  stepEvent(store, 1);
  expect(after(store)).toEqual({event: 'talks', day: '2025-06-29'});
});

test('a selection of another kind leaves it to the clock', () => {
  const store = storeOn('2025-06-30');
  store.getState().select({kind: 'place', id: 'bishkek'});
  stepEvent(store, 1);
  expect(after(store).event).toBe('summit');
});

test('an event before the window that is open leads into the window', () => {
  const store = storeOn('2025-01-01');
  store.getState().openEvent('founding');
  stepEvent(store, 1);
  expect(after(store).event).toBe('january');
});

test.each([
  {event: 'january', direction: -1},
  {event: 'summit', direction: 1},
] as const)('beyond $event there is nothing, so nothing happens', ({event, direction}) => {
  const store = storeOn('2025-01-01');
  store.getState().openEvent(event);
  const before = store.getState();
  expect(eventBeside(before, direction)).toBeNull();
  stepEvent(store, direction);
  expect(store.getState()).toBe(before);
});
