import type {Language} from '../model';
import type {AddressState, Theme} from '../store';

/** In which form the map is pasted into an article. */
export const shareForms = ['frame', 'script', 'element', 'picture', 'link'] as const;
export type ShareForm = (typeof shareForms)[number];

/** What is shown: the selected thing alone, the view as it is now, or the dataset's opening. */
export const shareSubjects = ['this', 'view', 'opening'] as const;
export type ShareSubject = (typeof shareSubjects)[number];

/** A size in CSS px. */
export interface ShareSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export const sizePresets = {
  small: {widthPx: 360, heightPx: 480},
  article: {widthPx: 720, heightPx: 480},
  wide: {widthPx: 1000, heightPx: 600},
} as const satisfies Record<string, ShareSize>;
export const sizeNames = ['small', 'article', 'wide', 'own'] as const;
export type SizeName = (typeof sizeNames)[number];

/** What a frame's own width and height can be, in px. */
export const ownSizePx = {least: 200, most: 1600} as const;

/** The parts of a frame that can be left out, in the order of the address. */
export const frameParts = ['title', 'caption', 'legend', 'time', 'credit'] as const;
export type FramePart = (typeof frameParts)[number];

/** All that is chosen in the dialog. */
export interface ShareChoices {
  readonly form: ShareForm;
  readonly subject: ShareSubject;
  /** Whether the code names the present version of the data, and shows the same for ever. */
  readonly isPinned: boolean;
  readonly size: SizeName;
  /** What `size: 'own'` stands for. */
  readonly ownSize: ShareSize;
  readonly theme: Theme;
  /** Of the page that is framed or opened. */
  readonly language: Language;
  readonly shown: readonly FramePart[];
  /** Whether the live map comes when a reader moves the map; else the still stays. */
  readonly isLive: boolean;
}

/** What the dialog begins with: the selected thing alone where there is one, in a frame, as the page looks now. */
export function firstChoices(
  {selection, theme, live}: Pick<AddressState, 'selection' | 'theme' | 'live'>,
  language: Language,
): ShareChoices {
  return {
    form: 'frame',
    subject: selection ? 'this' : 'view',
    isPinned: false,
    size: 'article',
    ownSize: sizePresets.article,
    theme,
    language,
    shown: frameParts,
    isLive: live !== 'never',
  };
}

/** The size that is chosen, in whole px and within what a frame can have. */
export function sizeOf({size, ownSize}: Pick<ShareChoices, 'size' | 'ownSize'>): ShareSize {
  if (size !== 'own') return sizePresets[size];
  return {widthPx: withinOwn(ownSize.widthPx), heightPx: withinOwn(ownSize.heightPx)};
}

function withinOwn(px: number): number {
  return Math.round(Math.max(ownSizePx.least, Math.min(ownSizePx.most, px)));
}
