import {cameraToFit, type Frame, projectionOf, worldX, worldY} from '../../geo';
import {type Messages, nameIn} from '../../i18n';
import type {Indexes} from '../../indexes';
import {estimateWidth, openingBounds} from '../../map';
import * as bundled from '../../map/bundled';
import {linesSvg, percentAt, signsSvg, strokesOf, type WorldView} from '../../map/overlay';
import {countryNames, marksOfView, placeName, quietNames} from '../../map/picture';
import {
  type BasemapName,
  type Box,
  dotId,
  installBundled,
  type Layout,
  labelSizes,
  layoutMap,
  looks,
  type Marks,
} from '../../map/scene';
import {arranged, type Basemap, stillGroups} from '../../map/still';
import type {Language} from '../../model';
import {createItineraStore} from '../../store';
import {escapeXml} from '../../ui';

/** The two shapes of the opening view. Which is shown, the style sheet decides. */
export type FirstShape = 'wide' | 'small';

/** How a shape is laid out. */
interface ShapeForm {
  /** The size for which its names are placed: the design's own. The insets are those of the page's style sheet. */
  readonly frame: Frame;
  /** What lies over the map then, px from its corner. */
  readonly furniture: readonly Box[];
  readonly mostLabels: number;
  /** Whether it frames the journeys of what the dataset opens, and not all of the dataset's frame. */
  readonly compact: boolean;
}

/** The pages that are written, by what their files have in common. */
export const families = ['index', 'embed', 'embed-standalone'] as const;
export type Family = (typeof families)[number];

/** How a page is laid out: as the atlas, or as a frame. */
export type Look = 'index' | 'embed';

/** The look of a page. */
export function lookOf(family: Family): Look {
  return family === 'index' ? 'index' : 'embed';
}

const forms: Readonly<Record<Look, Readonly<Record<FirstShape, ShapeForm>>>> = {
  // layout.css; over it the title, and on a wide window the list
  index: {
    wide: {
      frame: {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372},
      furniture: [
        {left: 0, top: 0, right: 364, bottom: 320},
        {left: 1048, top: 0, right: 1440, bottom: 900},
      ],
      mostLabels: Number.POSITIVE_INFINITY,
      compact: false,
    },
    small: {
      frame: {widthPx: 390, heightPx: 447, topPx: 52, rightPx: 16, bottomPx: 48, leftPx: 16},
      furniture: [],
      mostLabels: 6,
      compact: true,
    },
  },
  // embed.css
  embed: {
    wide: {
      frame: {widthPx: 720, heightPx: 261, topPx: 20, rightPx: 56, bottomPx: 32, leftPx: 28},
      furniture: [],
      mostLabels: 8,
      compact: true,
    },
    small: {
      frame: {widthPx: 360, heightPx: 189, topPx: 20, rightPx: 52, bottomPx: 32, leftPx: 20},
      furniture: [],
      mostLabels: 6,
      compact: true,
    },
  },
};

/** The part of the world that a shape of the opening view frames. */
export function openingView(indexes: Indexes, shape: FirstShape, look: Look = 'index'): WorldView {
  const {west, south, east, north} = openingBounds(indexes, forms[look][shape].compact);
  const x = worldX(west);
  const y = worldY(north);
  return {x, y, width: worldX(east) - x, height: worldY(south) - y};
}

/** The countries that the dataset speaks of: these can be tinted and tapped. */
function countriesOf({dataset}: Indexes): Set<string> {
  return new Set(dataset.places.flatMap(({country}) => country ?? []));
}

/** The names that the basemap may show, in world units: those of the larger countries in and around the region. */
export function basemapNamesOf(basemap: Basemap): BasemapName[] {
  return basemap.objects.countries.geometries.flatMap(({properties}) => {
    const {country, name, label, extent} = properties;
    if (!isNear(label) || extent < leastExtent) return [];
    const [lngDeg, latDeg] = label;
    return [{id: country, name, x: Math.round(worldX(lngDeg)), y: Math.round(worldY(latDeg)), extent}];
  });
}

/** A name as a page is written with it. */
export interface FirstName extends BasemapName {
  /** Whether the page must bring it along, since a browser would not know it. */
  readonly isSent: boolean;
}

/** Languages in which every browser knows the names of countries; Chromium does not speak Kyrgyz. */
const intlLanguages: readonly Language[] = ['en', 'ru'];

/**
 * The same in a language, as the page that is opened then shows them.
 *
 * @param namesJson  public/basemap/names.json as it was read.
 */
export function basemapNamesIn(
  basemap: Basemap,
  {dataset}: Indexes,
  language: Language,
  namesJson: unknown,
): FirstName[] {
  const known = intlLanguages.includes(language)
    ? undefined
    : quietNames(namesJson, language, false).countries;
  return countryNames(basemapNamesOf(basemap), dataset.places, language, false, known).map(name => ({
    ...name,
    isSent: !name.ours && !(intlLanguages.includes(language) && name.lang === language && isInIntl(name.id)),
  }));
}

function isInIntl(code: string): boolean {
  return new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code) !== undefined;
}

// below this a name never has room at the nearest zoom
const leastExtent = 25;

function isNear([lng, lat]: readonly [number, number]): boolean {
  return lng > -12 && lng < 150 && lat > 5;
}

/**
 * The map of the opening view as HTML: the basemap once, and over it lines, dots and names for a wide and for a small window. It holds no style
 * attribute and fits any window by the style sheet alone.
 */
export function firstMapHtml(
  indexes: Indexes,
  basemap: Basemap,
  messages: Messages,
  names: readonly BasemapName[],
  look: Look = 'index',
): string {
  const shapes = (['wide', 'small'] as const).map(shape =>
    shapeHtml(indexes, basemap, messages, names, shape, look),
  );
  const told = escapeXml(nameIn(indexes.dataset.dataset.description, messages.language));
  return `<section class="first-map" aria-label="${escapeXml(messages.map.label)}"><div class="first-free" role="img" aria-label="${told}">${shapes.join('')}</div></section>`;
}

function shapeHtml(
  indexes: Indexes,
  basemap: Basemap,
  messages: Messages,
  names: readonly BasemapName[],
  shape: FirstShape,
  look: Look,
): string {
  const form = forms[look][shape];
  const view = openingView(indexes, shape, look);
  const marks = openingMarks(indexes, form);
  const strokes = strokesOf(marks, {
    projection: projectionOf(cameraToFit(openingBounds(indexes, form.compact), form.frame), form.frame),
    frame: form.frame,
    most: mostInPage,
  });
  const ground =
    shape === 'wide'
      ? `<g id="basemap">${tinted(stillOf(indexes, basemap), marks)}</g>` // the geometry is sent once and used twice
      : '<use href="#basemap"/>';
  const box = [view.x, view.y, view.width, view.height].map(value => Math.round(value)).join(' ');
  return (
    `<div class="first-fit first-fit--${shape}">` +
    `<svg viewBox="${box}" aria-hidden="true">${ground}${linesSvg(strokes, `fade-${shape}-`)}</svg>` +
    `<svg aria-hidden="true">${signsSvg(strokes, view)}${dotsAndNames(indexes, messages, names, form, marks, view)}</svg>` +
    '</div>'
  );
}

/** Lines of a large dataset's past, each shape its own: they are bytes on the way to the first picture. */
const mostInPage = {busiest: 60, texture: 60};

function openingMarks(indexes: Indexes, {compact}: ShapeForm): Marks {
  installBundled(bundled);
  return marksOfView(createItineraStore(indexes).getState(), compact);
}

/** The basemap as the dataset would have it; what it cannot know, the address, is drawn anew in the browser. */
function stillOf(indexes: Indexes, basemap: Basemap): string {
  const {worldview} = indexes.dataset.dataset;
  const {basemap: inOrder, tintable} = arranged(basemap, countriesOf(indexes));
  return stillGroups(inOrder, {worldview, tintable});
}

// a country is several paths where disputed areas are its own
function tinted(groups: string, {tints}: Marks): string {
  return tints.reduce(
    (html, {country, format}) =>
      html.replaceAll(`data-country="${country}"`, `data-country="${country}" data-format="${format}"`),
    groups,
  );
}

function dotsAndNames(
  indexes: Indexes,
  messages: Messages,
  names: readonly BasemapName[],
  {frame, furniture, mostLabels, compact}: ShapeForm,
  marks: Marks,
  view: WorldView,
): string {
  const projection = projectionOf(cameraToFit(openingBounds(indexes, compact), frame), frame);
  const layout = layoutMap({
    marks,
    projection,
    frame,
    furniture,
    nameOf: placeIdx => placeName(indexes.dataset.places[placeIdx]!, messages.language, false),
    words: messages.map,
    basemapNames: names,
    measure: estimateWidth,
    mostLabels,
  });
  return countryLabels(layout, view) + cityDots(layout, view, marks);
}

function countryLabels({basemapLabels}: Layout, view: WorldView): string {
  return basemapLabels
    .map(({name, x, y}) => {
      const at = percentAt(view, x, y);
      return `<text class="first-country" x="${at.x}" y="${at.y}" dy="4" text-anchor="middle">${escapeXml(name)}</text>`;
    })
    .join('');
}

function cityDots({dots, labels}: Layout, view: WorldView, marks: Marks): string {
  const absent = new Set(marks.absences.map(({placeIdx}) => placeIdx));
  return dots
    .map(dot => {
      const {city} = dot;
      const at = percentAt(view, city.x, city.y);
      const ring = city.selected
        ? `<circle class="first-ring" cx="${at.x}" cy="${at.y}" r="${looks.city.ringRadiusPx}"/>`
        : '';
      const point = absent.has(city.placeIdx)
        ? ''
        : `<circle class="first-dot" cx="${at.x}" cy="${at.y}" r="${city.radiusPx}"/>`;
      const label = labels.get(dotId(dot));
      if (!label) return ring + point;
      const sizePx = city.selected ? labelSizes.selected : labelSizes.city;
      const dx = (label.box.left - dot.xPx).toFixed(1);
      const dy = (label.box.top - dot.yPx + sizePx).toFixed(1);
      const text = escapeXml(label.note ? `${label.text} (${label.note})` : label.text);
      return `${ring}${point}<text class="first-name${city.selected ? ' first-name--selected' : ''}" x="${at.x}" y="${at.y}" dx="${dx}" dy="${dy}">${text}</text>`;
    })
    .join('');
}
