import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {schemaFiles} from '../../../src/cli/schema';
import {parseDatasetText} from '../../../src/dataset';
import {compileTables, datasetJson, formatIssue, readTables} from '../../../src/dataset/authoring';

describe('the shipped dataset', () => {
  const {dataset, issues} = compileTables(readTables('data'));

  test('has no complaints', () => {
    expect(issues.map(formatIssue)).toEqual([]);
  });

  test('speaks English, Russian and Kyrgyz in every text', () => {
    const inEnglish = (value: unknown, at: string): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      if (Object.hasOwn(value, 'en') && !(Object.hasOwn(value, 'ru') && Object.hasOwn(value, 'ky')))
        return [at];
      return Object.entries(value).flatMap(([key, inner]) => inEnglish(inner, `${at}/${key}`));
    };
    expect(dataset?.dataset.languages).toEqual(['en', 'ru', 'ky']);
    expect(inEnglish(dataset, '')).toEqual([]);
  });

  // letters of the neighbours' alphabets, and of Latin that look the same
  test.each([
    ['ru', /[өүңіқғәһұў]/iu],
    ['ky', /[іқғәһұў]/iu],
  ])('is spelled in %s with the letters of that language', (language, strange) => {
    const texts = JSON.stringify(dataset, (key, value) =>
      /^[a-z]{2}$/.test(key) && key !== language ? undefined : value,
    );
    expect(texts.match(strange)).toBeNull();
    expect(texts.match(/[а-яё][a-z]|[a-z][а-яё]/i)).toBeNull();
  });

  test('comes back from its compiled text as it went in, without complaint', async () => {
    expect(dataset).not.toBeNull();
    expect(await parseDatasetText(datasetJson(dataset!))).toEqual({dataset, issues: []});
  });

  test('quotes no source: summaries are in our own words', () => {
    expect(
      dataset?.events.flatMap(event => event.reports).filter(report => report.quote !== undefined),
    ).toEqual([]);
  });
});

test.each(schemaFiles('data'))('$path is up to date; "npm run data -- schema" writes it', ({path, text}) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
