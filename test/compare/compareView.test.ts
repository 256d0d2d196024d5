/** What is counted on either side, held against plain loops over the rows of the dataset. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Comparison, compareView} from '../../src/compare';
import {shownIndexes} from '../../src/filters/shownIndexes';
import type {Indexes} from '../../src/indexes';
import {toDayNumber} from '../../src/time';
import {anActor, anEvent, aParticipant, aPlace} from '../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';

const shipped = shippedIndexes();
const byNumber = (a: number, b: number) => a - b;
const idsOf = (rows: readonly {readonly id: string}[]) => rows.map(({id}) => id);
const pairOf = (ids: readonly string[]) => fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
const anyDay = fc.integer({min: shipped.window.from - 400, max: shipped.window.to + 100});
const anyWindow = fc.tuple(anyDay, anyDay).map(([a, b]) => ({from: Math.min(a, b), to: Math.max(a, b)}));
const anyComparison: fc.Arbitrary<Comparison> = fc.oneof(
  pairOf(idsOf(shipped.dataset.actors)).map(sides => ({kind: 'actor', sides}) as const),
  pairOf(idsOf(shipped.dataset.organisations)).map(sides => ({kind: 'org', sides}) as const),
  pairOf(idsOf(shipped.dataset.places)).map(sides => ({kind: 'place', sides}) as const),
  fc.tuple(anyWindow, anyWindow).map(sides => ({kind: 'time', sides}) as const),
);

describe('of whatever is compared', () => {
  test('each side counts the events of a plain loop, certain ones and possible ones apart', () => {
    let ranges = 0;
    fc.assert(
      fc.property(anyComparison, comparison => {
        const view = compareView(shipped, comparison);
        for (const side of [0, 1] as const) {
          const expected = loopOver(shipped, comparison, side);
          expect(view.sides[side].certain.toSorted(byNumber)).toEqual(expected.certain);
          expect(view.sides[side].possible.toSorted(byNumber)).toEqual(expected.possible);
          expect(view.rows.sums[0]!.sides[side]).toMatchObject({
            certain: expected.certain.length,
            possible: expected.possible.length,
          });
          ranges += Number(expected.possible.length > 0);
        }
      }),
    );
    expect(ranges).toBeGreaterThan(0);
  });

  test('every event stands in one row of formats, kinds and statuses, and in none of another', () => {
    fc.assert(
      fc.property(anyComparison, comparison => {
        const {sides, rows} = compareView(shipped, comparison);
        for (const group of ['format', 'kind', 'status'] as const) {
          for (const side of [0, 1] as const) {
            const behind = rows[group].flatMap(row => row.sides[side].eventIdxs);
            expect(behind.toSorted(byNumber)).toEqual(
              [...sides[side].certain, ...sides[side].possible].toSorted(byNumber),
            );
          }
        }
        for (const row of rows.kind)
          for (const {eventIdxs} of row.sides)
            for (const idx of eventIdxs) expect(shipped.dataset.events[idx]!.kind).toBe(row.key);
      }),
    );
  });

  test('the difference holds whatever of the possible is true', () => {
    fc.assert(
      fc.property(anyComparison, fc.double({min: 0, max: 1, noNaN: true}), (comparison, share) => {
        for (const {sides, difference} of Object.values(compareView(shipped, comparison).rows).flat()) {
          const [one, other] = sides.map(({certain, possible}) => certain + Math.round(share * possible));
          expect(other! - one!).toBeGreaterThanOrEqual(difference.least);
          expect(other! - one!).toBeLessThanOrEqual(difference.most);
        }
        const turned = {...comparison, sides: comparison.sides.toReversed()} as unknown as Comparison;
        const [there, back] = [comparison, turned].map(each => compareView(shipped, each).rows.sums);
        expect(back!.map(({difference: {least, most}}) => [0 - most, 0 - least])).toEqual(
          there!.map(({difference: {least, most}}) => [least, most]),
        );
      }),
    );
  });

  test('both have what either side has, and nothing else', () => {
    fc.assert(
      fc.property(anyComparison, comparison => {
        const {sides, rows, both} = compareView(shipped, comparison);
        const [one, other] = sides.map(({certain, possible}) => [...certain, ...possible]);
        expect(both.eventIdxs).toEqual(one!.filter(idx => other!.includes(idx)));
        for (const [group, ids] of [
          ['place', both.placeIds],
          ['person', both.actorIds],
        ] as const) {
          const inBoth = rows[group].filter(row =>
            row.sides.every(({certain, possible}) => certain + possible > 0),
          );
          expect([...ids]).toEqual(idsOfRows(inBoth));
        }
      }),
    );
  });
});

const idsOfRows = (rows: readonly {readonly key: string}[]) => rows.map(({key}) => key);

/** The events of a side by the four days, and by who and what each row names. */
function loopOver({dataset}: Indexes, comparison: Comparison, side: 0 | 1) {
  const certain: number[] = [];
  const possible: number[] = [];
  const within = (id: string | null | undefined, wanted: string): boolean => {
    for (let at = id; at; at = dataset.places.find(place => place.id === at)?.within)
      if (at === wanted) return true;
    return false;
  };
  dataset.events.forEach((event, idx) => {
    const wanted = comparison.sides[side];
    if (typeof wanted !== 'string') {
      const [a, b, c, d] = event.days;
      const last = b ?? d;
      const first = c ?? a;
      if (last !== null && last <= wanted.to && first !== null && first >= wanted.from) certain.push(idx);
      else if ((a === null || a <= wanted.to) && (d === null || d >= wanted.from)) possible.push(idx);
      return;
    }
    const named = [...event.participants.map(({actor}) => actor), ...(event.about ?? [])];
    const holders = named.map(id => dataset.actors.find(actor => actor.id === id)?.heldBy?.actor);
    const holds = {
      actor: [...named, ...holders].includes(wanted),
      org: [...event.organisations, ...(event.about ?? [])].includes(wanted),
      place: within(event.place, wanted),
      time: false,
    };
    if (holds[comparison.kind]) certain.push(idx);
  });
  return {certain, possible};
}

describe('of two people', () => {
  const actors = [
    anActor({id: 'lavrov', names: {en: 'Lavrov'}, seat: 'moscow'}),
    anActor({id: 'putin', names: {en: 'Putin'}, seat: 'moscow'}),
    anActor({id: 'kulubaev', names: {en: 'Kulubaev'}, seat: 'bishkek'}),
    anActor({
      id: 'president',
      kind: 'office',
      names: {en: 'President'},
      seat: 'moscow',
      heldBy: {actor: 'putin', source: 'tass', locator: 'paragraph 1'},
    }),
  ];
  const places = [
    aPlace(),
    aPlace({id: 'moscow', names: {en: 'Moscow'}, coordinates: [37.6, 55.75], country: 'RU'}),
  ];
  const indexes = indexesOf(
    datasetOf({
      actors,
      places,
      events: [
        anEvent({
          id: 'visit',
          when: '2025-03-04',
          participants: [
            aParticipant({actor: 'lavrov'}),
            aParticipant({actor: 'kulubaev', role: 'host'}),
            aParticipant({actor: 'putin', attendance: 'declined'}),
          ],
        }),
        anEvent({id: 'trip', when: '2025-06-01', participants: [aParticipant({actor: 'president'})]}),
        anEvent({
          id: 'off',
          when: '2025-08-01',
          participants: [aParticipant({actor: 'lavrov'}), aParticipant({actor: 'putin'})],
          reports: [{source: 'tass', locator: 'paragraph 1', status: 'cancelled'}],
        }),
        anEvent({id: 'remark', kind: 'statement', when: '2025-09-01', participants: [], about: ['lavrov']}),
      ],
    }),
  );
  const view = compareView(indexes, {kind: 'actor', sides: ['lavrov', 'putin']});
  const countsOf = (group: keyof typeof view.rows) =>
    Object.fromEntries(view.rows[group].map(({key, sides}) => [key, sides.map(({certain}) => certain)]));

  test('journeys, places and those met are their own, and those of the offices that they hold', () => {
    expect(countsOf('sums')).toEqual({events: [3, 3], journeys: [1, 1], places: [1, 1], people: [1, 0]});
    expect(countsOf('place')).toEqual({bishkek: [1, 1]});
    expect(countsOf('person')).toEqual({kulubaev: [1, 0]});
  });

  test('attendance is their own; whom an event is only about takes no part', () => {
    expect(countsOf('attendance')).toEqual({'in person': [2, 2], declined: [0, 1], concerned: [1, 0]});
  });

  test('what is called off is counted as that, and nobody is met there', () => {
    expect(countsOf('status').cancelled).toEqual([1, 1]);
  });

  test('they have in common what both have to do with, and where both were', () => {
    expect(view.both.eventIdxs.map(idx => indexes.dataset.events[idx]!.id)).toEqual(['visit', 'off']);
    expect(view.both.placeIds).toEqual(['bishkek']);
    expect(view.both.actorIds).toEqual([]);
  });

  test('only what filters leave is counted', () => {
    const left = shownIndexes(indexes, idx => indexes.dataset.events[idx]!.id === 'trip');
    const {rows} = compareView(left, {kind: 'actor', sides: ['lavrov', 'putin']});
    expect(rows.sums.map(({sides}) => sides.map(({certain}) => certain))).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });
});

test('a month that reaches over the end of a stretch of time is possibly in it, and makes a range of the difference', () => {
  const indexes = indexesOf(datasetOf({events: [anEvent({when: '2025-03', participants: []})]}));
  const day = toDayNumber;
  const {rows} = compareView(indexes, {
    kind: 'time',
    sides: [
      {from: day('2025-01-01'), to: day('2025-03-15')},
      {from: day('2025-03-01'), to: day('2025-12-31')},
    ],
  });
  expect(rows.sums[0]).toMatchObject({
    sides: [
      {certain: 0, possible: 1},
      {certain: 1, possible: 0},
    ],
    difference: {least: 0, most: 1},
  });
});
