import type {Indexes} from '../indexes';
import {type AddressState, createItineraStore, type ItineraStore} from '../store';
import type {OnlyPart} from './onlyPart';

export interface OpenedStore {
  readonly store: ItineraStore;
  /** What it is shown with where one thing alone is shown; null where everything is. */
  readonly only: OnlyPart | null;
}

/**
 * The store of an atlas, once what its address asks for is there: what leaves one thing alone, and what draws its projection. Where that cannot be
 * had, everything is shown, and the map is in Mercator.
 *
 * @param pageLanguage  the language that the page was written in.
 * @param loadCurved  fetches what every other projection takes, and makes it known to the page.
 * @param loadOnly  fetches what leaves one thing alone.
 */
export async function openStore(
  all: Indexes,
  asked: Partial<AddressState>,
  pageLanguage: string,
  loadCurved: () => Promise<void>,
  complain: (complaints: readonly string[]) => void,
  loadOnly: () => Promise<{onlyPart(all: Indexes, only: string): OnlyPart | string}> = () =>
    import('./onlyPart'),
): Promise<OpenedStore> {
  const left = asked.only && (await loadOnly().then(({onlyPart}) => onlyPart(all, asked.only!), String));
  const only = typeof left === 'object' ? left : null;
  if (typeof left === 'string') complain([`everything is shown: ${left}`]);
  const open = (address: Partial<AddressState>) => ({
    store: createItineraStore(only?.indexes ?? all, {...address, only: only && asked.only!}, pageLanguage),
    only,
  });

  const opened = open(asked);
  const {projection} = opened.store.getState();
  if (projection === 'mercator') return opened;
  try {
    await loadCurved();
    return opened;
  } catch (error) {
    complain([`the map is in mercator, since ${projection} could not be loaded: ${String(error)}`]);
    return open({...asked, projection: 'mercator'});
  }
}
