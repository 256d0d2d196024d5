import type {Worldview} from '../../model';
import type {Basemap} from '../basemap/types';
import {type BasemapLayer, type BasemapLayerId, basemapLayers, drawsGeometry, tintAbove} from '../style';
import type {PathWriter} from './pathWriter';

/** A path of the still, in whatever projection it was written. */
export interface StillPath {
  /** The layers whose look it has: a fill, a line or both. None: it is seen only while it is tinted. */
  readonly layers: readonly BasemapLayerId[];
  /** ISO code of the country that is tinted and tapped with it. */
  readonly country?: string;
  /** Name of the disputed area that it is. */
  readonly area?: string;
  /** Path data; empty where nothing of it is seen. */
  readonly d: string;
}

/** Shapes and the line around them are one path, so that their outline is written once. */
const outlineOf: Partial<Record<BasemapLayerId, BasemapLayerId>> = {land: 'coast', lake: 'shore'};
const outlines: ReadonlySet<string> = new Set(Object.values(outlineOf));

/** What a still shows. */
export interface StillContent {
  /** Whose reading of disputed lines and areas is drawn. */
  readonly worldview: Worldview;
  /** ISO codes of the countries to give a path of their own; each costs its outline once more. Codes without a shape are passed over. */
  readonly tintable: Iterable<string>;
}

/**
 * The basemap as paths, bottom to top. The same basemap and content give the same paths in the same order, whatever their projection: only `d`
 * differs.
 */
export function stillPaths(basemap: Basemap, content: StillContent, write: PathWriter): StillPath[] {
  const layers: readonly (BasemapLayer & {id: BasemapLayerId})[] = basemapLayers;
  return layers.flatMap(layer => {
    if (outlines.has(layer.id)) return layer.id === tintAbove ? tintedPaths(basemap, content, write) : [];
    return layer.kind === 'fill'
      ? outlinedPaths(basemap, layer, write)
      : [{layers: [layer.id], d: write.lines(linesOf(basemap, layer, content.worldview))}];
  });
}

function outlinedPaths(
  {objects}: Basemap,
  {id, object}: BasemapLayer & {id: BasemapLayerId},
  write: PathWriter,
): StillPath[] {
  const {both, filled, lined} = write.outline(object === 'land' ? [objects.land] : objects.lakes.geometries);
  const line = outlineOf[id]!;
  return [
    {layers: [id, line], d: both},
    {layers: [id], d: filled},
    {layers: [line], d: lined},
  ];
}

function linesOf({objects}: Basemap, layer: BasemapLayer, worldview: Worldview) {
  const {geometries} = layer.object === 'rivers' ? objects.rivers : objects.borders;
  return geometries.filter(({properties}) => drawsGeometry(layer, properties, worldview));
}

// an area is its country's where the worldview says whose it is, and nobody's otherwise
function tintedPaths(
  {objects}: Basemap,
  {worldview, tintable}: StillContent,
  write: PathWriter,
): StillPath[] {
  const wanted = [...new Set(tintable)];
  const countries = wanted.flatMap(country => {
    const shape = objects.countries.geometries.find(({properties}) => properties.country === country);
    return shape ? [{layers: [], country, d: write.polygons([shape])}] : [];
  });
  const areas = objects.areas.geometries.map(shape => {
    const {area, un} = shape.properties;
    const country = worldview === 'un' && un !== null && wanted.includes(un) ? {country: un} : {};
    return {layers: [], area, ...country, d: write.polygons([shape])};
  });
  return [...countries, ...areas];
}
