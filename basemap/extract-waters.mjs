// Writes waters.geojson: Natural Earth's rivers and lakes 1:50m, which Debian ships in the package marble-qt-data
// as .pn2 files, on a grid of half an arc minute. Run once, by hand, on the unpacked package:
//   dpkg -x marble-qt-data_*.deb unpacked
//   node extract-waters.mjs unpacked/usr/share/marble/data/naturalearth
import {readFileSync, writeFileSync} from 'node:fs';
import {contains} from './plane.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('missing argument: the folder of the .pn2 files');

/** Kinds of piece in a .pn2 file that matter here; lines are 0. */
const hole = 3;
const manyPieces = 4;

/** Grid cells in a degree. */
const cellsPerDegree = 120;

// rivers are drawn in Europe, Asia and North Africa alone
const rivers = readPieces('ne_50m_rivers_lake_centerlines.pn2')
  .filter(
    ({cells}) => cells.length > 1 && cells[0][0] > -20 * cellsPerDegree && cells[0][1] > 20 * cellsPerDegree,
  )
  .map(({feature, cells}) => rowOf({river: feature}, 'LineString', degreesOf(cells)));

// an outline and the holes that follow it are one polygon
const lakes = [];
for (const {kind, cells} of readPieces('ne_50m_lakes.pn2')) {
  const ring = degreesOf(cells);
  if (ring.length < 3) continue;
  ring.push(ring[0]);
  if (kind === hole) lakes.at(-1).push(ring);
  else lakes.push([ring]);
}
// the Great Lakes are in the file twice: joined, and after that one by one
const isWithin = (outline, other) =>
  outline.filter(corner => contains([other], corner)).length > outline.length / 3;
const once = lakes.filter(
  ([outline], i) => !lakes.slice(0, i).some(([earlier]) => isWithin(outline, earlier)),
);
const rows = [...rivers, ...once.map(rings => rowOf({}, 'Polygon', rings))];
writeFileSync(
  new URL('waters.geojson', import.meta.url),
  `{"type":"FeatureCollection","features":[\n${rows.join(',\n')}\n]}\n`,
);

function rowOf(properties, type, coordinates) {
  return JSON.stringify({type: 'Feature', properties, geometry: {type, coordinates}});
}

/**
 * The pieces of a .pn2 file, all numbers big-endian: byte version, uint32 count, byte; then for each piece
 *
 *     byte kind | uint32 feature | uint32 nodes | nodes × (int16 lat, int16 lng, int16 n, n × (int8 lat, int8 lng from the node))
 *
 * and before the first of several pieces of one feature: byte 4, uint32 feature, byte count.
 */
function readPieces(file) {
  const bytes = readFileSync(`${folder}/${file}`);
  const pieces = [];
  let at = 6;
  while (at < bytes.length) {
    const kind = bytes.readUInt8(at);
    if (kind === manyPieces) {
      at += 6;
      continue;
    }
    const feature = bytes.readUInt32BE(at + 1);
    const nodes = bytes.readUInt32BE(at + 5);
    at += 9;
    const cells = [];
    for (let node = 0; node < nodes; node++) {
      const lat = bytes.readInt16BE(at);
      const lng = bytes.readInt16BE(at + 2);
      const followers = bytes.readInt16BE(at + 4);
      at += 6;
      cells.push([lng, lat]);
      for (let i = 0; i < followers; i++, at += 2)
        cells.push([lng + bytes.readInt8(at + 1), lat + bytes.readInt8(at)]);
    }
    pieces.push({kind, feature, cells});
  }
  return pieces;
}

function degreesOf(cells) {
  const differs = ([lng, lat], i) => i === 0 || lng !== cells[i - 1][0] || lat !== cells[i - 1][1];
  return cells.filter(differs).map(cell => cell.map(n => Number((n / cellsPerDegree).toFixed(4))));
}
