/** What a day is told by and what a panel lists, held against plain loops over the rows of random datasets. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {laterByLanguage, messagesByLanguage} from '../../src/i18n/all';
import type {Indexes} from '../../src/indexes';
import {captionView} from '../../src/panels/caption/captionView';
import {nowOrNextOn} from '../../src/panels/list/nowOrNext';
import {nowView} from '../../src/panels/now/nowView';
import {currentOn, mainOf} from '../../src/panels/shared/current';
import {toldBefore} from '../../src/panels/shared/days';
import {isAmong} from '../../src/panels/shared/isAmong';
import {absencesMarkedAt, journeysFrom} from '../../src/panels/shared/places';
import {isCertainlyOn, mayBeOn, toDayNumber} from '../../src/time';
import {anyIndexesEitherWay, somePlaces} from '../fixtures/anyDataset';

const tellingOf = (indexes: Indexes) => ({
  indexes,
  messages: messagesByLanguage.en,
  later: laterByLanguage.en,
});
const anyDay = fc.integer({min: toDayNumber('2023-12-20'), max: toDayNumber('2027-03-01')});
const anyCase = fc.tuple(anyIndexesEitherWay, anyDay);

/** The same by asking every event. */
function plainlyOn({inOrder, focusDay, dataset, window}: Indexes, day: number) {
  const told = inOrder.filter(idx => focusDay[idx] === day);
  const others = inOrder.filter(idx => focusDay[idx] !== day);
  const certain = others.filter(idx => isCertainlyOn(dataset.events[idx]!.days, day));
  const possible = others.filter(
    idx => !certain.includes(idx) && mayBeOn(dataset.events[idx]!.days, day, window),
  );
  return {told, certain, possible};
}

test('what is on a day is found as by asking every event', () => {
  fc.assert(
    fc.property(anyCase, ([indexes, day]) => {
      expect(currentOn(indexes, day)).toEqual(plainlyOn(indexes, day));
      const next = indexes.inOrder.find(idx => indexes.focusDay[idx]! > day);
      expect(nowOrNextOn(indexes, day)).toBe(mainOf(plainlyOn(indexes, day)) ?? next);
    }),
  );
});

test('what was before a day and what comes next leave out what is on', () => {
  fc.assert(
    fc.property(anyCase, ([indexes, day]) => {
      const {told, certain, possible} = plainlyOn(indexes, day);
      const current = [...told, ...certain, ...possible];
      const others = indexes.inOrder.filter(idx => !current.includes(idx));
      const view = nowView(tellingOf(indexes), day);
      expect(view.current.rows).toEqual(current);
      expect(view.next.rows).toEqual(others.filter(idx => indexes.focusDay[idx]! > day).slice(0, 2));
      expect(view.last.rows).toEqual(others.filter(idx => indexes.focusDay[idx]! < day).slice(-1));
    }),
  );
});

test('a caption names and counts all that is on beside the main thing', () => {
  fc.assert(
    fc.property(anyCase, ([indexes, day]) => {
      const {told, certain, possible} = plainlyOn(indexes, day);
      const {also, alsoMore} = captionView(tellingOf(indexes), day);
      expect(also.length + alsoMore).toBe(Math.max(0, told.length + certain.length + possible.length - 1));
    }),
  );
});

test('the order of being told is halved to the day, and to an event', () => {
  fc.assert(
    fc.property(anyCase, ([indexes, day]) => {
      const before = indexes.inOrder.filter(idx => indexes.focusDay[idx]! < day);
      expect(toldBefore(indexes, day)).toBe(before.length);
      const left = {...indexes, inOrder: before};
      for (const idx of indexes.inOrder) expect(isAmong(left, idx)).toBe(before.includes(idx));
    }),
  );
});

test('absences marked at a place and journeys from it are those of the rows, in the order of being told', () => {
  fc.assert(
    fc.property(anyIndexesEitherWay, fc.constantFrom(...somePlaces), (indexes, placeId) => {
      const {absences, legs, inOrder, dataset, eventIdxOf} = indexes;
      const marked = absences.filter(absence => absence.placeId === placeId);
      const expected = inOrder.flatMap(eventIdx =>
        dataset.events[eventIdx]!.participants.filter(({actor}) =>
          marked.some(each => each.eventIdx === eventIdx && each.actorId === actor),
        ).map(({actor}) => `${dataset.events[eventIdx]!.id} ${actor}`),
      );
      const absent = absencesMarkedAt(tellingOf(indexes), placeId);
      expect(absent.rows.map(row => absent.tell(row).key)).toEqual(expected);

      const journeys = journeysFrom(tellingOf(indexes), placeId);
      const setOut = legs
        .filter(leg => leg.fromPlaceId === placeId)
        .sort(
          (a, b) =>
            inOrder.indexOf(eventIdxOf.get(a.event.id)!) - inOrder.indexOf(eventIdxOf.get(b.event.id)!),
        )
        .map(leg => `${leg.event.id} ${leg.stay.actorId}`);
      expect(journeys.rows.map(row => journeys.tell(row).key)).toEqual(setOut);
    }),
  );
});
