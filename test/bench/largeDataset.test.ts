import {expect, test} from 'vitest';
import {largeDataset} from '../../bench/generate/largeDataset';
import {parseDataset} from '../../src/dataset';
import {compileDocument} from '../../src/dataset/authoring';
import {
  type AuthoredDocument,
  attendances,
  type Dataset,
  eventKinds,
  formats,
  keysOf,
  statuses,
} from '../../src/model';
import {isExact} from '../../src/time';
import {indexesOf} from '../fixtures/indexes';

const [hundred, thousand] = [100, 1000].map(journeys => largeDataset({journeys})) as [Dataset, Dataset];

test.each([
  [100, hundred],
  [1000, thousand],
])('of %i made-up journeys every row and every reference is sound', (_, dataset) => {
  expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({dataset, issues: []});
});
test.each([
  [100, hundred],
  [1000, thousand],
])('%i made-up journeys have the form that the compiler gives', (_, dataset) => {
  expect(JSON.stringify(compileDocument(dataset as AuthoredDocument))).toBe(JSON.stringify(dataset));
});
test.each([
  [100, hundred],
  [1000, thousand],
])(
  'as many journeys as were asked for follow from the events: %i, to three in a hundred',
  (journeys, dataset) => {
    const {legs} = indexesOf(dataset);
    expect(Math.abs(legs.length - journeys)).toBeLessThanOrEqual(0.03 * journeys);
  },
);
test('no two rows of any table have one id', () => {
  const {places, actors, organisations, sources, facts, events} = thousand;
  const ids = [places, actors, organisations, sources, facts, events].flatMap(rows => rows.map(({id}) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the same seed gives the same dataset, another seed another', () => {
  const again = JSON.stringify(largeDataset({journeys: 100, seed: 1}));
  expect(again).toBe(JSON.stringify(hundred));
  expect(again).not.toBe(JSON.stringify(largeDataset({journeys: 100, seed: 2})));
});
test('a thousand journeys have all that a dataset can have', () => {
  const {events, places} = thousand;
  const {formats: formatsOfEvents, absences, sendings, legs} = indexesOf(thousand);
  const has = (found: Iterable<string>) => [...new Set(found)].sort();
  expect(has(events.map(({kind}) => kind))).toEqual([...keysOf(eventKinds)].sort());
  expect(has(events.flatMap(({reports}) => reports.map(({status}) => status)))).toEqual(
    [...keysOf(statuses)].sort(),
  );
  const attended = events.flatMap(({participants}) => participants.map(({attendance}) => attendance));
  expect(has(attended)).toEqual([...keysOf(attendances)].sort());
  expect(has(formatsOfEvents)).toEqual([...keysOf(formats)].sort());
  expect(has(legs.map(({originFrom}) => originFrom))).toEqual(['editor', 'previous stop', 'seat', 'source']);
  expect(absences.length).toBeGreaterThan(0);
  expect(sendings.length).toBeGreaterThan(0);
  expect(events.some(({partOf}) => partOf !== undefined)).toBe(true);
  expect(events.some(({disputes}) => disputes !== undefined)).toBe(true);
  const uncertain = events.filter(({days}) => !isExact(days)).length / events.length;
  expect(uncertain).toBeGreaterThan(0.07);
  expect(uncertain).toBeLessThan(0.13);
  expect(places.filter(({kind}) => kind === 'city')).toHaveLength(500);
});
test('few cities are busy and most are not, as in the world', () => {
  const counts = new Map<string, number>();
  for (const {toPlaceId} of indexesOf(thousand).legs) counts.set(toPlaceId, (counts.get(toPlaceId) ?? 0) + 1);
  const [busiest = 0, ...others] = [...counts.values()].sort((a, b) => b - a);
  expect(busiest).toBeGreaterThan(30);
  expect(others.length).toBeGreaterThan(150);
  expect(others.at(-1)).toBe(1);
});
test('summaries are as long as they are written by hand', () => {
  const lengths = thousand.events.map(({summary}) => summary.en!.length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(100);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
});
test.each([0, 2.5, -1, Number.NaN])('%d journeys are refused', journeys => {
  expect(() => largeDataset({journeys})).toThrow(RangeError);
});
