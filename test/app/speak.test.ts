import {afterEach, describe, expect, test, vi} from 'vitest';
import {familyOf, pageFile} from '../../src/app';
import {messagesFor, pageLanguageOf} from '../../src/app/speak';
import {loadMessages} from '../../src/i18n';
import {en} from '../../src/i18n/all';
import type {Language} from '../../src/model';

const complain = vi.fn<(complaints: readonly string[]) => void>();
afterEach(() => complain.mockClear());

describe('the words of an atlas', () => {
  test('are those of the language that is asked for', async () => {
    expect((await messagesFor('ru', 'en', complain)).app.list).toBe('Список');
    expect((await messagesFor('ky', 'ru', complain)).app.list).toBe('Тизме');
    expect(await messagesFor('en', 'ky', complain)).toBe(en);
    expect(complain).not.toHaveBeenCalled();
  });

  test('stay the page’s where it does not speak the language that the map is named in', async () => {
    expect((await messagesFor('hy', 'ru', complain)).language).toBe('ru');
  });

  test('are the page’s own where they cannot be fetched, else English, and that is told', async () => {
    const without = (missing: readonly string[]) => (language: Language) =>
      missing.includes(language) ? Promise.reject(new TypeError('offline')) : loadMessages(language);
    expect((await messagesFor('ky', 'ru', complain, without(['ky']))).language).toBe('ru');
    expect(complain.mock.calls).toEqual([[[expect.stringMatching(/"ru".*"ky".*offline/)]]]);
    expect(await messagesFor('ky', 'ru', complain, without(['ky', 'ru']))).toBe(en);
    await expect(messagesFor('ky', 'ru', complain, without(['ky', 'ru', 'en']))).rejects.toThrow('offline');
  });
});

test.each([
  ['ru', 'ru'],
  ['ky', 'ky'],
  ['', 'en'],
  ['fr', 'en'],
])('a page that says it is in "%s" is taken to be in %s', (lang, language) => {
  const page = {documentElement: {lang}} as Document;
  expect(pageLanguageOf(page)).toBe(language);
});

test.each([
  ['/', 'index', 'index.ru.html'],
  ['/atlas/', 'index', 'index.ru.html'],
  ['/atlas/index.html', 'index', 'index.ru.html'],
  ['/atlas/index.ky.html', 'index', 'index.ru.html'],
  ['/my.site/embed.html', 'embed', 'embed.ru.html'],
  ['index.ru.html', 'index', 'index.ru.html'],
])('%s is of the family %s, in Russian %s', (path, family, inRussian) => {
  expect(familyOf(path)).toBe(family);
  expect(pageFile(family, 'ru')).toBe(inRussian);
  expect(pageFile(family, 'en')).toBe(`${family}.html`);
});
