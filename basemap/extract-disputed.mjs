// Writes disputed.geojson: the lines along which disputed areas are cut out of the countries that hold or claim them.
// They come from Natural Earth's table of disputed borders inside world_map.gpkg, which Debian ships in
// the package qgis-common. Needs ogr2ogr (Debian: gdal-bin). Run once, by hand:
//   node extract-disputed.mjs path/to/world_map.gpkg
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';

const source = process.argv[2];
if (!source) throw new Error('missing argument: the path of world_map.gpkg');

const table = JSON.parse(
  execFileSync('ogr2ogr', ['-f', 'GeoJSON', '/vsistdout/', source, 'disputed_borders'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  }),
);

// the table names who claims, not what is claimed: tell the areas apart by where the line starts
const areas = [
  {area: 'abkhazia', claim: 'Georgian claim', west: 41, east: 43},
  {area: 'south-ossetia', claim: 'Georgian claim', west: 43.5, east: 45},
  {area: 'transnistria', claim: 'Moldovan claim', west: 28, east: 30},
  {area: 'golan', claim: 'Syrian claim', west: 35, east: 36},
  {area: 'western-sahara', claim: 'Western Saharan claim', west: -14, east: -8},
];
const features = areas.map(({area, claim, west, east}) => {
  const found = table.features.filter(({properties, geometry}) => {
    const lngDeg = geometry.coordinates[0][0][0];
    return properties.name === claim && lngDeg > west && lngDeg < east;
  });
  if (found.length !== 1) throw new Error(`unexpected lines for ${area}: ${found.length}; expected 1`);
  return {
    type: 'Feature',
    properties: {area},
    geometry: {type: 'LineString', coordinates: joinPieces(found[0].geometry.coordinates)},
  };
});
const lines = features.map(feature => JSON.stringify(feature));
writeFileSync(
  new URL('disputed.geojson', import.meta.url),
  `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`,
);

// the pieces share their end points but lie in no order and no direction
function joinPieces(pieces) {
  const key = ([lng, lat]) => `${lng.toFixed(6)},${lat.toFixed(6)}`;
  const ends = new Map();
  for (const piece of pieces)
    for (const end of [piece[0], piece.at(-1)]) ends.set(key(end), (ends.get(key(end)) ?? 0) + 1);

  // start at the end point that belongs to one piece alone
  const rest = new Set(pieces);
  const first = pieces.find(piece => ends.get(key(piece[0])) === 1 || ends.get(key(piece.at(-1))) === 1);
  rest.delete(first);
  const line = ends.get(key(first[0])) === 1 ? [...first] : [...first].reverse();
  while (rest.size) {
    const at = key(line.at(-1));
    const next = [...rest].find(piece => key(piece[0]) === at || key(piece.at(-1)) === at);
    if (!next) throw new Error(`unexpected gap in a disputed line at ${at}`);
    rest.delete(next);
    line.push(...(key(next[0]) === at ? next : [...next].reverse()).slice(1));
  }
  return line.map(([lng, lat]) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))]);
}
