import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const folder = join(import.meta.dirname, '../../examples');
const pages = readdirSync(folder).filter(file => file.endsWith('.html'));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('&amp;', '&');

/** The ids of everything in the shipped dataset that can be opened, by the key that opens it. */
const ids = {
  event: ['earlier', '2023', '2025'].flatMap(name => idsIn(`events/${name}.json`, 'events')),
  place: idsIn('places.json', 'places'),
  actor: idsIn('actors.json', 'actors'),
  org: idsIn('organisations.json', 'organisations'),
} as const;

function idsIn(file: string, key: string): string[] {
  const rows = JSON.parse(readFileSync(join(folder, '../data', file), 'utf8')) as Record<
    string,
    {id: string}[]
  >;
  return rows[key]!.map(({id}) => id);
}

test('every map of the examples opens something that the dataset has', () => {
  let asked = 0;
  for (const page of pages) {
    for (const [kind, known] of Object.entries(ids)) {
      for (const [, id] of textOf(page).matchAll(new RegExp(`[#&\\s"]${kind}="?([\\w-]+)`, 'g'))) {
        expect(known, `${page}: ${kind}`).toContain(id);
        asked += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(35);
});

test('every event of the dataset has a map in the article with thirty', () => {
  const shown = [...textOf('thirty.html').matchAll(/#event=([\w-]+)/g)].map(([, id]) => id);
  expect(new Set(shown)).toEqual(new Set(ids.event));
  expect(shown).toHaveLength(ids.event.length);
});

test('the examples name no site but the atlas', () => {
  for (const file of readdirSync(folder)) {
    const others = [...textOf(file).matchAll(/https?:\/\/[^\s"'`<)]+/g)].filter(
      ([address]) => !address.startsWith('https://atlas.example/'),
    );
    expect(others, file).toEqual([]);
  }
});
