import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {AuthoredEvent, Source, Story} from '../../src/model';

const folder = join(import.meta.dirname, '../../examples');
const pages = readdirSync(folder).filter(file => file.endsWith('.html'));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8').replaceAll('&amp;', '&');

/** The ids of everything in the shipped dataset that can be opened, by the key that opens it. */
const ids = {
  event: ['earlier', '2023', '2025'].flatMap(name => idsIn(`events/${name}.json`, 'events')),
  place: idsIn('places.json', 'places'),
  actor: idsIn('actors.json', 'actors'),
  org: idsIn('organisations.json', 'organisations'),
  story: idsIn('stories.json', 'stories'),
} as const;

function idsIn(file: string, key: string): string[] {
  return rowsIn<{id: string}>(file, key).map(({id}) => id);
}

function rowsIn<Row>(file: string, key: string): Row[] {
  const rows = JSON.parse(readFileSync(join(folder, '../data', file), 'utf8')) as Record<string, Row[]>;
  return rows[key]!;
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

test('the paragraphs of the scrollytelling article are the steps of the story, in its words, with their sources', () => {
  const [story] = rowsIn<Story>('stories.json', 'stories');
  const events = ['earlier', '2023', '2025'].flatMap(name =>
    rowsIn<AuthoredEvent>(`events/${name}.json`, 'events'),
  );
  const labels = new Map(rowsIn<Source>('sources.json', 'sources').map(({id, label}) => [id, label.en]));
  const sourcesOf = (eventId: string | undefined) =>
    new Set(events.find(({id}) => id === eventId)!.reports.map(({source}) => labels.get(source)));

  const page = textOf('scrollytelling.html').replaceAll(/\s+/g, ' ');
  const told = [
    ...page.matchAll(
      /id="step-(\d+)" tabindex="-1" data-shows="([^"]*)"> <h2>(.*?)<\/h2> <p>(.*?)<\/p> <p class="note">(.*?)<\/p>/g,
    ),
  ].map(([, ...parts]) => parts);
  expect(told).toEqual(
    story!.steps.map(({title, text, focus}, index) => [
      String(index + 1),
      `story=${story!.id}&step=${index + 1}`,
      title!.en,
      text.en,
      [...sourcesOf(focus?.event)].join('; '),
    ]),
  );
  const contents = [...page.matchAll(/<li><a href="#step-(\d+)">(.*?)<\/a>/g)].map(([, ...parts]) => parts);
  expect(contents).toEqual(story!.steps.map(({title}, index) => [String(index + 1), title!.en]));
  expect(page).toContain(`<h1>${story!.title.en}</h1>`);
  expect(page).toContain(story!.standfirst.en);
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
