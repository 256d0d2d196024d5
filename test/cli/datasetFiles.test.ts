import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {columnsFrom, datasetFiles} from '../../src/cli/datasetFiles';
import {readVersion} from '../../src/cli/diff/readVersion';
import {anEvent, anInfo} from '../fixtures/aDocument';
import {datasetOf} from '../fixtures/indexes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-files-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const many = datasetOf({
  dataset: anInfo({opening: {t: '2025-06-29'}}),
  events: Array.from({length: columnsFrom}, (_, idx) =>
    anEvent({id: `event-${idx}`, summary: {en: `${idx}`}}),
  ),
});

function write(files: ReturnType<typeof datasetFiles>): void {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
}

test('what was written as columns is read whole again, and is the same version', () => {
  write(datasetFiles(many, 'many.json'));
  write(
    new Map([
      ['rows.json', [...datasetFiles({...many, events: many.events.slice(0, 5)}, 'rows.json').values()][0]!],
    ]),
  );
  const read = readVersion(join(folder, 'many.json'));
  expect(read).toMatchObject({dataset: many});
  expect(readVersion(join(folder, 'rows.json'))).toMatchObject({dataset: {events: many.events.slice(0, 5)}});
});

test('the folder of its files is named by what they hold', () => {
  const [, columns] = [...datasetFiles(many, 'a/many.json').keys()];
  const changed = {
    ...many,
    events: many.events.map((event, k) => (k === 9 ? {...event, summary: {en: 'x'}} : event)),
  };
  const [, other] = [...datasetFiles(changed, 'a/many.json').keys()];
  expect(columns).toMatch(/^a\/many-[0-9a-f]{12}\/events\.bin$/);
  expect(other).toMatch(/^a\/many-[0-9a-f]{12}\/events\.bin$/);
  expect(other).not.toBe(columns);
});
