import {check} from '@placemarkio/check-geojson';
import {expect, test} from 'vitest';
import {writers} from '../../../src/download/files';
import {greatCircleKm} from '../../../src/geo';
import {anActor, anEvent, aParticipant, aPlace} from '../../fixtures/aDocument';
import {datasetOf, indexesOf, shippedIndexes} from '../../fixtures/indexes';
import {contentOf} from './fileContent';

interface Feature {
  id: string;
  geometry: {type: string; coordinates: unknown} | null;
  properties: Record<string, unknown>;
}

/** Features as another program finds them right. */
function featuresOf(text: string | Uint8Array): Feature[] {
  const collection = check(String(text)) as unknown as {features: Feature[]};
  return collection.features;
}
const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(numbersIn) : [value as number];

test('each event is a feature at its point; one that is known to a country or nowhere has no geometry', () => {
  const {dataset, hasPoint, placeOf} = shippedIndexes();
  const features = featuresOf(writers.map(contentOf()).content).filter(
    ({properties}) => properties.feature === 'event',
  );
  expect(features).toHaveLength(dataset.events.length);
  for (const {id, geometry, properties} of features) {
    const {place, title} = dataset.events.find(event => event.id === id)!;
    expect(properties).toMatchObject({title: title.en, place_id: place});
    if (place === null || !hasPoint(place)) expect(geometry).toBeNull();
    else expect(geometry).toEqual({type: 'Point', coordinates: placeOf(place)!.coordinates});
  }
});

test('each journey is a great circle from its origin, with its length', () => {
  const {legs, placeOf} = shippedIndexes();
  const features = featuresOf(writers.map(contentOf()).content).filter(
    ({properties}) => properties.feature === 'journey',
  );
  expect(features.map(({id}) => id)).toEqual(legs.map(({event, stay}) => `${event.id}/${stay.actorId}`));
  features.forEach(({geometry, properties}, idx) => {
    const [from, to] = [placeOf(legs[idx]!.fromPlaceId)!, placeOf(legs[idx]!.toPlaceId)!];
    const line = geometry!.coordinates as [number, number][];
    expect(geometry!.type).toBe('LineString');
    expect(line[0]).toEqual(from.coordinates);
    expect(line.at(-1)).toEqual(to.coordinates);
    expect(properties.great_circle_km).toBe(Math.round(greatCircleKm(from.coordinates!, to.coordinates!)));
  });
});

test('properties are flat, ids are told once, and no number has more than six decimals', () => {
  const features = featuresOf(writers.map(contentOf()).content);
  expect(new Set(features.map(({id}) => id)).size).toBe(features.length);
  for (const {geometry, properties} of features) {
    for (const value of Object.values(properties))
      expect(value === null || typeof value !== 'object').toBe(true);
    for (const number of numbersIn(geometry?.coordinates ?? []))
      expect(Number(number.toFixed(6))).toBe(number);
  }
});

test('a journey over the Pacific is cut at the antimeridian', () => {
  const dataset = datasetOf({
    places: [
      aPlace({id: 'bishkek', coordinates: [-149.9, 61.22]}),
      aPlace({id: 'moscow', coordinates: [158.65, 53.01]}),
    ],
    events: [anEvent({participants: [aParticipant({actor: 'lavrov'})]})],
  });
  const journey = featuresOf(writers.map(contentOf(indexesOf(dataset))).content).at(-1)!;
  expect(journey.geometry!.type).toBe('MultiLineString');
  const [east, west] = journey.geometry!.coordinates as [number, number][][];
  expect(east!.at(-1)![0]).toBe(180);
  expect(west![0]).toEqual([-180, east!.at(-1)![1]]);
});

test('a journey between two places at one point is a line all the same', () => {
  const dataset = datasetOf({
    places: [aPlace(), aPlace({id: 'moscow', names: {en: 'Moscow', ru: 'Москва'}})],
    actors: [anActor(), anActor({id: 'kulubaev', seat: 'bishkek'})],
  });
  const journey = featuresOf(writers.map(contentOf(indexesOf(dataset))).content).at(-1)!;
  expect(journey.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [74.6, 42.87],
      [74.6, 42.87],
    ],
  });
});

test('a view brings the journeys to its own events alone', () => {
  const ids = ['csto-foreign-ministers-2025'];
  const features = featuresOf(writers.map(contentOf(undefined, {ids})).content);
  const journeys = features.filter(({properties}) => properties.feature === 'journey');
  expect(features.length - journeys.length).toBe(1);
  expect(journeys.length).toBeGreaterThan(0);
  // Lavrov's stay holds the visit as well, and is told by the event that is there
  for (const {properties} of journeys) expect(properties.event_id).toBe(ids[0]);
});

test('no event is a collection of nothing', () => {
  expect(featuresOf(writers.map(contentOf(undefined, {ids: []})).content)).toEqual([]);
});
