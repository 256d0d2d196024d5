import type {ReactElement} from 'react';
import type {ItineraState} from '../store';
import {fileNameOf} from './fileNameOf';
import {createPress, type PictureTheme, type PressInput} from './press';
import {startPrinting} from './printSheet';
import {SaveDialog} from './SaveDialog';

/** What saves and prints the view of a page that stands. */
export interface Pictures {
  /** Fetches what pictures are drawn with, as long as it can be had. */
  prepare(): Promise<void>;
  print(): Promise<void>;
  /** The dialog that saves a picture, for as long as it is open. */
  saveDialog(onClose: () => void): ReactElement;
  /** The browser's own print command prints the page again. */
  stop(): void;
}

/** Begins to print the view in place of the page, and makes ready to save it. */
export function openPictures(inputs: Omit<PressInput, 'map' | 'free'>): Pictures {
  const {store, words} = inputs;
  const map = document.querySelector<HTMLElement>('.map')!;
  const free = map.querySelector<HTMLElement>('.map-free')!;
  const press = createPress({...inputs, map, free});
  const printing = startPrinting(document, press);
  return {
    prepare: () => press.prepare(),
    print: () => printing.print(),
    saveDialog: onClose => (
      <SaveDialog
        press={press}
        words={words.dialog}
        theme={themeOf(store.getState())}
        nameOf={format => fileNameOf(store.getState(), format, words)}
        onClose={onClose}
      />
    ),
    stop: () => printing.stop(),
  };
}

function themeOf({theme}: Pick<ItineraState, 'theme'>): PictureTheme {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
