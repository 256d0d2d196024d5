import {useCallback} from 'react';
import {type Language, loadLaterMessages, useMessages} from '../i18n';
import {LaterDialog} from './LaterDialog';

/** Fetches what the dialog says. It may fail. */
export async function loadKeys(language: Language) {
  const [{keys}, {KeysTable}] = await Promise.all([loadLaterMessages(language), import('./KeysTable')]);
  return {words: keys, Table: KeysTable};
}

interface KeysHelpProps {
  readonly onClose: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** Which keys do what, and where: a dialog that is open while it is mounted. */
export function KeysHelp(handlers: KeysHelpProps) {
  const {language, app} = useMessages();
  const load = useCallback(() => loadKeys(language), [language]);
  return (
    <LaterDialog title={app.keys} load={load} {...handlers}>
      {({words, Table}) => <Table words={words} />}
    </LaterDialog>
  );
}
