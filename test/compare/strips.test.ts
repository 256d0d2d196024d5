import {expect, test} from 'vitest';
import {type Comparison, compareView} from '../../src/compare';
import {stripsOf, tickUnit} from '../../src/compare/strips';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {anEvent} from '../fixtures/aDocument';
import {datasetOf, indexesOf} from '../fixtures/indexes';

const on = (id: string, when: string) => anEvent({id, when, participants: []});
const indexes = indexesOf(
  datasetOf({
    events: [
      on('a', '2025-01-10'),
      on('b', '2025-02-01/2025-02-10'),
      on('c', '2025-06'),
      on('d', '2025-12-31'),
    ],
  }),
);
const stretch = (from: string, to: string) => ({from: toDayNumber(from), to: toDayNumber(to)});
const stripsFor = (comparison: Comparison) => stripsOf(indexes, comparison, compareView(indexes, comparison));

test('a day is as wide on either strip, and the shorter stretch of time leaves the rest empty', () => {
  const {sides} = stripsFor({
    kind: 'time',
    sides: [stretch('2025-01-01', '2025-01-31'), stretch('2025-01-01', '2025-12-31')],
  });
  const [january, year] = sides;
  expect(january.until).toBeCloseTo(31 / 365);
  expect(year.until).toBe(1);
  expect(january.marks).toMatchObject([{x0: 9 / 365, x1: 10 / 365, certain: true}]);
  expect(year.marks.map(({x0, x1}) => (x1 - x0) * 365)).toEqual(
    [1, 10, 30, 1].map(days => expect.closeTo(days)),
  );
  expect(year.marks.map(({certain}) => certain)).toEqual([true, true, false, true]);
  expect(year.marks.at(-1)!.x1).toBe(1);
  expect(year.ticks.map(({day}) => fromDayNumber(day))).toContain('2025-07-01');
  expect(tickUnit(year.ticks)).toBe('month');
});

test('what may be in a stretch of time but lies elsewhere is counted beside the strip', () => {
  const {sides} = stripsFor({
    kind: 'time',
    sides: [stretch('2025-06-05', '2025-06-06'), stretch('2025-01-01', '2025-01-02')],
  });
  expect(sides[0]).toMatchObject({marks: [{x0: 0, x1: 1, certain: false}], outside: 0});
  expect(sides[1]).toMatchObject({marks: [], outside: 0});
  // hours are no days
  for (const {ticks} of sides) for (const {day} of ticks) expect(Number.isInteger(day)).toBe(true);
});

test('two things share their days, and lanes are those of either', () => {
  const {sides, lanes} = stripsFor({kind: 'place', sides: ['bishkek', 'bishkek']});
  expect(sides[0].days).toEqual(stretch('2025-01-10', '2025-12-31'));
  expect(sides[1]).toEqual(sides[0]);
  expect(lanes).toEqual([...new Set(indexes.formats)]);
  expect(sides[0].marks.every(({lane}) => lane === 0)).toBe(true);
});
