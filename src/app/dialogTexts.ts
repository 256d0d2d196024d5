import {type ComponentType, createElement, type ReactElement} from 'react';
import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';

/** Fetches the text of a dialog or of a notice in a language. It may fail. */
export type LoadText = (language: Language) => Promise<ReactElement>;

/** What the map draws, whose reading of borders that is, and whom it is owed to. */
export const loadAbout: LoadText = language =>
  withWords(
    language,
    'about',
    import('./AboutMap').then(({AboutMap}) => AboutMap),
  );

/** Which keys do what, and where. */
export const loadKeys: LoadText = language =>
  withWords(
    language,
    'keys',
    import('./KeysTable').then(({KeysTable}) => KeysTable),
  );

/** That the address names something that is not there. */
export const loadNotice: LoadText = language =>
  withWords(
    language,
    'notice',
    import('./MissingNotice').then(({MissingNotice}) => MissingNotice),
  );

async function withWords<Part extends keyof LaterMessages>(
  language: Language,
  part: Part,
  text: Promise<ComponentType<{words: LaterMessages[Part]}>>,
) {
  const [words, Text] = await Promise.all([loadLaterMessages(language), text]);
  return createElement(Text, {words: words[part]});
}
