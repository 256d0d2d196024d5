import {expect, test} from 'vitest';
import {type ArcMark, createScene, looks, type SceneInput} from '../../../src/map/scene';
import {toDayNumber} from '../../../src/time';
import {shippedIndexes} from '../../fixtures/indexes';

const indexes = shippedIndexes();
const scene = createScene(indexes);
const still: Omit<SceneInput, 'playhead'> = {
  selectedEvents: new Set(),
  selectedPlaceIdx: null,
  pickedEventIdx: null,
  revealed: null,
  compact: false,
};
const idxOf = (id: string) => indexes.eventIdxOf.get(id)!;
const marksOn = (day: string, share = 0.5, given: Partial<SceneInput> = {}) =>
  scene.marksAt({...still, playhead: toDayNumber(day) + share, ...given});
const arcOf = (arcs: readonly ArcMark[], eventId: string) =>
  arcs.filter(({eventIdx}) => eventIdx === idxOf(eventId));

test('on the morning of 29 June 2025 Lavrov is on his way: dashed, the head short of Cholpon-Ata', () => {
  const [arc, ...others] = arcOf(marksOn('2025-06-29', 0.25).arcs, 'lavrov-visit-kyrgyzstan-2025');
  expect(others).toEqual([]);
  expect(arc).toMatchObject({phase: 'under way', line: 'dashed', head: true, fadesIn: true});
  expect(arc!.grown).toBeCloseTo(0.75, 9);
  expect(arc!.widthPx).toBe(1.5);
});

test('at noon he has arrived, and until the end of 30 June he is there', () => {
  expect(arcOf(marksOn('2025-06-29').arcs, 'lavrov-visit-kyrgyzstan-2025')[0]).toMatchObject({
    phase: 'under way',
    grown: 1,
  });
  expect(arcOf(marksOn('2025-06-30', 0.99).arcs, 'lavrov-visit-kyrgyzstan-2025')[0]).toMatchObject({
    phase: 'under way',
    grown: 1,
  });
});

test('from 1 July his journey is a dashed trace, and stays one', () => {
  for (const day of ['2025-07-01', '2025-12-31']) {
    expect(arcOf(marksOn(day, 0).arcs, 'lavrov-visit-kyrgyzstan-2025')[0]).toMatchObject({
      phase: 'past',
      line: 'dashed',
      arrow: true,
      head: false,
      ...looks.past,
    });
  }
});

test('before half a day ahead of it nothing of it is drawn', () => {
  expect(arcOf(marksOn('2025-06-28', 0.49).arcs, 'lavrov-visit-kyrgyzstan-2025')).toEqual([]);
  expect(arcOf(marksOn('2025-06-28', 0.5).arcs, 'lavrov-visit-kyrgyzstan-2025')).toHaveLength(1);
});

test('nothing of December 2025 is drawn on 29 June, neither line nor ring', () => {
  const marks = marksOn('2025-06-29');
  expect(arcOf(marks.arcs, 'cis-informal-summit-2025')).toEqual([]);
  expect(marks.absences).toEqual([]);
});

test('on 22 December 2025 eight solid journeys have arrived and Baku is marked', () => {
  const marks = marksOn('2025-12-22');
  const arrivals = arcOf(marks.arcs, 'cis-informal-summit-2025');
  expect(arrivals).toHaveLength(8);
  expect(
    arrivals.every(({line, grown, phase}) => line === 'solid' && grown === 1 && phase === 'under way'),
  ).toBe(true);
  expect(marks.absences.map(({placeIdx}) => indexes.dataset.places[placeIdx]!.id)).toEqual(['baku']);
  expect(marksOn('2025-12-23').absences).toEqual([]);
});

test('a journey of uncertain day grows thin over the whole of its band', () => {
  const at = (day: string, share: number) =>
    arcOf(marksOn(day, share).arcs, 'putin-visit-kyrgyzstan-2023')[0]!;
  expect(at('2023-10-01', 0).grown).toBeCloseTo(0, 9);
  expect(at('2023-10-16', 0.5).grown).toBeCloseTo(0.5, 9);
  expect(at('2023-10-31', 0.999).grown).toBeCloseTo(1, 3);
  expect(at('2023-10-16', 0).widthPx).toBeLessThan(looks.underWay.widthPx * looks.inferredOriginShare);
});

test('what is to come is drawn for an opened event alone, thin and without a head', () => {
  const idx = idxOf('lavrov-visit-kyrgyzstan-2025');
  const arcs = (given: Partial<SceneInput>) =>
    arcOf(marksOn('2025-03-01', 0.5, given).arcs, 'lavrov-visit-kyrgyzstan-2025');
  expect(arcs({selectedEvents: new Set([idx])})).toEqual([]);
  expect(arcs({selectedEvents: new Set([idx]), pickedEventIdx: idx})[0]).toMatchObject({
    phase: 'to come',
    head: false,
    arrow: false,
    ...looks.toCome,
  });
});

test('opening an event draws the journey of the stay that it belongs to', () => {
  const idx = idxOf('csto-foreign-ministers-2025');
  const marks = (share: number) =>
    arcOf(
      marksOn('2025-06-30', 0.5, {pickedEventIdx: idx, revealed: {eventIdx: idx, share}}).arcs,
      'lavrov-visit-kyrgyzstan-2025',
    )[0];
  expect(marks(0.4)).toMatchObject({grown: 0.4, opacity: 1});
});

test('pointing at an event does not change which city lends a merged dot its name', () => {
  const importance = (pickedEventIdx: number | null) =>
    marksOn('2023-10-12', 0.5, {pickedEventIdx}).cities.map(city => city.importance);
  expect(importance(idxOf('kant-air-base-anniversary-2023'))).toEqual(importance(null));
});

test('of the selection the past is drawn stronger than of the rest', () => {
  const idx = idxOf('lavrov-visit-kyrgyzstan-2025');
  const {arcs} = marksOn('2025-08-01', 0.5, {selectedEvents: new Set([idx])});
  expect(arcOf(arcs, 'lavrov-visit-kyrgyzstan-2025')[0]).toMatchObject(looks.pastOfSelection);
  expect(arcOf(arcs, 'kulubaev-visit-moscow-2025')[0]).toMatchObject(looks.past);
});

test('picking one event quiets the others', () => {
  const {arcs} = marksOn('2025-08-01', 0.5, {pickedEventIdx: idxOf('lavrov-visit-kyrgyzstan-2025')});
  expect(arcOf(arcs, 'kulubaev-visit-moscow-2025')[0]!.opacity).toBeCloseTo(
    looks.past.opacity * looks.quietedOpacity,
    9,
  );
  expect(arcOf(arcs, 'lavrov-visit-kyrgyzstan-2025')[0]!.opacity).toBe(looks.pastOfSelection.opacity);
});

test('a telegram is dotted while it may have been sent, nobody travels with it, and it leaves no trace', () => {
  const [arc] = arcOf(marksOn('2023-10-05').arcs, 'north-korea-telegram-2023');
  expect(arc).toMatchObject({line: 'message', head: false, grown: 1});
  expect(arcOf(marksOn('2023-11-05').arcs, 'north-korea-telegram-2023')).toEqual([]);
});

test('an event somewhere in a country tints it and is drawn at no capital', () => {
  const marks = marksOn('2023-10-09');
  expect(marks.tints.map(({country}) => country)).toEqual(['KG']);
  expect(marks.cities.some(({placeIdx}) => indexes.dataset.places[placeIdx]!.kind === 'country')).toBe(false);
});

test('an event without a place is counted, on the days on which it may be', () => {
  expect(marksOn('2025-11-20').unplaced.map(idx => indexes.dataset.events[idx]!.id)).toEqual([
    'collective-security-council-2025',
  ]);
  expect(marksOn('2025-08-20').unplaced).toEqual([]);
});

test('a dot grows by 1.5 px a doubling of events, up to 8 px', () => {
  const {cities} = marksOn('2025-06-29');
  for (const {eventCount, radiusPx} of cities) {
    expect(radiusPx).toBe(Math.min(8, 3.5 + 1.5 * Math.log2(Math.max(1, eventCount))));
  }
});

test('a phone keeps the twelve latest traces', () => {
  const traces = (compact: boolean) =>
    marksOn('2025-12-31', 0.5, {compact}).arcs.filter(({phase}) => phase === 'past');
  expect(traces(false).length).toBe(12);
  expect(traces(true).length).toBe(12);
});
