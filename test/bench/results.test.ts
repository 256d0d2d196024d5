import {expect, test} from 'vitest';
import type {Readings} from '../../bench/scale/figures';
import {type Reading, resultsOf} from '../../bench/scale/results';
import {tableOf} from '../../bench/scale/table';

const sizes = [100, 1000, 100_000];

/** Readings of both sides at a size, a run each. */
const readingsAt = (journeys: number, page: readonly Readings[], floor: readonly Readings[]): Reading[] => [
  ...page.map(readings => ({side: 'page' as const, journeys, readings})),
  ...floor.map(readings => ({side: 'floor' as const, journeys, readings})),
];

test('a figure is the median of its runs, and a multiple of the floor’s', () => {
  const page = [{first: 300}, {first: 100}, {first: 200}];
  const floor = [{first: 1000}, {first: 900}, {first: 5000}];
  const [result] = resultsOf(readingsAt(1000, page, floor), sizes);
  expect(result).toMatchObject({figure: 'first', journeys: 1000, page: 200, floor: 1000, ratio: 0.2});
  expect(result).toMatchObject({target: 0.25, isMet: true});
});

test('what is over its target is told, and the target of 100,000 is another', () => {
  const readings = [
    ...readingsAt(1000, [{frame: 45}], [{frame: 100}]),
    ...readingsAt(100_000, [{frame: 45}], [{frame: 100}]),
  ];
  expect(resultsOf(readings, sizes).map(({isMet}) => isMet)).toEqual([false, true]);
  expect(tableOf(resultsOf(readings, sizes), sizes)).toContain('45 : 100 = **0.45 !**');
});

test('memory and loading are compared by what they are more than with 100 journeys', () => {
  const readings = [
    ...readingsAt(100, [{memory: 80}], [{memory: 50}]),
    ...readingsAt(1000, [{memory: 81}], [{memory: 52}]),
    ...readingsAt(100_000, [{memory: 120}], [{memory: 150}]),
  ];
  const [smallest, little, large] = resultsOf(readings, sizes);
  expect(smallest).toMatchObject({page: 80, floor: 50, ratio: Number.NaN, isMet: null});
  // a floor that hardly differs says nothing
  expect(little).toMatchObject({page: 1, floor: 2, ratio: Number.NaN, isMet: null});
  expect(large).toMatchObject({page: 40, floor: 100, ratio: 0.4, target: 0.4, isMet: true});
});

test('frames are counted, and compared with no floor', () => {
  const results = resultsOf(readingsAt(1000, [{city: 3}, {city: 2}, {city: 3}], []), sizes);
  expect(results).toMatchObject([{page: 3, ratio: Number.NaN, target: 2, isMet: false}]);
  expect(tableOf(results, sizes)).toContain('**3 !**');
});

test('what could not be measured at a size stands as a dash, and its target is neither met nor missed', () => {
  const results = resultsOf(readingsAt(1000, [], [{slow: 900}]), sizes);
  expect(results).toMatchObject([{page: Number.NaN, isMet: null}]);
  const [, , row] = tableOf(results, sizes).split('\n');
  expect(row!.split('|').map(cell => cell.trim())).toEqual([
    '',
    'first picture, slow link, ms',
    '≤ 0.3',
    '–',
    '– : 900',
    '–',
    '',
  ]);
});
