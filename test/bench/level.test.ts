import {expect, test} from 'vitest';
import type {Alive} from '../../bench/endurance/alive';
import {grown} from '../../bench/endurance/level';

const look: Alive = {heapMB: 40, buffersMB: 2, listeners: 300, elements: 5000, contexts: 1, workers: 1};

test('what goes up and down by the moment is level', () => {
  expect(grown([look, {...look, heapMB: 60}, {...look, heapMB: 43, listeners: 310, elements: 5400}])).toEqual(
    [],
  );
});

test('what has grown in the end is named, with by how much', () => {
  expect(grown([look, {...look, contexts: 2, listeners: 900}])).toEqual([
    'listeners grew by 600, from 300 to 900; at most 60',
    'contexts grew by 1, from 1 to 2; at most 0',
  ]);
});

test('where nothing was looked at, nothing is level', () => {
  expect(grown([])).not.toEqual([]);
});
