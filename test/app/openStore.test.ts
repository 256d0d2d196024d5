import {expect, test, vi} from 'vitest';
import {openStore} from '../../src/app/openStore';
import type {AddressState} from '../../src/store';
import {toDayNumber} from '../../src/time';
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

const byJanuary = {known: toDayNumber('2025-01-31')} as const satisfies Partial<AddressState>;

test('an address that asks what had been reported by a day opens an atlas of that, which says so', async () => {
  const told = complain();
  const {store, known} = await openStore(indexes, byJanuary, 'en', never, told);
  const {all, known: day} = store.getState();
  expect(day).toBe(byJanuary.known);
  expect(all).toBe(known?.indexes);
  expect(all.whole).toBe(indexes);
  expect(all.dataset.sources.map(({id}) => id)).not.toContain('tass-2025-06-29');
  expect(all.dataset.dataset.title.en).toBe('Journeys and meetings in five reports, as of 31 January 2025');
  expect(all.dataset.dataset.standfirst).toEqual({
    en: '18 events had been reported by then, 11 of them only announced.',
  });
  // what was still to come by then is expected, and nothing later is known of it
  const parade = all.eventIdxOf.get('parade-moscow-2025')!;
  expect(all.standings[parade]!.outcome).toBe('expected');
  expect(indexes.standings[indexes.eventIdxOf.get('parade-moscow-2025')!]!.outcome).toBe('unconfirmed');
  expect(told).not.toHaveBeenCalled();
});

test('of one thing alone what had been reported by a day is shown as well', async () => {
  const {store} = await openStore(indexes, {...ofLavrov, ...byJanuary}, 'ru', never, complain());
  const {all, only, known} = store.getState();
  expect([only, known]).toEqual([ofLavrov.only, byJanuary.known]);
  expect(all.dataset.events.map(({id}) => id)).toEqual([
    'cis-foreign-ministers-bishkek-2023',
    'kulubaev-visit-moscow-2025',
    'lavrov-kulubaev-talks-2025',
  ]);
  expect(all.dataset.dataset.title.ru).toContain('31 января 2025 года');
});

test('where what had been reported cannot be had everything is shown, the address no longer says otherwise, and that is told', async () => {
  const told = complain();
  const load = () => Promise.reject(new TypeError('offline'));
  const {store, known} = await openStore(indexes, byJanuary, 'en', never, told, never, load);
  expect(known).toBeNull();
  expect(store.getState()).toMatchObject({all: indexes, known: null});
  expect(told).toHaveBeenCalledWith([expect.stringMatching(/everything is shown.*offline/)]);
});
