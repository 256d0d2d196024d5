import fc from 'fast-check';
import {expect, test} from 'vitest';
import {narrowed, type Whole, widened} from '../../src/columns/narrow';
import {openDay} from '../../src/indexes';

test('positions take as few bytes as the greatest of them', () => {
  const {small, middling, large} = narrowed({
    small: Uint32Array.of(0, 255),
    middling: Uint32Array.of(256, 0),
    large: Uint32Array.of(65_536),
  });
  expect(small).toEqual(Uint8Array.of(0, 255));
  expect(middling).toEqual(Uint16Array.of(256, 0));
  expect(large).toEqual(Uint32Array.of(65_536));
});

test('days are read as they were written, open ones among them', () => {
  const anyDay = fc.oneof(fc.constant(openDay), fc.integer({min: -20_000, max: 40_000}));
  fc.assert(
    fc.property(fc.array(anyDay), numbers => {
      const days = Int32Array.from(numbers);
      const {days: written, 'days.base': base} = narrowed({days});
      expect(written).not.toBeInstanceOf(Int32Array);
      expect(widened(written as Whole, base as Int32Array)).toEqual(days);
    }),
  );
});

test('numbers that lie too far apart stay as they are', () => {
  const days = Int32Array.of(0, 0xffff);
  expect(narrowed({days})).toEqual({days});
  expect(Object.keys(narrowed({days: Int32Array.of(0, 0xfffe)}))).toEqual(['days', 'days.base']);
});
