import {expect, test, vi} from 'vitest';
import {playLater} from '../../src/app/playLater';
import {createItineraStore} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const complain = vi.fn<(complaints: readonly string[]) => void>();
const storeOf = () => createItineraStore(shippedIndexes());

test('an atlas plays once what plays has come, until it ends', async () => {
  const stop = vi.fn<() => void>();
  const letPlay = vi.fn(() => stop);
  const store = storeOf();
  const end = playLater(store, complain, async () => ({letPlay}));
  await vi.waitFor(() => expect(letPlay).toHaveBeenCalledExactlyOnceWith(store));
  expect(stop).not.toHaveBeenCalled();
  end();
  expect(stop).toHaveBeenCalledOnce();
});

test('one that has ended meanwhile does not', async () => {
  const stop = vi.fn<() => void>();
  playLater(storeOf(), complain, async () => ({letPlay: () => stop}))();
  await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
});

test('where it cannot be had, that is told and the atlas stands still', async () => {
  const store = storeOf();
  store.getState().play();
  playLater(store, complain, () => Promise.reject(new TypeError('offline')));
  await vi.waitFor(() => expect(store.getState().playing).toBe(false));
  expect(complain).toHaveBeenCalledWith([expect.stringContaining('offline')]);
  store.getState().play();
  expect(store.getState().playing).toBe(false);
});
