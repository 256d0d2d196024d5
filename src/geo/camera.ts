import {globeRadiusPx, globeZoom} from './globeSize';
import {curved} from './installed';
import {latDegOf, lngDegOf, mapLngDeg, SEAM_LNG_DEG, WORLD_SIZE, worldX, worldY} from './mercator';
import {
  type FlatProjection,
  inWorldUnits,
  movedFromTo,
  type Projection,
  scaledAbout,
  toPx,
} from './projection';
import type {ProjectionName} from './projectionNames';

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

export const minZoom = 1.2;
export const maxZoom = 8;

/** Px of a world unit at a zoom. */
function scaleOfZoom(zoom: number): number {
  return (512 * 2 ** zoom) / WORLD_SIZE;
}

/** How far out and in a camera may look over a latitude. The globe's planet has one least size, wherever it is looked at. */
export function zoomBounds(name: ProjectionName, latDeg: number): {least: number; most: number} {
  const least = name === 'globe' ? globeZoom(globeRadiusPx(minZoom, 0), latDeg) : minZoom;
  return {least, most: maxZoom};
}

/** The camera's projection into a frame: its centre comes to lie in the middle of the free part. */
export function projectionOf(camera: Camera, frame: Frame, name: ProjectionName = 'mercator'): Projection {
  const {lngDeg, latDeg, zoom} = camera;
  const {x, y} = freeCentre(frame);
  if (name === 'globe') {
    const radiusPx = globeRadiusPx(zoom, latDeg);
    return curved().globeProjection({lngDeg, latDeg, radiusPx}, {x, y}, frame.heightPx);
  }
  const scale = scaleOfZoom(zoom);
  toPx(name === 'mercator' ? inWorldUnits : conicPlane, worldX(lngDeg), worldY(latDeg), point);
  return {name, scale, xPx: x - scale * point[0]!, yPx: y - scale * point[1]!};
}

const conicPlane: FlatProjection = {name: 'conic', scale: 1, xPx: 0, yPx: 0};
const point = new Float64Array(2);

/** The camera that gives a projection in a frame: the inverse of `projectionOf`. */
export function cameraOf(projection: Projection, frame: Frame): Camera {
  if (projection.name === 'globe') {
    const {lngDeg, latDeg, radiusPx} = projection;
    return {lngDeg, latDeg, zoom: globeZoom(radiusPx, latDeg)};
  }
  const {scale, xPx, yPx} = projection;
  const {x, y} = freeCentre(frame);
  return {
    ...placeOnPlane(projection.name, (x - xPx) / scale, (y - yPx) / scale),
    zoom: Math.log2((scale * WORLD_SIZE) / 512),
  };
}

/**
 * A camera on the way between two, straight on the plane; on the globe even in longitude, the shorter way around, and latitude, while the planet
 * grows or shrinks evenly.
 *
 * @param share  of the way, 0 to 1.
 */
export function cameraBetween(
  from: Camera,
  to: Camera,
  share: number,
  name: ProjectionName = 'mercator',
): Camera {
  const mix = (a: number, b: number) => a + (b - a) * share;
  if (name === 'globe') {
    const turnDeg = to.lngDeg - from.lngDeg;
    const latDeg = mix(from.latDeg, to.latDeg);
    const logRadius = ({zoom, latDeg}: Camera) => Math.log2(globeRadiusPx(zoom, latDeg));
    return {
      lngDeg: mapLngDeg(from.lngDeg + share * (turnDeg - 360 * Math.round(turnDeg / 360))),
      latDeg,
      zoom: globeZoom(2 ** mix(logRadius(from), logRadius(to)), latDeg),
    };
  }
  const plane = name === 'mercator' ? inWorldUnits : conicPlane;
  toPx(plane, worldX(from.lngDeg), worldY(from.latDeg), point);
  const [u, v] = [point[0]!, point[1]!];
  toPx(plane, worldX(to.lngDeg), worldY(to.latDeg), point);
  return {...placeOnPlane(name, mix(u, point[0]!), mix(v, point[1]!)), zoom: mix(from.zoom, to.zoom)};
}

/**
 * A projection scaled about a point of the window, which stays where it is; the zoom stays in its bounds.
 *
 * @returns the same projection where it can go no further.
 */
export function zoomAbout(projection: Projection, atXPx: number, atYPx: number, factor: number): Projection {
  const wanted = sizeOf(projection) * factor;
  let next = projection;
  // how near the globe may come depends on the latitude, which changes on the way to a point beside the centre
  for (let turn = 0; turn < 8; turn++) {
    const [least, most] = sizeBounds(next);
    const actual = Math.max(least, Math.min(most, wanted)) / sizeOf(next);
    if (Math.abs(actual - 1) < 1e-9) break;
    next = scaledAbout(next, atXPx, atYPx, actual);
  }
  return next;
}

/** The camera with which bounds just fit the free part of a frame, and no nearer than `maxZoom`. */
export function cameraToFit(bounds: Bounds, frame: Frame, name: ProjectionName = 'mercator'): Camera {
  if (name === 'globe') return curved().globeToFit(bounds, frame);
  const {west, north, east, south} =
    name === 'mercator' ? worldBox(bounds) : boxOf(conicPlane, outlineOf(bounds));
  const {widthPx, heightPx} = freeSize(frame);
  const scale = Math.min(widthPx / Math.max(east - west, 1), heightPx / Math.max(south - north, 1));
  const zoom = Math.log2((scale * WORLD_SIZE) / 512);
  return {
    ...placeOnPlane(name, (west + east) / 2, (north + south) / 2),
    zoom: Math.max(minZoom, Math.min(maxZoom, zoom)),
  };
}

/** The camera kept within what the map draws: zoom in its bounds, centre on the world. The globe has no end to the east and west. */
export function clampCamera(camera: Camera, name: ProjectionName = 'mercator'): Camera {
  const latDeg = Math.max(-80, Math.min(80, camera.latDeg));
  const {least, most} = zoomBounds(name, latDeg);
  return {
    lngDeg:
      name === 'globe'
        ? mapLngDeg(camera.lngDeg)
        : Math.max(SEAM_LNG_DEG, Math.min(SEAM_LNG_DEG + 360, camera.lngDeg)),
    latDeg,
    zoom: Math.max(least, Math.min(most, camera.zoom)),
  };
}

/**
 * The least move with which bounds come to lie in the free part: none where they do already, a shift where they fit, and only where they don't a
 * zoom out.
 */
export function leastMove(
  camera: Camera,
  frame: Frame,
  bounds: Bounds,
  margin: Insets,
  name: ProjectionName = 'mercator',
): Camera {
  const free = {
    ...frame,
    topPx: frame.topPx + margin.topPx,
    rightPx: frame.rightPx + margin.rightPx,
    bottomPx: frame.bottomPx + margin.bottomPx,
    leftPx: frame.leftPx + margin.leftPx,
  };
  const fitting = cameraToFit(bounds, free, name);
  const now = projectionOf(camera, frame, name);
  // zoom about the free centre first, then shift by what still sticks out
  const size = Math.min(sizeOf(now), sizeOf(projectionOf(fitting, frame, name)));
  const {x, y} = freeCentre(frame);
  let projection = size < sizeOf(now) ? scaledAbout(now, x, y, size / sizeOf(now)) : now;
  const outline = name === 'mercator' ? cornersOf(bounds) : outlineOf(bounds);
  // on a plane one shift is enough; on the globe shapes change with each turn
  for (let turn = 0; turn < 40; turn++) {
    const {west, north, east, south, seen} = boxOf(projection, outline);
    const dx = shiftInto(west, east, free.leftPx, free.widthPx - free.rightPx);
    const dy = shiftInto(north, south, free.topPx, free.heightPx - free.bottomPx);
    if (seen && Math.hypot(dx, dy) < leastShiftPx) break;
    projection = movedFromTo(projection, x, y, x + dx, y + dy);
    if (turn === 39) return fitting;
  }
  return projection === now ? camera : cameraOf(projection, frame);
}

/** What is out by less is in. */
const leastShiftPx = 1e-6;

/** Width and height of the part that no furniture covers, at least 1 px. */
export function freeSize({widthPx, heightPx, topPx, rightPx, bottomPx, leftPx}: Frame) {
  return {
    widthPx: Math.max(1, widthPx - leftPx - rightPx),
    heightPx: Math.max(1, heightPx - topPx - bottomPx),
  };
}

/** The middle of that part. */
export function freeCentre(frame: Frame) {
  const {widthPx, heightPx} = freeSize(frame);
  return {x: frame.leftPx + widthPx / 2, y: frame.topPx + heightPx / 2};
}

/** What a zoom changes: a plane's scale, the planet's radius. */
function sizeOf(projection: Projection): number {
  return projection.name === 'globe' ? projection.radiusPx : projection.scale;
}

function sizeBounds(projection: Projection): [least: number, most: number] {
  return projection.name === 'globe'
    ? [globeRadiusPx(minZoom, 0), globeRadiusPx(maxZoom, projection.latDeg)]
    : [scaleOfZoom(minZoom), scaleOfZoom(maxZoom)];
}

function placeOnPlane(name: FlatProjection['name'], u: number, v: number) {
  if (name === 'mercator') return {lngDeg: lngDegOf(u), latDeg: latDegOf(v)};
  const {lngDeg, latDeg} = curved().fromConic(u, v);
  return {lngDeg, latDeg};
}

/** A box of the window or of a plane. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

function worldBox({west, south, east, north}: Bounds): Box {
  return {west: worldX(west), north: worldY(north), east: worldX(east), south: worldY(south)};
}

function cornersOf(bounds: Bounds): number[] {
  const {west, north, east, south} = worldBox(bounds);
  return [west, north, east, south];
}

/** Points around bounds in world units, x and y by turns: enough that what bulges between the corners is known. */
export function outlineOf(bounds: Bounds): number[] {
  const {west, north, east, south} = worldBox(bounds);
  const points: number[] = [];
  for (let k = 0; k < 12; k++) {
    const x = west + ((east - west) * k) / 12;
    const y = north + ((south - north) * k) / 12;
    points.push(x, north, east, y, east + west - x, south, west, south + north - y);
  }
  return points;
}

/** The box around points of the world as a projection draws them, and whether all of them are seen. */
export function boxOf(projection: Projection, points: readonly number[]): Box & {readonly seen: boolean} {
  let seen = true;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < points.length; k += 2) {
    seen = toPx(projection, points[k]!, points[k + 1]!, point) && seen;
    west = Math.min(west, point[0]!);
    east = Math.max(east, point[0]!);
    north = Math.min(north, point[1]!);
    south = Math.max(south, point[1]!);
  }
  return {west, north, east, south, seen};
}

function shiftInto(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most) / 2 - (from + to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
