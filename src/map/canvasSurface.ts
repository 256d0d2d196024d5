import type {Frame, Projection} from '../geo';
import type {MapColours} from '../theme';
import {paintStrokes, type Stroke} from './overlay';

/** Paints strokes on a canvas as large as the frame. Sizes are CSS px; the device's ratio is dealt with here and nowhere else. */
export type PaintCanvas = (
  strokes: readonly Stroke[],
  frame: Frame,
  projection: Projection,
  colours: MapColours,
) => void;

/** A canvas to paint on. An engine without 2D canvas gives one that paints nothing: list, panel and basemap stay. */
export function createCanvasSurface(canvas: HTMLCanvasElement): PaintCanvas {
  const context = canvas.getContext('2d');
  if (!context) return () => {};
  return (strokes, {widthPx, heightPx}, projection, colours) => {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(widthPx * ratio);
    const height = Math.round(heightPx * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, widthPx, heightPx);
    paintStrokes(context, strokes, projection, colours);
  };
}
