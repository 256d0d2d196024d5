import {expect, test} from 'vitest';
import {storyView} from '../../src/story/storyView';
import {aStory} from '../fixtures/aDocument';
import {datasetOf, indexesOf} from '../fixtures/indexes';

const story = aStory({
  steps: [
    {text: {en: 'They are to meet.', ru: 'Они должны встретиться.'}, t: '2025-06-28'},
    {title: {ru: 'Переговоры'}, text: {en: 'They meet.'}, t: '2025-06-29'},
  ],
});
const indexes = indexesOf(datasetOf({stories: [story]}));
const view = (step: number, language = 'en') => storyView(indexes, {id: story.id, step}, language);

test('the first step has the standfirst, and no other', () => {
  expect(view(1)).toEqual({
    title: {text: 'Two steps'},
    standfirst: {text: 'A story of one meeting.'},
    heading: null,
    text: {text: 'They are to meet.'},
    step: 1,
    of: 2,
  });
  expect(view(2)?.standfirst).toBeNull();
});

test('a text that is missing in a language is told in another, which is named', () => {
  expect(view(2)).toMatchObject({heading: {text: 'Переговоры', lang: 'ru'}, text: {text: 'They meet.'}});
  expect(view(1, 'ky')?.text).toEqual({text: 'Они должны встретиться.', lang: 'ru'});
  expect(view(2, 'ky')?.text).toEqual({text: 'They meet.', lang: 'en'});
});

test('of what is not there nothing is shown', () => {
  expect(view(3)).toBeNull();
  expect(storyView(indexes, {id: 'no-such-story', step: 1}, 'en')).toBeNull();
});
