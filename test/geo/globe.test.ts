import '../fixtures/curvedProjections';
import {geoDistance, geoRotation} from 'd3';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Camera,
  cameraOf,
  type Frame,
  lngLatAt,
  movedFromTo,
  projectionOf,
  scaleAt,
  toPx,
  worldX,
  worldY,
  zoomAbout,
} from '../../src/geo';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 180, leftPx: 372};
const camera: Camera = {lngDeg: 60, latDeg: 49, zoom: 2};
const globe = projectionOf(camera, frame, 'globe');
const out = new Float64Array(2);
const middle = {x: (372 + 1440 - 420) / 2, y: (92 + 900 - 180) / 2};

const place = fc.tuple(
  fc.double({min: -168.9, max: 190.9, noNaN: true}),
  fc.double({min: -84, max: 84, noNaN: true}),
);

/** Places around a camera's centre, and all over the world. */
const placesFor = ({lngDeg, latDeg}: Camera, reachDeg: number) => {
  const toCentre = geoRotation([-lngDeg, -latDeg]);
  const degrees = fc.double({min: -reachDeg, max: reachDeg, noNaN: true});
  return fc.oneof(
    place,
    fc.tuple(degrees, degrees).map(at => toCentre.invert(at)),
  );
};

/**
 * The same globe by matrices, as a renderer builds it: the unit sphere is turned until the centre faces the eye, blown up to the planet's radius,
 * pushed off until its nearest point stands at the eye's distance, and put through a perspective frustum whose axis is shifted by the padding.
 */
function byMatrices(
  {lngDeg, latDeg, zoom}: Camera,
  lng: number,
  lat: number,
): {x: number; y: number; depth: number} {
  const rad = Math.PI / 180;
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(latDeg * rad);
  const distance = (0.5 / Math.tan(0.6435011087932844 / 2)) * 900;
  const multiply = (a: number[][], b: number[][]) =>
    a.map(row => b[0]!.map((_, k) => row.reduce((sum, v, i) => sum + v * b[i]![k]!, 0)));
  const translate = (z: number) => [
    [1, 0, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 1, z],
    [0, 0, 0, 1],
  ];
  const scale = (s: number) => [
    [s, 0, 0, 0],
    [0, s, 0, 0],
    [0, 0, s, 0],
    [0, 0, 0, 1],
  ];
  const turnX = (a: number) => [
    [1, 0, 0, 0],
    [0, Math.cos(a), -Math.sin(a), 0],
    [0, Math.sin(a), Math.cos(a), 0],
    [0, 0, 0, 1],
  ];
  const turnY = (a: number) => [
    [Math.cos(a), 0, Math.sin(a), 0],
    [0, 1, 0, 0],
    [-Math.sin(a), 0, Math.cos(a), 0],
    [0, 0, 0, 1],
  ];
  const [near, far] = [0.5, distance + 2 * radius];
  const f = 1 / Math.tan(0.6435011087932844 / 2);
  const perspective = [
    [f / (1440 / 900), 0, (-(middle.x - 720) * 2) / 1440, 0],
    [0, f, ((middle.y - 450) * 2) / 900, 0],
    [0, 0, (far + near) / (near - far), (2 * far * near) / (near - far)],
    [0, 0, -1, 0],
  ];
  const matrix = [
    translate(-distance),
    translate(-radius),
    turnX(latDeg * rad),
    turnY(-lngDeg * rad),
    scale(radius),
  ].reduce(multiply, perspective);
  const vector = [
    Math.cos(lat * rad) * Math.sin(lng * rad),
    Math.sin(lat * rad),
    Math.cos(lat * rad) * Math.cos(lng * rad),
    1,
  ];
  const [x, y, , w] = matrix.map(row => row.reduce((sum, v, k) => sum + v * vector[k]!, 0)) as [
    number,
    number,
    number,
    number,
  ];
  return {x: ((x / w + 1) / 2) * 1440, y: ((1 - y / w) / 2) * 900, depth: w};
}

/** Degrees from the centre to the horizon: where a ray from the eye only touches. */
const horizonRad = (at: Camera) => {
  const radius = (512 * 2 ** at.zoom) / (2 * Math.PI) / Math.cos((at.latDeg * Math.PI) / 180);
  return Math.acos(radius / (radius + 1350));
};

describe.each([
  ['the whole planet', camera],
  ['a region', {lngDeg: 74, latDeg: 42, zoom: 4.5}],
  ['a valley', {lngDeg: 77, latDeg: 42.6, zoom: 8}],
  ['the south', {lngDeg: -60, latDeg: -35, zoom: 2.2}],
] as const)('%s', (_, at) => {
  const projection = projectionOf(at, frame, 'globe');

  test('a place on this side of the horizon lies where matrices put it, and one behind it is not seen', () => {
    fc.assert(
      fc.property(placesFor(at, 30), ([lng, lat]) => {
        fc.pre(Math.abs(lat) < 85);
        const angle = geoDistance([lng, lat], [at.lngDeg, at.latDeg]);
        fc.pre(Math.abs(angle - horizonRad(at)) > 1e-6);
        const seen = toPx(projection, worldX(lng), worldY(lat), out);
        expect(seen).toBe(angle < horizonRad(at));
        if (!seen) return;
        const oracle = byMatrices(at, lng, lat);
        expect(out[0]).toBeCloseTo(oracle.x, 5);
        expect(out[1]).toBeCloseTo(oracle.y, 5);
      }),
    );
  });

  test('the centre lies in the middle of the free part, and a degree is as large there as in Mercator', () => {
    toPx(projection, worldX(at.lngDeg), worldY(at.latDeg), out);
    expect(out[0]).toBeCloseTo(middle.x, 6);
    expect(out[1]).toBeCloseTo(middle.y, 6);
    const flat = projectionOf(at, frame);
    expect(projection.scale).toBeCloseTo(flat.scale, 9);
    expect(scaleAt(projection, worldX(at.lngDeg), worldY(at.latDeg))).toBeCloseTo(flat.scale, 9);
  });

  test('its affine part touches it at the centre', () => {
    const [x, y] = [worldX(at.lngDeg), worldY(at.latDeg)];
    toPx(projection, x + 1e-3, y + 1e-3, out);
    expect(out[0]).toBeCloseTo(projection.scale * (x + 1e-3) + projection.xPx, 5);
    expect(out[1]).toBeCloseTo(projection.scale * (y + 1e-3) + projection.yPx, 5);
  });

  test('a seen place comes back from its pixel', () => {
    fc.assert(
      fc.property(placesFor(at, 8), ([lng, lat]) => {
        fc.pre(geoDistance([lng, lat], [at.lngDeg, at.latDeg]) < horizonRad(at) - 0.01);
        toPx(projection, worldX(lng), worldY(lat), out);
        const back = lngLatAt(projection, out[0]!, out[1]!)!;
        expect(geoDistance([...back], [lng, lat])).toBeLessThan(1e-7);
      }),
    );
  });

  test('a projection leads back to its camera', () => {
    const back = cameraOf(projection, frame);
    expect(back.lngDeg).toBeCloseTo(at.lngDeg, 9);
    expect(back.latDeg).toBeCloseTo(at.latDeg, 9);
    expect(back.zoom).toBeCloseTo(at.zoom, 9);
  });
});

test('beside the globe there is no place', () => {
  expect(lngLatAt(globe, middle.x, middle.y)).not.toBeNull();
  expect(lngLatAt(globe, 0, 0)).toBeNull();
});

test('what is behind the globe is told a point beside it in its direction, farther off the farther behind', () => {
  const direction = (lng: number, lat: number) => {
    const seen = toPx(globe, worldX(lng), worldY(lat), out);
    return {
      seen,
      farPx: Math.hypot(out[0]! - middle.x, out[1]! - middle.y),
      angle: Math.atan2(out[1]! - middle.y, out[0]! - middle.x),
    };
  };
  // along a meridian over the pole: always straight up
  const overThePole = [60, 30, 0, -20].map(lat => direction(-120, lat));
  expect(overThePole.map(({seen}) => seen)).toEqual([true, false, false, false]);
  for (const {angle} of overThePole) expect(angle).toBeCloseTo(-Math.PI / 2, 6);
  const far = overThePole.map(({farPx}) => farPx);
  expect([...far].sort((a, b) => a - b)).toEqual(far);
  // Lima lies beyond the western edge, Sydney beyond the eastern
  expect(Math.cos(direction(-77, -12).angle)).toBeLessThan(0);
  expect(Math.cos(direction(151, -34).angle)).toBeGreaterThan(0);
});

test('the edge is drawn without a jump: just before and just behind the horizon lie side by side', () => {
  const lat = (horizonRad(camera) * 180) / Math.PI;
  toPx(globe, worldX(60), worldY(49 - lat + 1e-5), out);
  const [x, y] = [...out] as [number, number];
  expect(toPx(globe, worldX(60), worldY(49 - lat - 1e-5), out)).toBe(false);
  expect(Math.hypot(out[0]! - x, out[1]! - y)).toBeLessThan(0.01);
});

describe('by hand', () => {
  test('what is grabbed stays under the hand, and the planet keeps its size', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({min: -150, max: 150}), fc.integer({min: -150, max: 150})),
        fc.tuple(fc.integer({min: -20, max: 20}), fc.integer({min: -20, max: 20})),
        ([x, y], [dx, dy]) => {
          const from = [middle.x + x, middle.y + y] as const;
          const grabbed = lngLatAt(globe, ...from)!;
          const moved = movedFromTo(globe, ...from, from[0] + dx, from[1] + dy);
          toPx(moved, worldX(grabbed[0]), worldY(grabbed[1]), out);
          expect(out[0]).toBeCloseTo(from[0] + dx, 4);
          expect(out[1]).toBeCloseTo(from[1] + dy, 4);
          // the planet's radius by the definition of zoom
          const radius = ({zoom, latDeg}: Camera) => 2 ** zoom / Math.cos((latDeg * Math.PI) / 180);
          expect(radius(cameraOf(moved, frame))).toBeCloseTo(radius(camera), 6);
        },
      ),
    );
  });

  test('the zoom that keeps the planet’s size follows the cosine of the latitude', () => {
    const moved = cameraOf(movedFromTo(globe, middle.x, middle.y, middle.x, middle.y - 100), frame);
    const cos = (deg: number) => Math.cos((deg * Math.PI) / 180);
    expect(moved.latDeg).toBeLessThan(49);
    expect(moved.zoom).toBeCloseTo(camera.zoom + Math.log2(cos(moved.latDeg) / cos(49)), 9);
  });

  test('beside the planet the hand turns it as by its middle', () => {
    const beside = cameraOf(movedFromTo(globe, 5, 5, 35, 5), frame);
    const held = cameraOf(movedFromTo(globe, middle.x, middle.y, middle.x + 30, middle.y), frame);
    expect(beside).toEqual(held);
    expect(beside.lngDeg).toBeLessThan(camera.lngDeg);
  });

  test('any drag ends in a camera that can be drawn', () => {
    const px = fc.integer({min: -2000, max: 3000});
    fc.assert(
      fc.property(px, px, px, px, (ax, ay, bx, by) => {
        const {lngDeg, latDeg, zoom} = cameraOf(movedFromTo(globe, ax, ay, bx, by), frame);
        expect(Number.isFinite(lngDeg) && Number.isFinite(zoom)).toBe(true);
        expect(Math.abs(latDeg)).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('zooming keeps what is under the pointer, and ends at a least and a largest planet', () => {
    const at = [middle.x + 120, middle.y - 60] as const;
    const grabbed = lngLatAt(globe, ...at)!;
    const nearer = zoomAbout(globe, ...at, 2);
    toPx(nearer, worldX(grabbed[0]), worldY(grabbed[1]), out);
    expect(out[0]).toBeCloseTo(at[0], 4);
    expect(out[1]).toBeCloseTo(at[1], 4);
    const farthest = zoomAbout(globe, middle.x, middle.y, 1e-6);
    expect(zoomAbout(farthest, middle.x, middle.y, 0.5)).toBe(farthest);
    const radiusPx = (512 * 2 ** 1.2) / (2 * Math.PI);
    const {zoom, latDeg} = cameraOf(farthest, frame);
    expect((512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((latDeg * Math.PI) / 180)).toBeCloseTo(radiusPx, 6);
    const nearest = zoomAbout(globe, middle.x, middle.y, 1e6);
    expect(cameraOf(nearest, frame).zoom).toBeCloseTo(8, 9);
    expect(zoomAbout(nearest, middle.x, middle.y, 2)).toBe(nearest);
  });
});
