import {expect, test} from 'vitest';
import {compileDocument, compileTables, datasetJson, joinTables} from '../../../src/dataset/authoring';
import {toDayNumber} from '../../../src/time';
import {aDocument, anEvent, aSource} from '../../fixtures/aDocument';

const day = toDayNumber('2025-06-29');

test('days are added to events and sources, and the text stays', () => {
  const {events, sources} = compileDocument(aDocument({events: [anEvent({when: '2025-06-29/2025-06-30'})]}));
  expect(events[0]).toMatchObject({when: '2025-06-29/2025-06-30', days: [day, day, day + 1, day + 1]});
  expect(sources[0]).toMatchObject({published: '2025-06-29', publishedDays: [day, day, day, day]});
});

test('events stand in the order of their first day, then id; an open start comes first', () => {
  const events = [
    anEvent({id: 'b', when: '2025-06-29'}),
    anEvent({id: 'late', when: '2025-07'}),
    anEvent({id: 'a', when: '2025-06-29/2025-06-30'}),
    anEvent({id: 'open', when: '[..2030]'}),
  ];
  expect(compileDocument(aDocument({events})).events.map(({id}) => id)).toEqual(['open', 'a', 'b', 'late']);
});

test('the same data give the same text, in whatever order properties were written', () => {
  const reversed = Object.fromEntries(Object.entries(anEvent()).reverse()) as ReturnType<typeof anEvent>;
  expect(datasetJson(compileDocument(aDocument({events: [reversed]})))).toBe(
    datasetJson(compileDocument(aDocument())),
  );
  expect(datasetJson(compileDocument({$schema: 'x', ...aDocument()}))).not.toContain('$schema');
});

test('a document with errors is not compiled, one with warnings is', () => {
  const compile = (document: unknown) => compileTables(joinTables([{name: 'all.json', value: document}]));
  expect(compile(aDocument({events: [anEvent({when: 'soon'})]}))).toMatchObject({
    dataset: null,
    issues: [{severity: 'error'}],
  });
  const warned = compile(aDocument({sources: [aSource(), aSource({id: 'unused'})]}));
  expect(warned.dataset?.sources).toHaveLength(2);
  expect(warned.issues.map(({severity}) => severity)).toEqual(['warning']);
});

test('a date that cannot be read is a mistake of who compiles unchecked', () => {
  expect(() => compileDocument(aDocument({events: [anEvent({when: 'soon'})]}))).toThrow(RangeError);
});
