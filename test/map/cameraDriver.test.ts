import '../fixtures/curvedProjections';
import {describe, expect, test} from 'vitest';
import {type Frame, lngLatAt, projectionNames, projectionOf, zoomBounds} from '../../src/geo';
import {createCameraDriver} from '../../src/map/cameraDriver';
import {createItineraStore} from '../../src/store';
import {shippedIndexes} from '../fixtures/indexes';

const frame: Frame = {widthPx: 1440, heightPx: 900, topPx: 92, rightPx: 420, bottomPx: 205, leftPx: 372};
const middle = [(372 + 1440 - 420) / 2, (92 + 900 - 205) / 2] as const;

/** A clock whose frames are asked for one by one. */
function handClock() {
  let nowMs = 0;
  let next: (() => void) | null = null;
  return {
    now: () => nowMs,
    request: (callback: () => void) => {
      next = callback;
      return 1;
    },
    cancel: () => {
      next = null;
    },
    run: (ms: number) => {
      nowMs += ms;
      const callback = next;
      next = null;
      callback?.();
    },
  };
}

function driven(projection: (typeof projectionNames)[number], reduced = true) {
  const store = createItineraStore(shippedIndexes(), {projection});
  const clock = handClock();
  const driver = createCameraDriver(store, {
    frame: () => frame,
    compact: false,
    clock,
    prefersReducedMotion: () => reduced,
  });
  return {store, clock, driver};
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
});
