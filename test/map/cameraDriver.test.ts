import '../fixtures/curvedProjections';
import {describe, expect, test} from 'vitest';
import {
  type Frame,
  lngLatAt,
  type Projection,
  projectionNames,
  projectionOf,
  toPx,
  worldX,
  worldY,
  zoomBounds,
} from '../../src/geo';
import {createCameraDriver} from '../../src/map/cameraDriver';
import {createItineraStore} from '../../src/store';
import type {Motion} from '../../src/theme';
import {handClock} from '../fixtures/handClock';
import {shippedIndexes} from '../fixtures/indexes';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372};
const middle = [(372 + 1440 - 420) / 2, (92 + 900 - 205) / 2] as const;

const moving: Motion = {moveMs: 400, journeyMs: 0, glide: share => share};
const steps: Motion = {...moving, moveMs: 0};

function driven(projection: (typeof projectionNames)[number], reduced = true, first = frame) {
  const store = createItineraStore(shippedIndexes(), {projection});
  const clock = handClock();
  const world = {frame: first, motion: reduced ? steps : moving};
  const driver = createCameraDriver(store, {
    frame: () => world.frame,
    compact: false,
    clock,
    motion: () => world.motion,
  });
  return {store, clock, driver, world};
}

describe.each(projectionNames)('in the projection %s', name => {
  test('the first camera shows the dataset’s frame, and its projection is the store’s', () => {
    const {driver} = driven(name);
    expect(driver.projection()).toEqual(projectionOf(driver.camera(), frame, name));
    const [lng, lat] = lngLatAt(driver.projection(), ...middle)!;
    expect(lng).toBeGreaterThan(30);
    expect(lng).toBeLessThan(80);
    expect(lat).toBeGreaterThan(40);
    expect(lat).toBeLessThan(60);
  });

  test('a step beyond either end is none, and the ends are told', () => {
    const {driver, store} = driven(name);
    expect(driver.zoomEnds()).toEqual({isFarthest: false, isNearest: false});
    driver.zoomBy(20);
    expect(driver.zoomEnds()).toEqual({isFarthest: false, isNearest: true});
    expect(driver.camera().zoom).toBeCloseTo(8, 6);
    const nearest = store.getState().camera;
    driver.zoomBy(1);
    expect(store.getState().camera).toBe(nearest);
    driver.zoomBy(-20);
    expect(driver.zoomEnds()).toEqual({isFarthest: true, isNearest: false});
    expect(driver.camera().zoom).toBeCloseTo(zoomBounds(name, driver.camera().latDeg).least, 6);
    const farthest = store.getState().camera;
    driver.zoomBy(-1);
    expect(store.getState().camera).toBe(farthest);
  });

  test('a pan brings what lay to the right into the middle', () => {
    const {driver} = driven(name);
    const wanted = lngLatAt(driver.projection(), middle[0] + 90, middle[1])!;
    driver.panBy(90, 0);
    const [lng, lat] = lngLatAt(driver.projection(), ...middle)!;
    // the globe turns with north up, so that it arrives a little above or below
    expect(Math.abs(lng - wanted[0])).toBeLessThan(1.5);
    expect(Math.abs(lat - wanted[1])).toBeLessThan(1.5);
  });

  test('a flight arrives exactly, and on its way lies between', () => {
    const {driver, clock} = driven(name, false);
    const from = driver.camera();
    const to = {lngDeg: 100, latDeg: 60, zoom: 4};
    driver.flyTo(to);
    clock.run(225);
    const half = driver.camera();
    expect(half.zoom).toBeGreaterThan(from.zoom);
    expect(half.zoom).toBeLessThan(4);
    expect(half.lngDeg).toBeGreaterThan(from.lngDeg);
    expect(half.lngDeg).toBeLessThan(100);
    clock.run(300);
    expect(driver.camera()).toEqual(to);
  });

  test('a flight that is stopped stays where it is, and the next one begins there', () => {
    const {driver, clock} = driven(name, false);
    driver.flyTo({lngDeg: 100, latDeg: 60, zoom: 4});
    clock.run(200);
    driver.stop();
    expect(clock.isAsked()).toBe(false);
    const there = driver.camera();
    driver.flyTo({lngDeg: 40, latDeg: 50, zoom: 3});
    expect(driver.camera()).toEqual(there);
    clock.run(1);
    expect(driver.camera().lngDeg).toBeCloseTo(there.lngDeg, 0);
  });

  test('whoever flies is told of the arrival, and not where something else takes over', () => {
    const {driver, clock} = driven(name, false);
    const arrivals: string[] = [];
    driver.flyTo({lngDeg: 100, latDeg: 60, zoom: 4}, () => arrivals.push('first'));
    clock.run(200);
    driver.flyTo({lngDeg: 40, latDeg: 50, zoom: 3}, () => arrivals.push('second'));
    clock.run(300);
    expect(arrivals).toEqual([]);
    clock.run(100);
    expect(arrivals).toEqual(['second']);
    expect(clock.isAsked()).toBe(false);
  });

  test('who wishes less motion on the way is there with the next frame', () => {
    const {driver, clock, world} = driven(name, false);
    const to = {lngDeg: 100, latDeg: 60, zoom: 4};
    driver.flyTo(to);
    clock.run(100);
    world.motion = steps;
    clock.run(1);
    expect(driver.camera()).toEqual(to);
    expect(clock.isAsked()).toBe(false);
  });

  test('home is the frame’s own opening again', () => {
    const {driver, clock, store} = driven(name, false);
    const home = driver.camera();
    driver.lookAt(projectionOf({lngDeg: 100, latDeg: 60, zoom: 4}, frame, name));
    driver.flyHome();
    clock.run(200);
    expect(driver.camera()).not.toEqual(home);
    clock.run(200);
    expect(driver.camera()).toEqual(home);
    expect(store.getState().camera).toBeNull();
  });
});

test.each(['mercator', 'conic'] as const)(
  'where the lower edge of the frame comes and goes with the bars of a browser, the map stays: %s',
  name => {
    for (const moved of [false, true]) {
      const {driver, world} = driven(name);
      if (moved) driver.flyTo({lngDeg: 80, latDeg: 50, zoom: 4});
      const before = placed(driver.projection());
      for (const heightPx of [840, 900, 870]) {
        const lower = {...frame, heightPx};
        driver.projection(); // as each picture asks for it
        driver.keepStill(world.frame, lower);
        world.frame = lower;
        placed(driver.projection()).forEach((px, idx) => {
          expect(px).toBeCloseTo(before[idx]!, 6);
        });
      }
    }
  },
);

test('a frame that has become much lower is given its own opening', () => {
  const {driver, world} = driven('mercator');
  const before = driver.projection();
  const low = {...frame, heightPx: 700};
  driver.keepStill(world.frame, low);
  world.frame = low;
  expect(driver.projection()).not.toEqual(before);
  expect(driver.projection()).toEqual(driven('mercator', true, low).driver.projection());
});

/** Where three cities lie, px. */
function placed(projection: Projection): number[] {
  const at = new Float64Array(2);
  return (
    [
      [37.6, 55.8],
      [77.1, 42.6],
      [49.9, 40.4],
    ] as const
  ).flatMap(([lng, lat]) => {
    toPx(projection, worldX(lng), worldY(lat), at);
    return [...at];
  });
}
