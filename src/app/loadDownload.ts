import type {ReactElement} from 'react';
import {type Language, loadLaterMessages} from '../i18n';

/** Fetches the text of the dialog that saves and cites, which no frame has, in a language. It may fail. */
export async function loadDownload(language: Language): Promise<ReactElement> {
  const [words, {downloadText}] = await Promise.all([loadLaterMessages(language), import('./downloadText')]);
  return downloadText(words);
}
