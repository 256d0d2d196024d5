import {expect, test, vi} from 'vitest';
import {filterLater} from '../../src/app/filterLater';
import {leftBy} from '../../src/filters';
import {createItineraStore, filtersOf, noFilters} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const complain = vi.fn<(complaints: readonly string[]) => void>();
const all = shippedIndexes();
const csto = filtersOf({format: ['csto']});
const cstoCount = all.formats.filter(format => format === 'csto').length;

test('what an address asks for is shown once it is ready, and everything again without', async () => {
  const store = createItineraStore(all, {filters: csto});
  const filtering = filterLater(store, complain, async () => ({leftBy}));
  await filtering.ready;
  expect(store.getState().indexes.inOrder).toHaveLength(cstoCount);
  store.getState().changeFilters(noFilters);
  expect(store.getState().indexes).toBe(all);
  filtering.stop();
  store.getState().changeFilters(csto);
  await Promise.resolve();
  expect(store.getState().indexes).toBe(all);
});

test('nothing is fetched without a filter', async () => {
  const load = vi.fn(async () => ({leftBy}));
  await filterLater(createItineraStore(all), complain, load).ready;
  expect(load).not.toHaveBeenCalled();
});

test('certainty follows the window, the others do not ask it', async () => {
  const store = createItineraStore(all, {filters: filtersOf({certainty: ['certain']})});
  await filterLater(store, complain, async () => ({leftBy})).ready;
  const before = store.getState().indexes;
  store.getState().changeWindow({from: all.window.from, to: all.window.from + 3});
  await vi.waitFor(() => expect(store.getState().indexes).not.toBe(before));
  const {indexes, window} = store.getState();
  expect(indexes.inOrder).toEqual(leftBy(filtersOf({certainty: ['certain']}), all, window).inOrder);
});

test('where filters cannot be had they are taken off, which is told', async () => {
  const store = createItineraStore(all, {filters: csto});
  await filterLater(store, complain, () => Promise.reject(new TypeError('offline'))).ready;
  expect(store.getState()).toMatchObject({filters: noFilters, indexes: all});
  expect(complain).toHaveBeenCalledWith([expect.stringContaining('offline')]);
});
