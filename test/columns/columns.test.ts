import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {detailsStore, readColumns, shardSize, unpackColumns} from '../../src/columns';
import {writeColumns} from '../../src/columns/write';
import {buildIndexes, type Indexes} from '../../src/indexes';
import {lazyRows, participationsOf, stayColumnsOf} from '../../src/indexes/taken';
import {anyIndexes} from '../fixtures/anyDataset';
import {afterAll, shippedIndexes} from '../fixtures/indexes';
import {numbersOf} from '../fixtures/numbersOf';

/** The indexes once more, written and read. */
function throughColumns(indexes: Indexes, today: number, withDetails = true): Indexes {
  const {columns: bytes, details} = writeColumns(indexes);
  const read = unpackColumns(bytes.buffer)!;
  const {events: _, ...head} = indexes.dataset;
  const all = details.flat();
  const store = {
    ...detailsStore(async shard => details[shard]!),
    ...(withDetails && {at: (idx: number) => all[idx]!}),
  };
  return readColumns({...head, events: []}, read, store, today);
}

const finders = [
  'eventsAtPlace',
  'eventsOfActor',
  'eventsOfOrganisation',
  'eventsOfSource',
  'eventsAbout',
  'legsToPlace',
  'staysOfActor',
  'absencesOfPlace',
] as const;

const tables = ['standings', 'formats', 'stays', 'legs', 'absences', 'sendings'] as const;
const columns = ['columns', 'legColumns', 'focusDay', 'inOrder', 'rank', 'window'] as const;
const eventFinders = ['legsOfEvent', 'absencesOfEvent', 'sendingsOfEvent', 'partsOfEvent'] as const;

/** All that indexes answer. */
function answersOf(indexes: Indexes): Record<string, unknown> {
  const {dataset, eventIdxOf, window} = indexes;
  const named = [dataset.places, dataset.actors, dataset.organisations, dataset.sources].flat();
  const ids = [...named.map(({id}) => id), 'RU', 'KG', 'nobody', ''];
  const days = Array.from({length: 64}, (_, k) => window.from - 40 + 7 * k);
  return {
    dataset: {...dataset, events: [...dataset.events]},
    ...Object.fromEntries(tables.map(table => [table, [...indexes[table]]])),
    ...Object.fromEntries(columns.map(column => [column, indexes[column]])),
    ...Object.fromEntries(finders.map(finder => [finder, ids.map(id => [id, indexes[finder](id)])])),
    ...Object.fromEntries(
      eventFinders.map(finder => [finder, dataset.events.map((_, idx) => indexes[finder](idx))]),
    ),
    titles: Array.from(indexes.titles, ([tag, texts]) => [
      tag,
      dataset.events.map((_, idx) => texts.at(idx)),
    ]),
    stayColumns: numbersOf(stayColumnsOf(indexes)),
    participations: numbersOf(participationsOf(indexes)),
    positions: [...eventIdxOf],
    found: dataset.events.map(({id}) => [eventIdxOf.get(id), eventIdxOf.has(id), indexes.eventOf(id)]),
    missing: [eventIdxOf.size, eventIdxOf.has('nobody'), eventIdxOf.get('')],
    eventsOn: days.map(day => indexes.eventsOn(day)),
  };
}

test('what is written as columns is read as it was built from the rows', () => {
  const built = shippedIndexes();
  expect(answersOf(throughColumns(built, afterAll))).toEqual(answersOf(built));
});

test('that holds of any dataset, and on any day of reading', () => {
  fc.assert(
    fc.property(anyIndexes, fc.integer({min: 19_000, max: 21_000}), (indexes, today) => {
      const built = buildIndexes(indexes.dataset, today);
      expect(answersOf(throughColumns(buildIndexes(indexes.dataset, 0), today))).toEqual(answersOf(built));
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
  const {columns: written} = writeColumns(shippedIndexes());
  test.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', written.slice(0, 12)],
    ['a part', written.slice(0, written.length - 8)],
    ['an odd part', written.slice(0, written.length - 3)],
    ['HTML', new TextEncoder().encode('<!doctype html><title>404</title>      ')],
  ])('%s are none', (_, bytes) => {
    expect(unpackColumns(bytes.slice().buffer)).toBeNull();
  });

  test('a single changed bit is found', () => {
    for (const at of [0, 9, 13, 40, written.length >> 1, written.length - 1]) {
      const changed = written.slice();
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
