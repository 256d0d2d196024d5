import {expect, test, vi} from 'vitest';
import {openStore} from '../../src/app/openStore';
import type {AddressState} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const complain = () => vi.fn<(complaints: readonly string[]) => void>();

test('an atlas in Mercator waits for nothing', async () => {
  const load = vi.fn<() => Promise<void>>();
  const {store} = await openStore(indexes, {worldview: 'un'}, 'en', load, complain());
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
    const opening = openStore(indexes, {projection}, 'en', load, complain()).then(({store}) => {
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
  const {store} = await openStore(
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

const ofLavrov = {
  only: 'actor,sergey-lavrov',
  selection: {kind: 'actor', id: 'sergey-lavrov'},
} as const satisfies Partial<AddressState>;
const never = () => Promise.reject(new Error('not asked for'));

test('an address that asks for one thing alone opens an atlas of that', async () => {
  const told = complain();
  const {store, only} = await openStore(indexes, ofLavrov, 'en', never, told);
  expect(store.getState()).toMatchObject(ofLavrov);
  expect(store.getState().indexes).toBe(only?.indexes);
  expect(store.getState().indexes.inOrder.length).toBe(indexes.eventsOfActor('sergey-lavrov').length);
  expect(told).not.toHaveBeenCalled();
});

test('without such an address nothing of that is fetched', async () => {
  const load = vi.fn<typeof never>(never);
  const {store, only} = await openStore(indexes, {}, 'en', never, complain(), load);
  expect(only).toBeNull();
  expect(store.getState()).toMatchObject({only: null, indexes});
  expect(load).not.toHaveBeenCalled();
});

test('where that cannot be had everything is shown, and that is told', async () => {
  const told = complain();
  const load = () => Promise.reject(new TypeError('offline'));
  const {store, only} = await openStore(indexes, ofLavrov, 'en', never, told, load);
  expect(only).toBeNull();
  expect(store.getState()).toMatchObject({indexes, only: null, selection: ofLavrov.selection});
  expect(told).toHaveBeenCalledWith([expect.stringMatching(/everything is shown.*offline/)]);
});

test('a thing that there is not hides nothing, and is told as missing', async () => {
  const told = complain();
  const gone = {only: 'event,gone', selection: {kind: 'event', id: 'gone'}} as const;
  const {store} = await openStore(indexes, gone, 'en', never, told);
  expect(store.getState()).toMatchObject({indexes, only: null, selection: null, missing: gone.selection});
  expect(told).toHaveBeenCalledWith([expect.stringContaining('no event of event=gone')]);
});

test('one thing alone is shown in Mercator where its projection cannot be had', async () => {
  const load = () => Promise.reject(new TypeError('offline'));
  const {store} = await openStore(indexes, {...ofLavrov, projection: 'globe'}, 'en', load, complain());
  expect(store.getState()).toMatchObject({projection: 'mercator', only: ofLavrov.only});
  expect(store.getState().indexes.inOrder.length).toBeLessThan(indexes.inOrder.length);
});
