import {latDegOf, lngDegOf, SEAM_LNG_DEG, WORLD_SIZE, worldX, worldY} from './mercator';

/** Where the map looks: the centre of the part that no furniture covers, and the zoom (a world of 512 px at zoom 0, doubling by each). */
export interface Camera {
  readonly lngDeg: number;
  readonly latDeg: number;
  readonly zoom: number;
}

/** The window in px, and how much of each side the furniture covers. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
  readonly leftPx: number;
}

/** Room on each side. */
export type Insets = Pick<Frame, 'topPx' | 'rightPx' | 'bottomPx' | 'leftPx'>;

/** Bounds in degrees; `east` may exceed 180 so that a frame over the Pacific stays one. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** From world units to px of the window: `px = scale · world + offset`. */
export interface Projection {
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
}

export const minZoom = 1.2;
export const maxZoom = 7;

/** Px of a world unit at a zoom. */
export function scaleOfZoom(zoom: number): number {
  return (512 * 2 ** zoom) / WORLD_SIZE;
}

/** The camera's projection into a frame: its centre comes to lie in the middle of the free part. */
export function projectionOf(camera: Camera, frame: Frame): Projection {
  const scale = scaleOfZoom(camera.zoom);
  const {x, y} = freeCentre(frame);
  return {scale, xPx: x - scale * worldX(camera.lngDeg), yPx: y - scale * worldY(camera.latDeg)};
}

/** The camera that gives a projection in a frame: the inverse of `projectionOf`. */
export function cameraOf(projection: Projection, frame: Frame): Camera {
  const {x, y} = freeCentre(frame);
  return {
    lngDeg: lngDegOf((x - projection.xPx) / projection.scale),
    latDeg: latDegOf((y - projection.yPx) / projection.scale),
    zoom: Math.log2((projection.scale * WORLD_SIZE) / 512),
  };
}

/** A projection scaled about a point of the window, which stays where it is; the zoom stays in its bounds. */
export function zoomAbout(
  {scale, xPx, yPx}: Projection,
  atXPx: number,
  atYPx: number,
  factor: number,
): Projection {
  const next = Math.max(scaleOfZoom(minZoom), Math.min(scaleOfZoom(maxZoom), scale * factor));
  const actual = next / scale;
  return {scale: next, xPx: atXPx - (atXPx - xPx) * actual, yPx: atYPx - (atYPx - yPx) * actual};
}

/** The camera with which bounds just fit the free part of a frame, and no nearer than `maxZoom`. */
export function cameraToFit(bounds: Bounds, frame: Frame): Camera {
  const west = worldX(bounds.west);
  const east = worldX(bounds.east);
  const north = worldY(bounds.north);
  const south = worldY(bounds.south);
  const {widthPx, heightPx} = freeSize(frame);
  const scale = Math.min(widthPx / Math.max(east - west, 1), heightPx / Math.max(south - north, 1));
  return {
    lngDeg: lngDegOf((west + east) / 2),
    latDeg: latDegOf((north + south) / 2),
    zoom: clampZoom(Math.log2((scale * WORLD_SIZE) / 512)),
  };
}

/** The camera kept within what the map draws: zoom in its bounds, centre on the world. */
export function clampCamera(camera: Camera): Camera {
  return {
    lngDeg: Math.max(SEAM_LNG_DEG, Math.min(SEAM_LNG_DEG + 360, camera.lngDeg)),
    latDeg: Math.max(-80, Math.min(80, camera.latDeg)),
    zoom: clampZoom(camera.zoom),
  };
}

/**
 * The least move with which bounds come to lie in the free part: none where they do already, a shift where they fit, and only where they don't a
 * zoom out.
 */
export function leastMove(camera: Camera, frame: Frame, bounds: Bounds, margin: Insets): Camera {
  const free = {
    ...frame,
    topPx: frame.topPx + margin.topPx,
    rightPx: frame.rightPx + margin.rightPx,
    bottomPx: frame.bottomPx + margin.bottomPx,
    leftPx: frame.leftPx + margin.leftPx,
  };
  const fitting = cameraToFit(bounds, free);
  const zoom = Math.min(camera.zoom, fitting.zoom);
  // zoom about the free centre first, then shift by what still sticks out
  const {scale, xPx, yPx} = projectionOf({...camera, zoom}, frame);
  const dx = shiftInto(
    scale * worldX(bounds.west) + xPx,
    scale * worldX(bounds.east) + xPx,
    free.leftPx,
    free.widthPx - free.rightPx,
  );
  const dy = shiftInto(
    scale * worldY(bounds.north) + yPx,
    scale * worldY(bounds.south) + yPx,
    free.topPx,
    free.heightPx - free.bottomPx,
  );
  if (zoom === camera.zoom && dx === 0 && dy === 0) return camera;
  return cameraOf({scale, xPx: xPx + dx, yPx: yPx + dy}, frame);
}

/** Width and height of the part that no furniture covers, at least 1 px. */
export function freeSize({widthPx, heightPx, topPx, rightPx, bottomPx, leftPx}: Frame) {
  return {
    widthPx: Math.max(1, widthPx - leftPx - rightPx),
    heightPx: Math.max(1, heightPx - topPx - bottomPx),
  };
}

function freeCentre(frame: Frame) {
  const {widthPx, heightPx} = freeSize(frame);
  return {x: frame.leftPx + widthPx / 2, y: frame.topPx + heightPx / 2};
}

function clampZoom(zoom: number): number {
  return Math.max(minZoom, Math.min(maxZoom, zoom));
}

function shiftInto(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most) / 2 - (from + to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
