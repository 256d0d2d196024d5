// SVG path data of the globe: d3 cuts what lies behind the horizon, along the horizon.
import {type GeoPermissibleObjects, geoPath, geoProjection} from 'd3';
import type {Feature, MultiLineString, MultiPolygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryObject, Topology} from 'topojson-specification';
import {type Frame, MAX_LAT_DEG, type Projection, SEAM_LNG_DEG} from '../../geo';
import type {Basemap} from '../basemap/types';
import type {LineArcs, PathWriter, PolygonArcs} from './pathWriter';

export type GlobeProjection = Extract<Projection, {name: 'globe'}>;

/** A basemap's geometry on the sphere, made once and looked at from everywhere. */
export interface SphereGeometry {
  interior(shape: PolygonArcs): MultiPolygon;
  shores(shape: PolygonArcs): MultiLineString;
  line(line: LineArcs): MultiLineString;
}

/** The geometry of a basemap on the sphere. */
export function sphereGeometry(basemap: Basemap): SphereGeometry {
  const interiors = new Map<PolygonArcs, MultiPolygon>();
  const shores = new Map<PolygonArcs, MultiLineString>();
  const lines = new Map<LineArcs, MultiLineString>();
  const geometryOf = (shape: PolygonArcs | LineArcs) =>
    (feature(basemap as unknown as Topology, shape as unknown as GeometryObject) as Feature).geometry;
  const polygonsOf = (shape: PolygonArcs): Position[][][] => {
    const geometry = geometryOf(shape);
    return geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
  };
  return {
    interior: shape =>
      kept(interiors, shape, () => ({
        type: 'MultiPolygon',
        coordinates: polygonsOf(shape).flatMap(wound),
      })),
    shores: shape =>
      kept(shores, shape, () => ({
        type: 'MultiLineString',
        coordinates: polygonsOf(shape).flatMap(rings => rings.map(onSphere)),
      })),
    line: line =>
      kept(lines, line, () => {
        const geometry = geometryOf(line);
        return geometry.type === 'LineString'
          ? {type: 'MultiLineString', coordinates: [geometry.coordinates]}
          : (geometry as MultiLineString);
      }),
  };
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

/** A writer for a look of the globe. It writes px of the window, in tenths. */
export function globePaths(sphere: SphereGeometry, globe: GlobeProjection, frame: Frame): PathWriter {
  const pathOf = geoPath(d3Projection(globe, frame)).digits(1);
  const write = (geometries: GeoPermissibleObjects[]) =>
    pathOf({type: 'GeometryCollection', geometries} as GeoPermissibleObjects) ?? '';
  return {
    polygons: shapes => write(shapes.map(sphere.interior)),
    outline: shapes => ({
      both: '',
      filled: write(shapes.map(sphere.interior)),
      lined: write(shapes.map(sphere.shores)),
    }),
    lines: lines => write(lines.map(sphere.line)),
  };
}

/** Beyond the window by this much everything is cut off: further than any line is wide. */
const marginPx = 8;

/** d3's form of a globe: the eye at its distance, and the horizon as the circle at which geometry is cut. */
function d3Projection(globe: GlobeProjection, {widthPx, heightPx}: Frame) {
  const {lngDeg, latDeg, centreXPx, centreYPx, radiusPx, eyePx} = globe;
  // of the planet's middle, in its radii
  const eye = 1 + eyePx / radiusPx;
  const perspective = (lng: number, lat: number): [number, number] => {
    const cosLat = Math.cos(lat);
    const size = (eye - 1) / (eye - cosLat * Math.cos(lng));
    return [size * cosLat * Math.sin(lng), size * Math.sin(lat)];
  };
  return (
    geoProjection(perspective)
      .rotate([-lngDeg, -latDeg])
      .translate([centreXPx, centreYPx])
      .scale(radiusPx)
      // a little before the horizon, where the perspective still has an inverse
      .clipAngle((Math.acos(1 / eye) * 180) / Math.PI - 1e-4)
      .clipExtent([
        [-marginPx, -marginPx],
        [widthPx + marginPx, heightPx + marginPx],
      ])
      // coasts are dense enough: no points between points
      .precision(0)
  );
}

/**
 * Rings as d3 wants them, which fills what lies to the right of each: a ring that turns like the first is a shape of its own, one that turns the
 * other way a hole. A ring without an interior would be taken for the whole planet, and is left out.
 */
function wound(rings: readonly Position[][]): Position[][][] {
  const turns = rings.map(doubleAreaDeg);
  const outer: Position[][] = [];
  const holes: Position[][] = [];
  rings.forEach((ring, at) => {
    if (Math.abs(turns[at]!) < leastDoubleAreaDeg) return;
    const turned = onSphere(turns[0]! < 0 ? ring : ring.toReversed());
    (turns[at]! < 0 === turns[0]! < 0 ? outer : holes).push(turned);
  });
  return outer.map((ring, at) => (at === 0 ? [ring, ...holes] : [ring]));
}

const leastDoubleAreaDeg = 1e-4;

/** Twice the area within a ring on paper, north up; negative where it turns clockwise. */
function doubleAreaDeg(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    return sum + (x! * nextY! - nextX! * y!);
  }, 0);
}

/** A ring without its corners at the map's edges, which on the sphere lie at the pole and on one meridian: Antarctica then closes around the pole. */
function onSphere(ring: Position[]): Position[] {
  const open = ring.slice(0, -1);
  const isEdge = (a: Position, b: Position) =>
    (isSouthEnd(a) && isSouthEnd(b)) ||
    seamsDeg.some(deg => Math.abs(a[0]! - deg) < 0.02 && Math.abs(b[0]! - deg) < 0.02);
  const held = open.filter((point, at) => {
    const before = open.at(at - 1)!;
    const after = open[(at + 1) % open.length]!;
    return !(isEdge(before, point) && isEdge(point, after));
  });
  return held.length < 3 ? ring : [...held, held[0]!];
}

const seamsDeg = [SEAM_LNG_DEG, SEAM_LNG_DEG + 360];
// the flat map ends before the pole
const isSouthEnd = ([, lat]: Position) => lat! <= -MAX_LAT_DEG + 0.02;
