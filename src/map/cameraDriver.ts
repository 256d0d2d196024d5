import {
  type Camera,
  cameraOf,
  clampCamera,
  type Frame,
  type Projection,
  projectionOf,
  zoomAbout,
} from '../geo';
import type {ItineraStore} from '../store';
import {openingCamera} from './cameraTargets';
import {type FrameClock, flyTo} from './flight';

/** Where the map looks, and what moves it: one hand at a time. */
export interface CameraDriver {
  /** The camera of the reader, else the opening one of the frame. */
  camera(): Camera;
  projection(): Projection;
  /** Flies to a camera; where less motion is wished, it is there at once. */
  flyTo(target: Camera): void;
  /** Flies nearer or farther about a point of the window; about the middle without one. */
  zoomBy(steps: number, at?: {readonly xPx: number; readonly yPx: number}): void;
  panBy(dxPx: number, dyPx: number): void;
  /** Looks elsewhere at once, as a hand asks for it. */
  lookAt(projection: Projection): void;
  /** Lets go. */
  stop(): void;
}

interface DriverInputs {
  readonly frame: () => Frame;
  readonly compact: boolean;
  readonly clock: FrameClock;
  readonly prefersReducedMotion: () => boolean;
}

const moveMs = 450;

/** Drives the camera of a store. */
export function createCameraDriver(
  store: ItineraStore,
  {frame, compact, clock, prefersReducedMotion}: DriverInputs,
): CameraDriver {
  const {indexes, moveCamera} = store.getState();
  let stop = () => {};

  const camera = () => store.getState().camera ?? openingCamera(indexes, frame(), compact);
  const projection = () => projectionOf(camera(), frame());
  const fly = (target: Camera) => {
    stop();
    stop = flyTo(camera(), target, prefersReducedMotion() ? 0 : moveMs, clock, moveCamera);
  };
  const flyToProjection = (target: Projection) => fly(clampCamera(cameraOf(target, frame())));

  return {
    camera,
    projection,
    flyTo: fly,
    zoomBy: (steps, at) => {
      const {widthPx, heightPx, leftPx, rightPx, topPx, bottomPx} = frame();
      const middle = {xPx: (leftPx + widthPx - rightPx) / 2, yPx: (topPx + heightPx - bottomPx) / 2};
      const {xPx, yPx} = at ?? middle;
      const next = zoomAbout(projection(), xPx, yPx, 2 ** steps);
      if (next.scale !== projection().scale) flyToProjection(next);
    },
    panBy: (dxPx, dyPx) => {
      const {scale, xPx, yPx} = projection();
      flyToProjection({scale, xPx: xPx - dxPx, yPx: yPx - dyPx});
    },
    lookAt: next => moveCamera(cameraOf(next, frame())),
    stop: () => stop(),
  };
}
