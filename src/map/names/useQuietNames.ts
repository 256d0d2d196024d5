import {useEffect, useState} from 'react';
import {pageOccasion} from '../liveOccasion';
import type {PlaceQuiet} from '../scene';
import type {QuietNames} from './quietNames';

/** Names, and what places them among those of countries. */
interface PlacedNames extends QuietNames {
  readonly placeQuiet: PlaceQuiet;
}

/**
 * The names of waters and cities, null until the page stands idle; null for ever for a reader who has asked to be sent little.
 *
 * @param waits  as long as it is set nothing is fetched.
 */
export function useQuietNames(language: string, ownNames: boolean, waits: boolean): PlacedNames | null {
  const [names, setNames] = useState<PlacedNames | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const occasion = pageOccasion(window);
    if (waits || occasion.savesData()) return;
    const callOff = occasion.whenIdle(() => {
      import('./quietNames')
        .then(async ({fetchQuietNames, placeQuiet}) => ({
          ...(await fetchQuietNames(language, ownNames, gone.signal)),
          placeQuiet,
        }))
        .then(
          found => {
            if (!gone.signal.aborted) setNames(found);
          },
          () => {}, // the script could not be had: the map says less
        );
    });
    return () => {
      callOff();
      gone.abort();
    };
  }, [language, ownNames, waits]);
  return names;
}
