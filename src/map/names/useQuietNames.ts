import {useEffect, useState} from 'react';
import {pageOccasion} from '../liveOccasion';
import type {QuietNames} from './quietNames';

/** The names of waters and cities, null until the page stands idle; null for ever for a reader who has asked to be sent little. */
export function useQuietNames(language: string, ownNames: boolean): QuietNames | null {
  const [names, setNames] = useState<QuietNames | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const occasion = pageOccasion(window);
    if (occasion.savesData()) return;
    const callOff = occasion.whenIdle(() => {
      import('./quietNames')
        .then(({fetchQuietNames}) => fetchQuietNames(language, ownNames, gone.signal))
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
  }, [language, ownNames]);
  return names;
}
