// How fine the map is, and where: finest in the Fergana valley, the Caucasus and on the Dniester, fine from the Balkans to the Altai, coarser with distance.

/** World units around the globe, as in src/geo/mercator.ts. */
const worldSize = 32768;

const core = {west: 22, south: 36, east: 88, north: 56};

/** Where lines wind most closely: the Fergana valley with Issyk-Kul, the Caucasus, the Dniester. */
const closeUps = [
  {west: 69, south: 39, east: 79, north: 43},
  {west: 40, south: 38.8, east: 50.5, north: 43.6},
  {west: 28.4, south: 46.3, east: 30.2, north: 48.3},
];

/** Small and far away, yet shapes of their own: the southern Kurils are drawn as finely as the core. */
const southernKurils = {west: 145.3, south: 43.2, east: 149, north: 45.7};

/**
 * Size of the smallest detail worth keeping at a place, relative to the core of the map (1).
 *
 * @param closeUp  what it is in a close-up, ≤ 1.
 * @returns from there 1 in the core, then growing e-fold every 22°, up to 20 on the far side of the world.
 */
export function coarseness(closeUp, lngDeg, latDeg) {
  if (degreesOutside(southernKurils, lngDeg, latDeg) === 0) return 1;
  const fromCore = degreesOutside(core, lngDeg, latDeg);
  if (fromCore > 0) return Math.min(20, Math.exp(fromCore / 22));
  const fromCloseUp = Math.min(...closeUps.map(box => degreesOutside(box, lngDeg, latDeg)));
  return closeUp + (1 - closeUp) * Math.min(1, fromCloseUp / 5);
}

// Siberia and the Far East belong to the region, so the east counts less than the west;
// Mercator swells the Arctic, which the first picture hardly shows, so the north counts double
function degreesOutside({west, south, east, north}, lngDeg, latDeg) {
  const dx = Math.max((west - lngDeg) * 1.2, (lngDeg - east) * 0.4, 0);
  const dy = Math.max((south - latDeg) * 1.3, (latDeg - north) * 2, 0);
  return Math.hypot(dx, dy);
}

/** Where a place lies on the Mercator world, in world units. */
export function toWorld([lngDeg, latDeg]) {
  const phi = (Math.max(-85.05, Math.min(85.05, latDeg)) * Math.PI) / 180;
  return [
    ((lngDeg + 180) / 360) * worldSize,
    (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * worldSize,
  ];
}

/** The place that lies there on the Mercator world, [lng, lat]. */
export function toDegrees(x, y) {
  const size = worldSize / (2 * Math.PI);
  return [
    (x / size) * (180 / Math.PI) - 180,
    (Math.atan(Math.sinh((worldSize / 2 - y) / size)) * 180) / Math.PI,
  ];
}

/** Weight of a triangle of three neighbouring points of a line: its area on the map, in units of the local detail. */
export function triangleWeight(closeUp) {
  return triangle => weightOf(closeUp, triangle, triangle[1]);
}

/** Weight of a ring: its area on the map, in units of the local detail. */
export function ringWeight(closeUp, ring) {
  return weightOf(closeUp, ring, ring[0]);
}

function weightOf(closeUp, ring, [lngDeg, latDeg]) {
  const points = ring.map(toWorld);
  let doubled = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    doubled += points[j][0] * points[i][1] - points[i][0] * points[j][1];
  }
  return Math.abs(doubled) / 2 / coarseness(closeUp, lngDeg, latDeg) ** 2;
}
