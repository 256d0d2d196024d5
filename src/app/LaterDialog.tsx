import {type ReactElement, useCallback, useRef} from 'react';
import {type Language, useMessages} from '../i18n';
import {LaterFailure, ModalDialog, useLater} from '../ui';
import {type DialogName, loadText} from './loadText';

interface CommonProps {
  readonly onClose: () => void;
  /** A part of the page could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
}

/** A dialog among those whose texts are fetched together, or one that has a way of its own. */
type LaterDialogProps = CommonProps &
  (
    | {readonly name: Exclude<DialogName, 'download'>; readonly loadOwn?: undefined}
    | {readonly name: 'download'; readonly loadOwn: (language: Language) => Promise<ReactElement>}
  );

/** A dialog that is open while it is mounted, and whose text is fetched when it opens. */
export function LaterDialog({name, loadOwn, onClose, onLost}: LaterDialogProps) {
  const {language, app} = useMessages();
  const load = useCallback(
    () => (loadOwn ? loadOwn(language) : loadText(name, language)),
    [name, loadOwn, language],
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
