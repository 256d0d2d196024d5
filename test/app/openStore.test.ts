import {expect, test, vi} from 'vitest';
import {openStore} from '../../src/app/openStore';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const complain = () => vi.fn<(complaints: readonly string[]) => void>();

test('an atlas in Mercator waits for nothing', async () => {
  const load = vi.fn<() => Promise<void>>();
  const store = await openStore(indexes, {worldview: 'un'}, 'en', load, complain());
  expect(store.getState()).toMatchObject({projection: 'mercator', worldview: 'un'});
  expect(load).not.toHaveBeenCalled();
});

test.each(['conic', 'globe'] as const)(
  'an atlas in the projection %s waits until that is there',
  async projection => {
    let arrive = () => {};
    const load = () =>
      new Promise<void>(resolve => {
        arrive = resolve;
      });
    const opened = vi.fn<() => void>();
    const opening = openStore(indexes, {projection}, 'en', load, complain()).then(store => {
      opened();
      return store;
    });
    await Promise.resolve();
    expect(opened).not.toHaveBeenCalled();
    arrive();
    expect((await opening).getState().projection).toBe(projection);
  },
);

test('where it cannot be had the map is in Mercator, the rest as the address asks, and that is told', async () => {
  const told = complain();
  const load = () => Promise.reject(new TypeError('offline'));
  const store = await openStore(
    indexes,
    {projection: 'globe', worldview: 'un', mode: 'list'},
    'ru',
    load,
    told,
  );
  expect(store.getState()).toMatchObject({
    projection: 'mercator',
    worldview: 'un',
    mode: 'list',
    language: 'ru',
  });
  expect(told).toHaveBeenCalledWith([expect.stringMatching(/globe .*offline/)]);
});
