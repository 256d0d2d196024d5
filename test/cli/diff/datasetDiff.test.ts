import {join} from 'node:path';
import {expect, test} from 'vitest';
import {datasetDiff} from '../../../src/cli/diff/datasetDiff';
import {formatDiff, isSame} from '../../../src/cli/diff/formatDiff';
import {edtfWords} from '../../../src/cli/diff/words';
import {loadDataset} from '../../../src/cli/loadDataset';
import type {AuthoredDocument, Dataset} from '../../../src/model';
import {anEvent, anInfo, aParticipant, aPlace, aSource} from '../../fixtures/aDocument';
import {datasetOf} from '../../fixtures/indexes';

const shipped = loadDataset(join(import.meta.dirname, '../../..'));

/** What is told of the change from one small document to another. */
function told(before: Partial<AuthoredDocument>, after: Partial<AuthoredDocument>): string {
  return formatDiff(datasetDiff(datasetOf(before), datasetOf(after)));
}

test('a date, an attendance and a text are told in words, and a report with what it says', () => {
  const later = aSource({id: 'menafn', label: {en: 'MENAFN'}, published: '2025-12-22'});
  const before = anEvent({
    when: '2025-06-29/2025-06-30',
    reports: [{source: 'tass', locator: 'paragraph 1', status: 'announced'}],
  });
  const after = anEvent({
    title: {en: 'Talks in Bishkek', ru: 'Переговоры'},
    participants: [aParticipant({attendance: 'declined'}), before.participants[1]!],
    reports: [
      ...before.reports,
      {source: 'menafn', locator: 'paragraph 4', status: 'took place', note: {en: 'In passing.'}},
    ],
  });
  const sources = [aSource(), later];
  expect(told({events: [before], sources}, {events: [after], sources})).toBe(`What an editor answers for
  Event “Talks in Bishkek” (talks): its status changes from “announced” to “took place”

Event “Talks in Bishkek” (talks)
  the title in Russian changes: “Talks in Bishkek” → “Переговоры”
  the date changes from 29–30 June 2025 to 29 June 2025
  the attendance of Sergey Lavrov (lavrov) changes from in person to declined
  a report is added: MENAFN, 22 December 2025 (menafn), paragraph 4; status: “took place”; note in English: “In passing.”

In all: 1 event changed.`);
});

test('what an editor answers for stands first: worldview, whose a place is, and where it lies', () => {
  const moscow = aPlace({id: 'moscow', names: {en: 'Moscow', ru: 'Москва'}, coordinates: [37.6, 55.75]});
  const text = told(
    {places: [aPlace(), moscow]},
    {
      dataset: anInfo({worldview: 'un'}),
      places: [aPlace({coordinates: [74.6, 43.87]}), {...moscow, country: null}],
      events: [anEvent({venue: {en: 'A hall', ru: 'Зал'}})],
    },
  );
  expect(text.split('\n').slice(0, 6)).toEqual([
    'What an editor answers for',
    '  The dataset: the worldview, whose reading of disputed lines the map draws, changes from neutral to un',
    '  Place Bishkek (bishkek): the coordinates change from latitude 42.87, longitude 74.6 to latitude 43.87, longitude 74.6, 111 km away',
    '  Place Moscow (moscow): the country changes from KG to none',
    '',
    'Event “Talks in Bishkek” (talks)',
  ]);
  expect(text).toContain(
    'In all: what the dataset says of itself changed, 1 event changed, 2 places changed.',
  );
});

test('what only has another id is told as that, with all that names it', () => {
  const renamed = JSON.parse(
    JSON.stringify(datasetOf()).replaceAll('"bishkek"', '"frunze"').replaceAll('"talks"', '"talks-2025"'),
  ) as Dataset;
  // the kind of the event is no id
  renamed.events[0]!.kind = 'talks';
  const {first, rows, reorderings} = datasetDiff(datasetOf(), renamed);
  expect([first, reorderings]).toEqual([[], 0]);
  expect(rows).toEqual([
    expect.objectContaining({
      what: 'renamed',
      heading: 'Event “Talks in Bishkek” (talks-2025) had the id talks, by which addresses no longer find it',
      sentences: [],
    }),
    expect.objectContaining({what: 'renamed', table: 'places', sentences: []}),
  ]);
});

test('a row that was given another id and mended is told as both', () => {
  const text = told({}, {events: [anEvent({id: 'talks-2025', when: '2025-06-30'})]});
  expect(text).toContain('had the id talks');
  expect(text).toContain('the date changes from 29 June 2025 to 30 June 2025');
  expect(text).not.toContain('removed');
});

test('of two rows of one content none is taken for the other under a new id', () => {
  const twins = (...ids: string[]) => ({events: ids.map(id => anEvent({id}))});
  const {rows} = datasetDiff(datasetOf(twins('one', 'two')), datasetOf(twins('three', 'four')));
  expect(rows.map(({what}) => what).sort()).toEqual(['added', 'added', 'removed', 'removed']);
});

test('another order is counted where it means nothing, and told where it means something', () => {
  const aliases = (...names: string[]) => ({places: [aPlace({aliases: names}), aPlace({id: 'moscow'})]});
  expect(told(aliases('Frunze', 'Pishpek'), aliases('Pishpek', 'Frunze'))).toBe(
    '1 list stands in another order, which means nothing.\nNothing else differs.',
  );
  const both = anEvent({participants: [aParticipant(), aParticipant({actor: 'kulubaev', role: 'host'})]});
  expect(
    told({events: [both]}, {events: [{...both, participants: both.participants.toReversed()}]}),
  ).toContain(
    'the participants change their order (in which they are named): Jeenbek Kulubaev (kulubaev); Sergey Lavrov (lavrov)',
  );
});

test('of a long text what differs is told, and what stays only around it', () => {
  const words = Array.from({length: 60}, (_, idx) => `word${idx}`);
  const summary = (changed: string) =>
    anEvent({summary: {en: words.with(30, changed).join(' '), ru: 'Встреча.'}});
  expect(told({events: [summary('old')]}, {events: [summary('new')]})).toContain(
    '“… word26 word27 word28 word29 old word31 word32 word33 word34 …” → “… word26 word27 word28 word29 new word31 word32 word33 word34 …”',
  );
});

test('dates of the same words are told as they are written', () => {
  expect(told({}, {events: [anEvent({when: '2025-06-29/2025-06-29'})]})).toContain(
    'from 29 June 2025 (2025-06-29) to 29 June 2025 (2025-06-29/2025-06-29)',
  );
});

test('what would not be seen in a terminal is written out', () => {
  const text = told({}, {events: [anEvent({title: {en: 'Talks\u202e\u001b[2J\nmore', ru: 'x'}})]});
  expect(text).toContain('Talks\\u{202e}\\u{1b}[2J\\u{a}more');
});

// ── whatever changes ────────────────────────────────────────────────────────────────────────

test('a version differs in nothing from itself', () => {
  for (const dataset of [shipped, datasetOf()])
    expect(isSame(datasetDiff(dataset, structuredClone(dataset)))).toBe(true);
});

test('of any few changes to the shipped dataset each value that is new is told, under the row that has it', () => {
  const random = randomFrom(20_250_629);
  let values = 0;
  for (let turn = 0; turn < 60; turn++) {
    const after = structuredClone(shipped);
    const count = 1 + Math.floor(random() * 4);
    for (let change = 0; change < count; change++) mutate(after, random, `zq${turn}x${change}`);
    const diff = datasetDiff(shipped, after);
    const text = formatDiff(diff);
    const differs = JSON.stringify(after) !== JSON.stringify(shipped);
    expect(isSame(diff)).toBe(!differs);

    // the oracle: a plain walk of all values of a row, whatever they mean
    const old = new Map(rowsOf(shipped).map(row => [row.id, row]));
    for (const row of rowsOf(after)) {
      const before = valuesIn(old.get(row.id));
      for (const value of valuesIn(row)) {
        const seen = before.indexOf(value);
        if (seen >= 0) before.splice(seen, 1);
        else {
          expect(text, `${row.id}: ${String(value)}`).toSatisfy((words: string) => isSaid(words, value));
          expect(text).toContain(row === after.dataset ? 'The dataset' : row.id);
          values += 1;
        }
      }
    }
    for (const {id} of rowsOf(shipped))
      if (rowsOf(after).every(row => row.id !== id)) expect(text).toContain(id);
  }
  expect(values).toBeGreaterThan(100);
});

interface AnyRow {
  readonly id: string;
}

function rowsOf({
  dataset,
  places,
  actors,
  organisations,
  sources,
  facts,
  events,
  stories,
}: Dataset): AnyRow[] {
  return [dataset, ...places, ...actors, ...organisations, ...sources, ...facts, ...events, ...stories];
}

/** Every value in a row but for what is computed, in whatever depth. */
function valuesIn(row: unknown): unknown[] {
  if (typeof row !== 'object' || row === null) return row === undefined ? [] : [row];
  return Object.entries(row)
    .filter(([key]) => key !== 'days' && key !== 'publishedDays')
    .flatMap(([, value]) => valuesIn(value));
}

/** Of a text that was changed, the mark that was put into it must be told; anything else as it is, or as a date in words. */
function isSaid(words: string, value: unknown): boolean {
  if (value === null) return words.includes('none');
  if (typeof value !== 'string') return words.includes(JSON.stringify(value));
  const mark = /zq\d+x\d+/.exec(value)?.[0] ?? value;
  return words.includes(mark) || words.includes(edtfWords(value));
}

type Holder = Record<string, unknown>;

/** Changes one thing: a value, what a list holds or its order, or whether something is there. */
function mutate(dataset: Dataset, random: () => number, mark: string): void {
  const pick = <T>(among: readonly T[]): T => among[Math.floor(random() * among.length)]!;
  const tables = [
    dataset.events,
    dataset.places,
    dataset.actors,
    dataset.sources,
    dataset.facts,
    dataset.stories,
  ] as unknown[][];
  const what = random();
  const table = pick(tables);
  // a whole row comes, goes or moves
  if (what < 0.1) return void table.splice(Math.floor(random() * table.length), 1);
  if (what < 0.2)
    return void table.push(JSON.parse(JSON.stringify(pick(table)).replace(/"id":"/, `"id":"${mark}-`)));
  if (what < 0.25) return void table.push(table.shift());
  // or something in one row does, in any depth
  const row = (what < 0.3 ? dataset.dataset : pick(table)) as Holder;
  const places = holdersIn(row).filter(
    ({key}) => !['id', 'days', 'publishedDays', 'schemaVersion'].includes(key),
  );
  const {holder, key} = pick(places);
  const value = holder[key];
  if (Array.isArray(value) && value.length > 1 && random() < 0.5) value.push(value.shift());
  else if (Array.isArray(value)) value.splice(1);
  else if (typeof value === 'string') holder[key] = `${value.slice(0, 9)} ${mark} ${value.slice(9)}`;
  else if (typeof value === 'number') holder[key] = value + Math.round(random() * 1000) / 1000 + 0.001;
  else if (value === null) holder[key] = mark;
}

/** Every place in a row that holds something; numbers of a pair are not told apart. */
function holdersIn(holder: Holder): {holder: Holder; key: string}[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const own = Array.isArray(value) && value.every(part => typeof part === 'number') ? [] : [{holder, key}];
    if (typeof value !== 'object' || value === null) return own;
    const inner = holdersIn(value as Holder);
    return Array.isArray(value) ? [...own, ...inner] : inner;
  });
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
