import {expect, test} from 'vitest';
import {acts} from '../../bench/scale/figures';
import {readOptions} from '../../bench/scale/options';

test('all is measured thrice at every size, unless less is asked for', () => {
  expect(readOptions([])).toMatchObject({
    sizes: [100, 1000, 10_000, 100_000],
    runs: 3,
    acts,
    writeDocs: false,
  });
});

test('what is told less the smallest size brings that size', () => {
  expect(readOptions(['--sizes', '10000', '--only', 'memory'])).toMatchObject({
    sizes: [100, 10_000],
    acts: ['memory'],
  });
  expect(readOptions(['--sizes', '10000', '--only', 'scrub,play'])).toMatchObject({
    sizes: [10_000],
    acts: ['scrub', 'play'],
  });
});

test.each([
  [['--sizes', '10k'], 'unexpected --sizes: 10k; expected an integer ≥ 1'],
  [['--runs', '0'], 'unexpected --runs: 0; expected an integer ≥ 1'],
  [['--only', 'frames'], 'unexpected --only: frames; expected some of first, slow'],
])('%j is refused, saying what was expected', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
