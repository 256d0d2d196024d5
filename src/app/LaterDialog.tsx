import {useCallback, useEffect, useRef} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, useLater} from '../ui';
import type {LoadText} from './dialogTexts';

interface LaterDialogProps {
  readonly title: string;
  readonly load: LoadText;
  readonly onClose: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** A dialog that is open while it is mounted, and whose text is fetched when it opens. */
export function LaterDialog({title, load, onClose, onLost}: LaterDialogProps) {
  const {language, panels} = useMessages();
  const loadHere = useCallback(() => load(language), [load, language]);
  const {part: text, failed, retry} = useLater(loadHere, true, onLost);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="about-dialog"
      aria-label={title}
      aria-busy={!text && !failed}
      closedby="any"
      onClose={onClose}
      // the keys of the page behind rest
      onKeyDown={event => event.stopPropagation()}
    >
      <button type="button" className="about-close" onClick={() => dialog.current!.close()}>
        <span aria-hidden="true">×</span>
        <span className="unseen">{panels.close}</span>
      </button>
      {text}
      {failed && <LaterFailure onRetry={retry} />}
    </dialog>
  );
}
