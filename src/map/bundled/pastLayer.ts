import type {Frame, Projection} from '../../geo';
import {areAlike} from '../../store';
import type {MapColours} from '../../theme';
import {traceLine} from '../overlay';
import {type CrowdLine, type CrowdMark, looks} from '../scene';

/** A canvas of its own for what is past, below the one on which everything else is painted. */
export interface PastLayer {
  /**
   * Paints a crowd where it does not stand there already. While the camera rests it is painted anew only now and then: what has just become past is a
   * faint line among hundreds.
   *
   * @param crowd  undefined where nothing is to be seen.
   * @param nowMs  time on a clock that only goes forward.
   * @returns after how many ms it is to be painted again, because more has become past than stands there; null for nothing.
   */
  paint(
    crowd: CrowdMark | undefined,
    frame: Pick<Frame, 'widthPx' | 'heightPx'>,
    projection: Projection,
    colours: MapColours,
    nowMs: number,
  ): number | null;
}

/** While the clock moves, the past is painted anew after so many times of what painting it takes, and never sooner than this. */
const restMs = 300;

/** @param front  the canvas that lies over it. */
export function createPastLayer(front: HTMLCanvasElement): PastLayer {
  const canvas = front.cloneNode() as HTMLCanvasElement;
  const context = canvas.getContext('2d');
  let painted: Painted | undefined;
  let paintedMs = Number.NEGATIVE_INFINITY;
  let opacity = 1;
  return {
    paint: (crowd, {widthPx, heightPx}, projection, colours, nowMs) => {
      if (!crowd || !context) {
        canvas.remove();
        painted = undefined;
        return null;
      }
      if (!canvas.isConnected) front.before(canvas);
      if (crowd.opacity !== opacity) {
        opacity = crowd.opacity;
        canvas.style.opacity = String(opacity);
      }
      const ratio = window.devicePixelRatio || 1;
      const now: Painted = {crowd, projection, colours, widthPx, heightPx, ratio};
      if (painted && isSameLook(painted, now)) {
        if (isSamePast(painted.crowd, crowd)) return null;
        const waitMs = paintedMs + restMs - nowMs;
        if (waitMs > 0) return waitMs;
      }
      painted = now;
      paintedMs = nowMs;
      const width = Math.round(widthPx * ratio);
      const height = Math.round(heightPx * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, widthPx, heightPx);
      paintCrowd(context, crowd.linesIn({projection, frame: {widthPx, heightPx}}), projection, colours);
      return null;
    },
  };
}

interface Painted {
  readonly crowd: CrowdMark;
  readonly projection: Projection;
  readonly colours: MapColours;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
}

/** Whether it is the same look at the same journeys. */
function isSameLook(before: Painted, now: Painted): boolean {
  const {crowd, projection, ...rest} = now;
  return (
    areAlike(rest, before) &&
    areAlike(projection, before.projection) &&
    crowd.selectedEvents === before.crowd.selectedEvents &&
    crowd.source === before.crowd.source
  );
}

function isSamePast(before: CrowdMark, now: CrowdMark): boolean {
  return before.past === now.past && before.pastOfSelection === now.pastOfSelection;
}

/**
 * Draws the lines of a crowd: those that are ground as one path a format, so that they do not add up where they cross, and the busiest one by one.
 *
 * @param context  whose transform takes CSS px; it is cleared by the caller.
 */
export function paintCrowd(
  context: CanvasRenderingContext2D,
  lines: readonly CrowdLine[],
  projection: Projection,
  colours: MapColours,
): void {
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  context.setLineDash([]);
  const texture = new Map<string, CrowdLine[]>();
  for (const line of lines) {
    if (!line.texture) continue;
    const key = `${line.format} ${line.opacity}`;
    const same = texture.get(key);
    if (same) same.push(line);
    else texture.set(key, [line]);
  }
  for (const same of texture.values()) {
    const {format, widthPx, opacity} = same[0]!;
    context.globalAlpha = opacity;
    context.lineWidth = widthPx;
    context.strokeStyle = colours.formats[format];
    context.beginPath();
    for (const line of same) traceLine({arc: line, fromShare: 0, toShare: 1}, projection, context);
    context.stroke();
  }
  for (const line of lines) {
    if (line.texture) continue;
    context.globalAlpha = line.opacity;
    context.lineWidth = line.widthPx;
    context.strokeStyle = colours.formats[line.format];
    context.setLineDash(looks.dash[line.line] as unknown as number[]);
    context.beginPath();
    if (traceLine({arc: line, fromShare: 0, toShare: 1}, projection, context)) context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}
