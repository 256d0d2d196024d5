// Compiles the basemap: public/basemap/coarse.json (the first picture, and below zoom 5) and fine.json (from zoom 5).
// Deterministic: the same packages give the same bytes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {mergeArcs, meshArcs} from 'topojson-client';
import {topology as buildTopology} from 'topojson-server';
import {filter as filterRings, presimplify, simplify} from 'topojson-simplify';
import {areaOfUn, borderOf} from './borders.mjs';
import {coarseness, ringWeight, triangleWeight} from './detail.mjs';
import {extentOf, labelOf, nameOf} from './labels.mjs';
import {readKashmirLines, readShapes, seamOf} from './shapes.mjs';
import {readLakes, readRivers} from './waters.mjs';

/**
 * The levels of detail (detail.mjs): the smallest corner of a line and the smallest island or lake where the map counts
 * as 1, in square world units; what a close-up counts as; how many times larger the corners of waters must be;
 * and the rank of the smallest rivers.
 */
const outputs = [
  {
    file: 'coarse.json',
    smallestTriangle: 44,
    smallestRing: 300,
    closeUp: 0.5,
    straightening: {lakes: 3, rivers: 5},
    degreesPerStep: 0.01,
    lastRank: 1,
  },
  {
    file: 'fine.json',
    smallestTriangle: 3,
    smallestRing: 25,
    closeUp: 0.12,
    straightening: {lakes: 1, rivers: 1},
    degreesPerStep: 0.002,
    lastRank: 3,
  },
];

const shapes = readShapes();
const whole = buildTopology({
  shapes: collection(
    'Polygon',
    shapes,
    ({polygon}) => polygon,
    ({owner}) => ({owner}),
  ),
  lakes: collection(
    'Polygon',
    readLakes(),
    ({polygon}) => polygon,
    ({lake}) => ({lake}),
  ),
  rivers: collection(
    'LineString',
    readRivers(),
    ({line}) => line,
    ({river, rank}) => ({river, rank}),
  ),
  kashmir: collection('LineString', readKashmirLines()),
  seam: collection('LineString', [seamOf(shapes)]),
});

// labels and extents come from the full detail, so that they are the same on every map
const namings = new Map();
for (const {owner} of shapes) {
  if (namings.has(owner) || owner.length > 2) continue;
  const polygons = shapes.filter(shape => shape.owner === owner).map(({polygon}) => polygon);
  namings.set(owner, {
    country: owner,
    name: nameOf(owner),
    label: labelOf(owner, polygons),
    extent: extentOf(polygons),
  });
}

const folder = new URL('../public/basemap/', import.meta.url);
mkdirSync(folder, {recursive: true});
for (const {file, lastRank, degreesPerStep, ...detail} of outputs) {
  const layers = layersOf(simplified(withRivers(whole, lastRank), detail));
  const text = `${JSON.stringify(compact(layers, degreesPerStep))}\n`;
  writeFileSync(new URL(file, folder), text);
  console.log(
    `${file}: ${(text.length / 1000).toFixed(0)} KB, ${(gzipSync(text, {level: 9}).length / 1000).toFixed(1)} KB gz`,
  );
}

function collection(type, rows, coordinatesOf = row => row, propertiesOf = () => ({})) {
  const features = rows.map(row => ({
    type: 'Feature',
    properties: propertiesOf(row),
    geometry: {type, coordinates: coordinatesOf(row)},
  }));
  return {type: 'FeatureCollection', features};
}

// the smaller rivers go
function withRivers(topology, lastRank) {
  const {rivers} = topology.objects;
  const geometries = rivers.geometries.filter(({properties}) => properties.rank <= lastRank);
  return {...topology, objects: {...topology.objects, rivers: {...rivers, geometries}}};
}

function simplified(topology, {smallestTriangle, smallestRing, closeUp, straightening}) {
  const weighed = presimplify(topology, triangleWeight(closeUp));
  for (const [waters, factor] of Object.entries(straightening)) {
    const arcs = new Set(weighed.objects[waters].geometries.flatMap(({arcs}) => arcs.flat().map(arcOf)));
    for (const arc of arcs)
      for (const point of weighed.arcs[arc]) if (coarseness(1, ...point) < 3) point[2] /= factor;
  }
  return dropSpecks(simplify(weighed, smallestTriangle), ring => ringWeight(closeUp, ring) < smallestRing);
}

// islands and ponds too small to be seen go, but none that is disputed, named, has a neighbour on land, or is all a country has
function dropSpecks(topology, isSpeck) {
  const {shapes: all, lakes, ...others} = topology.objects;
  const users = usersOfArcs(topology, all.geometries);
  const alone = ring => ring.length === 1 && users[arcOf(ring[0])].length < 2;
  const kept = new Set(
    [...all.geometries.filter(isArea), ...lakes.geometries.filter(({properties}) => properties.lake)].flatMap(
      ({arcs}) => arcs.flat().map(arcOf),
    ),
  );
  const largest = new Map();
  for (const {arcs, properties} of all.geometries) {
    const [[first]] = arcs;
    const weight = ringWeight(1, pointsOf(topology, first));
    if (weight > (largest.get(properties.owner)?.weight ?? -1))
      largest.set(properties.owner, {arc: arcOf(first), weight});
  }
  for (const {arc} of largest.values()) kept.add(arc);
  const keeps = ring => !alone(ring) || kept.has(arcOf(ring[0])) || !isSpeck(pointsOf(topology, ring[0]));
  const sieve = geometries =>
    geometries
      .filter(({arcs}) => keeps(arcs[0]))
      .map(geometry => ({...geometry, arcs: geometry.arcs.filter(keeps)}));
  return filterRings({
    ...topology,
    objects: {
      shapes: {...all, geometries: sieve(all.geometries)},
      lakes: {...lakes, geometries: sieve(lakes.geometries)},
      ...others,
    },
  });
}

// from polygons with owners to the layers that the map draws
function layersOf(topology) {
  const {shapes: all, lakes, rivers, kashmir, seam} = topology.objects;
  const merged = groupBy(all.geometries, ({properties}) => properties.owner).map(([owner, geometries]) => ({
    owner,
    geometry: mergeArcs(topology, geometries),
  }));
  const countries = merged
    .filter(({owner}) => owner.length === 2)
    .map(({owner, geometry}) => ({...longestFirst(topology, geometry), properties: namings.get(owner)}));
  const areas = merged
    .filter(({owner}) => owner.length > 2)
    .map(({owner, geometry}) => ({...geometry, properties: {area: owner, un: areaOfUn[owner]}}));

  // a line is what parts two shapes; where only one shape is, there is coast
  const everyShape = [...countries, ...areas];
  const sides = usersOfArcs(topology, everyShape);
  const [inKashmir, onSeam] = [kashmir, seam].map(
    lines => new Set(lines.geometries.flatMap(({arcs}) => arcs.map(arcOf))),
  );
  const coast = [];
  const borders = [];
  sides.forEach((users, arc) => {
    if (users.length === 1 && !onSeam.has(arc)) coast.push(arc);
    if (users.length !== 2) return;
    const [one, other] = users.map(i => everyShape[i].properties.country ?? everyShape[i].properties.area);
    borders.push({arc, properties: borderOf(one, other, inKashmir.has(arc))});
  });

  const grouped = (rows, arcsOf, geometryOf) => ({
    type: 'GeometryCollection',
    geometries: groupBy(rows, ({properties}) => JSON.stringify(properties)).map(([, group]) => ({
      ...geometryOf(topology, group.flatMap(arcsOf)),
      properties: group[0].properties,
    })),
  });
  return {
    ...topology,
    objects: {
      land: longestLast(topology, mergeArcs(topology, everyShape)),
      countries: {type: 'GeometryCollection', geometries: countries},
      areas: {type: 'GeometryCollection', geometries: areas},
      coast: joined(topology, coast),
      borders: grouped(borders, ({arc}) => arc, joined),
      lakes: grouped(lakes.geometries, lake => lake, mergeArcs),
      rivers: grouped(rivers.geometries, ({arcs}) => arcs.map(arcOf), joined),
    },
  };
}

// groups in the order of their keys
function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

// arcs, joined end to end into as few lines as possible
function joined(topology, arcs) {
  return meshArcs(topology, {type: 'MultiLineString', arcs: arcs.map(arc => [arc])});
}

// The still writes the land's outline and after it those of single countries, Russia first: the same coast twice.
// gzip sees a repetition only within 32 KB, so the longest stretch ends the one and begins the other.
function longestFirst(topology, {type, arcs}) {
  const lengthOf = signed => pointsOf(topology, signed).length;
  const ringLength = ring => ring.reduce((sum, signed) => sum + lengthOf(signed), 0);
  const turn = ring => {
    const start = ring.reduce((best, signed, i) => (lengthOf(signed) > lengthOf(ring[best]) ? i : best), 0);
    return [...ring.slice(start), ...ring.slice(0, start)];
  };
  return {
    type,
    arcs: arcs.map(polygon => polygon.map(turn)).sort((a, b) => ringLength(b[0]) - ringLength(a[0])),
  };
}

function longestLast(topology, geometry) {
  const {type, arcs} = longestFirst(topology, geometry);
  const turned = arcs.map(([[longest, ...others], ...holes]) => [[...others, longest], ...holes]);
  return {type, arcs: turned.reverse()};
}

// whole steps instead of degrees, differences instead of positions
function compact({type, arcs, objects}, degreesPerStep) {
  const [west, south] = [-180, -90];
  const steps = arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc
      .map(point => {
        const grid = gridOf(point);
        return [point[0] - west, point[1] - south].map(
          degrees => Math.round(degrees / degreesPerStep / grid) * grid,
        );
      })
      .map(([px, py], i) => {
        const step = [px - x, py - y];
        [x, y] = [px, py];
        return i > 0 && step[0] === 0 && step[1] === 0 ? null : step;
      })
      .filter(step => step !== null)
      .flatMap((step, _, all) => (all.length === 1 ? [step, [0, 0]] : [step]));
  });
  return {
    type,
    transform: {scale: [degreesPerStep, degreesPerStep], translate: [west, south]},
    objects,
    arcs: steps,
  };
}

// far from the core, points lie on every fifth or tenth step: digits that repeat cost little
function gridOf([lngDeg, latDeg]) {
  const coarse = coarseness(1, lngDeg, latDeg);
  return coarse >= 5 ? 10 : coarse >= 2.5 ? 5 : 1;
}

function usersOfArcs(topology, geometries) {
  const users = topology.arcs.map(() => []);
  geometries.forEach(({arcs}, i) => {
    for (const signed of arcs.flat(3)) {
      const of = users[arcOf(signed)];
      if (!of.includes(i)) of.push(i);
    }
  });
  return users;
}

function isArea({properties}) {
  return properties.owner.length > 2;
}

function arcOf(signed) {
  return signed < 0 ? ~signed : signed;
}

function pointsOf(topology, signed) {
  return topology.arcs[arcOf(signed)];
}
