import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {writers} from '../../../src/download/files';
import {toDayNumber} from '../../../src/time';
import {anEvent, anInfo, aParticipant} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {contentOf} from './fileContent';

/** Rows as another program reads them. */
function rowsOf(text: string | Uint8Array): Record<string, string>[] {
  const {data, errors} = Papa.parse<Record<string, string>>(String(text), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('a table begins with the mark by which Excel knows UTF-8, which parsers leave out', () => {
  const {content} = writers.events(contentOf());
  expect(String(content).charCodeAt(0)).toBe(0xfeff);
  expect(Object.keys(rowsOf(content)[0]!)[0]).toBe('id');
});

test('each event of the dataset is a row, in the order of being told, with its own days and coordinates', () => {
  const {dataset, inOrder, placeOf, standings} = shippedIndexes();
  const written = writers.events(contentOf());
  const rows = rowsOf(written.content);
  expect(written.events).toBe(dataset.events.length);
  expect(rows.map(({id}) => id)).toEqual(inOrder.map(idx => dataset.events[idx]!.id));
  for (const row of rows) {
    const idx = dataset.events.findIndex(({id}) => id === row.id);
    const event = dataset.events[idx]!;
    const bounds = [row.earliest_start, row.latest_start, row.earliest_end, row.latest_end];
    expect(bounds.map(text => (text === '' ? null : toDayNumber(text!)))).toEqual(event.days);
    const [lng, lat] = placeOf(event.place ?? '')?.coordinates ?? ['', ''];
    expect([row.longitude, row.latitude]).toEqual([`${lng}`, `${lat}`]);
    expect(row).toMatchObject({when: event.when, kind: event.kind, place_id: event.place ?? ''});
    expect(row).toMatchObject({title: event.title.en, status: standings[idx]!.status});
  }
});

test('what stands in other tables is told in words', () => {
  const [row] = rowsOf(writers.events(contentOf(undefined, {ids: ['lavrov-visit-kyrgyzstan-2025']})).content);
  expect(row!.participants).toContain('Sergey Lavrov visiting, due in person');
  expect(row!.sources).toMatch(/^TASS, 29 June 2025, paragraphs? /);
  expect(row!.address).toBe('https://atlas.example/index.html#event=lavrov-visit-kyrgyzstan-2025');
  const russian = contentOf(undefined, {ids: ['lavrov-visit-kyrgyzstan-2025'], language: 'ru'});
  expect(rowsOf(writers.events(russian).content)[0]!.sources).toMatch(/^ТАСС, 29 июня 2025 года, абз/);
});

test('a dispute is told with each of its readings', () => {
  const disputed = anEvent({
    disputes: [
      {
        about: {en: 'Which organisation', ru: '…'},
        readings: [
          {source: 'tass', locator: 'paragraph 2', says: {en: 'CSTO', ru: '…'}},
          {source: 'tass', locator: 'paragraph 3', says: {en: 'CIS', ru: '…'}},
        ],
      },
    ],
  });
  const [row] = rowsOf(writers.events(contentOf(indexesOf(datasetOf({events: [disputed]})))).content);
  expect(row!.disputes).toBe(
    'Which organisation: CSTO (TASS, 29 June 2025, paragraph 2) / CIS (TASS, 29 June 2025, paragraph 3)',
  );
});

test('each participation is a row', () => {
  const {dataset, inOrder} = shippedIndexes();
  const rows = rowsOf(writers.participants(contentOf()).content);
  const expected = inOrder.flatMap(idx => {
    const {id, participants} = dataset.events[idx]!;
    return participants.map(({actor, role, attendance}) => [id, actor, role, attendance]);
  });
  expect(rows.map(row => [row.event_id, row.actor_id, row.role, row.attendance])).toEqual(expected);
});

test('hostile titles come back as texts', () => {
  const title = '=cmd|"/c calc"!A0, "quoted"\nsecond line';
  const hostile = anEvent({title: {en: title, ru: title}, participants: [aParticipant()]});
  const [row] = rowsOf(writers.events(contentOf(indexesOf(datasetOf({events: [hostile]})))).content);
  expect(row!.title).toBe(`'${title}`);
});

test('no event is a table of names alone', () => {
  const empty = indexesOf(datasetOf({events: [], dataset: anInfo({opening: {t: '2025-06-29'}})}));
  const {content, events} = writers.events(contentOf(empty));
  expect(events).toBe(0);
  expect(rowsOf(content)).toEqual([]);
  expect(String(content)).toMatch(/^\ufeffid,kind,.*\r\n$/);
});
