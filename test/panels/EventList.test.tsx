import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import {EventList} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

function open(indexes = shippedIndexes()) {
  const store = createItineraStore(indexes);
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
