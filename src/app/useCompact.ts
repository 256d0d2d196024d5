import {useSyncExternalStore} from 'react';

/** The same bound as in the style sheets: a small window has one track, a sheet and fewer names. */
const query = '(max-width: 56.24em), (max-height: 34.99em)';

/** Whether the window is small now. */
export function isCompact(): boolean {
  return matchMedia(query).matches;
}

/** Whether the window is small; follows it. */
export function useCompact(): boolean {
  return useMedia(query);
}

/** Whether the window is too low for title and legend one below the other, or small anyway; follows it. */
export function useLow(): boolean {
  return useMedia(`${query}, (max-height: 51.24em)`);
}

function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    listener => {
      const media = matchMedia(condition);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(condition).matches,
  );
}
