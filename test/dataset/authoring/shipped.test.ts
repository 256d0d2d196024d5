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
