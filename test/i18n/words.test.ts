/** The tables of words: complete by their types, in one language each, with right plurals. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseSync} from 'vite';
import {describe, expect, test} from 'vitest';
import {laterByLanguage, messagesByLanguage} from '../../src/i18n/all';
import {attendances, eventKinds, formats, roles, statuses} from '../../src/model';

const {ru, ky} = messagesByLanguage;
const counts = [...Array(130).keys(), 1001, 1011, 1111, 1_000_021];

describe('a count and what there is that many of', () => {
  const rules = new Intl.PluralRules('ru');
  const ofRule = (count: number, one: string, few: string, many: string) =>
    `${count} ${{one, few, many, other: many, zero: many, two: few}[rules.select(count)]}`;

  test.each([
    ['событие', 'события', 'событий', (count: number) => ru.panels.events(count).replace(/ в .*/, '')],
    ['день', 'дня', 'дней', ru.timeline.gap.days],
    ['месяц', 'месяца', 'месяцев', ru.timeline.gap.months],
    ['год', 'года', 'лет', ru.timeline.gap.years],
  ] as const)('is right in Russian: %s, %s, %s', (one, few, many, say) => {
    for (const count of counts) expect(say(count)).toBe(ofRule(count, one, few, many));
    expect([1, 2, 5, 11, 21].map(say)).toEqual([
      `1 ${one}`,
      `2 ${few}`,
      `5 ${many}`,
      `11 ${many}`,
      `21 ${one}`,
    ]);
  });

  test('needs no plural in Kyrgyz', () => {
    for (const count of counts) {
      expect(ky.panels.events(count)).toBe(`бул кабарларда ${count} окуя`);
      expect(ky.timeline.gap.months(count)).toBe(`${count} ай`);
    }
  });

  test('a visit of so many days has them in words as far as they are short', () => {
    const {forDays} = ru.panels.captions;
    expect([2, 4, 5, 10, 11, 21].map(forDays)).toEqual([
      ' на два дня',
      ' на четыре дня',
      ' на пять дней',
      ' на десять дней',
      ' на 11 дней',
      ' на 21 день',
    ]);
    expect([2, 10, 11].map(ky.panels.captions.forDays)).toEqual(['эки күндүк ', 'он күндүк ', '11 күндүк ']);
  });
});

test('who takes part in the same way is told for one and for many', () => {
  const {participation} = laterByLanguage.ru.panels;
  expect(participation('visit', 'visitor', 'in person', 1, true)).toBe('— гость, лично');
  expect(participation('summit', 'visitor', 'in person', 7, true)).toBe('— гости, лично');
  expect(participation('ministerial', 'participant', 'in person', 1, false)).toBe('— лично, ожидается');
  expect(participation('chairmanship', 'sender', 'not stated', 1, true)).toBe('— передающая сторона');
  expect(participation('visit', 'host', 'in person', 3, true)).toBe('— принимающая сторона');
  expect(participation('ceremony', 'visitor', 'accepted', 1, false)).toBe('— приглашение принято');
  expect(laterByLanguage.ky.panels.participation('summit', 'visitor', 'declined', 1, true)).toBe(
    '— катышкан жок',
  );
});

/** Values in the way in which they are compared, not words; and names that are written in Latin letters everywhere. */
const keys = new Set<string>(
  [attendances, eventKinds, formats, roles, statuses].flatMap(table => Object.keys(table)),
);
const latinNames =
  /Itinera|itinera|PNG|SVG|CSV|GeoJSON|iCalendar|CSL-JSON|JSON|ZIP|BibTeX|Natural Earth|GeoNames|CC BY 4\.0|Unicode CLDR|Source Serif 4|Inter|Noto Sans|SIL Open Font License/g;

describe.each(['ru', 'ky'] as const)('the tables in %s', language => {
  // dates have a test of their own
  const files = [`src/i18n/${language}`, `src/i18n/later/${language}`].flatMap(folder =>
    readdirSync(folder)
      .filter(name => !['index.ts', 'dates.ts'].includes(name))
      .map(name => join(folder, name)),
  );

  test.each(files)('%s says nothing in Latin letters but names', file => {
    const said = wordsIn(parseSync(file, readFileSync(file, 'utf8')).program)
      .filter(text => !keys.has(text))
      .map(text => text.replaceAll(latinNames, ''));
    expect(said.join('')).toMatch(/[а-яөүң]/);
    expect(said.filter(text => /[a-z]/i.test(text))).toEqual([]);
  });

  test('quotation marks are those of the language, and a dash does not begin a line', () => {
    const said = files.flatMap(file => wordsIn(parseSync(file, readFileSync(file, 'utf8')).program));
    expect(said.filter(text => /["“”„]| [–—] /.test(text))).toEqual([]);
  });
});

test('Kyrgyz and Russian are not mistaken for each other', () => {
  const ownLetters = (words: unknown) => JSON.stringify(words).match(/[өүңӨҮҢ]/g)?.length ?? 0;
  expect(ownLetters([ru, laterByLanguage.ru])).toBe(0);
  expect(ownLetters([ky, laterByLanguage.ky])).toBeGreaterThan(100);
});

/** What a source file says: its texts, but for the names of modules and what is only compared with something. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  const {type, value, operator} = node as {type?: string; value?: unknown; operator?: string};
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [(value as {cooked: string}).cooked];
  if (type?.startsWith('Import') || type?.startsWith('TS')) return [];
  if (type === 'BinaryExpression' && operator !== '+') return [];
  return Object.values(node).flatMap(wordsIn);
}
