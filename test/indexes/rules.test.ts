import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {AuthoredDocument, AuthoredEvent, Place} from '../../src/model';
import {boundedSpan, toDayNumber} from '../../src/time';
import {anActor, anEvent, aParticipant, aPlace, aSource} from '../fixtures/aDocument';
import {aSpan} from '../fixtures/aSpan';
import {datasetOf, indexesOf} from '../fixtures/indexes';

const places: Place[] = [
  aPlace(),
  aPlace({id: 'moscow', names: {en: 'Moscow'}, coordinates: [37.6, 55.75], country: 'RU'}),
  aPlace({id: 'osh', names: {en: 'Osh'}, coordinates: [72.8, 40.53], within: 'kyrgyzstan'}),
  {id: 'kyrgyzstan', kind: 'country', names: {en: 'Kyrgyzstan'}, country: 'KG'},
];
const lavrov = aParticipant();
const at = (id: string, place: string, when: string, given: Partial<AuthoredEvent> = {}) =>
  anEvent({id, place, when, participants: [lavrov], ...given});
const indexed = (events: AuthoredEvent[], given: Partial<AuthoredDocument> = {}) =>
  indexesOf(datasetOf({places, events, ...given}));
const ways = (events: AuthoredEvent[], given: Partial<AuthoredDocument> = {}) =>
  indexed(events, given).legs.map(({fromPlaceId, toPlaceId}) => `${fromPlaceId} > ${toPlaceId}`);

test('events in one place on days that follow on are one stay', () => {
  const {stays} = indexed([at('a', 'bishkek', '2025-03-01/2025-03-02'), at('b', 'bishkek', '2025-03-03')]);
  expect(stays.map(stay => stay.events.map(({id}) => id))).toEqual([['a', 'b']]);
  expect(stays[0]!.days.map(day => day)).toEqual(
    ['2025-03-01', '2025-03-01', '2025-03-03', '2025-03-03'].map(toDayNumber),
  );
});

test('a day between them makes two stays, and two journeys', () => {
  expect(ways([at('a', 'bishkek', '2025-03-01'), at('b', 'bishkek', '2025-03-03')])).toEqual([
    'moscow > bishkek',
    'moscow > bishkek',
  ]);
});

test('the same visit is one stay however uncertain its days', () => {
  expect(
    ways([at('visit', 'bishkek', '2025-03'), at('talks', 'bishkek', '2025-03', {partOf: 'visit'})]),
  ).toEqual(['moscow > bishkek']);
});

test('a journey sets out from the previous stop within a day, else from the seat', () => {
  expect(ways([at('a', 'bishkek', '2025-03-01'), at('b', 'osh', '2025-03-02')])).toEqual([
    'moscow > bishkek',
    'bishkek > osh',
  ]);
  expect(ways([at('a', 'bishkek', '2025-03-01'), at('b', 'osh', '2025-03-03')])).toEqual([
    'moscow > bishkek',
    'moscow > osh',
  ]);
});

test('a stated origin comes before all others', () => {
  const {legs} = indexed([
    at('a', 'bishkek', '2025-03-01', {participants: [aParticipant({origin: 'osh', originBasis: 'stated'})]}),
  ]);
  expect(
    legs.map(({fromPlaceId, originBasis, originFrom}) => [fromPlaceId, originBasis, originFrom]),
  ).toEqual([['osh', 'stated', 'source']]);
});

test('an origin that the data give and no source states is the editor’s', () => {
  const participants = [aParticipant({origin: 'osh', originBasis: 'inferred'})];
  const {legs} = indexed([at('a', 'bishkek', '2025-03-01', {participants})]);
  expect(
    legs.map(({fromPlaceId, originBasis, originFrom}) => [fromPlaceId, originBasis, originFrom]),
  ).toEqual([['osh', 'inferred', 'editor']]);
});

test('a host makes a journey only from an origin that the data give', () => {
  expect(ways([at('a', 'osh', '2025-03-01', {participants: [aParticipant({role: 'host'})]})])).toEqual([]);
  expect(
    ways([
      at('a', 'osh', '2025-03-01', {
        participants: [aParticipant({role: 'host', origin: 'bishkek', originBasis: 'inferred'})],
      }),
    ]),
  ).toEqual(['bishkek > osh']);
});

test('who is at home makes no journey, nor does a group without a seat', () => {
  expect(ways([at('a', 'moscow', '2025-03-01')])).toEqual([]);
  const {seat: _, ...group} = anActor({id: 'group', kind: 'delegation'});
  expect(
    ways([at('a', 'bishkek', '2025-03-01', {participants: [aParticipant({actor: 'group'})]})], {
      actors: [anActor(), group],
    }),
  ).toEqual([]);
});

test('a country ends no journey', () => {
  expect(ways([at('a', 'kyrgyzstan', '2025-03')])).toEqual([]);
});

test.each(['by video', 'invited', 'accepted', 'declined', 'not stated'] as const)(
  '%s makes no journey',
  attendance => {
    expect(ways([at('a', 'bishkek', '2025-03-01', {participants: [aParticipant({attendance})]})])).toEqual(
      [],
    );
  },
);

test.each(['message', 'statement', 'chairmanship', 'membership', 'founding'] as const)(
  'a %s makes no journey',
  kind => {
    expect(ways([at('a', 'bishkek', '2025-03-01', {kind})])).toEqual([]);
  },
);

test('what was called off is no journey', () => {
  const cancelled = [{source: 'tass', locator: 'paragraph 1', status: 'cancelled'}] as const;
  expect(ways([at('a', 'bishkek', '2025-03-01', {reports: [...cancelled]})])).toEqual([]);
});

test('the status is that of the newest report, whatever the order in the file', () => {
  const sources = [aSource(), aSource({id: 'later', published: '2025-07'})];
  const reports = [
    {source: 'later', locator: 'paragraph 1', status: 'took place'},
    {source: 'tass', locator: 'paragraph 1', status: 'announced'},
  ] as const;
  const {standings} = indexed([anEvent({reports: [...reports]})], {sources});
  expect([standings[0]!.status, standings[0]!.outcome, standings[0]!.report.source]).toEqual([
    'took place',
    'happened',
    'later',
  ]);
});

test('an announced event is expected up to its last day and unconfirmed from the next', () => {
  const dataset = datasetOf({
    places,
    events: [
      at('a', 'bishkek', '2025-03-01', {
        reports: [{source: 'tass', locator: 'paragraph 1', status: 'announced'}],
      }),
    ],
  });
  expect(indexesOf(dataset, toDayNumber('2025-03-01')).standings[0]!.outcome).toBe('expected');
  expect(indexesOf(dataset, toDayNumber('2025-03-02')).standings[0]!.outcome).toBe('unconfirmed');
});

test('an event is found at its place and at the place that holds it', () => {
  const indexes = indexed([at('a', 'osh', '2025-03-01')]);
  expect(indexes.eventsAtPlace('osh')).toEqual([0]);
  expect(indexes.eventsAtPlace('kyrgyzstan')).toEqual([0]);
  expect(indexes.eventsAtPlace('bishkek')).toEqual([]);
});

test('events that share an uncertain month are told on days of their own, within it', () => {
  const {focusDay} = indexed([
    at('a', 'bishkek', '2025-03'),
    at('b', 'bishkek', '2025-03'),
    at('c', 'bishkek', '2025-03-11'),
  ]);
  expect(new Set(focusDay).size).toBe(3);
  for (const day of focusDay) {
    expect(day).toBeGreaterThanOrEqual(toDayNumber('2025-03-01'));
    expect(day).toBeLessThanOrEqual(toDayNumber('2025-03-31'));
  }
});

test('what began at an unknown time is on for a month at most', () => {
  const indexes = indexed([at('a', 'bishkek', '[..2025-03-31]')]);
  expect(indexes.eventsOn(toDayNumber('2025-03-31'))).toEqual([0]);
  expect(indexes.eventsOn(toDayNumber('2025-03-01'))).toEqual([0]);
  expect(indexes.eventsOn(toDayNumber('2025-02-28'))).toEqual([]);
  expect(indexes.eventsOn(toDayNumber('2025-04-01'))).toEqual([]);
});

test('what has no known end is on for the month after what is known', () => {
  const indexes = indexed([at('a', 'bishkek', '2025-03/..')]);
  const {legColumns} = indexes;
  const on = ['2025-02-28', '2025-03-01', '2025-04-30', '2025-05-01'].map(toDayNumber);
  expect(on.map(day => indexes.eventsOn(day).length)).toEqual([0, 1, 1, 0]);
  expect(legColumns.endDay[0]).toBe(toDayNumber('2025-05-01'));
});

test('what ended on a known day is told in the month before it', () => {
  const {focusDay, eventsOn} = indexed([at('a', 'bishkek', '../2025-03-31')]);
  expect(focusDay[0]).toBeGreaterThanOrEqual(toDayNumber('2025-03-01'));
  expect(focusDay[0]).toBeLessThanOrEqual(toDayNumber('2025-03-31'));
  expect(eventsOn(toDayNumber('2025-11-15'))).toEqual([]);
});

test('who may have come long before the visit’s last part has left for it before arriving', () => {
  const {legColumns} = indexed([
    at('visit', 'bishkek', '[..2025-06-01]'),
    at('part', 'bishkek', '2025-12-31', {partOf: 'visit'}),
  ]);
  expect([legColumns.departDay[0], legColumns.arriveDay[0], legColumns.endDay[0]]).toEqual(
    ['2025-05-02', '2025-06-02', '2026-01-01'].map(toDayNumber),
  );
});

test('whatever is known of two parts, a journey departs, then arrives, then ends; each is told while it may be on', () => {
  const dataset = datasetOf({
    places,
    events: [at('visit', 'bishkek', '2025-03'), at('part', 'bishkek', '2025-03', {partOf: 'visit'})],
  });
  fc.assert(
    fc.property(aSpan, aSpan, fc.integer({min: -30, max: 30}), (first, second, from) => {
      const window = {from: '1970-01-01', to: '1970-03-01'};
      const shifted = [first, second].map(
        span => span.map(day => (day === null ? null : day + from)) as typeof span,
      );
      const indexes = indexesOf({
        ...dataset,
        dataset: {...dataset.dataset, window},
        events: dataset.events.map((event, idx) => ({...event, days: shifted[idx]!})),
      });
      const {departDay, arriveDay, endDay, count} = indexes.legColumns;
      expect(count).toBe(1);
      expect(departDay[0]).toBeLessThanOrEqual(arriveDay[0]!);
      expect(arriveDay[0]).toBeLessThanOrEqual(endDay[0]!);
      indexes.dataset.events.forEach(({days}, idx) => {
        const [firstDay, lastDay] = boundedSpan(days, indexes.window);
        expect(indexes.focusDay[idx]).toBeGreaterThanOrEqual(firstDay);
        expect(indexes.focusDay[idx]).toBeLessThanOrEqual(lastDay);
      });
    }),
  );
});

test('two states make a visit bilateral; a group of no single state makes it other', () => {
  const host = aParticipant({actor: 'kulubaev', role: 'host'});
  const group = anActor({id: 'group', kind: 'delegation', country: null});
  const actors = [anActor(), anActor({id: 'kulubaev', country: 'KG', seat: 'bishkek'}), group];
  const formats = (participants: AuthoredEvent['participants']) =>
    indexed([at('a', 'bishkek', '2025-03-01', {organisations: [], participants})], {actors}).formats;
  expect(formats([lavrov, host])).toEqual(['bilateral']);
  expect(formats([lavrov])).toEqual(['other']);
  expect(formats([lavrov, host, aParticipant({actor: 'group'})])).toEqual(['other']);
});

test('in a circle of parts each event stands alone', () => {
  const circle = [at('a', 'bishkek', '2025-03', {partOf: 'b'}), at('b', 'bishkek', '2025-03', {partOf: 'a'})];
  expect(ways(circle)).toEqual(['moscow > bishkek', 'moscow > bishkek']);
});
