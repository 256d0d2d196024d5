import {useCallback, useEffect, useRef} from 'react';
import {type Language, loadLaterMessages, useMessages} from '../i18n';
import {useIndexes, useItinera} from '../store';
import {LaterFailure, useLater} from '../ui';

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
export function AboutMap({onClose, onLost}: AboutMapProps) {
  const {dataset} = useIndexes().dataset;
  const worldview = useItinera(state => state.worldview);
  const {language, app, panels} = useMessages();
  const load = useCallback(() => loadAbout(language), [language]);
  const {part, failed, retry} = useLater(load, true, onLost);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="about-dialog"
      aria-label={app.about}
      aria-busy={!part && !failed}
      closedby="any"
      onClose={onClose}
      // the keys of the page behind rest
      onKeyDown={event => event.stopPropagation()}
    >
      <button type="button" className="about-close" onClick={() => dialog.current!.close()}>
        <span aria-hidden="true">×</span>
        <span className="unseen">{panels.close}</span>
      </button>
      {part && <part.Text language={language} words={part.words} dataset={dataset} worldview={worldview} />}
      {failed && <LaterFailure onRetry={retry} />}
    </dialog>
  );
}
