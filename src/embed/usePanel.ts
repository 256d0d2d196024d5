import {type RefObject, useEffect, useState} from 'react';
import {isSame, selectSelection, useItineraStore} from '../store';

/** What a press opens by itself, though it may be selected already. */
const opening = '.city, .edge';

/**
 * Whether the panel is open. The caption tells an event, so previous, next and bars open none: what opens it is a reader who picks a city, a country
 * or a name, or asks for details. What the article selects by a message opens none either.
 *
 * @param root  of the frame's contents: a press within it is the reader's.
 */
export function usePanel(root: RefObject<HTMLElement | null>): {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
} {
  const store = useItineraStore();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const gone = new AbortController();
    const {signal} = gone;
    const element = root.current!;
    let before = selectSelection(store.getState());
    // what the press has selected is selected once it has gone all the way up
    const note = () => {
      before = selectSelection(store.getState());
    };
    const follow = ({target}: Event) => {
      // a step of a story is told by its card
      if ((target as Element).closest('.story')) return;
      const selection = selectSelection(store.getState());
      const isNew = selection !== null && selection.kind !== 'event' && !isSame(selection, before);
      if (isNew || (target as Element).closest(opening)) setOpen(true);
    };
    for (const type of ['pointerdown', 'keydown'])
      element.addEventListener(type, note, {signal, capture: true});
    // on the way down, since the map keeps a click that it has used to itself; Enter and space on a button are clicks too
    element.addEventListener('click', event => setTimeout(() => follow(event)), {signal, capture: true});
    return () => gone.abort();
  }, [store, root]);

  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      // an event goes on being told by the caption
      if (selectSelection(store.getState())?.kind !== 'event') store.getState().clearSelection();
    },
  };
}
