import {type ItineraStore, pageClock, startPlayback, warpFor} from '../store';
import {prefersLessMotion} from '../theme';

/** Lets an atlas play; fetched once it stands. */
export function letPlay(store: ItineraStore): () => void {
  return startPlayback(store, warpFor, pageClock(window, prefersLessMotion));
}
