import {expect, test} from 'vitest';
import {fieldDictionary, jsonSchema, readme} from '../../../src/dataset/authoring';

const schema = JSON.parse(jsonSchema());

test('an author is offered every table, with descriptions, but not what the compiler writes', () => {
  expect(Object.keys(schema.properties)).toEqual([
    '$schema',
    'dataset',
    'places',
    'actors',
    'organisations',
    'sources',
    'facts',
    'events',
    'stories',
  ]);
  expect(schema.required ?? []).toEqual([]);
  const {event, source} = schema.$defs;
  expect(event.properties.when.description).toContain('EDTF');
  expect(event.properties.kind.enum).toContain('visit');
  expect(event.properties).not.toHaveProperty('days');
  expect(source.properties).not.toHaveProperty('publishedDays');
});

test('unknown properties are underlined, those of the author’s own are not', () => {
  expect(schema.$defs.event).toMatchObject({additionalProperties: false, patternProperties: {'^x-': {}}});
});

test('the dictionary has a row for every field, and none without a meaning', () => {
  const rows = fieldDictionary()
    .split('\n')
    .filter(line => line.startsWith('| `'));
  expect(rows.filter(row => / \|\s+\|$/.test(row))).toEqual([]);
  expect(rows).toContain('| `reports` * | list of objects | what each source says of it |');
  expect(rows).toContain('| `place` * | id or null | where, or null |');
});

test('the README is the part written by hand, then the dictionary between its marks', () => {
  expect(readme('# Mine\n\nText.\n\n')).toMatch(
    /^# Mine\n\nText\.\n\n<!-- field dictionary[^\n]+-->\n\n## Field dictionary\n[\s\S]+<!-- end of the field dictionary -->\n$/,
  );
  expect(readme(null)).toMatch(/^# The dataset\n/);
});
