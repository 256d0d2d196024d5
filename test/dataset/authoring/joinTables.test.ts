import {expect, test} from 'vitest';
import {checkDocument, compileTables, joinTables} from '../../../src/dataset/authoring';
import {aDocument, anEvent} from '../../fixtures/aDocument';

const {dataset, events, ...rest} = aDocument();

test('tables may be spread over files; each row keeps the place where it was written', () => {
  const joined = joinTables([
    {name: 'dataset.json', value: {$schema: './itinera.schema.json', dataset}},
    {name: 'events/2025.json', value: {$schema: '../itinera.schema.json', events}},
    {name: 'events/more.json', value: {events: [anEvent({id: 'second'})]}},
    {name: 'rest.json', value: rest},
  ]);
  expect(joined.issues).toEqual([]);
  expect(joined.rows.events.map(({at}) => at)).toEqual([
    'events/2025.json#/events/0',
    'events/more.json#/events/0',
  ]);
  expect(compileTables(joined).dataset?.events).toHaveLength(2);
});

test.each<[string, unknown, string]>([
  ['a list', [], 'a.json#: expected an object of tables'],
  ['an unknown table', {evnts: []}, 'a.json#/evnts: unknown table "evnts"; did you mean "events"?'],
  ['a table that is no list', {events: {}}, 'a.json#/events: expected a list, received an object'],
  [
    'a second dataset',
    {dataset},
    'a.json#/dataset: a second "dataset"; the first stands at all.json#/dataset',
  ],
])('%s is told', (_, value, complaint) => {
  const {issues} = joinTables([
    {name: 'all.json', value: aDocument()},
    {name: 'a.json', value},
  ]);
  expect(issues.map(({at, message}) => `${at}: ${message}`)).toEqual([expect.stringContaining(complaint)]);
});

test('files that do not say what the dataset is are told so', () => {
  expect(joinTables([{name: 'rest.json', value: rest}]).issues.map(({at}) => at)).toEqual([
    'dataset.json#/dataset',
  ]);
});

test('with a file that cannot be read, its rows are not missed', () => {
  const joined = joinTables([
    {name: 'a.json', value: {dataset, events}},
    {name: 'b.json', value: null},
  ]);
  expect(checkDocument(joined).map(({at}) => at)).toEqual(['b.json#']);
});
