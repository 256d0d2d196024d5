import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fetchDetails, withCompanions} from '../../src/download/fetchDetails';
import type {Details, Indexes} from '../../src/indexes';
import {anyIndexes} from '../fixtures/anyDataset';
import {shippedIndexes} from '../fixtures/indexes';

const going = () => new AbortController().signal;

/** Details of which the first `there` have come; those of an event that is in `lost` cannot be had. */
function someDetails(there = 0, lost: readonly number[] = []) {
  const asked: number[][] = [];
  const details: Details = {
    areThere: eventIdxs => eventIdxs.every(idx => idx < there),
    load: async eventIdxs => {
      asked.push([...eventIdxs]);
      if (eventIdxs.some(idx => lost.includes(idx))) throw new Error('details-1.json answers 503');
    },
  };
  return {details, asked};
}

test('nothing is fetched, or told, where all details are there', async () => {
  const told: number[] = [];
  const {details, asked} = someDetails(10);
  await fetchDetails({}, [1, 2], done => told.push(done), going());
  await fetchDetails({details}, [1, 2], done => told.push(done), going());
  expect([told, asked]).toEqual([[], []]);
});

test('many are fetched some at a time, those of one file together, and it is told how much has come', async () => {
  const told: number[] = [];
  const {details, asked} = someDetails();
  const eventIdxs = Array.from({length: 10_000}, (_, idx) => 9_999 - idx);
  await fetchDetails({details}, eventIdxs, done => told.push(done), going());
  expect(asked.map(({length}) => length)).toEqual([4_096, 4_096, 1_808]);
  expect(asked.flat()).toEqual([...eventIdxs].reverse());
  expect(told).toEqual([0, 0.4096, 0.8192]);
});

test('what cannot be had is an error, and nothing more is asked for', async () => {
  const {details, asked} = someDetails(0, [10]);
  const eventIdxs = Array.from({length: 10_000}, (_, idx) => idx);
  await expect(fetchDetails({details}, eventIdxs, () => {}, going())).rejects.toThrow('503');
  expect(asked).toHaveLength(1);
});

test('who gives up asks for no more', async () => {
  const given = new AbortController();
  const {details, asked} = someDetails();
  const eventIdxs = Array.from({length: 10_000}, (_, idx) => idx);
  await expect(fetchDetails({details}, eventIdxs, () => given.abort(), given.signal)).rejects.toThrow(
    /abort/i,
  );
  expect(asked).toHaveLength(1);
});

/** By loops over the rows alone. */
function companionsOf({dataset, eventOf}: Indexes, ids: readonly string[]): Set<string> {
  const found = new Set(ids);
  for (const id of found) {
    const {partOf, about = []} = eventOf(id)!;
    for (const other of [...(partOf === undefined ? [] : [partOf]), ...about])
      if (dataset.events.some(event => event.id === other)) found.add(other);
  }
  return found;
}

test('what events are part of and about comes along', () => {
  fc.assert(
    fc.property(fc.constantFrom(shippedIndexes(), ...fc.sample(anyIndexes, 5)), fc.nat(), (indexes, seed) => {
      const idx = seed % indexes.dataset.events.length;
      const ids = withCompanions(indexes, [idx]).map(each => indexes.dataset.events[each]!.id);
      expect(new Set(ids)).toEqual(companionsOf(indexes, [indexes.dataset.events[idx]!.id]));
    }),
  );
});
