import type {ItineraStore} from '../store';

/**
 * Has what plays fetched: an atlas that is to play meanwhile does so when it has come. Where it cannot be had the atlas says so and stands still.
 *
 * @returns ends it.
 */
export function playLater(
  store: ItineraStore,
  complain: (complaints: readonly string[]) => void,
  load: () => Promise<{letPlay(store: ItineraStore): () => void}> = () => import('./playing'),
): () => void {
  const gone = new AbortController();
  const stopOnceGone = (stop: () => void) =>
    gone.signal.aborted ? stop() : gone.signal.addEventListener('abort', stop);
  load().then(
    ({letPlay}) => stopOnceGone(letPlay(store)),
    error => {
      complain([`playing is not to be had: ${String(error)}`]);
      store.getState().pause();
      stopOnceGone(
        store.subscribe(
          ({playing}) => playing,
          playing => playing && store.getState().pause(),
        ),
      );
    },
  );
  return () => gone.abort();
}
