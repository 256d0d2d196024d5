import type {Frame, Projection} from '../geo';
import {areAlike} from '../store';
import type {MapColours} from '../theme';
import type {PastLayer} from './bundled';
import {paintStrokes, strokesOf} from './overlay';
import {areSameRows} from './sameMarks';
import {bundled, type Marks} from './scene';

/**
 * Paints the lines and signs of marks on a canvas as large as the frame, and nothing where all of it is painted already. Sizes are CSS px; the device's
 * ratio is dealt with here and nowhere else.
 *
 * @param nowMs  time on a clock that only goes forward.
 * @returns after how many ms what is past wants to be painted again; null for nothing.
 */
export type PaintCanvas = (
  marks: Marks,
  frame: Frame,
  projection: Projection,
  colours: MapColours,
  nowMs: number,
) => number | null;

/** A canvas to paint on. An engine without 2D canvas gives one that paints nothing: list, panel and basemap stay. */
export function createCanvasSurface(canvas: HTMLCanvasElement): PaintCanvas {
  const context = canvas.getContext('2d');
  if (!context) return () => null;
  let painted: Painted | undefined;
  let past: PastLayer | undefined;
  return (marks, frame, projection, colours, nowMs) => {
    if (marks.crowd) past ??= bundled()?.createPastLayer(canvas);
    const waitMs = past?.paint(marks.crowd, frame, projection, colours, nowMs) ?? null;
    const {widthPx, heightPx} = frame;
    const ratio = window.devicePixelRatio || 1;
    const now = {marks, projection, colours, widthPx, heightPx, ratio};
    if (painted && isSamePicture(painted, now)) return waitMs;
    painted = now;
    const width = Math.round(widthPx * ratio);
    const height = Math.round(heightPx * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, widthPx, heightPx);
    paintStrokes(context, strokesOf(marks), projection, colours);
    return waitMs;
  };
}

interface Painted {
  readonly marks: Marks;
  readonly projection: Projection;
  readonly colours: MapColours;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
}

/** Whether two moments look the same: while the clock passes days on which nobody travels, they do. */
function isSamePicture(before: Painted, now: Painted): boolean {
  const {marks, projection, ...rest} = now;
  return (
    areAlike(rest, before) &&
    areAlike(projection, before.projection) &&
    areSameRows(marks.absences, before.marks.absences) &&
    areSameRows(marks.arcs, before.marks.arcs)
  );
}
