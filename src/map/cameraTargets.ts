import type {Bounds, Camera, Frame} from '../geo';
import {cameraToFit, clampCamera, leastMove, mapLngDeg} from '../geo';
import type {Indexes} from '../indexes';
import type {Selection} from '../store';
import {eventsOfSelection} from '../store';

/** How far from the free part's edges what was opened comes to lie, px: room for its dot and its name. */
const marginPx = 24;

/**
 * The frame that a bare address opens with: the dataset's own; in a small window the journeys of what the dataset opens, with room for the names at
 * their ends.
 */
export function openingBounds(indexes: Indexes, compact: boolean): Bounds {
  const {view, opening} = indexes.dataset.dataset;
  if (!compact) return view;
  const selection: Selection | null = opening.event
    ? {kind: 'event', id: opening.event}
    : opening.place
      ? {kind: 'place', id: opening.place}
      : null;
  const bounds = boundsOfEvents(indexes, eventsOfSelection({indexes}, selection));
  return bounds ? withRoom(bounds) : view;
}

/** The opening camera of a window. */
export function openingCamera(indexes: Indexes, frame: Frame, compact: boolean): Camera {
  return clampCamera(cameraToFit(openingBounds(indexes, compact), frame));
}

/** The least move that shows a selection: an event with its journey, a place alone. Others, and what has no place, move nothing. */
export function cameraFor(
  indexes: Indexes,
  selection: Selection | null,
  camera: Camera,
  frame: Frame,
): Camera {
  if (!selection) return camera;
  const bounds =
    selection.kind === 'event'
      ? boundsOfEvents(indexes, eventsOfSelection({indexes}, selection))
      : selection.kind === 'place'
        ? boundsOfPlaces(indexes, [selection.id])
        : undefined;
  return bounds ? leastMove(camera, frame, bounds, marginPx) : camera;
}

/** Bounds of where events are and of where their journeys and telegrams come from. */
function boundsOfEvents(indexes: Indexes, events: readonly number[]): Bounds | undefined {
  const ids = new Set<string>();
  for (const eventIdx of events) {
    const event = indexes.dataset.events[eventIdx]!;
    if (event.place !== null) ids.add(event.place);
    for (const leg of indexes.legs) {
      if (leg.stay.events.includes(event)) ids.add(leg.fromPlaceId).add(leg.toPlaceId);
    }
    for (const sending of indexes.sendings) {
      if (sending.eventIdx === eventIdx) ids.add(sending.fromPlaceId).add(sending.toPlaceId);
    }
    for (const absence of indexes.absences) {
      if (absence.eventIdx === eventIdx) ids.add(absence.placeId);
    }
  }
  return boundsOfPlaces(indexes, [...ids]);
}

function boundsOfPlaces(indexes: Indexes, ids: readonly string[]): Bounds | undefined {
  const points = ids.flatMap(id => {
    const coordinates = indexes.placeOf(id)?.coordinates;
    return coordinates ? [coordinates] : [];
  });
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
