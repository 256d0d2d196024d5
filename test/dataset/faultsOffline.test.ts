import {expect, test, vi} from 'vitest';
import {parseDatasetText} from '../../src/dataset';
import {compileDocument, datasetJson} from '../../src/dataset/authoring';
import {aDocument} from '../fixtures/aDocument';

vi.mock(import('../../src/dataset/parseUnsealed'), () => {
  throw new TypeError('offline');
});

const json = datasetJson(compileDocument(aDocument()));

test('a sealed dataset needs nobody to read it over', async () => {
  expect((await parseDatasetText(json)).dataset).not.toBeNull();
});

test.each([
  ['broken JSON', '{'],
  ['a changed row', json.replace('"kind":"talks"', '"kind":"visit"')],
])('of %s it is said that it is changed, where what reads it over cannot be had', async (_, text) => {
  expect(await parseDatasetText(text)).toEqual({
    dataset: null,
    issues: [
      {severity: 'error', at: 'dataset.json', message: expect.stringContaining('could not be loaded')},
    ],
  });
});
