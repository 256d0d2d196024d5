import {pageOccasion} from './liveOccasion';

/** What draws the live map, fetched when it is wanted. */
export const loadLive = () => import('./live');

/** Asks for it and for what it draws, along with the data: for a page whose address has it at once. Nothing waits for it. */
export function askForLive(): void {
  const occasion = pageOccasion(window);
  if (!occasion.mayStartWorkers() || !occasion.hasWebGL2()) return;
  // what cannot be had is asked for again when it is to be drawn
  loadLive()
    .then(live => live.askForBasemap())
    .catch(() => {});
}
