import type {ReactElement} from 'react';
import {type Language, loadLaterMessages} from '../i18n';

/**
 * The dialogs: what the map draws and whose reading that is, which keys do what, what is shown of all and by when it had been reported, what is saved or
 * cited, and what is sent or pasted.
 */
export type DialogName = 'about' | 'download' | 'filter' | 'keys' | 'known' | 'share';

/** What has a text that comes later: a dialog, that the address names something that is not there, and a story. */
export type TextName = Exclude<DialogName, 'download'> | 'notice' | 'story';

/** Fetches a text in a language. It may fail. */
export async function loadText(name: TextName, language: Language): Promise<ReactElement> {
  const [words, {dialogText}] = await Promise.all([loadLaterMessages(language), import('./dialogTexts')]);
  return dialogText(name, words);
}
