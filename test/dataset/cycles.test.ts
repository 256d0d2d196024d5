import {expect, test} from 'vitest';
import {idsOnCycles} from '../../src/dataset/cycles';

test('the ids of a cycle are named, those that lead into it are not', () => {
  const links = new Map([
    ['in', 'a'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['self', 'self'],
    ['leaf', 'root'],
  ]);
  expect([...idsOnCycles(links)].sort()).toEqual(['a', 'b', 'c', 'self']);
});

test('a chain of 100,000 ends without overflow', () => {
  const links = new Map(Array.from({length: 100_000}, (_, index) => [String(index), String(index + 1)]));
  expect(idsOnCycles(links).size).toBe(0);
  expect(idsOnCycles(links.set('100000', '0')).size).toBe(100_001);
});
