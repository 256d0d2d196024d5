import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {pinnedFaults} from '../../../src/cli/outputs/outputsPlugin';
import {pinnedFile, versionInName, versionOf} from '../../../src/cli/outputs/version';
import {datasetJson} from '../../../src/dataset/authoring';
import {anEvent} from '../../fixtures/aDocument';
import {datasetOf} from '../../fixtures/indexes';

const json = datasetJson(datasetOf());

test('the same content is the same version, whichever program has sealed it', () => {
  expect(versionOf(json)).toMatch(/^[0-9a-f]{12}$/);
  expect(json).toContain('{"seal":"');
  const resealed = json.replace(/^\{"seal":"[^"]*"/, '{"seal":"other-0"');
  expect(versionOf(resealed)).toBe(versionOf(json));
  expect(versionOf(json.replace(/^\{"seal":"[^"]*",/, '{').trimEnd())).toBe(versionOf(json));
});

test('other content is another version', () => {
  const other = datasetJson(datasetOf({events: [anEvent({when: '2025-06-30'})]}));
  expect(versionOf(other)).not.toBe(versionOf(json));
});

test('a pinned file is called by its version, and nothing else is', () => {
  expect(pinnedFile('0123456789ab')).toBe('pinned/0123456789ab.json');
  expect(versionInName('0123456789ab.json')).toBe('0123456789ab');
  for (const name of [
    '0123456789AB.json',
    '0123456789a.json',
    'a.json',
    '../0123456789ab.json',
    '0123456789ab.jsonx',
  ])
    expect(versionInName(name)).toBeNull();
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-pinned-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

test('what was pinned stays as it was: a build tells of a file that has changed or does not belong', () => {
  expect(pinnedFaults(join(folder, 'none'))).toEqual([]);
  writeFileSync(join(folder, `${versionOf(json)}.json`), json);
  expect(pinnedFaults(folder)).toEqual([]);
  writeFileSync(join(folder, '0123456789ab.json'), json);
  mkdirSync(join(folder, 'old'));
  expect(pinnedFaults(folder).toSorted()).toEqual([
    expect.stringMatching(/^public\/pinned\/0123456789ab\.json: it has been changed since it was pinned/),
    expect.stringMatching(/^public\/pinned\/old: expected a name such as 0123456789ab\.json/),
  ]);
});
