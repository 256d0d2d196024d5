import type {Indexes} from '../indexes';
import {installBundled, mostPlainLegs} from './scene';

/** Fetches what the map of a large dataset needs, before it is made. Where that cannot be had, each journey is drawn, however many there are. */
export async function prepareScene({legColumns}: Pick<Indexes, 'legColumns'>): Promise<void> {
  if (legColumns.count > mostPlainLegs) await loadBundled();
}

/** Fetches it for a dataset that is known to be large. */
export async function loadBundled(): Promise<void> {
  const bundled = await import('./bundled').catch(() => null);
  if (bundled) installBundled(bundled);
}
