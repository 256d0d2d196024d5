import {type Language, type LaterMessages, loadLaterMessages} from '../i18n';
import type {Corrections, nowPanel, panelsByKind, Shown} from './laterPanels';

/** The panels below their heads, what every panel has at its beginning and its end, and their words. */
export interface LaterPanels {
  readonly panelsByKind: typeof panelsByKind;
  readonly nowPanel: typeof nowPanel;
  readonly Shown: typeof Shown;
  readonly Corrections: typeof Corrections;
  readonly words: LaterMessages;
}

const come = new Map<Language, LaterPanels>();

/** The panels where they have been fetched already; else null. */
export function laterPanelsIn(language: Language): LaterPanels | null {
  return come.get(language) ?? null;
}

/** Fetches them. It may fail. */
export async function loadLaterPanels(language: Language): Promise<LaterPanels> {
  const [words, {panelsByKind, nowPanel, Shown, Corrections}] = await Promise.all([
    loadLaterMessages(language),
    import('./laterPanels'),
  ]);
  const panels = {panelsByKind, nowPanel, Shown, Corrections, words};
  come.set(language, panels);
  return panels;
}
