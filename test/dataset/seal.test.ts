import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDataset, parseDatasetText} from '../../src/dataset';
import {compileDocument, datasetJson, jsonSchema} from '../../src/dataset/authoring';
import {checksum, openSealed, schemaMark, seal} from '../../src/dataset/seal';
import {aDocument, anEvent} from '../fixtures/aDocument';

const dataset = compileDocument(aDocument());
const json = datasetJson(dataset);

test('what is sealed is what reading it over gives', () => {
  expect(openSealed(json)).toEqual(dataset);
  expect(parseDataset(JSON.parse(json))).toEqual({dataset, issues: []});
});

test('a dataset of which a reader would leave something out gets no seal', async () => {
  const dangling = datasetJson(compileDocument(aDocument({events: [anEvent({about: ['nobody']})]})));
  expect(openSealed(dangling)).toBeNull();
  expect((await parseDatasetText(dangling)).issues).not.toEqual([]);
});

test('a change of any one character breaks the seal', () => {
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.constantFrom('x', '1', '"', ' ', '}'), (at, other) => {
      fc.pre(json[at] !== other);
      expect(openSealed(json.slice(0, at) + other + json.slice(at + 1))).toBeNull();
    }),
  );
});

test('what is cut off, without a seal or of another version is not taken', () => {
  expect(openSealed(json.slice(0, -10))).toBeNull();
  expect(openSealed(JSON.stringify(dataset))).toBeNull();
  expect(openSealed(json.replace(schemaMark, 'other'))).toBeNull();
  expect(openSealed(seal('{broken'))).toBeNull();
});

test('texts that differ have checksums that differ', () => {
  const texts = Array.from({length: 5000}, (_, idx) => `{"t":"2025-06-${idx}"}`);
  expect(new Set(texts.map(text => checksum(text))).size).toBe(texts.length);
});

test('the mark is that of the schema: write the one received here into seal.ts when the schema has changed', () => {
  const shapes = JSON.stringify(JSON.parse(jsonSchema()), (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  expect(checksum(shapes)).toBe(schemaMark);
});
