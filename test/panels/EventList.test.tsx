import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import {EventList} from '../../src/panels';
import {createItineraStore, StoreProvider} from '../../src/store';
import {indexesOf, shippedDataset} from '../fixtures/datasetOf';

function open() {
  const store = createItineraStore(indexesOf(shippedDataset()));
  render(
    <StoreProvider store={store}>
      <EventList />
    </StoreProvider>,
  );
  return {store, user: userEvent.setup()};
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
