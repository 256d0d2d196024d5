import {expect, test} from 'vitest';
import {loadMessages, locatorsIn} from '../../src/i18n';

const [en, ru, ky] = await Promise.all([loadMessages('en'), loadMessages('ru'), loadMessages('ky')]);

test.each([
  ['paragraph 4', 'paragraph 4', 'абзац 4', '4-абзац'],
  ['paragraphs 1–2', 'paragraphs 1–2', 'абзацы 1–2', '1–2-абзац'],
  ['paragraphs 1-2', 'paragraphs 1–2', 'абзацы 1–2', '1–2-абзац'],
  ['paragraphs 5 and 9', 'paragraphs 5 and 9', 'абзацы 5 и 9', '5 жана 9-абзац'],
  ['paragraphs 1, 3', 'paragraphs 1 and 3', 'абзацы 1 и 3', '1 жана 3-абзац'],
  ['paragraphs 1–2, 4 and 6–7', 'paragraphs 1–2, 4 and 6–7', 'абзацы 1–2, 4 и 6–7', '1–2, 4 жана 6–7-абзац'],
])('%s is said in the three languages', (locator, inEnglish, inRussian, inKyrgyz) => {
  expect([en, ru, ky].map(messages => locatorsIn([locator], messages))).toEqual([
    [{text: inEnglish}],
    [{text: inRussian}],
    [{text: inKyrgyz}],
  ]);
});

test.each([
  [['paragraph 2', 'paragraph 1'], 'paragraphs 1–2'],
  [['paragraph 3', 'paragraphs 1–2', 'paragraph 9'], 'paragraphs 1–3 and 9'],
  [['paragraphs 2–5', 'paragraph 4', 'paragraph 4'], 'paragraphs 2–5'],
  [['paragraph 4', 'paragraph 4'], 'paragraph 4'],
])('%j are told together, in order and once', (locators, words) => {
  expect(locatorsIn(locators, en)).toEqual([{text: words}]);
});

test('a locator of another form stays as it is, and says that it is English', () => {
  expect(locatorsIn(['page 3', 'paragraph 2'], en)).toEqual([{text: 'paragraph 2'}, {text: 'page 3'}]);
  for (const messages of [ru, ky])
    expect(locatorsIn(['page 3'], messages)).toEqual([{text: 'page 3', lang: 'en'}]);
  expect(locatorsIn([], ru)).toEqual([]);
});
