import type {LaterMessages} from '../i18n';
import {StoryCard} from '../story';

/** The card of a story on a page that has a menu, or, in a frame, details of what is shown. */
export function StoryHere({words}: {words: LaterMessages['story']}) {
  return <StoryCard words={words} next=".tools-more > button, .embed-details" />;
}
