import {type RefObject, useCallback, useEffect, useState} from 'react';
import {nextStop, type SheetStop} from './sheet';
import {listenToSheet, type SheetParts} from './sheetHands';

/** The sheet's stop, and what moves it: a tap on its handle to the next one, a drag or a throw to where it leads. */
export function useSheet({
  panel,
  handle,
  head,
  body,
}: {[Part in keyof SheetParts]: RefObject<HTMLElement | null>}) {
  const [stop, setStop] = useState<SheetStop>('peek');
  useEffect(
    () =>
      listenToSheet(
        {panel: panel.current!, handle: handle.current!, head: head.current!, body: body.current!},
        setStop,
        () => setStop(current => (current === 'peek' ? 'half' : current)),
      ),
    [panel, handle, head, body],
  );
  const lower = useCallback(() => setStop('peek'), []);
  return {stop, lower, onTapHandle: () => setStop(nextStop)};
}
