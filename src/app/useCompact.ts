import {useSyncExternalStore} from 'react';

/** The same bound as in the style sheets: a small window has one track, a sheet and fewer names. */
const query = '(max-width: 899.98px), (max-height: 559.98px)';

/** Whether the window is small; follows it. */
export function useCompact(): boolean {
  return useSyncExternalStore(
    listener => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
