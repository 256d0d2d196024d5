import fc from 'fast-check';
import {expect, test} from 'vitest';
import {firstAt} from '../../src/time';

test('the first place at which something holds is the one that a loop finds, and the end where there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, least) => {
      const sorted = numbers.sort((a, b) => a - b);
      const found = sorted.findIndex(number => number >= least);
      expect(firstAt(sorted.length, at => sorted[at]! >= least)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
