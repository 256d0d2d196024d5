import {useCallback, useRef} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, ModalDialog, useLater} from '../ui';
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
  const {language} = useMessages();
  const loadHere = useCallback(() => load(language), [load, language]);
  const {part: text, failed, retry} = useLater(loadHere, true, onLost);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <ModalDialog
      ref={dialog}
      hasCross
      className="about-dialog"
      aria-label={title}
      aria-busy={!text && !failed}
      onClose={onClose}
    >
      {text}
      {failed && <LaterFailure onRetry={retry} />}
    </ModalDialog>
  );
}
