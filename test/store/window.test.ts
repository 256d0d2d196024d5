import {describe, expect, test, vi} from 'vitest';
import {boundsFor, createItineraStore, groundFor, isZoomed, selectDay, stepEvent} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {indexesOfEvents, onDays} from '../fixtures/timelineEvents';

const events = [
  onDays('founding', '1991-12-08'),
  onDays('january', '2025-01-15'),
  onDays('june', '2025-06-29'),
  onDays('december', '2025-12-22'),
];
const days = (from: string, to: string) => ({from: toDayNumber(from), to: toDayNumber(to)});
const year = days('2025-01-01', '2025-12-31');

function storeOn(day: string, address = {}) {
  const store = createItineraStore(indexesOfEvents(events), address);
  store.getState().goToDay(toDayNumber(day));
  return store;
}
type Store = ReturnType<typeof storeOn>;
const dayOf = (store: Store) => fromDayNumber(selectDay(store.getState()));
const windowOf = (store: Store) => {
  const {from, to} = store.getState().window;
  return [fromDayNumber(from), fromDayNumber(to)];
};

describe('another window', () => {
  test('leaves the clock where it is as long as it lies in it, and playing goes on', () => {
    const store = storeOn('2025-06-15');
    store.getState().play();
    store.getState().changeWindow(days('2025-06-01', '2025-06-30'));
    expect([dayOf(store), store.getState().playing]).toEqual(['2025-06-15', true]);
  });

  test.each([
    {from: '2025-07-01', to: '2025-07-31', day: '2025-07-01'},
    {from: '2025-05-01', to: '2025-05-31', day: '2025-05-31'},
  ])('from $from to $to takes a clock on 15 June along to noon of $day', ({from, to, day}) => {
    const store = storeOn('2025-06-15');
    store.getState().changeWindow(days(from, to));
    expect(store.getState().playhead).toBe(toDayNumber(day) + 0.5);
  });

  test('that is the same one changes nothing', () => {
    const store = storeOn('2025-06-15');
    const heard = vi.fn();
    store.subscribe(heard);
    store.getState().changeWindow({...year});
    expect(heard).not.toHaveBeenCalled();
  });

  test('makes the axis zoomed, narrower or wider', () => {
    const store = storeOn('2025-06-15');
    expect(isZoomed(store.getState())).toBe(false);
    store.getState().changeWindow(days('2025-06-01', '2025-06-30'));
    expect(isZoomed(store.getState())).toBe(true);
    store.getState().changeWindow(days('2024-01-01', '2025-12-31'));
    expect(isZoomed(store.getState())).toBe(true);
  });
});

test('zooming leads as far as the dataset’s window, or a wider one that an address asked for', () => {
  expect(boundsFor(storeOn('2025-06-15').getState())).toEqual(year);
  const june = storeOn('2025-06-15', {window: days('2025-06-01', '2025-06-30')});
  expect(boundsFor(june.getState())).toEqual(year);
  const decades = days('1990-01-01', '2026-12-31');
  const wide = storeOn('2025-06-15', {window: decades});
  expect(boundsFor(wide.getState())).toEqual(decades);
  expect(groundFor(wide.getState())).toMatchObject({bounds: decades, trueScale: false});
});

describe('a window that was zoomed', () => {
  const zoomed = () => {
    const store = storeOn('2025-06-15');
    store.getState().changeWindow(days('2025-06-01', '2025-06-30'));
    return store;
  };

  test('goes along to an event that is opened, as long as it was', () => {
    const store = zoomed();
    store.getState().openEvent('december');
    expect(dayOf(store)).toBe('2025-12-22');
    expect(windowOf(store)).toEqual(['2025-12-02', '2025-12-31']);
    store.getState().openEvent('january');
    expect(windowOf(store)).toEqual(['2025-01-01', '2025-01-30']);
  });

  test('stays where the event lies in it', () => {
    const store = zoomed();
    store.getState().openEvent('june');
    expect(windowOf(store)).toEqual(['2025-06-01', '2025-06-30']);
  });

  test('stays for an event that the dataset’s own does not reach', () => {
    const store = zoomed();
    store.getState().openEvent('founding');
    expect(windowOf(store)).toEqual(['2025-06-01', '2025-06-30']);
    expect(dayOf(store)).toBe('2025-06-01');
  });

  test('goes along from event to event', () => {
    const store = zoomed();
    stepEvent(store, 1);
    stepEvent(store, 1);
    expect([dayOf(store), store.getState().selection?.id]).toEqual(['2025-12-22', 'december']);
    stepEvent(store, -1);
    stepEvent(store, -1);
    expect([dayOf(store), store.getState().selection?.id]).toEqual(['2025-01-15', 'january']);
  });

  test('holds a clock that is drawn or put beyond it', () => {
    const store = zoomed();
    store.getState().goToDay(toDayNumber('2025-08-01'));
    expect([dayOf(store), windowOf(store)]).toEqual(['2025-06-30', ['2025-06-01', '2025-06-30']]);
  });
});
