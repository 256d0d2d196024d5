import {expect, test} from 'vitest';
import {shortName} from '../../../src/map/names/shortName';

test('a name as long as names are is left alone', () => {
  expect(shortName('Saint Vincent and the Grenadines')).toBe('Saint Vincent and the Grenadines');
});

test('of a word of 300 letters the map has the beginning', () => {
  expect(shortName('x'.repeat(300))).toBe(`${'x'.repeat(30)}…`);
  expect(shortName(`${'x'.repeat(29)} ${'y'.repeat(30)}`)).toBe(`${'x'.repeat(29)}…`);
});

test('letters keep their accents, and what is joined to one sign stays joined', () => {
  expect(shortName('é̄'.repeat(40))).toBe(`${'é̄'.repeat(30)}…`);
  const family = '👩‍👩‍👧‍👦';
  expect(shortName(family.repeat(40))).toBe(`${family.repeat(30)}…`);
});
