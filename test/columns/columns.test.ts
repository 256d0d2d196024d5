import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {detailsStore, lazyRows, readColumns, shardSize, unpackColumns} from '../../src/columns';
import {writeColumns} from '../../src/columns/write';
import {buildIndexes, type Indexes} from '../../src/indexes';
import type {Dataset} from '../../src/model';
import {anyIndexes} from '../fixtures/anyDataset';
import {afterAll, shippedIndexes} from '../fixtures/indexes';

/** The indexes once more, written and read. */
function throughColumns(indexes: Indexes, today: number, withDetails = true): Indexes {
  const {columns, details} = writeColumns(indexes);
  const read = unpackColumns(columns.buffer)!;
  const {events: _, ...head} = indexes.dataset;
  const all = details.flat();
  const store = {
    ...detailsStore(async shard => details[shard]!),
    ...(withDetails && {at: (idx: number) => all[idx]!}),
  };
  return readColumns({...head, events: []} as Dataset, read, store, today);
}

const finders = [
  'eventsAtPlace',
  'eventsOfActor',
  'eventsOfOrganisation',
  'eventsOfSource',
  'legsToPlace',
  'staysOfActor',
  'absencesOfPlace',
] as const;

function expectSame(read: Indexes, built: Indexes) {
  const {dataset} = built;
  expect([...read.dataset.events]).toEqual(dataset.events);
  expect({...read.dataset, events: []}).toEqual({...dataset, events: []});
  for (const table of ['standings', 'formats', 'stays', 'legs', 'absences', 'sendings'] as const)
    expect([...read[table]], table).toEqual([...built[table]]);
  for (const table of [
    'columns',
    'participations',
    'stayColumns',
    'legColumns',
    'focusDay',
    'inOrder',
    'rank',
    'window',
  ] as const)
    expect(read[table], table).toEqual(built[table]);

  const titlesIn = ({titles}: Indexes) =>
    Array.from(titles, ([tag, texts]) => [tag, dataset.events.map((_, idx) => texts.at(idx))]);
  expect(titlesIn(read)).toEqual(titlesIn(built));

  const ids = [dataset.places, dataset.actors, dataset.organisations, dataset.sources].flatMap(rows =>
    rows.map(({id}) => id),
  );
  for (const finder of finders) {
    for (const id of [...ids, 'nobody', ''])
      expect([finder, id, read[finder](id)]).toEqual([finder, id, built[finder](id)]);
  }
  dataset.events.forEach(({id}, idx) => {
    expect(read.eventIdxOf.get(id)).toBe(idx);
    expect(read.eventOf(id)).toEqual(dataset.events[idx]);
    for (const finder of ['legsOfEvent', 'absencesOfEvent', 'sendingsOfEvent'] as const)
      expect(read[finder](idx)).toEqual(built[finder](idx));
  });
  expect([...read.eventIdxOf]).toEqual([...built.eventIdxOf]);
  expect([read.eventIdxOf.size, read.eventIdxOf.has('nobody'), read.eventIdxOf.get('')]).toEqual([
    dataset.events.length,
    false,
    undefined,
  ]);
  for (let day = built.window.from - 40; day <= built.window.to + 40; day += 7)
    expect(read.eventsOn(day)).toEqual(built.eventsOn(day));
}

test('what is written as columns is read as it was built from the rows', () => {
  const built = shippedIndexes();
  expectSame(throughColumns(built, afterAll), built);
});

test('that holds of any dataset, and on any day of reading', () => {
  fc.assert(
    fc.property(anyIndexes, fc.integer({min: 19_000, max: 21_000}), (indexes, today) => {
      const built = buildIndexes(indexes.dataset, today);
      expectSame(throughColumns(buildIndexes(indexes.dataset, 0), today), built);
    }),
    {numRuns: 60},
  );
});

test('without their details events are all but those', () => {
  const built = shippedIndexes();
  const read = throughColumns(built, afterAll, false);
  built.dataset.events.forEach((event, idx) => {
    const {id, title, when, days, place, reports} = event;
    expect(read.dataset.events[idx]).toMatchObject({id, title, when, days, place, summary: {}});
    expect(read.dataset.events[idx]!.reports.map(({source, status}) => [source, status])).toEqual(
      reports.map(({source, status}) => [source, status]),
    );
  });
});

test('details stand in files of so many events each', () => {
  const {details} = writeColumns(shippedIndexes());
  expect(details.map(({length}) => length)).toEqual([27]);
  expect(shardSize).toBeGreaterThan(27);
});

describe('bytes that are not as they were written', () => {
  const {columns} = writeColumns(shippedIndexes());
  test.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', columns.slice(0, 12)],
    ['a part', columns.slice(0, columns.length - 8)],
    ['an odd part', columns.slice(0, columns.length - 3)],
    ['HTML', new TextEncoder().encode('<!doctype html><title>404</title>      ')],
  ])('%s are none', (_, bytes) => {
    expect(unpackColumns(bytes.slice().buffer)).toBeNull();
  });

  test('a single changed bit is found', () => {
    for (const at of [0, 9, 13, 40, columns.length >> 1, columns.length - 1]) {
      const changed = columns.slice();
      changed[at]! ^= 1;
      expect([at, unpackColumns(changed.buffer)]).toEqual([at, null]);
    }
  });
});

describe('rows that are made when they are asked for', () => {
  const made: number[] = [];
  const {rows, forget} = lazyRows(4, idx => {
    made.push(idx);
    return {square: idx * idx};
  });

  test('read as an array does', () => {
    expect([rows.length, rows[2], rows[4], rows.at(-1)]).toEqual([4, {square: 4}, undefined, {square: 9}]);
    expect(made).toEqual([2, 3]);
    expect(rows.map(({square}) => square)).toEqual([0, 1, 4, 9]);
    expect([...rows]).toEqual([{square: 0}, {square: 1}, {square: 4}, {square: 9}]);
    expect(rows.filter(({square}) => square > 3)).toHaveLength(2);
    expect(rows.findIndex(({square}) => square === 9)).toBe(3);
    expect([3 in rows, 4 in rows, (-1) in rows]).toEqual([true, false, false]);
    expect(JSON.stringify(rows)).toBe('[{"square":0},{"square":1},{"square":4},{"square":9}]');
  });

  test('are made once', () => {
    expect(made).toHaveLength(4);
    expect(rows[1]).toBe(rows[1]);
  });

  test('are made anew once they are let go', () => {
    const before = rows[1];
    forget();
    expect(rows[1]).toEqual(before);
    expect(rows[1]).not.toBe(before);
  });
});
