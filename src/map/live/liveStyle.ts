// The live map's style, from the table that the still is drawn from.
import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type {Worldview} from '../../model';
import type {MapColours} from '../../theme';
import type {Detail} from '../basemap/fetchBasemap';
import type {Basemap} from '../basemap/types';
import type {TintMark} from '../scene';
import {
  type BasemapLayer,
  basemapLayers,
  filterOf,
  ground,
  groundPaint,
  lineLayout,
  paintOf,
  tintAbove,
  tintOpacity,
} from '../style';
import {featuresOf, type LiveObject} from './liveSources';
import type {LiveProjection} from './mapViewTypes';

/** What a style depends on besides the geometry. */
export interface LiveLook {
  readonly worldview: Worldview;
  /** ISO codes of the countries that can be tinted. */
  readonly countries: readonly string[];
  readonly colours: MapColours;
  readonly tints: readonly TintMark[];
  /** The grain that is to be seen; the other is there, transparent. */
  readonly shown: Detail;
}

/** A paint property of a layer, as MapLibre's `setPaintProperty` takes it. */
export interface LayerPaint {
  readonly layer: string;
  readonly paint: Readonly<Record<string, unknown>>;
}

/** Tiles are cut down to this zoom and enlarged from there on: finer than the file's own grain either way. */
const lastTileZoom: Readonly<Record<Detail, number>> = {coarse: 4, fine: 6};
/** The fine grain is loaded a little before it is seen. */
export const fineLoadsFromZoom = 4.5;

/** The style that a live map begins with: sea, the coarse grain, and the fine one where it is there already. */
export function liveStyle(
  {coarse, fine}: Readonly<{coarse: Basemap; fine: Basemap | null}>,
  projection: LiveProjection,
  look: LiveLook,
): StyleSpecification {
  return {
    version: 8,
    projection: {type: projection},
    // what changes does so at once, as the journeys over it do
    transition: {duration: 0, delay: 0},
    sources: {coarse: liveSource(coarse, 'coarse'), ...(fine && {fine: liveSource(fine, 'fine')})},
    layers: [
      {id: ground.id, type: 'background', paint: groundPaint(look.colours)},
      ...liveLayers('coarse', look),
      ...(fine ? liveLayers('fine', look) : []),
    ],
  };
}

/** A grain of the basemap as a source; nothing of it is simplified away. */
export function liveSource(basemap: Basemap, detail: Detail): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: featuresOf(basemap),
    tolerance: 0,
    // lines are thin: so much over the edge of a tile is enough
    buffer: 16,
    maxzoom: lastTileZoom[detail],
  };
}

/** The layers of a grain, bottom to top, with a tint for each country. */
export function liveLayers(detail: Detail, look: LiveLook): LayerSpecification[] {
  const layers = basemapLayers.flatMap(layer => {
    const drawn = layerOf(layer, detail, look.worldview);
    return layer.id === tintAbove
      ? [drawn, ...look.countries.map(country => tintLayer(country, detail, look.worldview))]
      : [drawn];
  });
  const paints = new Map(livePaint(detail, look).map(({layer, paint}) => [layer, paint]));
  return layers.map(layer => ({...layer, paint: paints.get(layer.id)}) as LayerSpecification);
}

/**
 * All paint of a grain as it is to be. Every value is a constant, so that MapLibre changes it in place: a data-driven one would have every tile
 * made anew by the worker.
 */
export function livePaint(detail: Detail, look: LiveLook): LayerPaint[] {
  const opacity = look.shown === detail ? 1 : 0;
  return [
    ...basemapLayers.map(layer => ({
      layer: idOf(detail, layer.id),
      paint: {...paintOf(layer, look.colours), [`${layer.kind}-opacity`]: opacity},
    })),
    ...tintPaint(detail, look),
  ];
}

/** The paint of the tints alone. */
export function tintPaint(detail: Detail, {countries, colours, tints, shown}: LiveLook): LayerPaint[] {
  const formatOf = new Map(tints.map(({country, format}) => [country, format]));
  return countries.map(country => {
    const format = formatOf.get(country);
    return {
      layer: tintId(detail, country),
      paint: {
        'fill-color': format ? colours.formats[format] : colours.land,
        'fill-opacity': format && shown === detail ? tintOpacity : 0,
      },
    };
  });
}

/** The layers in which a point finds a country. */
export function tintIds(detail: Detail, countries: readonly string[]): string[] {
  return countries.map(country => tintId(detail, country));
}

/** The country that a tint's layer stands for. */
export function countryOfTint(layerId: string): string {
  return layerId.slice(layerId.lastIndexOf(' ') + 1);
}

const idOf = (detail: Detail, id: string) => `${detail} ${id}`;
const tintId = (detail: Detail, country: string) => `${detail} tint ${country}`;

function layerOf(layer: BasemapLayer, detail: Detail, worldview: Worldview) {
  const only = filterOf(layer, worldview);
  const filter = only ? all(isOf(layer.object), only) : isOf(layer.object);
  const common = {...placeIn(detail), id: idOf(detail, layer.id), filter};
  return layer.kind === 'fill'
    ? ({...common, type: 'fill'} as const)
    : ({...common, type: 'line', layout: lineLayout} as const);
}

function tintLayer(country: string, detail: Detail, worldview: Worldview) {
  const own = all(isOf('countries'), ['==', ['get', 'country'], country]);
  // a disputed area is nobody's, unless the worldview says whose
  const disputed = all(isOf('areas'), ['==', ['get', 'un'], country]);
  return {
    ...placeIn(detail),
    id: tintId(detail, country),
    type: 'fill',
    filter: worldview === 'un' ? (['any', own, disputed] as FilterSpecification) : own,
  } as const;
}

function placeIn(detail: Detail) {
  return {source: detail, ...(detail === 'fine' && {minzoom: fineLoadsFromZoom})};
}

function isOf(object: LiveObject): ExpressionSpecification {
  return ['==', ['get', 'object'], object];
}

function all(...conditions: ExpressionSpecification[]): ExpressionSpecification {
  return ['all', ...conditions];
}
