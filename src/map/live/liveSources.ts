import type {Feature, FeatureCollection, Geometry, Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryObject, Topology} from 'topojson-specification';
import type {Basemap} from '../basemap/types';
import {type BasemapLayer, basemapLayers} from '../style';

/** Properties of a feature of the live map: those of its geometry, and the object it came from. */
export type LiveProperties = {readonly object: LiveObject} & Readonly<Record<string, unknown>>;
export type LiveObject = BasemapLayer['object'] | 'countries' | 'areas';

const objects: ReadonlySet<string> = new Set<LiveObject>([
  ...basemapLayers.map(({object}) => object),
  'countries',
  'areas',
]);

/**
 * All that is drawn of a basemap as one collection. Shapes and lines of many parts come as many features: a tile is then cut from those alone
 * that touch it.
 */
export function featuresOf(basemap: Basemap): FeatureCollection<Geometry, LiveProperties> {
  const topology = basemap as unknown as Topology<Record<string, GeometryObject<object>>>;
  const features = Object.entries(topology.objects)
    .filter(([object]) => objects.has(object))
    .flatMap(([object, geometry]) => {
      const found = feature(topology, geometry) as Feature | FeatureCollection;
      return (found.type === 'FeatureCollection' ? found.features : [found]).flatMap(whole =>
        partsOf(whole.geometry).map(
          (part): Feature<Geometry, LiveProperties> => ({
            type: 'Feature',
            geometry: part,
            properties: {...whole.properties, object: object as LiveObject},
          }),
        ),
      );
    });
  return {type: 'FeatureCollection', features};
}

function partsOf(geometry: Geometry): Geometry[] {
  if (geometry.type === 'Polygon') return polygonsOf(geometry.coordinates);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(polygonsOf);
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates.map(coordinates => ({type: 'LineString', coordinates}));
  return [geometry];
}

/**
 * The rings of a shape as tiles are cut from them: the first holds all others. Simplifying leaves rings that have lost their area, and some that have
 * left the one they were in.
 */
function polygonsOf(rings: readonly Ring[]): Polygon[] {
  const [outer, ...others] = rings
    .map(ring => ({ring, area: areaOf(ring), box: boxOf(ring)}))
    .filter(({area}) => area > 0)
    .sort((one, other) => other.area - one.area);
  if (!outer) return [];
  const holes = others.filter(({box}) => holds(outer.box, box));
  const strays = others.filter(({box}) => !holds(outer.box, box));
  return [
    {type: 'Polygon', coordinates: [outer, ...holes].map(({ring}) => ring)},
    ...polygonsOf(strays.map(({ring}) => ring)),
  ];
}

type Ring = Position[];
type RingBox = readonly [west: number, south: number, east: number, north: number];

function areaOf(ring: Ring): number {
  let twice = 0;
  for (let k = 1; k < ring.length; k++)
    twice += ring[k - 1]![0]! * ring[k]![1]! - ring[k]![0]! * ring[k - 1]![1]!;
  return Math.abs(twice / 2);
}

function boxOf(ring: Ring): RingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of ring as [number, number][]) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function holds(outer: RingBox, inner: RingBox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
