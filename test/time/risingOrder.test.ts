import fc from 'fast-check';
import {expect, test} from 'vitest';
import {risingOrder} from '../../src/time';

const compared = (values: ArrayLike<number>) =>
  Array.from(values, (_, idx) => idx).sort((a, b) => values[a]! - values[b]! || a - b);

test('positions stand as a sort would have them, equal numbers in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -40, max: 40})), numbers => {
      expect(Array.from(risingOrder(Int32Array.from(numbers)))).toEqual(compared(numbers));
    }),
  );
});

test('half days are ordered too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 30_000, max: 42_000})), halves => {
      const days = Float64Array.from(halves, half => half / 2);
      expect(Array.from(risingOrder(days, 2))).toEqual(compared(days));
    }),
  );
});

test('so are numbers that lie too far apart to be counted out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -0x7fffffff, max: 0x7fffffff})), numbers => {
      expect(Array.from(risingOrder(Int32Array.from(numbers)))).toEqual(compared(numbers));
    }),
  );
});
