import type {Basemap} from '../basemap/types';
import {fineLoadsFromZoom} from './liveStyle';

export interface FineRequestOptions {
  /** It may fail: the coarse grain is then drawn at every zoom. */
  readonly fetchFine: () => Promise<Basemap>;
  readonly onFine: (basemap: Basemap) => void;
  readonly nowMs: () => number;
}

/** So long the fine grain is not asked for again after a failure. */
export const fineRestMs = 30_000;

/**
 * A function to be told where the camera looks: it fetches the fine grain once that is about to be seen. What failed is fetched again where the
 * camera still needs it half a minute later; what has come or is on its way is not.
 */
export function fineRequest({fetchFine, onFine, nowMs}: FineRequestOptions): (zoom: number) => void {
  let notBeforeMs = Number.NEGATIVE_INFINITY;
  return zoom => {
    if (zoom < fineLoadsFromZoom || nowMs() < notBeforeMs) return;
    notBeforeMs = Number.POSITIVE_INFINITY;
    fetchFine().then(onFine, () => {
      notBeforeMs = nowMs() + fineRestMs;
    });
  };
}
