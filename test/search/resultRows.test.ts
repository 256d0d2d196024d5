import {expect, test} from 'vitest';
import {resultGroups} from '../../src/search/resultRows';

const ids = (count: number) => Array.from({length: count}, (_, idx) => `id-${idx}`);
const shape = (count: number, times = 0) => {
  const [group] = resultGroups([{kind: 'event', ids: ids(count)}], {event: times});
  const last = group!.rows.at(-1);
  return [group!.rows.filter(({kind}) => kind === 'hit').length, last?.kind === 'more' ? last.count : 0];
};

test('five of a group are shown, and how many more there are; a rest of one is shown too', () => {
  expect(shape(5)).toEqual([5, 0]);
  expect(shape(6)).toEqual([6, 0]);
  expect(shape(7)).toEqual([5, 2]);
  expect(shape(100)).toEqual([5, 95]);
});

test('each press on the rest shows twenty more, of that group alone', () => {
  expect(shape(100, 1)).toEqual([25, 75]);
  expect(shape(26, 1)).toEqual([26, 0]);
  expect(shape(100, 5)).toEqual([100, 0]);
  const groups = resultGroups(
    [
      {kind: 'actor', ids: ids(9)},
      {kind: 'event', ids: ids(9)},
    ],
    {event: 1},
  );
  expect(groups.map(({kind, count, rows}) => [kind, count, rows.length])).toEqual([
    ['actor', 9, 6],
    ['event', 9, 9],
  ]);
});
