import {type RefObject, useEffect, useLayoutEffect, useRef} from 'react';
import {selectSelection, useItinera, useItineraStore} from '../store';

/**
 * Takes the focus to the panel's heading when a gesture has opened it, and back to what opened it when it is closed.
 *
 * Nothing moves when no element had the focus, as on opening a link; nor from a field other than that of the search, or from within `data-keeps-focus`, such as the buttons for the
 * previous and the next event, which are pressed again and again.
 */
export function useFocusFollowing(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const store = useItineraStore();
  const selection = useItinera(selectSelection);
  const opener = useRef<HTMLElement | null>(null);
  const wanted = useRef<'heading' | 'opener' | null>(null);

  // before React draws the new panel, while what was pressed still has the focus
  useEffect(
    () =>
      store.subscribe(selectSelection, next => {
        const active = focusedElement();
        const isInside = active !== null && panel.current?.contains(active) === true;
        if (next && active && !keepsFocus(active)) {
          if (!isInside) opener.current = active;
          wanted.current = 'heading';
        } else {
          wanted.current = !next && isInside ? 'opener' : null;
        }
      }),
    [store, panel],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection is what has just been drawn
  useLayoutEffect(() => {
    const target =
      wanted.current === 'opener' && opener.current?.isConnected ? opener.current : heading.current;
    if (wanted.current !== null) target?.focus({preventScroll: true});
    if (wanted.current === 'opener') opener.current = null;
    wanted.current = null;
  }, [selection, heading]);
}

function focusedElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

function keepsFocus(element: HTMLElement): boolean {
  return (
    element.matches('input:not([role="combobox"]), select, textarea') ||
    element.closest('[data-keeps-focus]') !== null
  );
}
