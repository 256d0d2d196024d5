import {type Language, loadLaterMessages} from '../i18n';

/** Fetches what says that the map lacks something, and its words. It may fail. */
export async function loadMapNote(language: Language) {
  const [{missing}, {MapNote}] = await Promise.all([loadLaterMessages(language), import('./MapNote')]);
  return {MapNote, words: missing.map};
}
