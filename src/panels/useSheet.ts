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
        const raise = () => setStop(current => (current === 'peek' ? 'half' : current));
        gone.signal.addEventListener('abort', listenToSheet(parts, setStop, raise));
      },
      () => {},
    );
    return () => gone.abort();
  }, [panel, handle, head, body]);
  const lower = useCallback(() => setStop('peek'), []);
  return {stop, lower, onTapHandle: () => setStop(nextStop)};
}
