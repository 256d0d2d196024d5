import {expect, test} from 'vitest';
import {paragraphsOf} from '../../src/model';

test.each([
  ['paragraph 4', [[4, 4]]],
  ['paragraphs 1–2', [[1, 2]]],
  ['paragraphs 1-2', [[1, 2]]],
  [
    'paragraphs 1, 3',
    [
      [1, 1],
      [3, 3],
    ],
  ],
  [
    'paragraphs 2 and 5',
    [
      [2, 2],
      [5, 5],
    ],
  ],
  [
    'paragraphs 1, 3–4 and 6',
    [
      [1, 1],
      [3, 4],
      [6, 6],
    ],
  ],
])('%s', (locator, paragraphs) => {
  expect(paragraphsOf(locator)).toEqual(paragraphs);
});

test.each([
  '',
  'paragraph',
  'paragraph 0',
  'paragraph 1–2',
  'paragraphs 1',
  'paragraphs 3–1',
  'Paragraph 1',
  'paragraph 1 (implied)',
  'page 3',
  'paragraph 1, 2',
  'paragraphs 1,2',
])('%j is no locator', locator => {
  expect(paragraphsOf(locator)).toBeNull();
});
