import '../fixtures/curvedProjections';
import {geoInterpolate} from 'd3';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  angleAt,
  type Bounds,
  type Camera,
  cameraBetween,
  cameraOf,
  cameraToFit,
  clampCamera,
  type Frame,
  leastMove,
  lngLatAt,
  maxZoom,
  movedFromTo,
  projectionNames,
  projectionOf,
  sampleGreatCircle,
  toPx,
  worldX,
  worldY,
  zoomAbout,
  zoomBounds,
} from '../../src/geo';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 180, leftPx: 372};
const camera: Camera = {lngDeg: 60, latDeg: 49, zoom: 2.5};
const margin = {topPx: 24, rightPx: 24, bottomPx: 24, leftPx: 24};
const out = new Float64Array(2);

describe.each(projectionNames)('in the projection %s', name => {
  const project = (at: Camera, lngDeg: number, latDeg: number) => {
    const seen = toPx(projectionOf(at, frame, name), worldX(lngDeg), worldY(latDeg), out);
    return {seen, x: out[0]!, y: out[1]!};
  };
  const isFree = (at: Camera, lngDeg: number, latDeg: number, insetPx: number) => {
    const {seen, x, y} = project(at, lngDeg, latDeg);
    const [dx, dy] = [Math.max(372 - x, x - 1020) + insetPx, Math.max(92 - y, y - 720) + insetPx];
    return seen && dx < 1e-3 && dy < 1e-3;
  };

  test('a projection leads back to its camera, wherever that looks', () => {
    fc.assert(
      fc.property(
        fc.double({min: -168, max: 190, noNaN: true}),
        fc.double({min: -79, max: 79, noNaN: true}),
        fc.double({min: 1.2, max: 8, noNaN: true}),
        (lngDeg, latDeg, zoom) => {
          const back = cameraOf(projectionOf({lngDeg, latDeg, zoom}, frame, name), frame);
          expect(back.lngDeg).toBeCloseTo(lngDeg, 6);
          expect(back.latDeg).toBeCloseTo(latDeg, 6);
          expect(back.zoom).toBeCloseTo(zoom, 9);
        },
      ),
    );
  });

  test.each<[string, Bounds]>([
    ['the opening frame', {west: 22, south: 34, east: 89, north: 61}],
    ['all of Russia with Central Asia', {west: 20, south: 35, east: 190, north: 80}],
    ['Kyrgyzstan', {west: 69, south: 39, east: 80.3, north: 43.3}],
  ])('%s is fitted whole, and touches the free part on one axis', (_, bounds) => {
    const fitted = cameraToFit(bounds, frame, name);
    const points: {x: number; y: number}[] = [];
    for (let share = 0; share <= 1; share += 0.05) {
      const lng = bounds.west + (bounds.east - bounds.west) * share;
      const lat = bounds.south + (bounds.north - bounds.south) * share;
      for (const [x, y] of [
        [lng, bounds.south],
        [lng, bounds.north],
        [bounds.west, lat],
        [bounds.east, lat],
      ] as const) {
        const at = project(fitted, x, y);
        expect(at.seen).toBe(true);
        points.push(at);
      }
    }
    const room = [
      Math.min(...points.map(({x}) => x)) - 372,
      1020 - Math.max(...points.map(({x}) => x)),
      Math.min(...points.map(({y}) => y)) - 92,
      720 - Math.max(...points.map(({y}) => y)),
    ] as const;
    // between the points at which a curved edge is known it may bulge by less than a pixel
    for (const px of room) expect(px).toBeGreaterThan(-1);
    if (fitted.zoom > zoomBounds(name, fitted.latDeg).least) {
      expect(Math.min(room[0] + room[1], room[2] + room[3])).toBeLessThan(6);
    }
  });

  test('what is in view moves nothing', () => {
    expect(leastMove(camera, frame, {west: 59, south: 48, east: 61, north: 50}, margin, name)).toBe(camera);
  });

  test('what is out of view comes just inside, without a change of size', () => {
    const moved = leastMove(
      camera,
      frame,
      {west: 125.75, south: 39.03, east: 125.75, north: 39.03},
      margin,
      name,
    );
    expect(isFree(camera, 125.75, 39.03, 0)).toBe(false);
    expect(isFree(moved, 125.75, 39.03, 24)).toBe(true);
    expect(isFree(moved, 125.75, 39.03, 26)).toBe(false);
    const size = (at: Camera) =>
      name === 'globe' ? 2 ** at.zoom / Math.cos((at.latDeg * Math.PI) / 180) : 2 ** at.zoom;
    expect(size(moved)).toBeCloseTo(size(camera), 6);
  });

  test('what does not fit is zoomed out to', () => {
    const near = {...camera, zoom: 4};
    const moved = leastMove(near, frame, {west: 20, south: 39, east: 126, north: 60}, margin, name);
    expect(moved.zoom).toBeLessThan(near.zoom);
    for (const [lng, lat] of [
      [20, 39],
      [126, 39],
      [20, 60],
      [126, 60],
    ] as const)
      expect(isFree(moved, lng, lat, 23)).toBe(true);
  });

  test('what is far around the globe is brought to this side', () => {
    const moved = leastMove(
      {...camera, zoom: 2},
      frame,
      {west: -58.4, south: -34.6, east: -58.4, north: -34.6},
      margin,
      name,
    );
    expect(isFree(moved, -58.4, -34.6, 23)).toBe(true);
  });

  test('a place dragged by the hand stays under it', () => {
    const from = [650, 380] as const;
    const projection = projectionOf(camera, frame, name);
    const grabbed = lngLatAt(projection, ...from)!;
    toPx(movedFromTo(projection, ...from, 700, 410), worldX(grabbed[0]), worldY(grabbed[1]), out);
    expect([...out].map(px => px.toFixed(4))).toEqual(['700.0000', '410.0000']);
  });

  test('a zoom stays about its point and ends where the map does', () => {
    const projection = projectionOf(camera, frame, name);
    const place = lngLatAt(projection, 620, 430)!;
    toPx(zoomAbout(projection, 620, 430, 1.7), worldX(place[0]), worldY(place[1]), out);
    expect([...out].map(px => px.toFixed(4))).toEqual(['620.0000', '430.0000']);
    for (const factor of [1e-5, 1e5]) {
      const end = zoomAbout(projection, 700, 400, factor);
      expect(zoomAbout(end, 700, 400, factor)).toBe(end);
      const {latDeg, zoom} = cameraOf(end, frame);
      const {least, most} = zoomBounds(name, latDeg);
      expect(zoom).toBeCloseTo(factor < 1 ? least : most, 1);
    }
  });

  test('any camera is clamped to what the map draws, and once is enough', () => {
    const any = fc.double({min: -1000, max: 1000, noNaN: true});
    fc.assert(
      fc.property(any, any, any, (lngDeg, latDeg, zoom) => {
        const clamped = clampCamera({lngDeg, latDeg, zoom}, name);
        expect(clamped.zoom).toBeLessThanOrEqual(maxZoom);
        expect(Math.abs(clamped.latDeg)).toBeLessThanOrEqual(80);
        expect(clamped.lngDeg).toBeGreaterThanOrEqual(-169);
        expect(clamped.lngDeg).toBeLessThanOrEqual(191);
        expect(clamped).toEqual(clampCamera(clamped, name));
      }),
    );
  });

  test('a flight begins and ends where it should', () => {
    const to: Camera = {lngDeg: 75, latDeg: 41, zoom: 5};
    for (const [share, end] of [
      [0, camera],
      [1, to],
    ] as const) {
      const at = cameraBetween(camera, to, share, name);
      expect(at.lngDeg).toBeCloseTo(end.lngDeg, 6);
      expect(at.latDeg).toBeCloseTo(end.latDeg, 6);
      expect(at.zoom).toBeCloseTo(end.zoom, 6);
    }
  });

  test('a direction is that of the line as it is drawn', () => {
    const projection = projectionOf(camera, frame, name);
    const way = sampleGreatCircle([37.6, 55.75], [77.1, 42.65], 2000);
    for (const k of [600, 1200, 1800]) {
      const [x0, y0] = [worldX(way[2 * k]!), worldY(way[2 * k + 1]!)];
      const [x1, y1] = [worldX(way[2 * k + 2]!), worldY(way[2 * k + 3]!)];
      const angle = angleAt(projection, x0, y0, Math.atan2(y1 - y0, x1 - x0));
      const [a, b] = [
        project(camera, way[2 * k]!, way[2 * k + 1]!),
        project(camera, way[2 * k + 2]!, way[2 * k + 3]!),
      ];
      expect(angle).toBeCloseTo(Math.atan2(b.y - a.y, b.x - a.x), 2);
    }
  });
});

test('half way on the plane is half way on the screen', () => {
  const to: Camera = {lngDeg: 130, latDeg: 60, zoom: 2.5};
  for (const name of ['mercator', 'conic'] as const) {
    const half = cameraBetween(camera, to, 0.5, name);
    const ends = [camera, to, half].map(({lngDeg, latDeg}) => {
      toPx(projectionOf(camera, frame, name), worldX(lngDeg), worldY(latDeg), out);
      return [out[0]!, out[1]!] as const;
    });
    expect(ends[2]![0]).toBeCloseTo((ends[0]![0] + ends[1]![0]) / 2, 6);
    expect(ends[2]![1]).toBeCloseTo((ends[0]![1] + ends[1]![1]) / 2, 6);
  }
});

test('a flight over the globe goes the shorter way around and keeps a planet of one size in one size', () => {
  const radius = ({zoom, latDeg}: Camera) => 2 ** zoom / Math.cos((latDeg * Math.PI) / 180);
  const anchorage: Camera = {lngDeg: -149.9, latDeg: 30, zoom: 0};
  const from: Camera = {lngDeg: 158, latDeg: 53, zoom: 2};
  const to = {...anchorage, zoom: Math.log2(radius(from) * Math.cos(Math.PI / 6))};
  for (let share = 0; share <= 1; share += 0.125) {
    const at = cameraBetween(from, to, share, 'globe');
    expect(radius(at)).toBeCloseTo(radius(from), 9);
    expect(at.lngDeg > 157 || at.lngDeg < -149).toBe(true);
  }
});

test('the region lies fair on the cone: great circles within it bend by no more than a tenth', () => {
  const conic = projectionOf(camera, frame, 'conic');
  const px = ([lng, lat]: readonly [number, number]) => {
    toPx(conic, worldX(lng), worldY(lat), out);
    return [out[0]!, out[1]!] as const;
  };
  for (const [from, to] of [
    [
      [37.6, 55.75],
      [74.6, 42.9],
    ],
    [
      [37.6, 55.75],
      [131.9, 43.1],
    ],
    [
      [58.4, 37.95],
      [76.9, 43.2],
    ],
  ] as const) {
    const [a, b] = [px(from), px(to)];
    const m = px(geoInterpolate([...from], [...to])(0.5));
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const bend = Math.abs((b[0] - a[0]) * (m[1] - a[1]) - (b[1] - a[1]) * (m[0] - a[0])) / length;
    expect(bend / length).toBeLessThan(0.1);
  }
});
