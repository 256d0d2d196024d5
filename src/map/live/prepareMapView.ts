import {fetchBasemap} from '../basemap/fetchBasemap';
import {fineLoadsFromZoom} from './liveStyle';
import {createMapViewOf} from './mapView';
import type {CreateMapView} from './mapViewTypes';

/**
 * Fetches what a live map begins with.
 *
 * @param zoom  where it will look: nearby, fine detail is part of it.
 * @throws where the network fails.
 */
export async function prepareMapView(zoom: number, signal: AbortSignal): Promise<CreateMapView> {
  const [coarse, fine] = await Promise.all([
    fetchBasemap('coarse', signal),
    // where it is missing the coarse one is drawn
    zoom < fineLoadsFromZoom ? null : fetchBasemap('fine', signal).catch(() => null),
  ]);
  return createMapViewOf({coarse, fine});
}

/** Asks for the basemap that every live map begins with; what cannot be had is asked for again when it is wanted. */
export function askForBasemap(): void {
  fetchBasemap('coarse').catch(() => {});
}
