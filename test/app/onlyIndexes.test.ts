/** One thing alone, held against plain loops over the whole. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {onlyIndexes} from '../../src/app/onlyIndexes';
import {buildEventColumns, type Indexes} from '../../src/indexes';
import {participationsOf, stayColumnsOf} from '../../src/indexes/taken';
import type {AuthoredEvent} from '../../src/model';
import type {Selection} from '../../src/store';
import {fromDayNumber, toDayNumber} from '../../src/time';
import {anActor, anEvent, aParticipant, aPlace, aSource} from '../fixtures/aDocument';
import {columnIndexes, datasetOf, indexesOf, shippedIndexes} from '../fixtures/indexes';
import {numbersOf} from '../fixtures/numbersOf';

const places = [
  aPlace(),
  aPlace({id: 'moscow', names: {en: 'Moscow'}, coordinates: [37.6, 55.75], country: 'RU'}),
  aPlace({id: 'osh', names: {en: 'Osh'}, coordinates: [72.8, 40.53], within: 'kyrgyzstan'}),
  {id: 'kyrgyzstan', kind: 'country', names: {en: 'Kyrgyzstan'}, country: 'KG'} as const,
];
const actors = ['lavrov', 'putin', 'kulubaev'].map(id =>
  anActor({id, names: {en: id}, seat: id === 'kulubaev' ? 'bishkek' : 'moscow'}),
);
const sources = [aSource(), aSource({id: 'other'})];

/** Up to eight events of few places, people and days, so that stays join and parts have wholes. */
const anyIndexes: fc.Arbitrary<Indexes> = fc
  .array(
    fc.record({
      place: fc.constantFrom('bishkek', 'moscow', 'osh', 'kyrgyzstan'),
      day: fc.integer({min: 1, max: 28}),
      who: fc.uniqueArray(fc.constantFrom('lavrov', 'putin', 'kulubaev'), {minLength: 1}),
      attendance: fc.constantFrom('in person', 'declined'),
      source: fc.constantFrom('tass', 'other'),
      whole: fc.option(fc.nat(7)),
    }),
    {minLength: 1, maxLength: 8},
  )
  .map(rows =>
    indexesOf(
      datasetOf({
        places,
        actors,
        sources,
        events: rows.map(({place, day, who, attendance, source, whole}, idx): AuthoredEvent => {
          const given = anEvent({
            id: `e${idx}`,
            place,
            when: `2025-03-${String(day).padStart(2, '0')}`,
            participants: who.map(actor => aParticipant({actor, attendance, source})),
            reports: [{source, locator: 'paragraph 1', status: 'took place'}],
          });
          // a whole stands before its parts, so that no circle comes of it
          return whole !== null && whole < idx ? {...given, partOf: `e${whole}`} : given;
        }),
      }),
    ),
  );
const anyThing: fc.Arbitrary<Selection> = fc.oneof(
  fc.nat(7).map(idx => ({kind: 'event', id: `e${idx}`}) as const),
  fc.constantFrom('bishkek', 'osh', 'kyrgyzstan', 'mars').map(id => ({kind: 'place', id}) as const),
  fc.constantFrom('lavrov', 'kulubaev').map(id => ({kind: 'actor', id}) as const),
  fc.constantFrom('csto', 'nato').map(id => ({kind: 'org', id}) as const),
  fc.constantFrom('tass', 'other').map(id => ({kind: 'source', id}) as const),
);

/** Ids of the events that are meant, by loops alone. */
function meantIds({dataset, eventOf}: Indexes, {kind, id}: Selection): Set<string> {
  const meant = new Set<string>();
  if (kind === 'event') {
    for (let event = eventOf(id); event; event = eventOf(event.partOf ?? '')) meant.add(event.id);
    const isUnder = (partOf: string | undefined): boolean =>
      partOf !== undefined && (partOf === id || isUnder(eventOf(partOf)?.partOf));
    for (const event of dataset.events) if (isUnder(event.partOf)) meant.add(event.id);
    return meant;
  }
  const within = new Map(places.map(place => [place.id, 'within' in place ? place.within : undefined]));
  for (const event of dataset.events) {
    const belongs = {
      place: event.place === id || within.get(event.place ?? '') === id,
      actor: event.participants.some(({actor}) => actor === id),
      org: event.organisations.includes(id),
      source: event.reports.some(({source}) => source === id),
    }[kind];
    if (belongs) meant.add(event.id);
  }
  return meant;
}

const idsIn = ({dataset}: Indexes, positions: readonly number[]) =>
  positions.map(idx => dataset.events[idx]!.id);
const wayOf = ({stay, fromPlaceId, toPlaceId, originFrom}: Indexes['legs'][number]) =>
  [stay.actorId, fromPlaceId, toPlaceId, originFrom, ...stay.days].join(' ');

test('of columns the same is left as of rows, with the details that the whole has', async () => {
  await fc.assert(
    fc.asyncProperty(anyIndexes, anyThing, async (all, only) => {
      const ofRows = onlyIndexes(all, only);
      const ofColumns = onlyIndexes(columnIndexes(all.dataset), only);
      expect(ofColumns === null).toBe(ofRows === null);
      if (!ofRows || !ofColumns) return;
      for (const table of [
        'columns',
        'legColumns',
        'focusDay',
        'inOrder',
        'rank',
        'window',
        'absences',
        'sendings',
      ] as const)
        expect(ofColumns[table], table).toEqual(ofRows[table]);
      expect(ofRows.columns).toEqual(
        buildEventColumns(ofRows.dataset.events, ofRows.standings, ofRows.formats, ofRows, ofRows.window),
      );
      const {stayColumns: _, ...unlaid} = ofRows;
      const built = stayColumnsOf(unlaid);
      expect(stayColumnsOf(ofRows)).toEqual(built);
      expect(numbersOf(stayColumnsOf(ofColumns))).toEqual(numbersOf(built));
      expect(numbersOf(participationsOf(ofColumns))).toEqual(numbersOf(participationsOf(ofRows)));
      expect([...ofColumns.eventIdxOf]).toEqual([...ofRows.eventIdxOf]);
      expect(ofColumns.details?.areThere([0])).toBe(false);
      await ofColumns.details?.load([0]);
      expect(ofColumns.details?.areThere([0])).toBe(true);
    }),
    {numRuns: 40},
  );
});

test('what is left is what is meant and what is of the same journeys, and it is told as in the whole', () => {
  fc.assert(
    fc.property(anyIndexes, anyThing, (all, only) => {
      const meant = meantIds(all, only);
      const left = onlyIndexes(all, only);
      expect(left === null).toBe(meant.size === 0);
      if (!left) return;

      const isMeant = ({id}: {id: string}) => meant.has(id);
      const kept = new Set(meant);
      if (only.kind === 'event')
        for (const {events} of all.stays) if (events.some(isMeant)) for (const {id} of events) kept.add(id);
      expect(new Set(left.dataset.events.map(({id}) => id))).toEqual(kept);
      expect(idsIn(left, left.inOrder)).toEqual(idsIn(all, all.inOrder).filter(id => kept.has(id)));

      // every event is what it was
      for (const [idx, event] of left.dataset.events.entries()) {
        const before = all.eventIdxOf.get(event.id)!;
        expect(left.eventIdxOf.get(event.id)).toBe(idx);
        expect(left.eventOf(event.id)).toBe(event);
        expect(left.focusDay[idx]).toBe(all.focusDay[before]);
        expect(left.standings[idx]).toBe(all.standings[before]);
        expect(left.formats[idx]).toBe(all.formats[before]);
        const whole = all.dataset.events[before]!.partOf;
        expect(event.partOf).toBe(whole !== undefined && kept.has(whole) ? whole : undefined);
      }

      // journeys to what is meant are the same, and there are no others
      expect(left.legs.map(wayOf)).toEqual(all.legs.filter(({stay}) => stay.events.some(isMeant)).map(wayOf));
      for (const leg of left.legs) {
        expect(left.stays).toContain(leg.stay);
        expect(leg.event).toBe(leg.stay.events[0]);
        expect(leg.stay.participations.length).toBe(leg.stay.events.length);
        for (const event of leg.stay.events) expect(left.dataset.events).toContain(event);
      }
      expect(left.legColumns.count).toBe(left.legs.length);
      expect([...left.legColumns.eventIdx].every(idx => left.dataset.events[idx] !== undefined)).toBe(true);
      const absentIn = (of: Indexes) =>
        of.absences.map(({eventIdx, actorId}) => `${of.dataset.events[eventIdx]!.id} ${actorId}`);
      expect(absentIn(left)).toEqual(absentIn(all).filter(text => meant.has(text.split(' ')[0]!)));

      // the lists hold what is left, by its new positions
      for (const id of places.map(place => place.id))
        expect(idsIn(left, left.eventsAtPlace(id))).toEqual(
          idsIn(all, all.eventsAtPlace(id)).filter(event => kept.has(event)),
        );
      for (const {id} of actors)
        expect(idsIn(left, left.eventsOfActor(id))).toEqual(
          idsIn(all, all.eventsOfActor(id)).filter(event => kept.has(event)),
        );
      for (let day = all.window.from; day <= all.window.to; day++)
        expect(idsIn(left, left.eventsOn(day))).toEqual(
          idsIn(all, all.eventsOn(day)).filter(event => kept.has(event)),
        );
    }),
    {numRuns: 60},
  );
});

test('axis, frame and opening fit what is left', () => {
  fc.assert(
    fc.property(anyIndexes, anyThing, (all, only) => {
      const left = onlyIndexes(all, only);
      if (!left) return;
      const days = left.dataset.events.flatMap(event => [event.days[0]!, event.days[3]!]);
      const [first, last] = [Math.min(...days), Math.max(...days)];
      const room = Math.max(7, Math.round((last - first) * 0.08));
      expect(left.window).toEqual({from: first - room, to: last + room});
      const {view, opening, window} = left.dataset.dataset;
      expect([toDayNumber(window.from), toDayNumber(window.to)]).toEqual([left.window.from, left.window.to]);
      expect([...left.focusDay].map(fromDayNumber)).toContain(opening.t);
      for (const leg of left.legs) {
        for (const id of [leg.fromPlaceId, leg.toPlaceId]) {
          const [lng, lat] = left.placeOf(id)!.coordinates!;
          expect(lng > view.west && lng < view.east && lat > view.south && lat < view.north).toBe(true);
        }
      }
    }),
    {numRuns: 60},
  );
});

describe('of the shipped dataset', () => {
  const all = shippedIndexes();
  const left = (kind: Selection['kind'], id: string) => onlyIndexes(all, {kind, id})!;

  test('Lavrov’s visit is one journey, with the ministerial of the same stay', () => {
    const visit = left('event', 'lavrov-visit-kyrgyzstan-2025');
    expect(idsIn(visit, visit.inOrder)).toEqual([
      'lavrov-visit-kyrgyzstan-2025',
      'csto-foreign-ministers-2025',
    ]);
    expect(visit.legs.map(({fromPlaceId, toPlaceId}) => [fromPlaceId, toPlaceId])).toEqual([
      ['moscow', 'cholpon-ata'],
    ]);
    expect(visit.dataset.dataset.opening.t).toBe('2025-06-29');
  });

  test('a part brings the visit that it is part of, not the other parts', () => {
    const talks = left('event', 'putin-japarov-talks-2023');
    expect(idsIn(talks, talks.inOrder)).toContain('putin-visit-kyrgyzstan-2023');
  });

  test('what lies before the axis of the whole stays before it, unless nothing else is left', () => {
    const founding = left('event', 'cis-founding-1991');
    expect(fromDayNumber(founding.window.from).slice(0, 4)).toBe('1990');
    expect(left('org', 'cis').window.from).toBeGreaterThan(toDayNumber('2023-01-01'));
  });

  test('an event without a place leaves the frame as it is', () => {
    expect(left('event', 'cis-founding-1991').dataset.dataset.view).toEqual(all.dataset.dataset.view);
  });

  test('the frame of a single city shows where it lies', () => {
    const {west, east} = left('event', 'parade-moscow-2025').dataset.dataset.view;
    expect(east - west).toBeGreaterThanOrEqual(24);
  });

  test('there is nothing to leave of what the dataset does not hold', () => {
    expect(onlyIndexes(all, {kind: 'actor', id: '__proto__'})).toBeNull();
  });
});
