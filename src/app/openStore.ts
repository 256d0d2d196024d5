import type {Indexes} from '../indexes';
import {isLanguage, type Language} from '../model';
import {type AddressState, createItineraStore, type ItineraStore, type Pacing} from '../store';
import type {KnownPart} from './knownPart';
import type {OnlyPart} from './onlyPart';

const pacing: Pacing = {
  now: () => performance.now(),
  after: (ms, callback) => void setTimeout(callback, ms),
};

export interface OpenedStore {
  readonly store: ItineraStore;
  /** What it is shown with where one thing alone is shown; null where everything is. */
  readonly only: OnlyPart | null;
  /** What it is shown with where no more is shown than had been reported by a day. */
  readonly known: KnownPart | null;
}

/**
 * The store of an atlas, once what its address asks for is there: what leaves one thing alone, or what had been reported by a day, and what draws
 * its projection. Where that cannot be had, everything is shown, and the map is in Mercator.
 *
 * @param pageLanguage  the language that the page was written in.
 * @param loadCurved  fetches what every other projection takes, and makes it known to the page.
 * @param loadOnly  fetches what leaves one thing alone.
 * @param loadKnown  fetches what leaves what had been reported by a day.
 */
export async function openStore(
  all: Indexes,
  asked: Partial<AddressState>,
  pageLanguage: Language,
  loadCurved: () => Promise<void>,
  complain: (complaints: readonly string[]) => void,
  loadOnly: () => Promise<{onlyPart(all: Indexes, only: string): OnlyPart | string}> = () =>
    import('./onlyPart'),
  loadKnown: () => Promise<{
    knownPart(all: Indexes, day: number, language: Language): Promise<KnownPart>;
  }> = () => import('./knownPart'),
): Promise<OpenedStore> {
  const had = async <Part extends object>(making: Promise<Part | string>): Promise<Part | null> => {
    const part = await making.catch(String);
    if (typeof part !== 'string') return part;
    complain([`everything is shown: ${part}`]);
    return null;
  };
  const {known: day = null, only: thing = null, language = pageLanguage} = asked;
  const spoken = isLanguage(language) ? language : pageLanguage;
  const known =
    day === null ? null : await had(loadKnown().then(({knownPart}) => knownPart(all, day, spoken)));
  const reported = known?.indexes ?? all;
  const only = thing === null ? null : await had(loadOnly().then(({onlyPart}) => onlyPart(reported, thing)));
  const open = (address: Partial<AddressState>) => ({
    store: createItineraStore(
      only?.indexes ?? reported,
      {...address, only: only && thing, known: known && day},
      pageLanguage,
      pacing,
    ),
    only,
    known,
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
