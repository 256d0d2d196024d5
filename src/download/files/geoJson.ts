import {greatCircleKm, type LngLat, sampleGreatCircle} from '../../geo';
import {nameIn} from '../../i18n';
import {type Leg, listAt} from '../../indexes';
import {stayColumnsOf, takenRows} from '../../indexes/taken';
import type {Telling} from '../../panels';
import type {Cell} from './csv';
import {cutAtAntimeridian, type Line} from './cutAtAntimeridian';
import {actorText, type EventRow, eventColumns, isoDay, placeText, textOf} from './eventCells';
import type {FileContent, WrittenFile} from './fileContent';
import {partOf, type Steps, textOfRows} from './steps';
import {eventRows} from './tables';

/** A point is written for every so many kilometres of a journey. */
const segmentKm = 100;
/** Of a degree: a tenth of a metre. */
const decimals = 6;

type Geometry =
  | {readonly type: 'Point'; readonly coordinates: LngLat}
  | {readonly type: 'LineString'; readonly coordinates: Line}
  | {readonly type: 'MultiLineString'; readonly coordinates: readonly Line[]};

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, Cell>>;
}

/**
 * Events at their places, and the journeys to them as great circles, as RFC 7946 has it: degrees of WGS 84 in at most six decimals, lines cut at the
 * antimeridian, flat properties. An event without a point, known only to a country or to no place, has no geometry.
 */
export function* geoJson(content: FileContent): Steps<WrittenFile> {
  const {telling, eventIdxs, scope, version} = content;
  const {dataset} = telling.indexes.dataset;
  const {language} = telling.messages;
  const collection = {
    type: 'FeatureCollection',
    // what a map program calls the layer, and whose it is
    name: nameIn(dataset.title, language),
    ...(scope !== '' && {description: scope}),
    credit: nameIn(dataset.credit, language),
    licence: dataset.licence,
    ...(version !== null && {version}),
  };
  const journeys = journeysTo(content);
  const written = (feature: Feature) => `,${JSON.stringify(feature)}`;
  const events = textOfRows(eventRows(content), row => written(eventFeature(row)));
  const features = [
    yield* partOf(events, 0, 0.5),
    yield* partOf(
      textOfRows(journeys, leg => written(journey(leg, telling))),
      0.5,
      1,
    ),
  ].join('');
  return {
    content: `${JSON.stringify(collection).slice(0, -1)},"features":[${features.slice(1)}]}\n`,
    events: eventIdxs.length,
  };
}

function eventFeature(row: EventRow): Feature {
  const {indexes} = row.telling;
  const {id, place} = indexes.dataset.events[row.eventIdx]!;
  const {coordinates} = indexes.placeOf(place ?? '') ?? {};
  const hasPoint = coordinates !== undefined && indexes.hasPoint(place!);
  const columns = eventColumns.filter(({name}) => name !== 'longitude' && name !== 'latitude');
  return {
    type: 'Feature',
    id,
    geometry: hasPoint ? {type: 'Point', coordinates: rounded(coordinates)} : null,
    properties: {
      feature: 'event',
      ...Object.fromEntries(columns.map(({name, cellOf}) => [name, cellOf(row)])),
    },
  };
}

/** The journeys to stays that one of the events belongs to, each with the first of these that is in the file. */
function journeysTo({telling: {indexes}, eventIdxs}: FileContent): readonly Leg[] {
  const isInFile = new Uint8Array(indexes.columns.count);
  for (const eventIdx of eventIdxs) isInFile[eventIdx] = 1;
  const {events, ofLeg} = stayColumnsOf(indexes);
  const found: {readonly legIdx: number; readonly eventIdx: number}[] = [];
  ofLeg.forEach((stay, legIdx) => {
    const eventIdx = listAt(events, stay).find(idx => isInFile[idx]);
    if (eventIdx !== undefined) found.push({legIdx, eventIdx});
  });
  return takenRows(found.length, at => ({
    ...indexes.legs[found[at]!.legIdx]!,
    event: indexes.dataset.events[found[at]!.eventIdx]!,
  }));
}

function journey(
  {stay, event, fromPlaceId, toPlaceId, originBasis, originFrom}: Leg,
  telling: Telling,
): Feature {
  const {indexes} = telling;
  const eventIdx = indexes.eventIdxOf.get(event.id)!;
  // a journey ends where there are points
  const [from, to] = [indexes.placeOf(fromPlaceId)!, indexes.placeOf(toPlaceId)!];
  const km = greatCircleKm(from.coordinates!, to.coordinates!);
  const {status, outcome} = indexes.standings[eventIdx]!;
  return {
    type: 'Feature',
    id: `${event.id}/${stay.actorId}`,
    geometry: arc(from.coordinates!, to.coordinates!, km),
    properties: {
      feature: 'journey',
      event_id: event.id,
      title: textOf(event.title, telling),
      events: stay.events.map(({id}) => id).join('; '),
      actor_id: stay.actorId,
      actor: actorText(stay.actorId, telling),
      from_place_id: fromPlaceId,
      from_place: placeText(fromPlaceId, telling),
      from_country: from.country,
      place_id: toPlaceId,
      place: placeText(toPlaceId, telling),
      country: to.country,
      origin_basis: originBasis,
      origin_from: originFrom,
      format: indexes.formats[eventIdx]!,
      status,
      outcome,
      when: event.when,
      earliest_start: isoDay(stay.days[0]),
      latest_start: isoDay(stay.days[1]),
      earliest_end: isoDay(stay.days[2]),
      latest_end: isoDay(stay.days[3]),
      great_circle_km: Math.round(km),
    },
  };
}

function arc(from: LngLat, to: LngLat, km: number): Geometry {
  const points = sampleGreatCircle(from, to, Math.max(1, Math.ceil(km / segmentKm)));
  const lines = cutAtAntimeridian(points).map(line => line.map(rounded));
  // places with the same coordinates: a line has two positions all the same
  if (lines[0]!.length === 1) return {type: 'LineString', coordinates: [lines[0]![0]!, lines[0]![0]!]};
  return lines.length === 1
    ? {type: 'LineString', coordinates: lines[0]!}
    : {type: 'MultiLineString', coordinates: lines};
}

function rounded([lng, lat]: LngLat): LngLat {
  const factor = 10 ** decimals;
  // no minus before a nought
  return [Math.round(lng * factor) / factor + 0, Math.round(lat * factor) / factor + 0];
}
