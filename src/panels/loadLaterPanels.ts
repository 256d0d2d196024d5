import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type {panelsByKind} from './laterPanels';

/** The panels of countries, people, organisations and sources, and their words. */
export interface LaterPanels {
  readonly panelsByKind: typeof panelsByKind;
  readonly words: LaterMessages;
}

/** Fetches them. It may fail. */
export async function loadLaterPanels(language: Language): Promise<LaterPanels> {
  const [words, {panelsByKind}] = await Promise.all([loadLaterMessages(language), import('./laterPanels')]);
  return {panelsByKind, words};
}
