/** What had been reported by a day, held against a plain loop over the whole. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDataset} from '../../src/dataset';
import {compileDocument} from '../../src/dataset/authoring';
import {buildIndexes} from '../../src/indexes';
import {datasetKnown} from '../../src/known';
import {type Dataset, keysOf, newestReport, statuses} from '../../src/model';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {
  aDocument,
  anActor,
  anEvent,
  anInfo,
  anOrganisation,
  aParticipant,
  aSource,
  aStory,
} from '../fixtures/aDocument';
import {datasetOf, shippedIndexes} from '../fixtures/indexes';

const summary = {en: 'left out'};
const on = (day: string) => toDayNumber(day);

/** Sources of January to June 2025 and one that may be of any day; events that rest on any of them in any way. */
const sourceIds = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'open'] as const;
const published = (id: string) =>
  id === 'open' ? '2024-12/..' : `2025-0${sourceIds.indexOf(id as 'jan') + 1}`;
const anySource = fc.constantFrom(...sourceIds);
const anyRow = fc.record({source: anySource, locator: fc.constantFrom('paragraph 1', 'paragraph 2')});
const anyDataset: fc.Arbitrary<Dataset> = fc
  .record({
    events: fc.array(
      fc.record({
        reports: fc.array(fc.record({source: anySource, status: fc.constantFrom(...keysOf(statuses))}), {
          minLength: 1,
          maxLength: 4,
        }),
        participants: fc.array(anySource, {maxLength: 3}),
        readings: fc.array(anySource, {minLength: 2, maxLength: 4}),
        whole: fc.option(fc.nat(5)),
      }),
      {minLength: 1, maxLength: 6},
    ),
    facts: fc.array(fc.record({row: anyRow, about: fc.nat(5)}), {maxLength: 4}),
    members: fc.array(anyRow, {maxLength: 3}),
    offices: fc.array(anyRow, {maxLength: 3}),
    held: fc.option(anyRow),
    corrections: fc.array(fc.integer({min: 0, max: 200}), {maxLength: 3}),
  })
  .map(({events, facts, members, offices, held, corrections}) => {
    const idOf = (idx: number) => `event-${idx % events.length}`;
    return compileDocument(
      aDocument({
        dataset: anInfo({
          opening: {t: '2025-03-15', event: 'event-0'},
          corrections: corrections.map(days => ({
            date: fromDayNumber(on('2025-01-01') + days),
            about: [idOf(days)],
            text: {en: 'Mended.', ru: 'Исправлено.'},
          })),
        }),
        sources: sourceIds.map(id => aSource({id, published: published(id)})),
        organisations: [anOrganisation({members: members.map(row => ({country: 'KG', ...row}))})],
        actors: [
          anActor({offices: offices.map(row => ({title: {en: 'minister'}, of: 'RU', ...row}))}),
          anActor({id: 'kulubaev', seat: 'bishkek', ...(held && {heldBy: {actor: 'lavrov', ...held}})}),
        ],
        facts: facts.map(({row, about}, idx) => ({
          id: `fact-${idx}`,
          about: [idOf(about)],
          text: {en: 'F'},
          ...row,
        })),
        events: events.map(({reports, participants, readings, whole}, idx) =>
          anEvent({
            id: `event-${idx}`,
            reports: reports.map(report => ({locator: 'paragraph 1', ...report})),
            participants: participants.map(source => aParticipant({source})),
            disputes: [
              {
                about: {en: 'the day'},
                readings: readings.map(source => ({source, locator: 'paragraph 1', says: {en: source}})),
              },
            ],
            ...(whole !== null && {about: [idOf(whole)]}),
            // what it is part of comes before it, so that there is no circle
            ...(whole !== null && whole < idx && {partOf: idOf(whole)}),
          }),
        ),
      }),
    );
  });
const anyDay = fc.integer({min: on('2024-12-01'), max: on('2025-07-31')});

/** Every source that anything in a value names. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === 'source' && typeof own === 'string' ? [own] : sourcesIn(own),
  );
}

test('nothing is left that rests on a later source, and all of an event that rests on earlier ones alone', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, (dataset, day) => {
      const isOut = (id: string) =>
        id !== 'open' && dataset.sources.find(each => each.id === id)!.publishedDays[3]! <= day;
      const known = datasetKnown(dataset, day, summary);
      expect(sourcesIn(known).filter(id => !isOut(id))).toEqual([]);
      expect(known.sources.map(({id}) => id)).toEqual(sourceIds.filter(isOut));

      // an event by event plain loop
      const reported = dataset.events.filter(({reports}) => reports.some(({source}) => isOut(source)));
      expect(known.events.map(({id}) => id)).toEqual(reported.map(({id}) => id));
      const ids = new Set(reported.map(({id}) => id));
      for (const [idx, event] of reported.entries()) {
        const left = known.events[idx]!;
        const rows = (rowsOf: typeof event) => [
          ...rowsOf.reports,
          ...rowsOf.participants,
          ...(rowsOf.disputes ?? []).flatMap(({readings}) => readings),
        ];
        expect(left.reports).toEqual(event.reports.filter(({source}) => isOut(source)));
        expect(left.participants).toEqual(event.participants.filter(({source}) => isOut(source)));
        const readings = event.disputes![0]!.readings.filter(({source}) => isOut(source));
        expect(left.disputes?.[0]?.readings ?? []).toEqual(readings.length > 1 ? readings : []);
        expect(left.summary).toEqual(
          rows(event).every(({source}) => isOut(source)) ? event.summary : summary,
        );
        expect(left.partOf).toBe(
          event.partOf !== undefined && ids.has(event.partOf) ? event.partOf : undefined,
        );
        expect(left.about ?? []).toEqual((event.about ?? []).filter(id => ids.has(id)));
      }

      const {organisations, actors, facts} = dataset;
      expect(known.organisations[0]!.members).toEqual(
        organisations[0]!.members.filter(({source}) => isOut(source)),
      );
      expect(known.actors[0]!.offices ?? []).toEqual(
        (actors[0]!.offices ?? []).filter(({source}) => isOut(source!)),
      );
      expect(known.actors[1]!.heldBy !== undefined).toBe(
        actors[1]!.heldBy !== undefined && isOut(actors[1]!.heldBy.source),
      );
      expect(known.facts.map(({id}) => id)).toEqual(
        facts.filter(({source, about}) => isOut(source) && ids.has(about[0]!)).map(({id}) => id),
      );
      expect(known.dataset.corrections.map(({date}) => date)).toEqual(
        dataset.dataset.corrections.map(({date}) => date).filter(date => on(date) <= day),
      );
    }),
  );
});

test('an event has the status of the newest report by the day', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, (dataset, day) => {
      const known = datasetKnown(dataset, day, summary);
      const {standings} = buildIndexes(known, day);
      for (const [idx, {id}] of known.events.entries()) {
        const {reports} = dataset.events.find(event => event.id === id)!;
        const lastDay = (source: string) =>
          dataset.sources.find(each => each.id === source)!.publishedDays[3];
        const out = reports.filter(({source}) => (lastDay(source) ?? Number.POSITIVE_INFINITY) <= day);
        expect(standings[idx]!.status).toBe(newestReport(out, lastDay).status);
      }
    }),
  );
});

test('what is left is a whole dataset, in which every name leads somewhere', () => {
  fc.assert(
    fc.property(anyDataset, anyDay, (dataset, day) => {
      const {dataset: read, issues} = parseDataset(structuredClone(datasetKnown(dataset, day, summary)));
      expect(read).not.toBeNull();
      expect(issues).toEqual([]);
    }),
  );
});

test('by the last day of all everything is known, and nothing in it is another', () => {
  const {dataset} = shippedIndexes();
  expect(datasetKnown(dataset, on('2026-01-01'), summary)).toEqual(dataset);
});

test('by January 2025 the visit to Moscow is announced, and what came of it is not known', () => {
  const {dataset} = shippedIndexes();
  const known = datasetKnown(dataset, on('2025-01-31'), summary);
  const visit = known.events.find(({id}) => id === 'kulubaev-visit-moscow-2025')!;
  expect(visit.reports.map(({status}) => status)).toEqual(['announced']);
  expect(visit.summary).toEqual(summary);
  expect(known.events.some(({id}) => id === 'lavrov-visit-kyrgyzstan-2025')).toBe(false);
  expect(known.events.find(({id}) => id === 'kyrgyzstan-csto-chairmanship-2025')!.disputes).toBeUndefined();
  // the report is of January, and so of its last day at the latest
  expect(datasetKnown(dataset, on('2025-01-30'), summary).sources.map(({id}) => id)).not.toContain(
    'gsv-2025-01',
  );
});

test('a story is told while none of its steps stands on a later day or leads to what is later', () => {
  const dataset = datasetOf({
    events: [
      anEvent(),
      anEvent({id: 'summit', reports: [{source: 'later', locator: 'paragraph 1', status: 'announced'}]}),
    ],
    sources: [aSource(), aSource({id: 'later', published: '2025-07-01'})],
    stories: [
      aStory(),
      aStory({
        id: 'of-later',
        steps: [aStory().steps[0]!, {...aStory().steps[1]!, focus: {event: 'summit'}}],
      }),
    ],
  });
  const toldBy = (day: string) => datasetKnown(dataset, on(day), summary).stories.map(({id}) => id);
  expect(toldBy('2025-06-28')).toEqual([]);
  expect(toldBy('2025-06-29')).toEqual(['two-steps']);
  expect(toldBy('2025-07-01')).toEqual(['two-steps', 'of-later']);
});

test('what opens with a later day opens with the day itself, within the axis', () => {
  const dataset = datasetOf();
  expect(datasetKnown(dataset, on('2025-06-29'), summary).dataset.opening).toEqual(dataset.dataset.opening);
  expect(datasetKnown(dataset, on('2025-03-01'), summary).dataset.opening).toEqual({t: '2025-03-01'});
  expect(datasetKnown(dataset, on('2020-03-01'), summary).dataset.opening).toEqual({t: '2025-01-01'});
});
