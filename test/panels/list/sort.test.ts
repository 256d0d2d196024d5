import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {en} from '../../../src/i18n/all';
import {laterEn} from '../../../src/i18n/later';
import {comparisonBy, ownSort, type Sort, sortAfterPress, sortColumns} from '../../../src/panels/list/sort';
import {atOnce} from '../../../src/panels/shared/steps';
import {anEvent, aParticipant} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';

const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...sortColumns),
  direction: fc.constantFrom('ascending', 'descending'),
});

describe('in whatever way the events are sorted', () => {
  const indexes = shippedIndexes();
  const telling = {indexes, messages: en, later: laterEn};
  const anyEvent = fc.nat({max: indexes.inOrder.length - 1});

  test('two are never equal, and the one that comes first does so from both sides', () => {
    fc.assert(
      fc.property(anySort, anyEvent, anyEvent, (sort, a, b) => {
        const compare = atOnce(comparisonBy(telling, sort));
        expect(compare(a, b) === 0).toBe(a === b);
        expect(compare(a, b) < 0).toBe(compare(b, a) > 0);
      }),
    );
  });

  test('the order that they had before does not matter', () => {
    fc.assert(
      fc.property(
        anySort,
        fc.shuffledSubarray([...indexes.inOrder], {minLength: indexes.inOrder.length}),
        (sort, shuffled) => {
          const compare = atOnce(comparisonBy(telling, sort));
          expect(shuffled.toSorted(compare)).toEqual(indexes.inOrder.toSorted(compare));
        },
      ),
    );
  });
});

describe('of three meetings', () => {
  const indexes = indexesOf(
    datasetOf({
      events: [
        anEvent({id: 'nowhere', place: null, placeBasis: undefined, participants: []}),
        anEvent({id: 'moscow', when: '2025-07-01', place: 'moscow', participants: [aParticipant()]}),
        anEvent({
          id: 'bishkek',
          when: '2025-07-02',
          participants: [aParticipant({actor: 'kulubaev'})],
          reports: [{source: 'tass', locator: 'paragraph 1', status: 'announced'}],
        }),
        anEvent({
          id: 'cancelled',
          when: '2025-07-03',
          participants: [aParticipant()],
          reports: [{source: 'tass', locator: 'paragraph 1', status: 'cancelled'}],
        }),
      ],
    }),
  );
  const sorted = (sort: Sort) =>
    indexes.inOrder
      .toSorted(atOnce(comparisonBy({indexes, messages: en, later: laterEn}, sort)))
      .map(eventIdx => indexes.dataset.events[eventIdx]!.id);

  test.each<[Sort['column'], string[], string[]]>([
    ['when', ['nowhere', 'moscow', 'bishkek', 'cancelled'], ['cancelled', 'bishkek', 'moscow', 'nowhere']],
    // what is alike stands in the order of being told, and what has nothing comes last, either way
    ['place', ['bishkek', 'cancelled', 'moscow', 'nowhere'], ['moscow', 'bishkek', 'cancelled', 'nowhere']],
    ['who', ['bishkek', 'moscow', 'cancelled', 'nowhere'], ['moscow', 'cancelled', 'bishkek', 'nowhere']],
    ['status', ['bishkek', 'nowhere', 'moscow', 'cancelled'], ['cancelled', 'nowhere', 'moscow', 'bishkek']],
  ])('by %s', (column, ascending, descending) => {
    expect(sorted({column, direction: 'ascending'})).toEqual(ascending);
    expect(sorted({column, direction: 'descending'})).toEqual(descending);
  });
});

test('a heading pressed again and again sorts ascending, descending, and then as the list itself does', () => {
  const byPlace = sortAfterPress(ownSort, 'place');
  expect(byPlace).toEqual({column: 'place', direction: 'ascending'});
  const back = sortAfterPress(byPlace, 'place');
  expect(back).toEqual({column: 'place', direction: 'descending'});
  expect(sortAfterPress(back, 'place')).toBe(ownSort);
  // by day it is sorted already
  expect(sortAfterPress(ownSort, 'when')).toEqual({column: 'when', direction: 'descending'});
  expect(sortAfterPress(byPlace, 'when')).toBe(ownSort);
});
