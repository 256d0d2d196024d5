import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, test, vi} from 'vitest';
import {EventList} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

function open(indexes = shippedIndexes(), day?: string) {
  const store = createItineraStore(indexes, day === undefined ? undefined : {day: toDayNumber(day)});
  const {unmount} = render(
    <StoreProvider store={store}>
      <EventList />
    </StoreProvider>,
  );
  return {store, unmount, user: userEvent.setup()};
}

test('the list is a region with a heading and its events as buttons', async () => {
  const {store, user} = open();
  expect(screen.getByRole('region', {name: 'All 27 events in these reports'})).toBeDefined();
  await user.click(screen.getByRole('button', {name: 'Meeting of CSTO foreign ministers'}));
  expect(store.getState().selection).toEqual({kind: 'event', id: 'csto-foreign-ministers-2025'});
});

test('a row and its event elsewhere are picked out together', async () => {
  const {store, user} = open();
  const row = screen.getByRole('button', {name: 'Founding of the CIS'}).closest('li')!;
  await user.hover(row);
  const eventIdx = store.getState().indexes.eventIdxOf.get('cis-founding-1991');
  expect(store.getState().pickedEventIdx).toBe(eventIdx);
  await user.unhover(row);
  expect(store.getState().pickedEventIdx).toBeNull();
  act(() => store.getState().pickEvent(eventIdx!));
  expect(row.dataset.picked).toBe('true');
});

test('a row that goes away under the pointer lets its event go', async () => {
  const {store, user, unmount} = open();
  await user.hover(screen.getByRole('button', {name: 'Founding of the CIS'}));
  expect(store.getState().pickedEventIdx).not.toBeNull();
  unmount();
  expect(store.getState().pickedEventIdx).toBeNull();
});

test('beyond fifty, keys reach the rest, and the focus goes on with the first row that is new', async () => {
  const events = Array.from({length: 112}, (_, idx) => anEvent({id: `talks-${idx}`}));
  const {user} = open(indexesOf(datasetOf({events})));
  const titles = () => screen.getAllByRole('button', {name: 'Talks in Bishkek'});
  expect(titles()).toHaveLength(50);
  act(() => screen.getByRole('button', {name: 'Show 50 more'}).focus());
  await user.keyboard('{Enter}');
  expect(titles()).toHaveLength(100);
  expect(document.activeElement).toBe(screen.getByRole('button', {name: 'Show 12 more'}));
  await user.keyboard('{Enter}');
  expect(titles()).toHaveLength(112);
  expect(screen.queryByRole('button', {name: /^Show/})).toBeNull();
  expect(document.activeElement).toBe(titles()[100]);
});

describe('opened', () => {
  const currentTitle = () =>
    document.querySelector('[aria-current="true"] .event-title')?.textContent ?? null;

  test.each([
    {day: '2025-06-30', title: 'Meeting of CSTO foreign ministers'},
    {day: '2025-03-04', title: 'Parade of 9 May in Moscow'},
  ])('on $day it marks what is on or next: $title', ({day, title}) => {
    const {store} = open(shippedIndexes(), day);
    expect(currentTitle()).toBe(title);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    act(() => store.getState().goToDay(toDayNumber('2025-12-22')));
    expect(currentTitle()).toBe('Informal CIS summit in St. Petersburg');
  });

  test('it is scrolled there, once', () => {
    const rects = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, this.hasAttribute('aria-current') ? 500 : 80, 300, 100);
    });
    const {store} = open(shippedIndexes(), '2025-06-30');
    const scroller = screen.getByRole('region').parentElement!;
    expect(scroller.scrollTop).toBe(420);
    act(() => store.getState().goToDay(toDayNumber('2025-12-22')));
    expect(scroller.scrollTop).toBe(420);
    rects.mockRestore();
  });

  test('by a button it takes the focus to its heading, else it leaves it', () => {
    open().unmount();
    expect(document.activeElement).toBe(document.body);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    open();
    expect(document.activeElement).toBe(screen.getByRole('heading', {level: 2}));
    button.remove();
  });

  test('beyond the first fifty it lists as far as the clock', () => {
    const events = Array.from({length: 112}, (_, idx) =>
      anEvent({id: `talks-${idx}`, when: idx < 60 ? '2025-06-29' : '2025-07-29'}),
    );
    open(indexesOf(datasetOf({events})), '2025-07-29');
    expect(screen.getAllByRole('button', {name: 'Talks in Bishkek'})).toHaveLength(100);
    expect(document.activeElement).toBe(document.body);
  });
});
