/** The picture of a map for where its page is shared: the opening view at 1200 × 630, drawn in Node by what also draws the pictures of the page. */
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {installCurved} from '../../geo';
import * as curved from '../../geo/curved';
import {laterByLanguage, messagesByLanguage} from '../../i18n/all';
import {buildIndexes, type Indexes} from '../../indexes';
import * as bundled from '../../map/bundled';
import {
  type Basemap,
  countryNames,
  estimateWidth,
  fineFromZoom,
  mapPicture,
  marksOfView,
  openingCamera,
  placeName,
  quietNames,
} from '../../map/picture';
import {installBundled} from '../../map/scene';
import type {Dataset, Language} from '../../model';
import {type Face, paletteOf, pictureContent, pictureSvg} from '../../picture';
import {createItineraStore} from '../../store';
import {tokensOfTheme} from '../../theme';
import {toDayNumber} from '../../time';
import {basemapNamesOf} from '../prerender/firstMap';
import {previewSize} from './size';

/** On the right, where the names of cities stand beside their dots. */
const roomForNamesPx = 48;

/** What a preview is drawn from besides the dataset. */
export interface PreviewMaterial {
  readonly coarse: Basemap;
  readonly fine: Basemap;
  /** public/basemap/names.json. */
  readonly namesJson: unknown;
  /** The tokens, with those of a house after them. */
  readonly tokensCss: string;
}

/**
 * Reads it.
 *
 * @param root  path of the project.
 * @param house  path of a house's token file, from the root; undefined or empty for none.
 */
export function readPreviewMaterial(root: string, house: string | undefined): PreviewMaterial {
  const basemap = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'public/basemap', `${name}.json`), 'utf8'));
  const shipped = readFileSync(join(import.meta.dirname, '../../theme/tokens.css'), 'utf8');
  return {
    coarse: basemap('coarse') as Basemap,
    fine: basemap('fine') as Basemap,
    namesJson: basemap('names'),
    tokensCss: house ? `${shipped}\n${readFileSync(resolve(root, house), 'utf8')}` : shipped,
  };
}

/**
 * The preview in a language, light, the same text for the same input: neither the day of today nor the machine is in it. It is set in the fonts of
 * whoever looks at it.
 */
export function previewSvg(
  dataset: Dataset,
  language: Language,
  {coarse, fine, namesJson, tokensCss}: PreviewMaterial,
): string {
  installCurved(curved);
  installBundled(bundled);
  const indexes = buildIndexes(dataset, lastWordDay(dataset));
  const state = createItineraStore(indexes, {language}).getState();
  const {map: colours, paper, families, waterInk} = paletteOf(tokensOfTheme(tokensCss, 'light'));
  const {countries, places: quietPlaces} = quietNames(namesJson, language, false);
  const nameOf = (placeIdx: number) => placeName(dataset.places[placeIdx]!, language, false);
  const messages = messagesByLanguage[language];
  const marks = marksOfView(state);
  return pictureSvg({
    size: previewSize,
    manner: 'shared',
    content: pictureContent(state, marks, messages, laterByLanguage[language].picture),
    legendWords: messages.map.legend,
    colours: paper,
    families,
    measure: measureFace,
    map: size => {
      const frame = {...size, topPx: 0, rightPx: roomForNamesPx, bottomPx: 0, leftPx: 0};
      const camera = openingCamera(indexes, frame, false, state.projection);
      return mapPicture({
        marks,
        basemap: camera.zoom >= fineFromZoom ? fine : coarse,
        basemapNames: [
          ...countryNames(basemapNamesOf(coarse), dataset.places, language, false, countries),
          ...quietPlaces,
        ],
        camera,
        projection: state.projection,
        worldview: state.worldview,
        size,
        colours,
        style: {...families, ink2: paper.ink2, waterInk},
        nameOf,
        words: messages.map,
        measure: estimateWidth,
      });
    },
  });
}

const measureFace = (text: string, {sizePx, weight}: Face) => estimateWidth(text, sizePx, weight);

/** The day of the newest report: what had become of an event by then, the picture tells whenever it is drawn. */
function lastWordDay({dataset, sources}: Indexes['dataset']): number {
  const days = sources.flatMap(({publishedDays}) => publishedDays[3] ?? []);
  return Math.max(toDayNumber(dataset.opening.t), ...days);
}
