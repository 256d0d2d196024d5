/** What dossiers count and sort, held against plain loops over the rows of random datasets. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {laterByLanguage, messagesByLanguage} from '../../../src/i18n/all';
import type {Indexes} from '../../../src/indexes';
import {eventKinds} from '../../../src/model';
import {counterpartsOf} from '../../../src/panels/actor/counterparts';
import {itineraryOf} from '../../../src/panels/actor/itineraryOf';
import {countryEvents, hostedIn} from '../../../src/panels/country/goings';
import {amountsWithin} from '../../../src/panels/dossier/amounts';
import {eventYears} from '../../../src/panels/dossier/eventYears';
import {originsOf} from '../../../src/panels/dossier/originsOf';
import {atOnce} from '../../../src/panels/shared/steps';
import {sourceView} from '../../../src/panels/source/sourceView';
import {toDayNumber} from '../../../src/time';
import {anyIndexesEitherWay as anyIndexes, somePeople, somePlaces} from '../../fixtures/anyDataset';

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

test('every event of an actor is told once: at a stop, or by how the actor has to do with it', () => {
  fc.assert(
    fc.property(anyIndexes, fc.constantFrom(...somePeople), (indexes, actorId) => {
      const {stops, others} = atOnce(itineraryOf(indexes, actorId));
      const told = [...stops.flatMap(({eventIdxs}) => eventIdxs), ...[...others.values()].flat()];
      expect(sorted(told)).toEqual(sorted(indexes.eventsOfActor(actorId)));
    }),
  );
});

test('a stop holds only events in which the actor is in person, and all journeys of the actor are at one', () => {
  fc.assert(
    fc.property(anyIndexes, fc.constantFrom(...somePeople), (indexes, actorId) => {
      const {stops} = atOnce(itineraryOf(indexes, actorId));
      for (const eventIdx of stops.flatMap(stop => stop.eventIdxs)) {
        const {participants} = indexes.dataset.events[eventIdx]!;
        expect(participants).toContainEqual(
          expect.objectContaining({actor: actorId, attendance: 'in person'}),
        );
      }
      const journeys = stops.filter(({leg}) => leg !== null).length;
      expect(journeys).toBe(indexes.legs.filter(({stay}) => stay.actorId === actorId).length);
    }),
  );
});

test('counterparts are those who take part in the same events, whoever declined or was only invited left out', () => {
  fc.assert(
    fc.property(anyIndexes, fc.constantFrom(...somePeople), (indexes, actorId) => {
      const counts: Record<string, [number, number]> = {};
      indexes.dataset.events.forEach((event, eventIdx) => {
        const status = event.reports[0]!.status;
        if (status === 'cancelled' || status === 'postponed') return;
        const present = event.participants
          .filter(({attendance}) => attendance !== 'declined' && attendance !== 'invited')
          .map(({actor}) => actor);
        if (!present.includes(actorId)) return;
        for (const other of present.filter(id => id !== actorId)) {
          counts[other] ??= [0, 0];
          counts[other][0]++;
          if (indexes.standings[eventIdx]!.outcome === 'happened') counts[other][1]++;
        }
      });
      const found = atOnce(counterpartsOf(indexes, actorId));
      expect(Object.fromEntries(found.map(row => [row.actorId, [row.count, row.held]]))).toEqual(counts);
      expect(found.map(({count}) => count)).toEqual(found.map(({count}) => count).sort((a, b) => b - a));
    }),
  );
});

test('journeys to a place are counted by where they began, once each', () => {
  fc.assert(
    fc.property(anyIndexes, fc.constantFrom(...somePlaces), (indexes, placeId) => {
      const inside = {bishkek: ['bishkek', 'hall'], kyrgyzstan: ['bishkek', 'hall', 'kyrgyzstan']};
      const here: string[] = placeId in inside ? inside[placeId as keyof typeof inside] : [placeId];
      const coming = indexes.legs.filter(
        ({fromPlaceId, toPlaceId}) => here.includes(toPlaceId) && !here.includes(fromPlaceId),
      );
      const origins = atOnce(originsOf(indexes, placeId)).origins.map(({legIdxs, ...origin}) => ({
        ...origin,
        legs: legIdxs.map(legIdx => indexes.legs[legIdx]!),
      }));
      expect(new Set(origins.flatMap(({legs}) => legs))).toEqual(new Set(coming));
      expect(origins.reduce((sum, {legs}) => sum + legs.length, 0)).toBe(coming.length);
      for (const {placeId: from, legs, inferred} of origins) {
        expect(legs.every(({fromPlaceId}) => fromPlaceId === from)).toBe(true);
        expect(inferred).toBe(legs.filter(({originBasis}) => originBasis === 'inferred').length);
      }
    }),
  );
});

test('what a country hosts, goes to and is concerned by agrees with the rows', () => {
  fc.assert(
    fc.property(anyIndexes, indexes => {
      const hosted = hostedIn(indexes, 'kyrgyzstan');
      const {goings, absences, concerned} = atOnce(countryEvents(indexes, 'kyrgyzstan', 'KG'));
      const here = ['kyrgyzstan', 'bishkek', 'hall'];
      const rows = indexes.dataset.events.map((event, eventIdx) => ({event, eventIdx}));
      const isHere = ({event}: (typeof rows)[number]) => event.place !== null && here.includes(event.place);
      const travels = ({event}: (typeof rows)[number]) => eventKinds[event.kind].travels;
      const idxs = (some: typeof rows) => some.map(({eventIdx}) => eventIdx);
      expect(sorted(hosted)).toEqual(idxs(rows.filter(row => isHere(row) && travels(row))));
      const inPerson = rows.filter(
        row =>
          !isHere(row) &&
          travels(row) &&
          row.event.participants.some(
            ({actor, attendance}) => actor === 'kulubaev' && attendance === 'in person',
          ),
      );
      expect(sorted((goings.get('in person') ?? []).map(({eventIdx}) => eventIdx))).toEqual(idxs(inPerson));
      const isKyrgyz = ({event}: (typeof rows)[number]) =>
        event.about!.includes('KG') || event.participants.some(({actor}) => actor === 'kulubaev');
      const expected = rows.filter(row =>
        travels(row) ? !isHere(row) && row.event.about!.includes('KG') : isHere(row) || isKyrgyz(row),
      );
      expect(sorted(concerned)).toEqual(idxs(expected));
      const declined = rows.filter(({event}) =>
        event.participants.some(({actor, attendance}) => actor === 'kulubaev' && attendance === 'declined'),
      );
      expect(sorted(absences.map(({eventIdx}) => eventIdx))).toEqual(idxs(declined));
    }),
  );
});

test('events are counted by year and format, each once', () => {
  fc.assert(
    fc.property(anyIndexes, indexes => {
      const {formats, rows} = atOnce(eventYears(indexes, indexes.inOrder));
      expect(rows.reduce((sum, {total}) => sum + total, 0)).toBe(indexes.inOrder.length);
      for (const {year, counts, total} of rows) {
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
        formats.forEach((format, column) => {
          const expected = indexes.dataset.events.filter(
            ({when}, eventIdx) => indexes.formats[eventIdx] === format && yearIn(when) === year,
          );
          expect(counts[column]).toBe(expected.length);
        });
      }
    }),
  );
});

/** The year that a text of the random datasets names alone. */
const yearIn = (when: string) => (when.startsWith('[') ? null : Number(when.slice(0, 4)));

test('what is certainly and what only possibly within a window is counted apart', () => {
  fc.assert(
    fc.property(anyIndexes, fc.nat(800), fc.nat(800), (indexes, start, length) => {
      const from = toDayNumber('2024-01-01') + start;
      const window = {from, to: from + length};
      const {certain, possible} = amountsWithin(indexes, indexes.inOrder, window);
      const spans = indexes.dataset.events.map(({days}) => days);
      const may = spans.filter(
        ([first, , , last]) => (first === null || first <= window.to) && (last === null || last >= from),
      );
      expect(certain + possible).toBe(may.length);
      // of a span without open bounds: whatever its true days are
      const sure = may.filter(
        ([, lateStart, earlyEnd]) =>
          lateStart !== null && lateStart <= window.to && earlyEnd !== null && earlyEnd >= from,
      );
      expect(certain).toBe(sure.length);
    }),
  );
});

test('all that rests on a source is in its dossier, in the order of its paragraphs', () => {
  const messages = messagesByLanguage.en;
  const viewOf = (indexes: Indexes) => sourceView({indexes, messages, later: laterByLanguage.en}, 'tass')!;
  fc.assert(
    fc.property(anyIndexes, indexes => {
      const {rows, tell} = viewOf(indexes).events;
      const events = rows.map(tell);
      expect(sorted(events.map(({row}) => row.eventIdx))).toEqual(sorted(indexes.eventsOfSource('tass')));
      const paragraphs = events.map(({row}) =>
        Number(indexes.dataset.events[row.eventIdx]!.reports[0]!.locator.replace('paragraph ', '')),
      );
      expect(paragraphs).toEqual(sorted(paragraphs));
      for (const {row, below} of events) {
        const text = JSON.stringify(below);
        for (const {actor} of indexes.dataset.events[row.eventIdx]!.participants)
          expect(text).toContain(`"id":"${actor}"`);
      }
    }),
  );
});
