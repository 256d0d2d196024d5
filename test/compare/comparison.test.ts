import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Comparison, comparisonText, firstComparison, parseComparison} from '../../src/compare';
import {parseAddress} from '../../src/store';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const day = fc.integer({min: -20_000, max: 40_000});

test('what an address compares is said again by the same text', () => {
  const {actors, organisations, places} = indexes.dataset;
  const pair = (rows: readonly {readonly id: string}[]) => {
    const ids = fc.constantFrom(...rows.map(({id}) => id));
    return fc.tuple(ids, ids);
  };
  const window = fc.tuple(day, fc.nat(999)).map(([from, more]) => ({from, to: from + more}));
  const any: fc.Arbitrary<Comparison> = fc.oneof(
    pair(actors).map(sides => ({kind: 'actor', sides}) as const),
    pair(organisations).map(sides => ({kind: 'org', sides}) as const),
    pair(places).map(sides => ({kind: 'place', sides}) as const),
    fc.tuple(window, window).map(sides => ({kind: 'time', sides}) as const),
  );
  fc.assert(
    fc.property(any, comparison => {
      const text = comparisonText(comparison);
      expect(parseComparison(indexes, text)).toEqual(comparison);
      // and the address lets it through as it is
      expect(parseAddress(`compare=${text}`)).toEqual({state: {compare: text}, complaints: []});
    }),
  );
});

test.each([
  ['', 'nothing'],
  ['actor,sergey-lavrov', 'one thing'],
  ['actor,sergey-lavrov,nobody', 'somebody whom the dataset lacks'],
  ['org,csto,sergey-lavrov', 'things of two tables'],
  ['event,csto,cis', 'an unknown kind'],
  ['time,2025-01-01/2025-12-31,2025', 'a year'],
  ['time,2025-12-31/2025-01-01,2024-01-01/2024-12-31', 'an end before its beginning'],
  ['time,2025-02-30/2025-03-01,2024-01-01/2024-12-31', 'a day that the calendar lacks'],
  ['time,2025-01-01/2025-01-02/2025-01-03,2024-01-01/2024-12-31', 'three days'],
])('“%s”, %s, compares nothing', text => {
  expect(parseComparison(indexes, text)).toBeNull();
});

test.each(['nonsense', 'actor,<b>,x', 'actor,a,b,c', 'time,2025-01-01'])(
  'an address with compare=%s is complained of',
  text => {
    const {state, complaints} = parseAddress(`compare=${encodeURIComponent(text)}`);
    expect(state).toEqual({});
    expect(complaints).toHaveLength(1);
  },
);

test('nothing being chosen, what is selected is compared with the most frequent other of its kind', () => {
  expect(firstComparison(indexes, {kind: 'org', id: 'sco'})).toMatchObject({
    kind: 'org',
    sides: ['sco', expect.any(String)],
  });
  const {kind, sides} = firstComparison(indexes, null);
  expect(kind).toBe('actor');
  // no other person has more events than these two
  const counts = indexes.dataset.actors.map(({id}) => indexes.eventsOfActor(id).length).sort((a, b) => b - a);
  expect(sides.map(id => (typeof id === 'string' ? indexes.eventsOfActor(id).length : null))).toEqual(
    counts.slice(0, 2),
  );
});

test('a dataset in which nobody does anything compares the halves of its window', () => {
  const {kind, sides} = firstComparison(indexesOf(datasetOf({events: []})), null);
  expect(kind).toBe('time');
  expect(sides).toEqual([
    {from: expect.any(Number), to: expect.any(Number)},
    {from: expect.any(Number), to: expect.any(Number)},
  ]);
});
