import {useCallback, useRef} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, ModalDialog, useLater} from '../ui';
import {loadDownload} from './loadDownload';
import {type DialogName, loadText} from './loadText';

interface LaterDialogProps {
  readonly name: DialogName;
  readonly onClose: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** A dialog that is open while it is mounted, and whose text is fetched when it opens. */
export function LaterDialog({name, onClose, onLost}: LaterDialogProps) {
  const {language, app} = useMessages();
  const load = useCallback(
    () => (name === 'download' ? loadDownload(language) : loadText(name, language)),
    [name, language],
  );
  const {part: text, failed, retry} = useLater(load, true, onLost);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <ModalDialog
      ref={dialog}
      hasCross
      className={`about-dialog ${name}-dialog`}
      aria-label={app[name]}
      aria-busy={!text && !failed}
      onClose={onClose}
    >
      {text}
      {failed && <LaterFailure onRetry={retry} />}
    </ModalDialog>
  );
}
