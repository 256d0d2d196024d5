/** What the filters leave, held against plain loops over the rows of the dataset. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {choicesOf, countsOf, leftBy, loosenings, matches} from '../../src/filters';
import type {Indexes, Leg} from '../../src/indexes';
import {
  attendances,
  eventKinds,
  type ItineraEvent,
  keysOf,
  type Participant,
  statuses,
} from '../../src/model';
import {type Filters, filterKeys, filtersOf, filterValues, noFilters} from '../../src/store';
import {anActor, anEvent, aParticipant, aPlace, aSource} from '../fixtures/aDocument';
import {afterAll, columnIndexes, datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const people = ['lavrov', 'putin', 'kulubaev', 'president'];
const countries = ['KG', 'RU', 'AM'];
const actors = [
  anActor({id: 'lavrov', country: 'RU'}),
  anActor({id: 'putin', country: 'RU'}),
  anActor({id: 'kulubaev', country: 'KG'}),
  anActor({
    id: 'president',
    kind: 'office',
    country: 'RU',
    heldBy: {actor: 'putin', source: 'tass', locator: 'paragraph 1'},
  }),
];
const places = [
  aPlace(),
  aPlace({id: 'moscow', names: {en: 'Moscow'}, coordinates: [37.6, 55.75], country: 'RU'}),
  aPlace({id: 'yerevan', names: {en: 'Yerevan'}, coordinates: [44.5, 40.2], country: 'AM'}),
];

const anyIndexes: fc.Arbitrary<Indexes> = fc
  .array(
    fc.record({
      place: fc.constantFrom(null, 'bishkek', 'moscow', 'yerevan'),
      kind: fc.constantFrom(...keysOf(eventKinds)),
      status: fc.constantFrom(...keysOf(statuses)),
      when: fc.constantFrom(
        '2025-03-04',
        '2025-03',
        '[..2025-03]',
        '2027-01',
        '[2025-03-10..2025-04-20]',
        '2025-03-01/2025-05-01',
      ),
      who: fc.uniqueArray(
        fc.record({actor: fc.constantFrom(...people), attendance: fc.constantFrom(...keysOf(attendances))}),
        {selector: ({actor}) => actor, maxLength: 3},
      ),
      about: fc.uniqueArray(fc.constantFrom('AM', 'kulubaev', 'yerevan'), {maxLength: 2}),
    }),
    {minLength: 1, maxLength: 10},
  )
  .map(rows =>
    indexesOf(
      datasetOf({
        places,
        actors,
        sources: [aSource()],
        events: rows.map(({who, status, place, ...row}, idx) =>
          anEvent({
            ...row,
            id: `e${idx}`,
            place,
            ...(place === null ? {placeBasis: undefined} : {}),
            participants: who.map(some => aParticipant({...some, origin: undefined, originBasis: undefined})),
            reports: [{source: 'tass', locator: 'paragraph 1', status}],
          }),
        ),
      }),
    ),
  );
const anyFilters: fc.Arbitrary<Filters> = fc
  .record(
    {
      format: fc.subarray([...filterValues.format!]),
      kind: fc.subarray([...filterValues.kind!]),
      status: fc.subarray([...filterValues.status!]),
      attendance: fc.subarray([...filterValues.attendance!]),
      person: fc.subarray(people),
      country: fc.subarray(countries),
      certainty: fc.subarray([...filterValues.certainty!]),
    },
    {requiredKeys: []},
  )
  .map(filtersOf);
// around the days of the events, so that some reach into it and some do not
const anyWindow = fc
  .tuple(fc.integer({min: 20_140, max: 20_200}), fc.nat(40))
  .map(([from, days]) => ({from, to: from + days}));

describe('an event is left', () => {
  test('exactly where a plain reading of its row meets every filter', () => {
    fc.assert(
      fc.property(anyIndexes, anyFilters, anyWindow, (indexes, filters, window) => {
        indexes.dataset.events.forEach((event, eventIdx) => {
          expect(matches({indexes, window}, filters, eventIdx)).toBe(
            plainly(indexes, event, eventIdx, filters, window),
          );
        });
      }),
      {numRuns: 400},
    );
  });

  test('by a choice exactly as often as the choice says, were it made alone under its key', () => {
    fc.assert(
      fc.property(anyIndexes, anyFilters, anyWindow, (indexes, filters, window) => {
        const ground = {indexes, window};
        for (const key of filterKeys) {
          const everything = countsOf(ground, noFilters, key);
          for (const {value, count, isChosen} of choicesOf(ground, filters, key, everything)) {
            const alone = {...filters, [key]: [value]};
            expect(count).toBe(
              indexes.dataset.events.filter((event, idx) => plainly(indexes, event, idx, alone, window))
                .length,
            );
            expect(isChosen).toBe(filters[key].includes(value));
          }
        }
      }),
      {numRuns: 150},
    );
  });

  test('on map, track and list alike, and nothing else is', () => {
    fc.assert(
      fc.property(anyIndexes, anyFilters, anyWindow, (all, filters, window) => {
        const left = leftBy(filters, all, window);
        const ids = new Set(
          all.dataset.events
            .filter((event, idx) => plainly(all, event, idx, filters, window))
            .map(({id}) => id),
        );
        const idAt = (eventIdx: number) => all.dataset.events[eventIdx]!.id;
        expect(left.inOrder.map(idAt)).toEqual(all.inOrder.map(idAt).filter(id => ids.has(id)));
        for (const {id} of all.dataset.places)
          expect(left.eventsAtPlace(id)).toEqual(all.eventsAtPlace(id).filter(idx => ids.has(idAt(idx))));
        for (const {id} of all.dataset.actors)
          expect(left.eventsOfActor(id)).toEqual(all.eventsOfActor(id).filter(idx => ids.has(idAt(idx))));
        expect(left.legs.length).toBe(
          all.legs.filter(({stay}) => stay.events.some(({id}) => ids.has(id))).length,
        );
        for (const leg of left.legs) expect(ids).toContain(leg.event.id);
        expect(left.legColumns.count).toBe(left.legs.length);
        expect(left.eventsOn(20_160)).toEqual(all.eventsOn(20_160).filter(idx => ids.has(idAt(idx))));
      }),
      {numRuns: 150},
    );
  });
});

test('of columns the same is left as of rows, row by row and by every way of looking', () => {
  fc.assert(
    fc.property(anyIndexes, anyFilters, anyWindow, (built, filters, window) => {
      const read = columnIndexes(built.dataset);
      for (const key of filterKeys)
        expect(countsOf({indexes: read, window}, filters, key)).toEqual(
          countsOf({indexes: built, window}, filters, key),
        );
      const [ofRows, ofColumns] = [leftBy(filters, built, window), leftBy(filters, read, window)];
      // without their details events are told by their ids
      const told = ({stay, event, ...leg}: Leg) => [leg, event.id, stay.events.map(({id}) => id)];
      expect(ofColumns.legs.map(told)).toEqual(ofRows.legs.map(told));
      for (const table of ['legColumns', 'inOrder', 'absences', 'sendings'] as const)
        expect(ofColumns[table], table).toEqual(ofRows[table]);
      built.dataset.events.forEach((_, idx) => {
        expect(ofColumns.legsOfEvent(idx).map(told)).toEqual(ofRows.legsOfEvent(idx).map(told));
        // a plain loop over what is left
        const {id} = built.dataset.events[idx]!;
        const plain = ofRows.legs.filter(({stay}) => stay.events.some(event => event.id === id));
        expect(ofRows.legsOfEvent(idx)).toEqual(plain);
      });
      for (const {id} of built.dataset.places)
        expect(ofRows.legsToPlace(id)).toEqual(ofRows.legs.filter(({toPlaceId}) => toPlaceId === id));
      for (const {id} of built.dataset.actors)
        expect(ofRows.staysOfActor(id)).toEqual(ofRows.stays.filter(({actorId}) => actorId === id));
    }),
    {numRuns: 100},
  );
});

test('what asks nothing leaves the very same', () => {
  const all = shippedIndexes();
  expect(leftBy(noFilters, all, all.window)).toBe(all);
});

test('who declined is the one of whom the person is asked', () => {
  const all = shippedIndexes();
  const left = (filters: Partial<Filters>) =>
    leftBy(filtersOf(filters), all, all.window).inOrder.map(idx => all.dataset.events[idx]!.id);
  expect(left({attendance: ['declined']})).toEqual(['cis-informal-summit-2025']);
  expect(left({attendance: ['declined'], person: ['ilham-aliyev']})).toEqual(['cis-informal-summit-2025']);
  // he was there himself
  expect(left({attendance: ['declined'], person: ['vladimir-putin']})).toEqual([]);
  expect(left({attendance: ['declined'], country: ['RU']})).toEqual([]);
});

test('of filters that leave nothing it is said what each of them alone takes away', () => {
  const indexes = shippedIndexes();
  const filters = filtersOf({status: ['took place'], kind: ['summit'], format: ['csto']});
  const ground = {indexes, window: indexes.window};
  expect(leftBy(filters, indexes, indexes.window).inOrder).toEqual([]);
  const told = loosenings(ground, filters);
  expect(told.map(({count}) => count)).toEqual(told.map(({count}) => count).sort((a, b) => b - a));
  for (const {key, count} of told) {
    const without = {...filters, [key]: []};
    expect(leftBy(without, indexes, indexes.window).inOrder.length).toBe(count);
    expect(count).toBeGreaterThan(0);
  }
  expect(told.map(({key}) => key)).toContain('format');
});

type Window = {readonly from: number; readonly to: number};

function plainly(
  indexes: Indexes,
  event: ItineraEvent,
  idx: number,
  filters: Filters,
  window: Window,
): boolean {
  const {dataset} = indexes;
  const actor = (id: string) => dataset.actors.find(row => row.id === id);
  const asks = (asked: readonly string[], values: readonly (string | null | undefined)[]) =>
    asked.length === 0 || asked.some(value => values.includes(value));
  const told = event.reports.at(-1)!.status;
  const isPast = event.days[3] !== null && event.days[3] < afterAll;
  const outcome = told === 'announced' ? (isPast ? 'unconfirmed' : 'expected') : null;
  const namesOf = (id: string) => [id, actor(id)?.heldBy?.actor];
  const who = (participant: Participant) =>
    asks(filters.person, namesOf(participant.actor)) &&
    asks(filters.country, [actor(participant.actor)?.country]);
  const about = event.about ?? [];
  const people = [...event.participants.map(row => row.actor), ...about].filter(actor).flatMap(namesOf);
  const lands = [
    dataset.places.find(({id}) => id === event.place)?.country,
    ...event.participants.map(row => actor(row.actor)?.country),
    ...about.map(id => dataset.places.find(row => row.id === id)?.country ?? actor(id)?.country ?? id),
  ];
  return (
    asks(filters.format, [indexes.formats[idx]]) &&
    asks(filters.kind, [event.kind]) &&
    asks(filters.status, [told, outcome]) &&
    asks(filters.certainty, [certaintyOf(event, window)]) &&
    (filters.attendance.length > 0
      ? event.participants.some(row => filters.attendance.includes(row.attendance) && who(row))
      : asks(filters.person, people) && asks(filters.country, lands))
  );
}

/** By trying every first and last day that it may have had, as far as two years around. */
function certaintyOf({days}: ItineraEvent, window: Window): 'certain' | 'possible' | null {
  const [s0, s1, e0, e1] = days;
  const far = [19_000, 21_500] as const;
  const starts = [s0 ?? far[0], s1 ?? e1 ?? far[1]] as const;
  const ends = [e0 ?? s0 ?? far[0], e1 ?? far[1]] as const;
  let [some, every] = [false, true];
  // the extremes decide, and a few days between them
  for (const start of between(starts))
    for (const end of between(ends)) {
      if (end < start) continue;
      const isWithin = start <= window.to && end >= window.from;
      some ||= isWithin;
      every &&= isWithin;
    }
  return every ? 'certain' : some ? 'possible' : null;
}

function between([from, to]: readonly [number, number]): number[] {
  const step = Math.max(1, Math.floor((to - from) / 40));
  return [...Array.from({length: Math.floor((to - from) / step) + 1}, (_, idx) => from + idx * step), to];
}
