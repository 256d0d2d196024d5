// How the basemap looks, once: from this table come the style sheet of the still and the layers of the live map.
import type {Worldview} from '../../model';
import type {MapColours} from '../../theme';
import type {BorderStatus} from '../basemap/types';

/** The tokens of the basemap, each as a CSS colour. */
export type BasemapColours = Pick<
  MapColours,
  'space' | 'sea' | 'land' | 'lake' | 'border' | 'coast' | 'river'
>;
export type BasemapToken = keyof BasemapColours;

/** One fill or one kind of line of the basemap. */
export interface BasemapLayer {
  /** Unique; the still's class is `still-` with it. */
  readonly id: string;
  /** Object of the topology. */
  readonly object: 'land' | 'coast' | 'rivers' | 'lakes' | 'borders';
  readonly kind: 'fill' | 'line';
  readonly token: BasemapToken;
  /** Of a line, CSS px at every zoom. */
  readonly widthPx?: number;
  /** Of a line: px drawn and px left out, by turns. Absent means solid. */
  readonly dashPx?: readonly number[];
  /** Which of the object's geometries it draws. Absent means all. */
  readonly only?: {readonly rank: number} | {readonly status: BorderStatus};
}

/** What lies around the planet, where a projection shows its edge. */
export const space = {token: 'space'} as const satisfies {token: BasemapToken};

/** The line along the planet's edge, outside it. */
export const limb = {token: 'coast', widthPx: 0.8} as const satisfies {token: BasemapToken; widthPx: number};

/** What lies under all layers. */
export const ground = {id: 'sea', token: 'sea'} as const satisfies {id: string; token: BasemapToken};

/** From bottom to top. Countries are tinted right above the coast, so that water and borders keep their colours. */
export const basemapLayers = [
  {id: 'land', object: 'land', kind: 'fill', token: 'land'},
  {id: 'coast', object: 'coast', kind: 'line', token: 'coast', widthPx: 0.8},
  // lighter than coasts, or a river is taken for a border where there is no colour
  {id: 'river-3', object: 'rivers', kind: 'line', token: 'river', widthPx: 0.5, only: {rank: 3}},
  {id: 'river-2', object: 'rivers', kind: 'line', token: 'river', widthPx: 0.7, only: {rank: 2}},
  {id: 'river-1', object: 'rivers', kind: 'line', token: 'river', widthPx: 0.9, only: {rank: 1}},
  {id: 'lake', object: 'lakes', kind: 'fill', token: 'lake'},
  {id: 'shore', object: 'lakes', kind: 'line', token: 'coast', widthPx: 0.6},
  borderLayer('agreed', 0.9),
  borderLayer('disputed', 1, [3, 3]),
  borderLayer('control', 1.2, [1.5, 2.5]),
] as const satisfies readonly BasemapLayer[];

/** The layer above which countries are tinted in their format's colour. */
export const tintAbove: BasemapLayerId = 'coast';
export const tintOpacity = 0.12;

export type BasemapLayerId = (typeof basemapLayers)[number]['id'];

/** Joins and caps of all lines, under the names that SVG and MapLibre share. */
export const lineEnds = {join: 'round', cap: 'butt'} as const;

function borderLayer<Status extends BorderStatus>(
  status: Status,
  widthPx: number,
  dashPx?: readonly number[],
) {
  return {
    id: `border-${status}` as const,
    object: 'borders',
    kind: 'line',
    token: 'border',
    widthPx,
    ...(dashPx && {dashPx}),
    only: {status},
  } as const satisfies BasemapLayer;
}

/** Properties of a geometry as far as layers choose by them: borders carry a status for each worldview. */
export type LayerProperties = Readonly<{rank?: number} & {[W in Worldview]?: string}>;

/** Whether a layer draws a geometry of its object. A border of status `none` is drawn by no layer. */
export function drawsGeometry(
  layer: BasemapLayer,
  properties: LayerProperties,
  worldview: Worldview,
): boolean {
  const {only} = layer;
  if (!only) return true;
  return 'rank' in only ? properties.rank === only.rank : properties[worldview] === only.status;
}

/** The same choice as a filter of MapLibre's style; undefined where all geometries are drawn. */
export function filterOf(
  {only}: BasemapLayer,
  worldview: Worldview,
): ['==', ['get', string], string | number] | undefined {
  if (!only) return undefined;
  return 'rank' in only ? ['==', ['get', 'rank'], only.rank] : ['==', ['get', worldview], only.status];
}
