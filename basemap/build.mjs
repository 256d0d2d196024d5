// Compiles the basemap: public/basemap/region.json (for the live map) and still.json (coarser, for the SVG still).
// Deterministic: the same packages give the same bytes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {mergeArcs, meshArcs} from 'topojson-client';
import {topology as buildTopology} from 'topojson-server';
import {filter as filterRings, presimplify, simplify} from 'topojson-simplify';
import {isDisputed} from './borders.mjs';
import {ringWeight, triangleWeight} from './detail.mjs';
import {labelOf, nameOf} from './labels.mjs';
import {readLakes} from './lakes.mjs';
import {readKashmirLines, readShapes} from './shapes.mjs';

const outputs = [
  {file: 'region.json', smallestTriangle: 5, smallestRing: 40, degreesPerStep: 0.005},
  {file: 'still.json', smallestTriangle: 38, smallestRing: 280, degreesPerStep: 0.01},
];

const shapes = readShapes();
const fine = presimplify(
  buildTopology({
    shapes: collection(
      'Polygon',
      shapes,
      ({polygon}) => polygon,
      ({owner}) => ({owner}),
    ),
    lakes: collection('Polygon', readLakes()),
    kashmir: collection('LineString', readKashmirLines()),
  }),
  triangleWeight,
);

// labels come from the full detail, so that they stand in the same place on every map
const labels = new Map();
for (const {owner} of shapes) {
  if (labels.has(owner) || owner.length > 2) continue;
  labels.set(
    owner,
    labelOf(
      owner,
      shapes.filter(shape => shape.owner === owner).map(({polygon}) => polygon),
    ),
  );
}

const folder = new URL('../public/basemap/', import.meta.url);
mkdirSync(folder, {recursive: true});
for (const {file, smallestTriangle, smallestRing, degreesPerStep} of outputs) {
  const coarse = simplify(fine, smallestTriangle);
  const text = `${JSON.stringify(compact(layersOf(dropSpecks(coarse, smallestRing)), degreesPerStep))}\n`;
  writeFileSync(new URL(file, folder), text);
  console.log(
    `${file}: ${(text.length / 1024).toFixed(0)} KB, ${(gzipSync(text, {level: 9}).length / 1024).toFixed(1)} KB gz`,
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

// islands and ponds too small to be seen go, but none that is disputed, has a neighbour on land, or is all a country has
function dropSpecks(topology, smallestRing) {
  const users = usersOfArcs(topology, topology.objects.shapes.geometries);
  const alone = ring => ring.length === 1 && users[arcOf(ring[0])].length < 2;
  const disputed = new Set(
    topology.objects.shapes.geometries.filter(isArea).flatMap(({arcs}) => arcs.flat().map(arcOf)),
  );
  const largest = new Map();
  for (const {
    arcs: [[first]],
    properties: {owner},
  } of topology.objects.shapes.geometries) {
    const weight = ringWeight(pointsOf(topology, first));
    if (weight > (largest.get(owner)?.weight ?? -1)) largest.set(owner, {arc: arcOf(first), weight});
  }
  const kept = new Set([...disputed, ...[...largest.values()].map(({arc}) => arc)]);
  const keeps = ring =>
    !alone(ring) || kept.has(arcOf(ring[0])) || ringWeight(pointsOf(topology, ring[0])) >= smallestRing;
  const sieve = geometries =>
    geometries
      .filter(({arcs}) => keeps(arcs[0]))
      .map(geometry => ({...geometry, arcs: geometry.arcs.filter(keeps)}));
  const {shapes: all, lakes, kashmir} = topology.objects;
  return filterRings({
    ...topology,
    objects: {
      shapes: {...all, geometries: sieve(all.geometries)},
      lakes: {...lakes, geometries: sieve(lakes.geometries)},
      kashmir,
    },
  });
}

// from polygons with owners to the layers that the map draws
function layersOf(topology) {
  const {shapes: all, lakes, kashmir} = topology.objects;
  const owners = [...new Set(all.geometries.map(({properties}) => properties.owner))].sort();
  const merged = owners.map(owner => ({
    owner,
    geometry: mergeArcs(
      topology,
      all.geometries.filter(({properties}) => properties.owner === owner),
    ),
  }));
  const countries = merged
    .filter(({owner}) => owner.length === 2)
    .map(({owner, geometry}) => ({
      ...longestFirst(topology, geometry),
      properties: {country: owner, name: nameOf(owner), label: labels.get(owner)},
    }));
  const areas = merged
    .filter(({owner}) => owner.length > 2)
    .map(({owner, geometry}) => ({...geometry, properties: {area: owner}}));

  // a line has the status of the two shapes it parts
  const everyShape = [...countries, ...areas];
  const inKashmir = new Set(kashmir.geometries.flatMap(({arcs}) => arcs.map(arcOf)));
  const sides = usersOfArcs(topology, everyShape);
  const statusOf = arc => {
    const [one, other] = sides[arc].map(
      i => everyShape[i].properties.country ?? everyShape[i].properties.area,
    );
    return inKashmir.has(arc) || isDisputed(one, other) ? 'disputed' : 'agreed';
  };
  const borders = ['agreed', 'disputed'].map(status => ({
    ...linesOf(topology, arc => sides[arc].length === 2 && statusOf(arc) === status),
    properties: {status},
  }));

  return {
    ...topology,
    objects: {
      land: longestLast(topology, mergeArcs(topology, everyShape)),
      countries: {type: 'GeometryCollection', geometries: countries},
      areas: {type: 'GeometryCollection', geometries: areas},
      coast: linesOf(topology, arc => sides[arc].length === 1),
      borders: {type: 'GeometryCollection', geometries: borders},
      lakes: mergeArcs(topology, lakes.geometries),
    },
  };
}

// the chosen arcs, joined end to end into as few lines as possible
function linesOf(topology, chosen) {
  const arcs = topology.arcs.map((_, arc) => [arc]).filter(([arc]) => chosen(arc));
  return meshArcs(topology, {type: 'MultiLineString', arcs});
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
  return {type, arcs: arcs.map(rings => [...rings.slice(1), [...rings[0].slice(1), rings[0][0]]]).reverse()};
}

// whole steps instead of degrees, differences instead of positions
function compact({type, arcs, objects}, degreesPerStep) {
  const [west, south] = [-180, -90];
  const steps = arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc
      .map(([lng, lat]) => [
        Math.round((lng - west) / degreesPerStep),
        Math.round((lat - south) / degreesPerStep),
      ])
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
