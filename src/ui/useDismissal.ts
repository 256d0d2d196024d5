import {useEffect} from 'react';

/**
 * Closes what is open: at Esc, which then does nothing else, and at a press or a focus elsewhere.
 *
 * @param isInside  whether a part of the page belongs to it.
 * @param onDismiss  told whether it was by Esc, after which the focus has to go back.
 */
export function useDismissal(
  isOpen: boolean,
  isInside: (part: Node) => boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onElsewhere = ({target}: Event) => {
      if (!isInside(target as Node)) onDismiss(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onDismiss(true);
    };
    // before anything that would use the key or keep the press to itself
    document.addEventListener('pointerdown', onElsewhere, true);
    document.addEventListener('focusin', onElsewhere, true);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere, true);
      document.removeEventListener('focusin', onElsewhere, true);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isOpen, isInside, onDismiss]);
}
