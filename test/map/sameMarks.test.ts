import {expect, test} from 'vitest';
import {areSameMarks} from '../../src/map/sameMarks';
import {createScene} from '../../src/map/scene';
import {sceneInputOf} from '../../src/map/viewMarks';
import {createItineraStore} from '../../src/store';
import {toDayNumber} from '../../src/time';
import {shippedIndexes} from '../fixtures/indexes';

const scene = createScene(shippedIndexes());

/** The marks at the noon of a day, made anew. */
function marksOn(day: string, hours = 12, selection: {kind: 'place'; id: string} | null = null) {
  const state = {
    ...createItineraStore(shippedIndexes()).getState(),
    playhead: toDayNumber(day) + hours / 24,
    selection,
  };
  return scene.marksAt(sceneInputOf(state, {revealed: null, compact: false}));
}

test('days on which nothing begins or ends look the same', () => {
  expect(areSameMarks(marksOn('2024-03-01'), marksOn('2024-03-02'))).toBe(true);
});

test.each([
  ['a journey sets out', marksOn('2025-06-28'), marksOn('2025-06-29')],
  ['a journey grows', marksOn('2025-06-29', 3), marksOn('2025-06-29', 6)],
  ['a city is selected', marksOn('2024-03-01'), marksOn('2024-03-01', 12, {kind: 'place', id: 'baku'})],
])('where %s, they do not', (_, before, after) => {
  expect(areSameMarks(before, after)).toBe(false);
});
