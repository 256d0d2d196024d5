import {type MapColours, mapColours, type Token, tokensAt} from '../theme';
import type {PaperColours} from './pictureSvg';

/** All the colours and faces of a picture. */
export interface Palette {
  readonly map: MapColours;
  readonly paper: PaperColours;
  /** Of the names of waters. */
  readonly waterInk: string;
  readonly families: {readonly serif: string; readonly sans: string};
}

/**
 * The tokens of a theme, whichever the page is in.
 *
 * @param page  where tokens hold: an element is added to it and taken away again.
 */
export function readPalette(page: HTMLElement, theme: 'light' | 'dark'): Palette {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  probe.hidden = true;
  page.append(probe);
  const palette = paletteOf(tokensAt(probe));
  probe.remove();
  return palette;
}

/** All the colours and faces of a picture among tokens. */
export function paletteOf(token: Token): Palette {
  const map = mapColours(token);
  return {
    map,
    paper: {
      surface: token('surface'),
      sea: map.sea,
      line: token('line'),
      ink: map.ink,
      ink2: token('ink-2'),
    },
    waterInk: token('water-ink'),
    families: {serif: token('serif'), sans: token('sans')},
  };
}
