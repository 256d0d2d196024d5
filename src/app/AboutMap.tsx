import {useCallback} from 'react';
import {type Language, loadLaterMessages, useMessages} from '../i18n';
import {useIndexes, useItinera} from '../store';
import {LaterDialog} from './LaterDialog';

/** Fetches what the dialog says. It may fail. */
export async function loadAbout(language: Language) {
  const [{about}, {AboutMapText}] = await Promise.all([
    loadLaterMessages(language),
    import('./AboutMapText'),
  ]);
  return {words: about, Text: AboutMapText};
}

interface AboutMapProps {
  readonly onClose: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** What the map draws, whose reading of borders that is, and whom it is owed to: a dialog that is open while it is mounted. */
export function AboutMap(handlers: AboutMapProps) {
  const {dataset} = useIndexes().dataset;
  const worldview = useItinera(state => state.worldview);
  const {language, app} = useMessages();
  const load = useCallback(() => loadAbout(language), [language]);
  return (
    <LaterDialog title={app.about} load={load} {...handlers}>
      {({words, Text}) => <Text language={language} words={words} dataset={dataset} worldview={worldview} />}
    </LaterDialog>
  );
}
