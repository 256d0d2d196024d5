import {type ComponentProps, type ComponentType, type ReactNode, useEffect, useRef, useState} from 'react';
import {type LaterMessages, loadLaterMessages, useMessages} from '../i18n';
import {type BasemapName, pageOccasion} from '../map';
import type {fileNameOf, PictureTheme, Press, Printing, SaveDialog} from '../picture';
import {type ItineraState, useItineraStore} from '../store';
import {LaterFailure} from '../ui';
import type {MoreRow} from './MoreMenu';

/** What saves and prints, once it has come. */
interface Pictures {
  readonly press: Press;
  readonly printing: Printing;
  readonly words: LaterMessages['picture'];
  readonly fileNameOf: typeof fileNameOf;
  readonly Dialog: ComponentType<ComponentProps<typeof SaveDialog>>;
}

/**
 * Saving and printing what is seen. Their script and the basemap come once the page is idle, so that the browser's own print command finds them
 * there, or when they are asked for.
 *
 * @param onLost  called when the script could not be had at another try either.
 * @returns rows for the menu, and the dialog while it is open, or that it could not be had.
 */
export function usePictures(
  basemapNames: readonly BasemapName[],
  compact: boolean,
  onLost: () => void,
): {readonly rows: readonly MoreRow[]; readonly dialog: ReactNode} {
  const store = useItineraStore();
  const messages = useMessages();
  const words = messages.app;
  const isCompact = useRef(compact);
  const wanted = useRef<() => Promise<Pictures>>(null);
  const [saving, setSaving] = useState<Pictures | 'failed' | null>(null);

  useEffect(() => {
    isCompact.current = compact;
  }, [compact]);

  useEffect(() => {
    let made: Promise<Pictures> | null = null;
    let stopped = false;
    const make = async (): Promise<Pictures> => {
      const [{createPress, fileNameOf, startPrinting, SaveDialog}, {picture}] = await Promise.all([
        import('../picture'),
        loadLaterMessages(messages.language),
      ]);
      const map = document.querySelector<HTMLElement>('.map')!;
      const free = map.querySelector<HTMLElement>('.map-free')!;
      const press = createPress({
        store,
        messages,
        words: picture,
        basemapNames,
        map,
        free,
        compact: () => isCompact.current,
      });
      const printing = startPrinting(document, press);
      if (stopped) printing.stop();
      return {press, printing, words: picture, fileNameOf, Dialog: SaveDialog};
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
        .then(({press}) => press.prepare())
        .catch(() => {});
    const callOff = occasion.savesData() ? () => {} : occasion.whenIdle(prepare);
    return () => {
      stopped = true;
      callOff();
      void made?.then(({printing}) => printing.stop()).catch(() => {});
    };
  }, [store, messages, basemapNames]);

  const save = (onFailure: () => void) => void wanted.current?.().then(setSaving, onFailure);
  const rows = [
    {label: words.save, onChoose: () => save(() => setSaving('failed'))},
    {
      label: words.print,
      onChoose: () =>
        void wanted.current?.().then(
          ({printing}) => printing.print(),
          () => window.print(),
        ),
    },
  ];
  if (saving === 'failed') {
    return {
      rows,
      dialog: (
        <div className="notice" data-furniture>
          <LaterFailure onRetry={() => save(onLost)} />
        </div>
      ),
    };
  }
  const dialog = saving && (
    <saving.Dialog
      press={saving.press}
      words={saving.words.dialog}
      theme={themeOf(store.getState())}
      nameOf={format => saving.fileNameOf(store.getState(), format, saving.words)}
      onClose={() => setSaving(null)}
    />
  );
  return {rows, dialog};
}

function themeOf({theme}: Pick<ItineraState, 'theme'>): PictureTheme {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
