import {expect, test, vi} from 'vitest';
import {parseDatasetText} from '../../src/dataset';
import {compileDocument, datasetJson} from '../../src/dataset/authoring';
import {aDocument} from '../fixtures/aDocument';

vi.mock(import('../../src/dataset/parseFaulty'), () => {
  throw new TypeError('offline');
});

const json = datasetJson(compileDocument(aDocument()));

test('a faultless dataset needs no words for faults', async () => {
  expect((await parseDatasetText(json)).dataset).not.toBeNull();
});

test.each([
  ['broken JSON', '{'],
  [
    'a faulty row',
    json.replace('"kind": "talks"', '"kind": "chatter"').replace('"kind":"talks"', '"kind":"chatter"'),
  ],
])('of %s it is said that it is faulty, where the words for it cannot be had', async (_, text) => {
  expect(await parseDatasetText(text)).toEqual({
    dataset: null,
    issues: [
      {severity: 'error', at: 'dataset.json', message: expect.stringContaining('could not be loaded')},
    ],
  });
});
