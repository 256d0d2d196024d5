import type {Bounds, Camera, Frame, LngLat, ProjectionName} from '../geo';
import {cameraToFit, clampCamera, leastMove, mapLngDeg} from '../geo';
import type {Indexes} from '../indexes';
import type {Selection} from '../store';
import {eventsOfSelection, openingSelection} from '../store';

/** How far from the free part's edges what was opened comes to lie, px: room for its dot and its name. */
const margin = {topPx: 24, rightPx: 48, bottomPx: 24, leftPx: 24} as const; // on the right stand the zoom buttons

/**
 * The frame that a bare address opens with: the dataset's own; in a small window the journeys of what the dataset opens, with room for the names at
 * their ends.
 */
export function openingBounds(indexes: Indexes, compact: boolean): Bounds {
  const {view} = indexes.dataset.dataset;
  if (!compact) return view;
  const shown = eventsOfSelection({indexes}, openingSelection(indexes));
  return boundsOfEvents(indexes, shown) ?? view;
}

/** The frame that holds some events with their journeys, with room for names; undefined where none of them has a place. */
export function boundsOfEvents(indexes: Indexes, events: readonly number[]): Bounds | undefined {
  const bounds = boundsOf(pointsOfEvents(indexes, events));
  return bounds && withRoom(bounds);
}

/** The opening camera of a window. */
export function openingCamera(
  indexes: Indexes,
  frame: Frame,
  compact: boolean,
  name: ProjectionName = 'mercator',
): Camera {
  return clampCamera(cameraToFit(openingBounds(indexes, compact), frame, name), name);
}

/**
 * The least move that shows a selection: an event with its journey, a city, a country by its cities and its name, a person by what they take part in.
 * What has no place moves nothing, nor do organisations and sources, which are everywhere.
 *
 * @param pointOfCountry  where a country's name stands, by its code.
 */
export function cameraFor(
  indexes: Indexes,
  selection: Selection | null,
  camera: Camera,
  frame: Frame,
  pointOfCountry: (country: string) => LngLat | undefined,
  name: ProjectionName = 'mercator',
): Camera {
  const points = selection ? pointsOfSelection(indexes, selection, pointOfCountry) : [];
  const bounds = boundsOf(points);
  return bounds ? leastMove(camera, frame, bounds, margin, name) : camera;
}

function pointsOfSelection(
  indexes: Indexes,
  selection: Selection,
  pointOfCountry: (country: string) => LngLat | undefined,
): LngLat[] {
  if (selection.kind === 'event' || selection.kind === 'actor') {
    return pointsOfEvents(indexes, eventsOfSelection({indexes}, selection));
  }
  const place = selection.kind === 'place' ? indexes.placeOf(selection.id) : undefined;
  if (place?.kind !== 'country') return place ? pointsOfPlaces(indexes, [place.id]) : [];
  const cities = indexes.dataset.places.filter(({within}) => within === place.id).map(({id}) => id);
  const name = place.country === null ? undefined : pointOfCountry(place.country);
  return [...pointsOfPlaces(indexes, cities), ...(name ? [name] : [])];
}

/** Where events are, where their journeys and telegrams come from, and who stayed away from them. */
function pointsOfEvents(indexes: Indexes, events: readonly number[]): LngLat[] {
  const ids = new Set<string>();
  for (const eventIdx of events) {
    const event = indexes.dataset.events[eventIdx]!;
    if (event.place !== null) ids.add(event.place);
    for (const leg of indexes.legsOfEvent(eventIdx)) ids.add(leg.fromPlaceId).add(leg.toPlaceId);
    for (const sending of indexes.sendingsOfEvent(eventIdx))
      ids.add(sending.fromPlaceId).add(sending.toPlaceId);
    for (const absence of indexes.absencesOfEvent(eventIdx)) ids.add(absence.placeId);
  }
  return pointsOfPlaces(indexes, [...ids]);
}

function pointsOfPlaces(indexes: Indexes, ids: readonly string[]): LngLat[] {
  return ids.flatMap(id => {
    const coordinates = indexes.placeOf(id)?.coordinates;
    return coordinates ? [coordinates] : [];
  });
}

function boundsOf(points: readonly LngLat[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const lngs = points.map(([lng]) => mapLngDeg(lng));
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}

function withRoom({west, south, east, north}: Bounds): Bounds {
  const dx = Math.max(2, (east - west) * 0.22);
  const dy = Math.max(2, (north - south) * 0.35);
  return {west: west - dx, south: south - dy, east: east + dx, north: north + dy};
}
