import {
  type Camera,
  cameraOf,
  clampCamera,
  type Frame,
  movedFromTo,
  type Projection,
  projectionOf,
  zoomAbout,
  zoomBounds,
} from '../geo';
import type {ItineraStore} from '../store';
import type {Motion} from '../theme';
import {openingCamera} from './cameraTargets';
import {type FrameClock, flyTo} from './flight';

/** Where the map looks, and what moves it: one hand at a time. */
export interface CameraDriver {
  /** The camera of the reader, else the opening one of the frame. */
  camera(): Camera;
  projection(): Projection;
  /** Flies to a camera from where it is now, whatever moved it before; where less motion is wished, it is there at once. */
  flyTo(target: Camera, onArrival?: () => void): void;
  /** Flies to the opening camera, which is then the frame's again. */
  flyHome(): void;
  /** Flies nearer or farther about a point of the window; about the middle without one. */
  zoomBy(steps: number, at?: {readonly xPx: number; readonly yPx: number}): void;
  panBy(dxPx: number, dyPx: number): void;
  /** Looks elsewhere at once, as a hand asks for it. */
  lookAt(projection: Projection): void;
  /**
   * The frame has changed at its lower edge alone: the map stays where it is, but for the globe, which is always in the middle. A frame that has
   * lost or gained much shows its own opening again.
   */
  keepStill(before: Frame, now: Frame): void;
  /** Whether the zoom can go no further out, or in. */
  zoomEnds(): ZoomEnds;
  /** Lets go. */
  stop(): void;
}

export interface ZoomEnds {
  readonly isFarthest: boolean;
  readonly isNearest: boolean;
}

interface DriverInputs {
  readonly frame: () => Frame;
  readonly compact: boolean;
  readonly clock: FrameClock;
  readonly motion: () => Motion;
}

/** By so much a frame may grow or shrink before its opening is fitted anew, px: more than the bars of any browser. */
export const keptForPx = 120;
/** A zoom nearer to its end than this is there. */
const leastStep = 1e-6;

/** Drives the camera of a store. */
export function createCameraDriver(
  store: ItineraStore,
  {frame, compact, clock, motion}: DriverInputs,
): CameraDriver {
  const {all, moveCamera, resetCamera, projection: name} = store.getState();
  let stop = () => {};
  let opening: {readonly frame: Frame; readonly camera: Camera; readonly fittedHeightPx: number} | undefined;

  // asked for with every frame and every move of the pointer
  const openingOf = (wanted: Frame) => {
    if (opening?.frame !== wanted) {
      const fitted = openingCamera(all, wanted, compact, name);
      opening = {frame: wanted, camera: fitted, fittedHeightPx: wanted.heightPx};
    }
    return opening.camera;
  };
  const camera = () => store.getState().camera ?? openingOf(frame());
  const projection = () => projectionOf(camera(), frame(), name);
  const middle = () => {
    const {widthPx, heightPx, leftPx, rightPx, topPx, bottomPx} = frame();
    return {xPx: (leftPx + widthPx - rightPx) / 2, yPx: (topPx + heightPx - bottomPx) / 2};
  };
  const fly = (to: Camera, onArrival = () => {}) => {
    stop();
    stop = flyTo({from: camera(), to, name, onMove: moveCamera, onArrival}, clock, motion);
  };
  const flyToProjection = (target: Projection) => fly(clampCamera(cameraOf(target, frame()), name));

  return {
    camera,
    projection,
    flyTo: fly,
    flyHome: () => fly(openingOf(frame()), resetCamera),
    zoomBy: (steps, at) => {
      const {xPx, yPx} = at ?? middle();
      const now = projection();
      const next = zoomAbout(now, xPx, yPx, 2 ** steps);
      if (next !== now) flyToProjection(next);
    },
    panBy: (dxPx, dyPx) => {
      const {xPx, yPx} = middle();
      flyToProjection(movedFromTo(projection(), xPx, yPx, xPx - dxPx, yPx - dyPx));
    },
    lookAt: next => moveCamera(cameraOf(next, frame())),
    keepStill: (before, now) => {
      const held = store.getState().camera;
      const moved = (from: Camera) => cameraOf(projectionOf(from, before, name), now);
      if (held) moveCamera(moved(held));
      else if (opening?.frame === before && Math.abs(opening.fittedHeightPx - now.heightPx) <= keptForPx)
        opening = {...opening, frame: now, camera: moved(opening.camera)};
    },
    zoomEnds: () => {
      const {latDeg, zoom} = camera();
      const {least, most} = zoomBounds(name, latDeg);
      return {isFarthest: zoom < least + leastStep, isNearest: zoom > most - leastStep};
    },
    stop: () => stop(),
  };
}
