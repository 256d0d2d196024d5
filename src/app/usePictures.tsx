import {type ReactNode, useEffect, useRef, useState} from 'react';
import {loadLaterMessages, useMessages} from '../i18n';
import {type BasemapName, pageOccasion} from '../map';
import type {Pictures} from '../picture';
import {useItineraStore} from '../store';
import {LaterFailure} from '../ui';
import type {MoreRow} from './MoreMenu';
import {isCompact} from './useCompact';

/**
 * Saving and printing what is seen. Their script and the basemap come once the page is idle, so that the browser's own print command finds them
 * there, or when they are asked for.
 *
 * @param onLost  called when the script could not be had at another try either.
 * @returns rows for the menu, and the dialog while it is open, or that it could not be had.
 */
export function usePictures(
  basemapNames: readonly BasemapName[],
  onLost: () => void,
): {readonly rows: readonly MoreRow[]; readonly dialog: ReactNode} {
  const store = useItineraStore();
  const messages = useMessages();
  const words = messages.app;
  const wanted = useRef<() => Promise<Pictures>>(null);
  const [saving, setSaving] = useState<Pictures | 'failed' | null>(null);

  useEffect(() => {
    let made: Promise<Pictures> | null = null;
    let stopped = false;
    const make = async (): Promise<Pictures> => {
      const [{openPictures}, {picture: words}] = await Promise.all([
        import('../picture'),
        loadLaterMessages(messages.language),
      ]);
      const pictures = openPictures({
        store,
        messages,
        words,
        basemapNames,
        compact: isCompact,
      });
      if (stopped) pictures.stop();
      return pictures;
    };
    // what could not be fetched is asked for anew
    wanted.current = () => {
      made ??= make().catch((error: unknown) => {
        made = null;
        throw error;
      });
      return made;
    };
    const occasion = pageOccasion(window);
    const prepare = () =>
      void wanted
        .current?.()
        .then(pictures => pictures.prepare())
        .catch(() => {});
    const callOff = occasion.savesData() ? () => {} : occasion.whenIdle(prepare);
    return () => {
      stopped = true;
      callOff();
      void made?.then(pictures => pictures.stop()).catch(() => {});
    };
  }, [store, messages, basemapNames]);

  const save = (onFailure: () => void) => void wanted.current?.().then(setSaving, onFailure);
  const rows = [
    {label: words.save, onChoose: () => save(() => setSaving('failed'))},
    {
      label: words.print,
      onChoose: () =>
        void wanted.current?.().then(
          pictures => pictures.print(),
          () => window.print(),
        ),
    },
  ];
  if (saving === 'failed') {
    return {
      rows,
      dialog: (
        <div className="notice" data-furniture>
          <LaterFailure onRetry={() => save(onLost)} onDismiss={() => setSaving(null)} />
        </div>
      ),
    };
  }
  return {rows, dialog: saving?.saveDialog(() => setSaving(null))};
}
