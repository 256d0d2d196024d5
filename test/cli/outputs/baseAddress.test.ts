import {expect, test} from 'vitest';
import {baseAddress} from '../../../src/cli/outputs/baseAddress';

test.each([
  ['https://maps.example.org/visits/', 'https://maps.example.org/visits/'],
  ['https://maps.example.org/visits', 'https://maps.example.org/visits/'],
  ['http://localhost:4173', 'http://localhost:4173/'],
  ['https://карты.example/a b', 'https://xn--80atti9b.example/a%20b/'],
])('%s is a base', (value, base) => {
  expect(baseAddress(value)).toBe(base);
});

test.each([undefined, ''])('without one there is none', value => {
  expect(baseAddress(value)).toBeNull();
});

test.each([
  'maps.example.org/visits',
  '/visits/',
  'ftp://maps.example.org/',
  'javascript:alert(1)',
  'file:///srv/www/',
  'https://',
  'https://user:secret@maps.example.org/',
  'https://maps.example.org/?a',
  'https://maps.example.org/#a',
  'https://maps.example.org/?',
])('%s stops the build with words', value => {
  expect(() => baseAddress(value)).toThrow(/^ITINERA_BASE: .* expected one such as https:/);
});

test('of a very long one the beginning is told', () => {
  expect(() => baseAddress(`x:${'a'.repeat(500)}`)).toThrow(/^ITINERA_BASE: "x:a{57}…" is/);
});
