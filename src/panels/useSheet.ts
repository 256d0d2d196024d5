import {type RefObject, useCallback, useEffect, useState} from 'react';
import {nextStop, type SheetStop} from './sheet';
import type {SheetParts} from './sheetHands';

/**
 * The sheet's stop, and what moves it: a tap on its handle to the next one, a drag or a throw to where it leads. What follows the hand is fetched once
 * the panel stands; where it cannot be had, taps do.
 */
export function useSheet({
  panel,
  handle,
  head,
  body,
}: {[Part in keyof SheetParts]: RefObject<HTMLElement | null>}) {
  const [stop, setStop] = useState<SheetStop>('peek');
  const raise = useCallback(() => setStop(current => (current === 'peek' ? 'half' : current)), []);

  // focus on what a peeking sheet hides pulls it up; beside the map the panel is no sheet, and has no handle
  useEffect(() => {
    const gone = new AbortController();
    const onFocus = () => {
      if (getComputedStyle(handle.current!).display !== 'none') raise();
    };
    body.current!.addEventListener('focusin', onFocus, {signal: gone.signal});
    return () => gone.abort();
  }, [handle, body, raise]);

  useEffect(() => {
    const gone = new AbortController();
    import('./sheetHands').then(
      ({listenToSheet}) => {
        if (gone.signal.aborted) return;
        const parts = {
          panel: panel.current!,
          handle: handle.current!,
          head: head.current!,
          body: body.current!,
        };
        gone.signal.addEventListener('abort', listenToSheet(parts, setStop, raise));
      },
      () => {},
    );
    return () => gone.abort();
  }, [panel, handle, head, body, raise]);

  const lower = useCallback(() => setStop('peek'), []);
  return {stop, lower, onTapHandle: () => setStop(nextStop)};
}
