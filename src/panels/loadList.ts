import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type {EventList} from './list';

/** The list of events, and its words. */
export interface ListPart {
  readonly EventList: typeof EventList;
  readonly words: LaterMessages;
}

/** Fetches it. It may fail. */
export async function loadList(language: Language): Promise<ListPart> {
  const [words, {EventList}] = await Promise.all([loadLaterMessages(language), import('./list')]);
  return {EventList, words};
}
