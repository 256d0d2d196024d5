import type {LngLat} from '../../geo';
import type {Actor} from '../../model';
import {type MapStop, type MapSubject, middleOf} from '../dossier/mapSubject';
import {roundedKm} from '../dossier/roundedKm';
import {type EventRowView, eventRow} from '../shared/cards';
import {namedPlace} from '../shared/named';
import type {LaterTelling, Named, Sentence} from '../shared/words';
import type {ItineraryStop} from './itineraryOf';
import {hasDatedOffice, officesAt} from './offices';

/** Where somebody is, or is to be, in person. */
export interface ItineraryView {
  /** How many journeys, how far, and how many of them are only announced; empty where there are none. */
  readonly totals: readonly string[];
  /** null where no journey can be drawn. */
  readonly map: MapSubject | null;
  readonly stops: readonly StopView[];
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
    map: mapOf(telling, journeys),
    stops: stops.map((stop, idx) => ({
      key: String(idx),
      where: whereOf(telling, stop),
      offices: hasDatedOffice(actor) ? officesAt(telling, actor, stop) : [],
      events: stop.eventIdxs.map(eventIdx => eventRow(telling, eventIdx)),
    })),
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

function mapOf(telling: LaterTelling, journeys: readonly ItineraryStop[]): MapSubject | null {
  const {indexes} = telling;
  const at = (placeId: string): LngLat => indexes.placeOf(placeId)!.coordinates!; // a journey joins points
  const legs = journeys.map(({leg}) => leg!);
  const ends = new Set(legs.map(({toPlaceId}) => toPlaceId));
  const placeIds = [...new Set(legs.flatMap(leg => [leg.toPlaceId, leg.fromPlaceId]))];
  if (placeIds.length === 0) return null;
  return {
    centre: middleOf(placeIds.map(at)),
    stops: placeIds.map(
      (placeId): MapStop => ({
        placeId,
        name: namedPlace(telling, placeId).text,
        at: at(placeId),
        isMain: ends.has(placeId),
      }),
    ),
    journeys: journeys.map(({leg, happened}, idx) => ({
      key: String(idx),
      from: at(leg!.fromPlaceId),
      to: at(leg!.toPlaceId),
      format: indexes.formats[indexes.eventIdxOf.get(leg!.event.id) ?? -1] ?? null,
      happened,
      inferred: leg!.originBasis === 'inferred',
      count: 1,
    })),
    ringsKm: [],
  };
}
