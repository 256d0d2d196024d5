import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../scripts/setup.mjs';

/** Puts a text between two marks of docs/performance.md, in place of what stands there. */
export function writeDocs(name: string, text: string): void {
  const file = join(root, 'docs/performance.md');
  const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->`];
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no place for ${name}: expected ${begin}${end}`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}${text}\n${page.slice(to)}`);
}
