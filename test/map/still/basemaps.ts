import {readFileSync} from 'node:fs';
import type {Basemap, BorderProperties} from '../../../src/map/still';

export function shippedBasemap(detail: 'coarse' | 'fine'): Basemap {
  const file = new URL(`../../../public/basemap/${detail}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Basemap;
}

type LngLat = readonly [lngDeg: number, latDeg: number];

/** Two countries and a disputed area between them, a line for each pair of statuses, a river and a lake. */
export function aBasemap({
  borders = [],
  land = [
    [0, 0],
    [0, 30],
    [60, 30],
    [60, 0],
    [0, 0],
  ],
}: {
  borders?: readonly Pick<BorderProperties, 'neutral' | 'un'>[];
  land?: readonly LngLat[];
} = {}): Basemap {
  const arcs: [number, number][][] = [];
  /** Adds a line to the arcs and says where. */
  const arc = (points: readonly LngLat[]) => {
    let [x, y] = [0, 0];
    arcs.push(
      points.map(([lng, lat]) => {
        const step: [number, number] = [Math.round(lng * 100) - x, Math.round(lat * 100) - y];
        [x, y] = [x + step[0], y + step[1]];
        return step;
      }),
    );
    return arcs.length - 1;
  };
  const square = (lng: number, lat: number, size: number) =>
    arc([
      [lng, lat],
      [lng, lat + size],
      [lng + size, lat + size],
      [lng + size, lat],
      [lng, lat],
    ]);
  const coast = arc(land);
  const polygon = (at: number) => ({type: 'Polygon', arcs: [[at]]}) as const;
  const collection = <Geometry>(geometries: Geometry[]) =>
    ({type: 'GeometryCollection', geometries}) as const;
  const country = (code: string, at: number) => ({
    ...polygon(at),
    properties: {country: code, name: code, label: [0, 0] as const, extent: 100},
  });
  return {
    type: 'Topology',
    transform: {scale: [0.01, 0.01], translate: [0, 0]},
    arcs,
    objects: {
      land: polygon(coast),
      coast: {type: 'LineString', arcs: [coast]},
      countries: collection([country('UA', square(1, 1, 10)), country('RU', square(21, 1, 10))]),
      areas: collection([{...polygon(square(12, 1, 5)), properties: {area: 'crimea', un: 'UA'}}]),
      borders: collection(
        borders.map((statuses, at) => ({
          type: 'LineString' as const,
          arcs: [
            arc([
              [at, 40],
              [at + 0.5, 41],
            ]),
          ],
          properties: {parts: ['RU', 'UA'] as const, asOf: '2018', ...statuses},
        })),
      ),
      lakes: collection([{...polygon(square(40, 10, 2)), properties: {lake: null}}]),
      rivers: collection([
        {
          type: 'LineString' as const,
          arcs: [
            arc([
              [30, 20],
              [31, 21],
            ]),
          ],
          properties: {river: null, rank: 1 as const},
        },
      ]),
    },
  };
}
