import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type * as later from './later';

/** What the timeline shows once it is zoomed or asked, and its words. */
export interface LaterTimeline {
  readonly parts: typeof later;
  readonly words: LaterMessages['timeline'];
}

/** Fetches it. It may fail. */
export async function loadLaterTimeline(language: Language): Promise<LaterTimeline> {
  const [{timeline}, parts] = await Promise.all([loadLaterMessages(language), import('./later')]);
  return {parts, words: timeline};
}
