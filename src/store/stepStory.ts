import type {ItineraStore} from './itineraStore';
import {storyOf} from './story';

/**
 * Goes to the step before or after the one that is told; before the first and after the last nothing happens.
 *
 * @returns whether a story is told.
 */
export function stepStory(store: ItineraStore, direction: 1 | -1): boolean {
  const {story, all, openStory} = store.getState();
  if (!story) return false;
  const step = story.step + direction;
  if (step >= 1 && step <= (storyOf(all, story.id)?.steps.length ?? 0)) openStory({id: story.id, step});
  return true;
}
