// Lakes and rivers: Natural Earth 1:50m as it lies in waters.geojson, named by places on them.
import {readFileSync} from 'node:fs';
import {contains, rounded} from './plane.mjs';

/** Lakes with a name of their own on the map: a place in each of their parts. */
const lakePlaces = {
  aral: [
    [60.6, 46.5],
    [58.4, 45.1],
  ],
  alakol: [[81.7, 46.15]],
  baikal: [[107.7, 53.2]],
  balkhash: [[74.1, 46.2]],
  chany: [[77.5, 54.8]],
  ilmen: [[31.3, 58.3]],
  'issyk-kul': [[77.25, 42.42]],
  khanka: [[132.4, 45]],
  khovsgol: [[100.5, 51]],
  ladoga: [[31.5, 60.8]],
  onega: [[35.5, 61.7]],
  peipus: [[27.5, 58.7]],
  qinghai: [[100.1, 36.9]],
  rybinsk: [[38.4, 58.4]],
  sarygamysh: [[57.4, 41.9]],
  sevan: [[45.3, 40.35]],
  tengiz: [[69, 50.4]],
  toktogul: [[72.9, 41.8]],
  tuz: [[33.4, 38.8]],
  urmia: [[45.4, 37.6]],
  uvs: [[92.75, 50.3]],
  van: [[42.9, 38.6]],
  zaysan: [[83.9, 48]],
};

/**
 * Rivers with a name of their own: how large they are on the map, and a place on each stretch that the source
 * numbers apart. Rank 1 is drawn at every zoom.
 */
const riverPlaces = {
  'amu-darya': {rank: 1, places: [[64, 38.9]]},
  amur: {
    rank: 1,
    places: [
      [127.5, 50.2],
      [123, 53.5],
    ],
  },
  danube: {
    rank: 1,
    places: [
      [12.1, 49],
      [19, 47.5],
      [29.5, 45.3],
    ],
  },
  dnieper: {
    rank: 1,
    places: [
      [30.5, 50.5],
      [34.3, 47.4],
    ],
  },
  don: {
    rank: 1,
    places: [
      [39.2, 51.2],
      [42.5, 48.4],
    ],
  },
  irtysh: {
    rank: 1,
    places: [
      [73.4, 55],
      [77, 52.3],
      [87, 47.9],
      [83.9, 48.5],
    ],
  },
  lena: {rank: 1, places: [[129.7, 62]]},
  naryn: {
    rank: 1,
    places: [
      [74, 41.4],
      [73, 41.75],
    ],
  },
  ob: {
    rank: 1,
    places: [
      [84, 53],
      [66, 65],
      [69.7, 61.2],
      [82, 54.3],
    ],
  },
  'syr-darya': {
    rank: 1,
    places: [
      [67, 43.5],
      [70.2, 40.4],
    ],
  },
  ural: {
    rank: 1,
    places: [
      [51.5, 49],
      [58.7, 51.9],
    ],
  },
  volga: {
    rank: 1,
    places: [
      [37, 56.75],
      [47, 47.6],
    ],
  },
  yenisei: {
    rank: 1,
    places: [
      [92.9, 56],
      [88, 66],
      [91.8, 54.6],
      [95, 51.5],
    ],
  },

  aldan: {rank: 2, places: [[125.5, 58.6]]},
  angara: {
    rank: 2,
    places: [
      [94.5, 58.1],
      [101.8, 56],
    ],
  },
  argun: {
    rank: 2,
    places: [
      [119, 50.3],
      [119.5, 49.4],
    ],
  },
  daugava: {rank: 2, places: [[25, 56.6]]},
  dniester: {rank: 2, places: [[29.6, 46.85]]},
  euphrates: {rank: 2, places: [[39, 36]]},
  indigirka: {rank: 2, places: [[147.5, 69]]},
  kolyma: {rank: 2, places: [[152, 67]]},
  'northern-dvina': {rank: 2, places: [[41, 64.4]]},
  olenyok: {rank: 2, places: [[115, 69]]},
  panj: {
    rank: 2,
    places: [
      [70, 37.6],
      [73.2, 37.2],
    ],
  },
  pechora: {rank: 2, places: [[57, 65]]},
  selenga: {rank: 2, places: [[102, 49.5]]},
  sungari: {rank: 2, places: [[126.6, 45.8]]},
  tarim: {rank: 2, places: [[84, 41.1]]},
  tigris: {rank: 2, places: [[41.3, 37.3]]},
  tisza: {rank: 2, places: [[20.2, 47.2]]},
  tobol: {rank: 2, places: [[65.3, 55.4]]},
  vilyuy: {
    rank: 2,
    places: [
      [122, 63.7],
      [111, 63],
    ],
  },
  vistula: {rank: 2, places: [[21, 52.2]]},
  yarkand: {rank: 2, places: [[78, 39]]},
};

/** A place this near to a river's line counts as lying on it, in degrees. */
const besideRiverDeg = 0.6;

/** The strait between the northern Aral and what was the eastern lobe, and the one between that and the western lobe. */
const aralStraits = [
  [
    [60.875, 46.1333],
    [60.8083, 46.1583],
  ],
  [
    [59.1583, 45.775],
    [59.225, 45.7667],
  ],
];

/**
 * @returns {{lake: string|null, polygon: number[][][]}[]} the lakes, planar, in degrees. The Caspian Sea is not among
 *   them: it is a hole in the land.
 */
export function readLakes() {
  const polygons = read('Polygon').flatMap(({geometry}) => withoutDryAral(geometry.coordinates));
  const lakeAt = new Map();
  for (const [lake, places] of Object.entries(lakePlaces)) {
    for (const place of places) {
      const found = polygons.findIndex(polygon => contains(polygon, place));
      if (found < 0) throw new Error(`unexpected place of lake ${lake}: [${place}]; expected it in a lake`);
      lakeAt.set(found, lake);
    }
  }
  return polygons.map((polygon, i) => ({
    lake: lakeAt.get(i) ?? null,
    polygon: polygon.map(ring => {
      const soft = cutCorners(ring, new Set());
      return [...soft, soft[0]];
    }),
  }));
}

/**
 * @returns {{river: string|null, rank: 1|2|3, line: number[][]}[]} stretches of rivers, in degrees; on their way through
 *   a lake they run along its middle.
 */
export function readRivers() {
  const stretches = read('LineString').map(({properties, geometry}) => ({
    feature: properties.river,
    line: geometry.coordinates,
  }));
  const riverOf = new Map();
  for (const [river, {rank, places}] of Object.entries(riverPlaces)) {
    for (const place of places) {
      const {feature, distance} = nearestStretch(stretches, place);
      if (distance > besideRiverDeg)
        throw new Error(`unexpected place of river ${river}: [${place}] is ${distance.toFixed(2)}° away`);
      const other = riverOf.get(feature)?.river ?? river;
      if (other !== river) throw new Error(`unexpected place of river ${river}: [${place}] lies on ${other}`);
      riverOf.set(feature, {river, rank});
    }
  }
  // where stretches meet they must go on meeting
  const ends = new Set(stretches.flatMap(({line}) => [line[0], line.at(-1)].map(String)));
  return stretches.map(({feature, line}) => ({
    ...(riverOf.get(feature) ?? {river: null, rank: 3}),
    line: [line[0], ...cutCorners(line, ends), line.at(-1)],
  }));
}

function read(type) {
  const {features} = JSON.parse(readFileSync(new URL('waters.geojson', import.meta.url), 'utf8'));
  return features.filter(({geometry}) => geometry.type === type);
}

function nearestStretch(stretches, [lng, lat]) {
  let nearest = {feature: 0, distance: Infinity};
  for (const {feature, line} of stretches) {
    for (const [x, y] of line) {
      const distance = Math.hypot((x - lng) * Math.cos((lat * Math.PI) / 180), y - lat);
      if (distance < nearest.distance) nearest = {feature, distance};
    }
  }
  return nearest;
}

// the source draws the Aral Sea of about 2005: its eastern lobe has been dry since 2014
function withoutDryAral([ring, ...holes]) {
  const at = ([lng, lat]) => ring.findIndex(([x, y]) => x === lng && y === lat);
  const [[northA, northB], [westA, westB]] = aralStraits.map(ends => ends.map(at));
  if (northA < 0) return [[ring, ...holes]];
  if ([northB, westA, westB].some(i => i < 0)) throw new Error('unexpected shore of the Aral Sea');
  const north = [...ring.slice(northB), ...ring.slice(1, northA + 1), ring[northB]];
  const west = [...ring.slice(westA, westB + 1), ring[westA]];
  return [[north], [west]];
}

/**
 * Chaikin's corner cutting, once: the source has a corner every 5 to 10 km, on a grid of half an arc minute.
 *
 * @param kept  points, as strings, whose corners stay.
 * @returns the points between the first and the last.
 */
function cutCorners(line, kept) {
  const cut = line.slice(1).flatMap((to, i) => {
    const from = line[i];
    const between = share =>
      rounded([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    return [kept.has(String(from)) && i > 0 ? [from] : [], [between(0.25), between(0.75)]].flat();
  });
  return cut;
}
