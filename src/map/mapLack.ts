import type {Indexes} from '../indexes';

/** What a map may lack: land and borders, journeys that the browser does not draw, or any place. */
export type MapLack = 'basemap' | 'journeys' | 'places';

/** What the map of a dataset lacks; null where it lacks nothing. */
export function mapLack(
  {dataset, hasPoint}: Indexes,
  hasBasemap: boolean,
  hasJourneys: boolean,
): MapLack | null {
  if (!hasBasemap) return 'basemap';
  if (!hasJourneys) return 'journeys';
  const hasPlaces = dataset.events.length === 0 || dataset.places.some(({id}) => hasPoint(id));
  return hasPlaces ? null : 'places';
}
