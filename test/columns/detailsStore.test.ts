import {expect, test} from 'vitest';
import {detailsStore, type EventDetails, shardSize} from '../../src/columns';

const details: EventDetails = {summary: {}};
const rowsOf = (shard: number) =>
  Array.from({length: shardSize}, (_, k) => ({...details, summary: {en: `${shard * shardSize + k}`}}));

test('details come a file at a time, each file once, and are there from then on', async () => {
  const asked: number[] = [];
  const store = detailsStore(async shard => {
    asked.push(shard);
    return rowsOf(shard);
  });
  let cameTimes = 0;
  store.onCome(() => {
    cameTimes += 1;
  });
  const [first, second, far] = [0, shardSize - 1, 2 * shardSize + 5];
  expect([store.at(first), store.areThere([first])]).toEqual([null, false]);
  await Promise.all([store.load([first, second]), store.load([second, far])]);
  expect(asked).toEqual([0, 2]);
  expect([first, second, far].map(idx => store.at(idx)!.summary.en)).toEqual(
    [first, second, far].map(String),
  );
  expect([store.areThere([first, far]), store.areThere([shardSize]), store.areThere([])]).toEqual([
    true,
    false,
    true,
  ]);
  await store.load([first]);
  expect([asked.length, cameTimes]).toEqual([2, 2]);
});

test('what could not be had is told, and fetched when it is wanted again', async () => {
  let tries = 0;
  const store = detailsStore(async shard => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return rowsOf(shard);
  });
  await expect(store.load([3])).rejects.toThrow('offline');
  expect(store.areThere([3])).toBe(false);
  await store.load([3]);
  expect(store.at(3)!.summary.en).toBe('3');
});
