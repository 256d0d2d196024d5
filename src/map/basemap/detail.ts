import type {Detail} from './fetchBasemap';

/** From this zoom on the basemap is drawn from its fine level, below it from the coarse one: in the still and live alike. */
export const fineFromZoom = 5;

/** The level of detail that a zoom is drawn from. */
export function detailAt(zoom: number): Detail {
  return zoom >= fineFromZoom ? 'fine' : 'coarse';
}
