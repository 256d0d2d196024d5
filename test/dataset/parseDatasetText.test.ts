import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDatasetText} from '../../src/dataset';
import {compileDocument, datasetJson} from '../../src/dataset/authoring';
import {aDocument} from '../fixtures/aDocument';

const json = datasetJson(compileDocument(aDocument()));

test('the text of a compiled dataset comes back as the dataset, with or without a byte order mark', async () => {
  expect(await parseDatasetText(json)).toEqual({dataset: compileDocument(aDocument()), issues: []});
  expect((await parseDatasetText(`\uFEFF${json}`)).dataset).not.toBeNull();
});

test.each([
  ['', 'the file is empty'],
  [' \n', 'the file is empty'],
  ['<!doctype html><title>Not found</title>', 'got HTML'],
  ['\n<html>', 'got HTML'],
  ['{"a": 1,\n}', 'line 2, column 1: there is a comma after the last item'],
  ['{\n  // note\n}', 'line 2, column 3: JSON has no comments'],
  ["{'a': 1}", 'line 1, column 2: texts and names stand in straight double quotes'],
  ['{"a": 1\n "b": 2}', 'line 2, column 2: a comma is missing'],
  ['{"a": "x\ny"}', 'this text is not closed'],
  [json.slice(0, 500), 'the text ends early'],
  ['['.repeat(100_000), 'the text ends early'],
])('%j is refused in words', async (text, words) => {
  const {dataset, issues} = await parseDatasetText(text, 'other.json');
  expect(dataset).toBeNull();
  expect(issues).toEqual([{severity: 'error', at: 'other.json', message: expect.stringContaining(words)}]);
});

test('no text makes it throw', async () => {
  const cutOff = fc.nat(json.length - 2).map(end => json.slice(0, end));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), cutOff), async text => {
      expect((await parseDatasetText(text)).issues.length).toBeGreaterThan(0);
    }),
  );
});
