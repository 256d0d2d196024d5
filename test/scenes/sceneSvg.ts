import '../fixtures/curvedProjections';
import {readFileSync} from 'node:fs';
import {basemapNamesOf} from '../../src/cli/prerender/firstMap';
import type {Frame} from '../../src/geo';
import {en} from '../../src/i18n/all';
import {detailAt} from '../../src/map/basemap/detail';
import {
  type Basemap,
  countryNames,
  estimateWidth,
  mapPicture,
  marksOfView,
  openingCamera,
  placeName,
  quietNames,
} from '../../src/map/picture';
import {paletteOf} from '../../src/picture/palette';
import {createItineraStore, type ItineraState, parseAddress} from '../../src/store';
import {tokensOfTheme} from '../../src/theme';
import {shippedIndexes} from '../fixtures/indexes';
import {type Scene, sceneSize} from './scenes';

/** What the atlas shows at the address of a scene. @throws Error if the address says something that is not understood. */
export function stateOf({name, address}: Scene): ItineraState {
  const indexes = shippedIndexes();
  const {state, complaints} = parseAddress(address, indexes.dataset.dataset.languages);
  if (complaints.length > 0) throw new Error(`${name}: ${complaints.join('; ')}`);
  return createItineraStore(indexes, state).getState();
}

/** The map of a scene as an SVG file, a line an element and a line for each ring or stretch of a path. */
export function sceneSvg(scene: Scene): string {
  const state = stateOf(scene);
  const {indexes, theme, language, ownNames, projection, worldview} = state;
  if (theme === 'auto') throw new Error(`${scene.name}: unexpected theme: auto; expected light or dark`);
  const {places} = indexes.dataset;
  const frame: Frame = {...sceneSize, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0};
  const camera = state.camera ?? openingCamera(indexes, frame, false, projection);
  const {map: colours, families, paper, waterInk} = paletteOf(tokensOfTheme(tokensCss, theme));
  const {countries, places: quietPlaces} = quietNames(basemapFile('names'), language, ownNames);
  const coarse = basemapFile('coarse') as Basemap;
  const marks = marksOfView(state);
  const tinted = (scene.tinted ?? []).map(tint => ({...tint, eventIdx: 0, placeIdx: 0}));
  const markup = mapPicture({
    marks: {...marks, tints: [...marks.tints, ...tinted]},
    basemap: detailAt(camera.zoom) === 'fine' ? (basemapFile('fine') as Basemap) : coarse,
    basemapNames: [
      ...countryNames(basemapNamesOf(coarse), places, language, ownNames, countries),
      ...quietPlaces,
    ],
    camera,
    projection,
    worldview,
    size: sceneSize,
    colours,
    style: {...families, ink2: paper.ink2, waterInk},
    nameOf: placeIdx => placeName(places[placeIdx]!, language, ownNames),
    words: en.map,
    measure: estimateWidth,
  });
  const {widthPx, heightPx} = sceneSize;
  return inLines(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><title>#${scene.address.replaceAll('&', '&amp;')}</title>${markup}</svg>`,
  );
}

const tokensCss = readFileSync(new URL('../../src/theme/tokens.css', import.meta.url), 'utf8');

const files = new Map<string, unknown>();

function basemapFile(name: 'coarse' | 'fine' | 'names'): unknown {
  const file = new URL(`../../public/basemap/${name}.json`, import.meta.url);
  const json = files.get(name) ?? JSON.parse(readFileSync(file, 'utf8'));
  files.set(name, json);
  return json;
}

/** A change then stands on a line of its own. What is within a text stays as it is: there white space is seen. */
function inLines(svg: string): string {
  const lines = svg
    .replaceAll(/><(?!tspan|\/text|\/title)/g, '>\n<')
    .replaceAll(/ d="([^"]*)"/g, (_, d: string) => ` d="${d.replaceAll(/(?!^)[mM]/g, '\n$&')}"`);
  return `${lines}\n`;
}
