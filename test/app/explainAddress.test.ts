import {expect, test} from 'vitest';
import {explained} from '../../src/app/explainAddress';
import {parseAddress} from '../../src/store';

test('what was left out of an address is explained by what its key means, with a value that is understood', () => {
  const [complaint] = parseAddress('t=NaN').complaints;
  expect(explained(complaint!)).toBe('t=NaN was left out. The day that is shown. Such as t=2025-06-29');
  expect(parseAddress('t=2025-06-29').complaints).toEqual([]);
});

test.each([
  'from lies after to, so both were left out',
  '__proto__=1 was left out',
  'toString=1 was left out',
])('“%s” stays as it is', complaint => {
  expect(explained(complaint)).toBe(complaint);
});
