import {clampCamera} from '../geo';
import type {LaterMessages, Messages} from '../i18n';
import {
  type Basemap,
  type BasemapName,
  canvasMeasure,
  countryNames,
  type Detail,
  fetchBasemap,
  fetchQuietNames,
  fineFromZoom,
  mapPicture,
  marksOfView,
  measureFrame,
  openingCamera,
  placeName,
  type QuietNames,
} from '../map/picture';
import type {ItineraStore} from '../store';
import {cameraOfPicture} from './cameraOfPicture';
import {magnification, type PictureFormat, type PictureSize, sizeOfFormat} from './formats';
import {type Palette, readPalette} from './palette';
import {pictureContent} from './pictureContent';
import {pictureSvg} from './pictureSvg';
import type {Face, MeasureFace} from './textBlock';

/** The themes that a picture can have: "auto" is one of them by then. */
export const pictureThemes = ['light', 'dark'] as const;
export type PictureTheme = (typeof pictureThemes)[number];

export interface Picture {
  readonly svg: string;
  readonly size: PictureSize;
}

/** Makes pictures of what an atlas shows. */
export interface Press {
  /** The picture of the view as it is now; null until the basemap is there. */
  draw(format: PictureFormat, theme: PictureTheme): Picture | null;
  /** Fetches the basemap in the detail that the view asks for. @throws Error if it cannot be had. */
  prepare(): Promise<void>;
}

export interface PressInput {
  readonly store: ItineraStore;
  readonly messages: Messages;
  readonly words: LaterMessages['picture'];
  /** Names of countries, as they came with the page. */
  readonly basemapNames: readonly BasemapName[];
  /** The map and the part of it that no furniture covers; tokens hold there. */
  readonly map: HTMLElement;
  readonly free: HTMLElement;
  readonly compact: () => boolean;
}

/** Zooms by which a picture may look nearer than a phone's window. */
const mostNearer = 1.5;

/** A press for one mounted atlas. It asks the store and measures the page at each picture. */
export function createPress({store, messages, words, basemapNames, map, free, compact}: PressInput): Press {
  const basemaps: Partial<Record<Detail, Basemap>> = {};
  let quietNames: QuietNames | null = null;

  const frame = () => measureFrame(map, free);
  const cameraNow = () => {
    const {camera, indexes, projection} = store.getState();
    return camera ?? openingCamera(indexes, frame(), compact(), projection);
  };
  const cameraFor = (size: PictureSize) =>
    clampCamera(cameraOfPicture(cameraNow(), frame(), size), store.getState().projection);
  /** A picture is sharper than a window, so the fine level is wanted sooner. */
  const detailAt = (zoom: number): Detail =>
    zoom + Math.log2(magnification) >= fineFromZoom ? 'fine' : 'coarse';

  return {
    prepare: async () => {
      const {language, ownNames} = store.getState();
      quietNames ??= await fetchQuietNames(language, ownNames, new AbortController().signal);
      basemaps.coarse ??= await fetchBasemap('coarse');
      // the largest picture may look nearer than the window by this
      if (detailAt(cameraNow().zoom + mostNearer) === 'fine') basemaps.fine ??= await fetchBasemap('fine');
    },
    draw: (format, theme) => {
      const {coarse} = basemaps;
      if (!coarse) return null;
      const state = store.getState();
      const {language, ownNames, projection, worldview, indexes} = state;
      const {places} = indexes.dataset;
      const {widthPx, heightPx} = frame();
      const size = sizeOfFormat(format, {widthPx, heightPx});
      const palette = readPalette(map, theme);
      const measure = faceMeasure(palette);
      const marks = marksOfView(state);
      const names = [
        ...countryNames(basemapNames, places, language, ownNames, quietNames?.countries),
        ...(quietNames?.places ?? []),
      ];
      const svg = pictureSvg({
        size,
        content: pictureContent(state, marks, messages, words),
        legendWords: messages.map.legend,
        colours: palette.paper,
        families: palette.families,
        measure,
        map: mapSize => {
          const camera = cameraFor(mapSize);
          return mapPicture({
            marks,
            basemap: basemaps[detailAt(camera.zoom)] ?? coarse,
            basemapNames: names,
            camera,
            projection,
            worldview,
            size: mapSize,
            colours: palette.map,
            style: {...palette.families, ink2: palette.paper.ink2, waterInk: palette.waterInk},
            nameOf: placeIdx => placeName(places[placeIdx]!, language, ownNames),
            words: messages.map,
            measure: (text, sizePx, weight) =>
              measure(text, {family: 'sans', sizePx, weight, lineHeightPx: 0}),
          });
        },
      });
      return {svg, size};
    },
  };
}

function faceMeasure({families}: Palette): MeasureFace {
  const context = document.createElement('canvas').getContext('2d');
  const measures = {
    serif: canvasMeasure(context, families.serif),
    sans: canvasMeasure(context, families.sans),
  };
  return (text, {family, sizePx, weight}: Face) => measures[family](text, sizePx, weight);
}
