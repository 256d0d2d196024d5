import {inWorldUnits, type Projection, type ProjectionName, toPx} from '../../geo';
import {escapeXml} from '../../ui';
import type {Basemap} from '../basemap/types';
import {flatPaths} from './flatPaths';
import type {PathWriter} from './pathWriter';
import {type StillContent, type StillPath, stillPaths} from './stillPaths';

/** Countries that can be tinted unless asked otherwise: the region of the reports. */
const region = ['RU', 'KZ', 'UA', 'UZ', 'TM', 'KG', 'TJ', 'AZ', 'BY', 'GE', 'MD', 'AM'];

/** The planes on which a still is written once and moved by one transform. */
export type Plane = Exclude<ProjectionName, 'globe'>;

export interface StillOptions extends Partial<StillContent> {
  readonly plane?: Plane;
  /** Steps of the grid to a world unit: 1 is right for coarse.json, 8 for fine.json. */
  readonly grain?: number;
}

/** The still's steps to a world unit by file: an eighth of a unit is half a pixel at the nearest zoom. */
export const grains = {coarse: 1, fine: 8} as const;

/** On the cone an edge of this many world units bends by less than a tenth of one. */
const straightUnits = 64;

/**
 * SVG markup of the basemap on a plane: one group, in units of the plane.
 *
 * Colours and widths come from the style sheet: there are classes only, no style, so that a strict content security policy lets it pass. Each path
 * has the class of its layers, `still-land still-coast`, from bottom to top as the table has them. In between, invisible until tinted:
 * - `.still-country[data-country]`: one path a country, and in the worldview `un` one each of its disputed areas
 * - `.still-area[data-area]`: one path a disputed area that is part of no country
 */
export function stillGroups(basemap: Basemap, options: StillOptions = {}): string {
  const {worldview = 'neutral', tintable = region, plane = 'mercator', grain = grains.coarse} = options;
  const paths = stillPaths(basemap, {worldview, tintable}, planeWriter(basemap, plane, grain));
  return worldMarkup(
    paths.filter(({d}) => d !== ''),
    grain,
  );
}

/** Paths of the still as the page's group has them, the empty ones too. */
export function worldMarkup(paths: readonly StillPath[], grain = 1): string {
  const scale = grain === 1 ? '' : ` transform="scale(${1 / grain})"`;
  // a path that sets no fill of its own is a line, or not tinted
  return `<g class="still-world" fill="none"${scale}>${paths.map(classedPath).join('')}</g>`;
}

function planeWriter(basemap: Basemap, plane: Plane, grain: number): PathWriter {
  const projection = {...inWorldUnits, name: plane, scale: grain} as Projection;
  return flatPaths(basemap, {
    place: (x, y, out) => toPx(projection, x, y, out),
    ...(plane === 'conic' && {straightUnits}),
  });
}

function classedPath({layers, country, area, d}: StillPath): string {
  const look = layers.length > 0 ? layers : [country ? 'country' : 'area'];
  const whose =
    (country ? ` data-country="${escapeXml(country)}"` : '') +
    (area ? ` data-area="${escapeXml(area)}"` : '');
  return `<path class="${look.map(id => `still-${id}`).join(' ')}"${whose} d="${d}"/>`;
}
