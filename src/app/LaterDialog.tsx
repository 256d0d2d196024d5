import {type ReactNode, useEffect, useRef} from 'react';
import {useMessages} from '../i18n';
import {LaterFailure, useLater} from '../ui';

interface LaterDialogProps<Part> {
  readonly title: string;
  /** Fetches what it says, the same function at each render. It may fail. */
  readonly load: () => Promise<Part>;
  readonly onClose: () => void;
  /** It could not be fetched, and not when asked for again either. */
  readonly onLost: () => void;
  readonly children: (part: Part) => ReactNode;
}

/** A dialog that is open while it is mounted, and whose text is fetched when it opens. */
export function LaterDialog<Part>({title, load, onClose, onLost, children}: LaterDialogProps<Part>) {
  const {panels} = useMessages();
  const {part, failed, retry} = useLater(load, true, onLost);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="about-dialog"
      aria-label={title}
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
      {part && children(part)}
      {failed && <LaterFailure onRetry={retry} />}
    </dialog>
  );
}
