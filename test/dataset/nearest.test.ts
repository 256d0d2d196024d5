import {expect, test} from 'vitest';
import {didYouMean, nearest} from '../../src/dataset/nearest';

test.each([
  ['bishkekk', 'bishkek'],
  ['biskhek', 'bishkek'],
  ['Bishkek', 'bishkek'],
  ['mosow', 'moscow'],
  ['summry', 'summary'],
])('%s is taken for %s', (word, meant) => {
  expect(nearest(word, ['moscow', 'bishkek', 'summary'])).toBe(meant);
});

test.each(['almaty', 'x', '', 'b'.repeat(10_000)])('%s is taken for nothing', word => {
  expect(nearest(word, ['moscow', 'bishkek'])).toBeNull();
  expect(didYouMean(word, ['moscow', 'bishkek'])).toBe('');
});

test('of equally near words the first is meant', () => {
  expect(nearest('kant', ['kent', 'kans'])).toBe('kent');
});
