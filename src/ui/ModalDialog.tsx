import {type ComponentProps, type RefObject, useEffect} from 'react';
import {useMessages} from '../i18n';

interface ModalDialogProps extends Omit<ComponentProps<'dialog'>, 'ref'> {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** Whether it is closed by a cross at its head; Esc and a tap beside it close it in any case. */
  readonly hasCross?: boolean;
}

/** A dialog over the page, open while it is mounted. */
export function ModalDialog({ref, hasCross = false, children, ...rest}: ModalDialogProps) {
  const {panels} = useMessages();
  useEffect(() => {
    if (!ref.current!.open) ref.current!.showModal();
  }, [ref]);
  return (
    <dialog
      ref={ref}
      closedby="any"
      // the keys of the page behind rest
      onKeyDown={event => event.stopPropagation()}
      {...rest}
    >
      {hasCross && (
        <button type="button" className="about-close" onClick={() => ref.current!.close()}>
          <span aria-hidden="true">×</span>
          <span className="unseen">{panels.close}</span>
        </button>
      )}
      {children}
    </dialog>
  );
}
