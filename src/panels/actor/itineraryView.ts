import type {LngLat} from '../../geo';
import type {Leg} from '../../indexes';
import type {Actor} from '../../model';
import {looksOf, type MapJourney, type MapStop, type MapSubject, middleOf} from '../dossier/mapSubject';
import {roundedKm} from '../dossier/roundedKm';
import {type EventRowView, eventRow} from '../shared/cards';
import {namedPlace} from '../shared/named';
import {manyRows, type Told} from '../shared/told';
import type {LaterTelling, Named, Sentence} from '../shared/words';
import type {ItineraryStop} from './itineraryOf';
import {hasDatedOffice, officesAt} from './offices';

/** Where somebody is, or is to be, in person. */
export interface ItineraryView {
  /** How many journeys, how far, and how many of them are only announced; empty where there are none. */
  readonly totals: readonly string[];
  /** null where no journey can be drawn. */
  readonly map: MapSubject | null;
  /** How the picture is to be read. */
  readonly reading: string;
  readonly stops: Told<ItineraryStop, StopView>;
}

export interface StopView {
  readonly key: string;
  /** "From Moscow to Bishkek, about 2,990 km (start inferred)"; "In Moscow". */
  readonly where: Sentence;
  /** Offices at that time, where any of them is dated. */
  readonly offices: readonly Sentence[];
  readonly events: readonly EventRowView[];
}

/** An itinerary as it is read: what it comes to, its picture, and stop by stop. */
export function itineraryView(
  telling: LaterTelling,
  actor: Actor,
  stops: readonly ItineraryStop[],
): ItineraryView {
  const {dossiers} = telling.later;
  const journeys = stops.filter(({leg}) => leg !== null);
  const announced = journeys.filter(({happened}) => !happened).length;
  const km = roundedKm(journeys.reduce((sum, stop) => sum + (stop.km ?? 0), 0));
  return {
    totals: [
      ...(journeys.length === 0 ? [] : [dossiers.total(journeys.length, km)]),
      ...(announced === 0 ? [] : [dossiers.totalAnnounced(announced, journeys.length)]),
    ],
    ...(journeys.length > manyRows ? busiestWays(telling, journeys) : eachJourney(telling, journeys)),
    stops: {
      telling,
      rows: stops,
      tell: stop => ({
        key: String(stops.indexOf(stop)),
        where: whereOf(telling, stop),
        offices: hasDatedOffice(actor) ? officesAt(telling, actor, stop) : [],
        events: stop.eventIdxs.map(eventIdx => eventRow(telling, eventIdx)),
      }),
      eventIdxsOf: ({eventIdxs}) => eventIdxs,
    },
  };
}

function whereOf(telling: LaterTelling, {stay, leg, km}: ItineraryStop): Sentence {
  const {dossiers} = telling.later;
  if (!leg || km === null) return dossiers.stop<string | Named>(namedPlace(telling, stay.placeId));
  return dossiers.leg<string | Named>(
    namedPlace(telling, leg.fromPlaceId),
    namedPlace(telling, leg.toPlaceId),
    roundedKm(km),
    leg.originBasis === 'inferred',
  );
}

type Picture = Pick<ItineraryView, 'map' | 'reading'>;

/** A picture of few journeys, a line for each. */
function eachJourney(telling: LaterTelling, journeys: readonly ItineraryStop[]): Picture {
  const {indexes} = telling;
  const lines = journeys.map(({leg, happened}, idx) => ({
    key: String(idx),
    from: pointOf(telling, leg!.fromPlaceId),
    to: pointOf(telling, leg!.toPlaceId),
    format: indexes.formats[indexes.eventIdxOf.get(leg!.event.id) ?? -1] ?? null,
    happened,
    inferred: leg!.originBasis === 'inferred',
    count: 1,
  }));
  const map = mapOf(
    telling,
    journeys.map(({leg}) => leg!),
    lines,
  );
  return {map, reading: map ? telling.later.dossiers.looks(looksOf(map)) : ''};
}

/** More lines than these are a blob in a picture of this size. */
const mostDrawn = 60;

/** A picture of many journeys: a line for all of one way, of the busiest ways. */
function busiestWays(telling: LaterTelling, journeys: readonly ItineraryStop[]): Picture {
  const ways = new Map<string, ItineraryStop[]>();
  for (const journey of journeys) {
    const key = `${journey.leg!.fromPlaceId} ${journey.leg!.toPlaceId}`; // an id has no space in it
    const found = ways.get(key);
    if (found) found.push(journey);
    else ways.set(key, [journey]);
  }
  const busiest = [...ways].sort(([, a], [, b]) => b.length - a.length).slice(0, mostDrawn);
  const lines = busiest.map(([key, alike]) => ({
    key,
    from: pointOf(telling, alike[0]!.leg!.fromPlaceId),
    to: pointOf(telling, alike[0]!.leg!.toPlaceId),
    format: null,
    happened: alike.some(({happened}) => happened),
    inferred: alike.every(({leg}) => leg!.originBasis === 'inferred'),
    count: alike.length,
  }));
  const map = mapOf(
    telling,
    busiest.map(([, alike]) => alike[0]!.leg!),
    lines,
  );
  const {dossiers, many} = telling.later;
  const rest = busiest.length < ways.size ? [many.drawn(busiest.length, ways.size)] : [];
  return {map, reading: map ? [dossiers.looks(looksOf(map)), ...rest].join(' ').trim() : ''};
}

function mapOf(
  telling: LaterTelling,
  legs: readonly Leg[],
  journeys: readonly MapJourney[],
): MapSubject | null {
  const ends = new Set(legs.map(({toPlaceId}) => toPlaceId));
  const placeIds = [...new Set(legs.flatMap(leg => [leg.toPlaceId, leg.fromPlaceId]))];
  if (placeIds.length === 0) return null;
  return {
    centre: middleOf(placeIds.map(placeId => pointOf(telling, placeId))),
    stops: placeIds.map(
      (placeId): MapStop => ({
        placeId,
        name: namedPlace(telling, placeId).text,
        at: pointOf(telling, placeId),
        isMain: ends.has(placeId),
      }),
    ),
    journeys,
    ringsKm: [],
  };
}

function pointOf({indexes}: LaterTelling, placeId: string): LngLat {
  return indexes.placeOf(placeId)!.coordinates!; // a journey joins points
}
