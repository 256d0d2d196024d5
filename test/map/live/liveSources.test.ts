import {readFileSync} from 'node:fs';
import {geoArea} from 'd3';
import type {Polygon, Position} from 'geojson';
import {expect, test} from 'vitest';
import type {Basemap} from '../../../src/map/basemap/types';
import {featuresOf} from '../../../src/map/live/liveSources';

/** A topology of plain rings and lines, each an arc of its own, in degrees. */
function aTopology(objects: Record<string, object>, arcs: Position[][]): Basemap {
  return {type: 'Topology', objects, arcs} as unknown as Basemap;
}

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];

test('each part of a shape is a feature with the properties of the whole and the name of its object', () => {
  const {features} = featuresOf(
    aTopology(
      {
        land: {type: 'MultiPolygon', arcs: [[[0]], [[1]]]},
        borders: {
          type: 'GeometryCollection',
          geometries: [
            {type: 'MultiLineString', arcs: [[2], [3]], properties: {neutral: 'disputed', un: 'none'}},
          ],
        },
      },
      [
        square(0, 0, 10),
        square(20, 0, 5),
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
    ),
  );
  expect(features.map(({geometry}) => geometry.type)).toEqual([
    'Polygon',
    'Polygon',
    'LineString',
    'LineString',
  ]);
  expect(features.map(({properties}) => properties)).toEqual([
    {object: 'land'},
    {object: 'land'},
    {object: 'borders', neutral: 'disputed', un: 'none'},
    {object: 'borders', neutral: 'disputed', un: 'none'},
  ]);
});

test('objects that no layer draws are left out', () => {
  const topology = aTopology({names: {type: 'LineString', arcs: [0]}}, [square(0, 0, 1)]);
  expect(featuresOf(topology).features).toEqual([]);
});

test('the ring that holds the others comes first, rings without area are left out, and strays stand alone', () => {
  const flat: Position[] = [
    [40, 40],
    [41, 41],
    [40, 40],
    [40, 40],
  ];
  const topology = aTopology({lakes: {type: 'Polygon', arcs: [[0], [1], [2], [3]]}}, [
    flat,
    square(2, 2, 3),
    square(0, 0, 10),
    square(50, 0, 1),
  ]);
  const shapes = featuresOf(topology).features.map(({geometry}) => (geometry as Polygon).coordinates);
  expect(shapes).toEqual([[square(0, 0, 10), square(2, 2, 3)], [square(50, 0, 1)]]);
});

test.each(['coarse', 'fine'])(
  'the %s basemap: every shape holds its holes, and the land is as large as Earth’s',
  detail => {
    const {features} = featuresOf(
      JSON.parse(readFileSync(`public/basemap/${detail}.json`, 'utf8')) as Basemap,
    );
    const shapes = features.filter(({geometry}) => geometry.type === 'Polygon');
    const extentOf = (ring: Position[]) => {
      const lngs = ring.map(([lng]) => lng!);
      return [Math.min(...lngs), Math.max(...lngs)] as const;
    };
    const strays = shapes.flatMap(({geometry}) => {
      const [outer, ...holes] = (geometry as Polygon).coordinates.map(extentOf);
      return holes.filter(([west, east]) => west < outer![0] || east > outer![1]);
    });
    expect(strays).toEqual([]);
    // a ring's area on the sphere, whichever way it is wound
    const share = (ring: Position[]) => {
      const area = geoArea({type: 'Polygon', coordinates: [ring]});
      return Math.min(area, 4 * Math.PI - area) / (4 * Math.PI);
    };
    const land = shapes
      .filter(({properties}) => properties.object === 'land')
      .map(({geometry}) => (geometry as Polygon).coordinates)
      .reduce(
        (sum, [outer, ...holes]) => sum + share(outer!) - holes.reduce((all, hole) => all + share(hole), 0),
        0,
      );
    // 29.2 % of Earth's surface; what of Antarctica lies beyond the map is less than 3 %
    expect(land).toBeGreaterThan(0.26);
    expect(land).toBeLessThan(0.3);
  },
);
