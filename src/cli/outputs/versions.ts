import type {Correction, Dataset} from '../../model';

/** By which a pinned view learns, with one request, that there is something newer: the present version, and all that was corrected until then. */
export interface Versions {
  readonly current: string;
  readonly corrections: readonly Correction[];
}

/** The file that says so. */
export const versionsFile = 'versions.json';

/** Its content. */
export function versionsOf({dataset}: Dataset, current: string): Versions {
  return {current, corrections: dataset.corrections};
}
