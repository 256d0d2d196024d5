/** A size in px, before the picture is magnified for sharpness. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The shapes that a picture can have. `shown` has that of the window. */
export const pictureFormats = ['shown', 'wide', 'square', 'portrait'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const sizes = {
  wide: {widthPx: 1280, heightPx: 720},
  square: {widthPx: 960, heightPx: 960},
  portrait: {widthPx: 960, heightPx: 1200},
} as const satisfies Record<Exclude<PictureFormat, 'shown'>, PictureSize>;

/** Below this the text column leaves the map no room, above it the text is too small to read. */
const shownSide = {least: 640, most: 1600} as const;

/** The size of a format; `shown` is as large as the window where that makes a picture, else as near as its shape allows. */
export function sizeOfFormat(format: PictureFormat, window: PictureSize): PictureSize {
  if (format !== 'shown') return sizes[format];
  const {widthPx, heightPx} = window;
  const up = Math.max(1, shownSide.least / Math.min(widthPx, heightPx));
  const down = Math.min(1, shownSide.most / (Math.max(widthPx, heightPx) * up));
  return {widthPx: Math.round(widthPx * up * down), heightPx: Math.round(heightPx * up * down)};
}

/** Px of the file for a px of the picture. */
export const magnification = 2;
