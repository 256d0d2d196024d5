import type {Indexes} from '../indexes';
import {type AddressState, createItineraStore, type ItineraStore} from '../store';

/**
 * The store of an atlas, once its projection can be drawn with. Where what that takes cannot be had, the map is in Mercator.
 *
 * @param pageLanguage  the language that the page was written in.
 * @param loadCurved  fetches what every other projection takes, and makes it known to the page.
 */
export async function openStore(
  indexes: Indexes,
  address: Partial<AddressState>,
  pageLanguage: string,
  loadCurved: () => Promise<void>,
  complain: (complaints: readonly string[]) => void,
): Promise<ItineraStore> {
  const store = createItineraStore(indexes, address, pageLanguage);
  const {projection} = store.getState();
  if (projection === 'mercator') return store;
  try {
    await loadCurved();
    return store;
  } catch (error) {
    complain([`the map is in mercator, since ${projection} could not be loaded: ${String(error)}`]);
    return createItineraStore(indexes, {...address, projection: 'mercator'}, pageLanguage);
  }
}
