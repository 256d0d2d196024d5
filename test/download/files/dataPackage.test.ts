import {strFromU8, unzipSync} from 'fflate';
import Papa from 'papaparse';
import {expect, test} from 'vitest';
import {writers} from '../../../src/download/files';
import {defused} from '../../../src/download/files/csv';
import {buildIndexes} from '../../../src/indexes';
import type {Dataset} from '../../../src/model';
import {toDayNumber} from '../../../src/time';
import {anEvent} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {contentOf} from './fileContent';

interface FieldDescriptor {
  name: string;
  type: string;
  description: string;
  constraints?: {required?: boolean; enum?: string[]};
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: FieldDescriptor[];
    primaryKey: string[];
    foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[];
  };
}
type Row = Record<string, string>;

/** What another program unpacks and reads. */
function unpacked(content = contentOf()) {
  const files = unzipSync(writers.package(content).content as Uint8Array);
  const text = (name: string) => strFromU8(files[name]!);
  const descriptor = JSON.parse(text('datapackage.json')) as {
    name: string;
    version: string;
    resources: Resource[];
    dataset: Dataset['dataset'];
  };
  const rows = (name: string): Row[] => {
    const {path, schema} = descriptor.resources.find(resource => resource.name === name)!;
    const {data, errors, meta} = Papa.parse<Row>(text(path), {header: true, skipEmptyLines: true});
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual(schema.fields.map(field => field.name));
    return data;
  };
  return {files, descriptor, rows};
}

test('every row of the dataset is in a table', () => {
  const {dataset} = shippedIndexes();
  const {rows, descriptor, files} = unpacked();
  const {events, actors, organisations} = dataset;
  const counts = {
    events: events.length,
    'event-organisations': events.flatMap(event => event.organisations).length,
    participants: events.flatMap(event => event.participants).length,
    reports: events.flatMap(event => event.reports).length,
    disputes: events.flatMap(event => (event.disputes ?? []).flatMap(({readings}) => readings)).length,
    places: dataset.places.length,
    actors: actors.length,
    offices: actors.flatMap(actor => actor.offices ?? []).length,
    organisations: organisations.length,
    memberships: organisations.flatMap(({members}) => members).length,
    sources: dataset.sources.length,
    facts: dataset.facts.length,
  };
  expect(Object.fromEntries(descriptor.resources.map(({name}) => [name, rows(name).length]))).toEqual(counts);
  expect(Object.keys(files).sort()).toEqual(
    ['datapackage.json', ...descriptor.resources.map(({path}) => path)].sort(),
  );
  expect(descriptor).toMatchObject({name: 'five-reports', version: '0123456789ab', dataset: dataset.dataset});
});

test('every key is there once, and every foreign key leads to a row', () => {
  const {rows, descriptor} = unpacked();
  const links = descriptor.resources.flatMap(({name, schema: {primaryKey, foreignKeys = []}}) => {
    const keys = rows(name).map(row => primaryKey.map(field => row[field]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    return foreignKeys.map(({fields, reference}) => ({name, fields, reference}));
  });
  expect(links.length).toBeGreaterThan(15);
  for (const {name, fields, reference} of links) {
    const ids = new Set(rows(reference.resource ?? name).map(row => row[reference.fields[0]!]));
    for (const row of rows(name)) if (row[fields[0]!] !== '') expect(ids).toContain(row[fields[0]!]);
  }
});

test('every cell is of the type that its column promises, and every column says what it is', () => {
  const isOfType: Record<string, (cell: string) => boolean> = {
    string: () => true,
    number: cell => Number.isFinite(Number(cell)),
    integer: cell => /^\d+$/.test(cell),
    date: cell => Number.isInteger(toDayNumber(cell)),
    array: cell => Array.isArray(JSON.parse(cell)),
  };
  const {rows, descriptor} = unpacked();
  for (const {name, schema} of descriptor.resources) {
    for (const {name: field, type, description, constraints = {}} of schema.fields) {
      expect(description, `${name}.${field}`).not.toBe('');
      for (const row of rows(name)) {
        const cell = row[field]!;
        if (cell === '') expect(constraints.required).not.toBe(true);
        else {
          expect(isOfType[type]!(cell), `${name}.${field}: ${cell}`).toBe(true);
          if (constraints.enum) expect(constraints.enum).toContain(cell);
        }
      }
    }
  }
});

test('texts are there in every language, also in one that only a single row has', () => {
  const title = {en: '=Talks', ru: 'Переговоры', ka: 'მოლაპარაკება'};
  const {rows} = unpacked(contentOf(indexesOf(datasetOf({events: [anEvent({title})]}))));
  expect(rows('events')[0]).toMatchObject({
    title_en: defused(title.en),
    title_ru: title.ru,
    title_ka: title.ka,
  });
});

test('a view is packed with all that it refers to', () => {
  const {rows} = unpacked(contentOf(undefined, {ids: ['lavrov-kulubaev-talks-2025']}));
  expect(rows('events').map(({id}) => id)).toEqual(
    expect.arrayContaining(['lavrov-kulubaev-talks-2025', 'kulubaev-visit-moscow-2025']),
  );
  const actors = rows('actors').map(({id}) => id);
  for (const {actor} of rows('participants')) expect(actors).toContain(actor);
});

test('the same data are the same bytes', () => {
  expect(writers.package(contentOf()).content).toEqual(writers.package(contentOf()).content);
});

test('an archive of many events, which is packed in parts, holds them all and is the same each time', () => {
  const {dataset} = shippedIndexes();
  const many = buildIndexes(
    {
      ...dataset,
      events: Array.from({length: 40}, (_, copy) =>
        dataset.events.map(event => ({...event, id: `${event.id}-${copy}`, partOf: undefined})),
      ).flat() as Dataset['events'],
    },
    0,
  );
  const {rows} = unpacked(contentOf(many));
  expect(rows('events').map(({id}) => id)).toEqual(many.dataset.events.map(({id}) => id));
  expect(writers.package(contentOf(many)).content).toEqual(writers.package(contentOf(many)).content);
}, 20_000);
