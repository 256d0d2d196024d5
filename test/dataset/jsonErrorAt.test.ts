import fc from 'fast-check';
import {expect, test} from 'vitest';
import {jsonErrorAt} from '../../src/dataset/jsonErrorAt';

/** Whether the engine takes a text for JSON: the oracle. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nextTo = fc.tuple(
  fc.json(),
  fc.nat(),
  fc.constantFrom('', ',', '}', ']', '"', '\\', '\n', '0', '-', 'e', ':', '[', '{'),
);

test('it finds an error where the engine does, and none where it does not', () => {
  fc.assert(
    fc.property(nextTo, fc.boolean(), ([json, where, put], replace) => {
      const at = where % (json.length + 1);
      const text = json.slice(0, at) + put + json.slice(at + (replace ? 1 : 0));
      expect(jsonErrorAt(text) === null).toBe(isJson(text));
    }),
    {numRuns: 2000},
  );
});

test('what stands before the error could go on', () => {
  expect(jsonErrorAt('{"a": 1,}')).toBe(8);
  expect(jsonErrorAt('[1 2]')).toBe(3);
  expect(jsonErrorAt('{"a": tru}')).toBe(6);
  expect(jsonErrorAt('[1')).toBe(2);
  expect(jsonErrorAt('{"a": "cut o')).toBe(12);
  expect(jsonErrorAt('{} {}')).toBe(3);
});

test('long texts and deep ones do not overflow', () => {
  expect(jsonErrorAt(`["${'x'.repeat(5e6)}"]`)).toBeNull();
  expect(jsonErrorAt(`[${'1'.repeat(5e6)}`)).toBe(5e6 + 1);
  expect(jsonErrorAt('['.repeat(1e6))).toBe(1e6);
});
