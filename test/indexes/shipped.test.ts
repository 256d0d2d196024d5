import {expect, test} from 'vitest';
import {lineStyles} from '../../src/indexes';
import {shippedIndexes} from '../fixtures/indexes';

const indexes = shippedIndexes();
const legsTo = (eventId: string) =>
  indexes.legs.filter(leg => leg.stay.events.some(event => event.id === eventId));
const outcomeOf = (eventId: string) => indexes.standings[indexes.eventIdxOf.get(eventId)!]!.outcome;
const formatOf = (eventId: string) => indexes.formats[indexes.eventIdxOf.get(eventId)!]!;

test('Lavrov makes one journey for the two events of June 2025', () => {
  const [leg, ...others] = legsTo('lavrov-visit-kyrgyzstan-2025');
  expect(others).toEqual([]);
  expect(leg!.stay.events.map(({id}) => id)).toEqual([
    'lavrov-visit-kyrgyzstan-2025',
    'csto-foreign-ministers-2025',
  ]);
  expect([leg!.fromPlaceId, leg!.toPlaceId, leg!.originBasis]).toEqual(['moscow', 'cholpon-ata', 'inferred']);
});

test('eight journeys lead to St. Petersburg on 22 December 2025: seven from abroad and one from Moscow, all inferred', () => {
  const legs = legsTo('cis-informal-summit-2025');
  expect(legs.map(({fromPlaceId}) => fromPlaceId).sort()).toEqual([
    'ashgabat',
    'astana',
    'bishkek',
    'dushanbe',
    'minsk',
    'moscow',
    'tashkent',
    'yerevan',
  ]);
  expect(
    legs.every(({toPlaceId, originBasis}) => toPlaceId === 'st-petersburg' && originBasis === 'inferred'),
  ).toBe(true);
});

test('Aliyev is marked absent at Baku and makes no journey', () => {
  expect(indexes.absences).toEqual([
    {eventIdx: indexes.eventIdxOf.get('cis-informal-summit-2025'), actorId: 'ilham-aliyev', placeId: 'baku'},
  ]);
  expect(indexes.legs.some(({stay}) => stay.actorId === 'ilham-aliyev')).toBe(false);
});

test('Kant carries Putin’s visit of October 2023, talks included', () => {
  const [leg, ...others] = legsTo('putin-visit-kyrgyzstan-2023');
  expect(others).toEqual([]);
  expect(leg!.toPlaceId).toBe('kant');
  expect(leg!.event.id).toBe('putin-visit-kyrgyzstan-2023');
  expect(leg!.stay.events.map(({id}) => id).sort()).toEqual([
    'kant-air-base-anniversary-2023',
    'putin-japarov-talks-2023',
    'putin-visit-kyrgyzstan-2023',
  ]);
});

test('no journey comes from a video message, a telegram, a chairmanship or an invitation', () => {
  for (const id of [
    'jalal-abad-conference-2023',
    'north-korea-telegram-2023',
    'kyrgyzstan-csto-chairmanship-2025',
    'kyrgyzstan-sco-presidency-2025',
    'parade-moscow-2025',
  ]) {
    expect(indexes.eventIdxOf.has(id), id).toBe(true);
    expect(legsTo(id), id).toEqual([]);
  }
});

test('twelve journeys there are, and no more', () => {
  expect(
    indexes.legs
      .map(({stay, fromPlaceId, toPlaceId}) => `${stay.actorId}: ${fromPlaceId} > ${toPlaceId}`)
      .sort(),
  ).toEqual([
    'jeenbek-kulubaev: bishkek > moscow',
    'president-of-belarus: minsk > st-petersburg',
    'president-of-kazakhstan: astana > st-petersburg',
    'president-of-kyrgyzstan: bishkek > st-petersburg',
    'president-of-tajikistan: dushanbe > st-petersburg',
    'president-of-turkmenistan: ashgabat > st-petersburg',
    'president-of-uzbekistan: tashkent > st-petersburg',
    'prime-minister-of-armenia: yerevan > st-petersburg',
    'sergey-lavrov: moscow > bishkek',
    'sergey-lavrov: moscow > cholpon-ata',
    'vladimir-putin: moscow > kant',
    'vladimir-putin: moscow > st-petersburg',
  ]);
});

test('nobody is merged by spelling and nobody split by it', () => {
  const spelled = (name: string) =>
    indexes.dataset.actors
      .filter(({names, aliases}) => [names.en, ...(aliases ?? [])].some(text => text?.includes(name)))
      .map(({id}) => id);
  expect(spelled('Zhaparov').sort()).toEqual(['akylbek-zhaparov', 'sadyr-japarov']);
  expect(spelled('Kulubayev')).toEqual(['jeenbek-kulubaev']);
  expect(spelled('Kulubaev')).toEqual(['jeenbek-kulubaev']);
});

test('an office is linked to its holder, not merged with him', () => {
  expect(indexes.actorOf('president-of-kyrgyzstan')?.heldBy?.actor).toBe('sadyr-japarov');
  const summitIdx = indexes.eventIdxOf.get('cis-informal-summit-2025')!;
  expect(indexes.eventsOfActor('president-of-kyrgyzstan')).toContain(summitIdx);
  expect(indexes.eventsOfActor('sadyr-japarov')).toContain(summitIdx);
});

test('what was only announced is unconfirmed; what a later report confirms has happened', () => {
  expect(outcomeOf('lavrov-visit-kyrgyzstan-2025')).toBe('unconfirmed');
  expect(outcomeOf('kulubaev-visit-moscow-2025')).toBe('happened');
  expect(outcomeOf('lavrov-kulubaev-talks-2025')).toBe('unconfirmed');
  expect(outcomeOf('cis-informal-summit-2025')).toBe('happened');
});

test('only the arrivals at St. Petersburg and Kulubaev’s visit are solid', () => {
  const {legColumns, dataset} = indexes;
  const solid = Array.from({length: legColumns.count}, (_, at) => at).filter(
    at => legColumns.style[at] === lineStyles.solid,
  );
  expect(new Set(solid.map(at => dataset.events[legColumns.eventIdx[at]!]!.id))).toEqual(
    new Set(['cis-informal-summit-2025', 'kulubaev-visit-moscow-2025']),
  );
});

test('each event stands in its lane', () => {
  expect(formatOf('cis-foreign-ministers-bishkek-2023')).toBe('cis');
  expect(formatOf('csto-foreign-ministers-2025')).toBe('csto');
  expect(formatOf('kyrgyzstan-sco-presidency-2025')).toBe('sco');
  expect(formatOf('lavrov-visit-kyrgyzstan-2025')).toBe('bilateral');
  expect(formatOf('north-korea-telegram-2023')).toBe('other');
  expect(formatOf('parade-moscow-2025')).toBe('other');
  expect(formatOf('jalal-abad-conference-2023')).toBe('other');
});

test('every event within the window is told on a day of the window, and two lie before it', () => {
  const {focusDay, window, dataset} = indexes;
  const before = dataset.events.filter((_, idx) => focusDay[idx]! < window.from).map(({id}) => id);
  expect(before.sort()).toEqual(['cis-founding-1991', 'moldova-cis-halt-2022']);
  expect([...focusDay].every(day => day <= window.to)).toBe(true);
});
