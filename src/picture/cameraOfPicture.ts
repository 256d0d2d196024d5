import {type Camera, type Frame, freeSize} from '../geo';
import type {PictureSize} from './formats';

/**
 * The camera with which a picture shows what a window shows: the part that no furniture covers fits the picture's map.
 *
 * @param frame  the window in which the camera looks now.
 */
export function cameraOfPicture(camera: Camera, frame: Frame, {widthPx, heightPx}: PictureSize): Camera {
  const free = freeSize(frame);
  const factor = Math.min(widthPx / free.widthPx, heightPx / free.heightPx);
  return {...camera, zoom: camera.zoom + Math.log2(factor)};
}
