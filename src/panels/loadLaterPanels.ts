import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type {Corrections, NoEvents, panelsByKind} from './laterPanels';

/** The panels of countries, people, organisations and sources, what every panel has at its end, the panel of a dataset without events, and their words. */
export interface LaterPanels {
  readonly panelsByKind: typeof panelsByKind;
  readonly Corrections: typeof Corrections;
  readonly NoEvents: typeof NoEvents;
  readonly words: LaterMessages;
}

/** Fetches them. It may fail. */
export async function loadLaterPanels(language: Language): Promise<LaterPanels> {
  const [words, {panelsByKind, Corrections, NoEvents}] = await Promise.all([
    loadLaterMessages(language),
    import('./laterPanels'),
  ]);
  return {panelsByKind, Corrections, NoEvents, words};
}
