import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {embedding, withTables} from '../../src/cli/embedding';
import {run} from '../../src/cli/run';
import {commands} from '../../src/protocol';

const document = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itinera-docs-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

test('docs/embedding.md has the tables of the code: "npm run data -- embedding" writes them', () => {
  expect(withTables(document)).toBe(document);
  for (const cmd of Object.keys(commands)) expect(document).toContain(`| \`${cmd}\` | `);
});

test('stale tables are written anew, and what is written by hand stays', () => {
  const stale = document.replace(/^\| `next`.*\n/m, '').replace('# A map in an article', '# Mine');
  writeFileSync(join(folder, 'embedding.md'), stale);
  const console = {out: vi.fn<(text: string) => void>(), complain: vi.fn<(text: string) => void>()};
  expect(run(['embedding', folder], console)).toBe(0);
  expect(console.out).toHaveBeenCalledWith(`${join(folder, 'embedding.md')}: written`);
  expect(readFileSync(join(folder, 'embedding.md'), 'utf8')).toBe(
    document.replace('# A map in an article', '# Mine'),
  );
});

test('a document without a place for them, or none at all, is told', () => {
  const complain = vi.fn<(text: string) => void>();
  expect(embedding(folder, {out: complain, complain})).toBe(2);
  expect(complain).toHaveBeenCalledWith(expect.stringContaining('there is no file'));
  writeFileSync(join(folder, 'embedding.md'), '# Mine\n');
  expect(embedding(folder, {out: complain, complain})).toBe(1);
  expect(complain).toHaveBeenLastCalledWith(
    expect.stringContaining('there is no place for the address keys'),
  );
  expect(readFileSync(join(folder, 'embedding.md'), 'utf8')).toBe('# Mine\n');
});
