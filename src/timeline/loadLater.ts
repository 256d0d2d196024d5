import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type * as later from './later';

/** What the timeline shows once it is zoomed or asked, and its words. */
export interface LaterTimeline {
  readonly parts: typeof later;
  readonly words: LaterMessages['timeline'];
}

/** Fetches it. It may fail. */
export async function loadLaterTimeline(language: Language): Promise<LaterTimeline> {
  const [{timeline}, parts] = await Promise.all([loadLaterMessages(language), axisParts()]);
  return {parts, words: timeline};
}

/** What moves and stretches the axis, null until it has come: asking for it fetches it. */
export function axisHand(): typeof later | null {
  if (!come) axisParts().catch(() => {}); // it may be asked for again
  return come;
}

let come: typeof later | null = null;

/** The same to wait for. It may fail. */
export async function axisParts(): Promise<typeof later> {
  come = await import('./later');
  return come;
}
