import {act, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test, vi} from 'vitest';
import {StoryLater, useStoryRows} from '../../src/app/StoryLater';
import {Tools} from '../../src/app/Tools';
import type {Indexes} from '../../src/indexes';
import {type AddressState, createItineraStore, StoreProvider} from '../../src/store';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';
import {render} from '../fixtures/render';

const patient = {timeout: 15_000};
vi.setConfig({testTimeout: 30_000});

function Page() {
  return (
    <>
      <Tools rows={useStoryRows()} onLost={() => {}} />
      <StoryLater onLost={() => {}} />
    </>
  );
}

function open(indexes: Indexes = shippedIndexes(), address: Partial<AddressState> = {}) {
  const store = createItineraStore(indexes, address);
  render(
    <StoreProvider store={store}>
      <Page />
    </StoreProvider>,
  );
  return {store, user: userEvent.setup()};
}

const storyRows = () => screen.queryAllByRole('button', {name: /^Story: /});
const openMenu = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', {name: 'More'}));

test('a story begins under More, by its title, and takes the focus to its own', async () => {
  const {store, user} = open();
  await openMenu(user);
  await user.click(screen.getByRole('button', {name: 'Story: From Bishkek to St. Petersburg'}));
  const title = await screen.findByRole('heading', {name: 'From Bishkek to St. Petersburg'}, patient);
  expect(store.getState().story).toEqual({id: 'bishkek-to-st-petersburg', step: 1});
  await waitFor(() => expect(document.activeElement).toBe(title));
});

test('a dataset without stories says nothing of them, and neither does one thing alone', async () => {
  const {user} = open(indexesOf(datasetOf()));
  await openMenu(user);
  expect(screen.getByRole('button', {name: 'Keys'})).toBeTruthy();
  expect(storyRows()).toEqual([]);
});

test('where one thing alone is shown no story begins', async () => {
  const {user} = open(shippedIndexes(), {
    selection: {kind: 'place', id: 'bishkek'},
    only: 'place,bishkek',
  });
  await openMenu(user);
  expect(storyRows()).toEqual([]);
});

test('a story that an address opens leaves the focus where it is', async () => {
  const {store} = open(shippedIndexes(), {story: {id: 'bishkek-to-st-petersburg', step: 4}});
  await screen.findByRole('heading', {name: 'A chair, and a disagreement'}, patient);
  expect(document.activeElement).toBe(document.body);
  act(() => store.getState().openStory(null));
  expect(screen.queryByRole('region')).toBeNull();
});
