import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type {SearchField} from '../search';

/** The search field, and its words. */
export interface SearchPart {
  readonly SearchField: typeof SearchField;
  readonly words: LaterMessages;
}

/** Fetches it. It may fail. */
export async function loadSearch(language: Language): Promise<SearchPart> {
  const [words, {SearchField}] = await Promise.all([loadLaterMessages(language), import('../search')]);
  return {SearchField, words};
}
