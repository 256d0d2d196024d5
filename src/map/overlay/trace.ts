import {angleAt, type Projection, toPx} from '../../geo';
import {looks} from '../scene';
import type {LineStroke, SignStroke} from './strokes';

/** What a line is drawn with: a canvas context, or what writes a path. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/**
 * Draws the part of a way between two shares in px; a part that ends between two points ends there. Behind the globe nothing is drawn: the line is
 * cut at the horizon and goes on where it comes over it again.
 *
 * @returns whether anything of it is seen.
 */
export function traceLine(
  {arc: {path}, fromShare, toShare}: Pick<LineStroke, 'arc' | 'fromShare' | 'toShare'>,
  projection: Projection,
  pen: Pen,
): boolean {
  const last = path.length / 2 - 1;
  const from = fromShare * last;
  const to = toShare * last;
  const first = Math.floor(from) + 1;
  if (projection.name === 'mercator') {
    const {scale, xPx, yPx} = projection;
    pointAt(path, from, at);
    pen.moveTo(scale * at[0]! + xPx, scale * at[1]! + yPx);
    for (let k = first; k < to; k++) pen.lineTo(scale * path[2 * k]! + xPx, scale * path[2 * k + 1]! + yPx);
    pointAt(path, to, at);
    pen.lineTo(scale * at[0]! + xPx, scale * at[1]! + yPx);
    return true;
  }
  pointAt(path, from, before);
  let wasSeen = toPx(projection, before[0]!, before[1]!, px);
  let isAnySeen = wasSeen;
  if (wasSeen) pen.moveTo(px[0]!, px[1]!);
  for (let k = first; ; k++) {
    pointAt(path, Math.min(k, to), at);
    const seen = toPx(projection, at[0]!, at[1]!, px);
    if (seen && wasSeen) pen.lineTo(px[0]!, px[1]!);
    else if (seen) {
      findHorizon(projection, at, before);
      pen.moveTo(horizon[0]!, horizon[1]!);
      pen.lineTo(px[0]!, px[1]!);
    } else if (wasSeen) {
      findHorizon(projection, before, at);
      pen.lineTo(horizon[0]!, horizon[1]!);
    }
    isAnySeen ||= seen;
    wasSeen = seen;
    if (k >= to) return isAnySeen;
    before.set(at);
  }
}

/** Where the fade of a line that fades in begins and ends, px: x and y of both. */
export function traceFade({arc: {path}}: LineStroke, projection: Projection, out: Float64Array): void {
  const k = 2 * Math.max(1, Math.round((path.length / 2 - 1) * looks.fadeShare));
  toPx(projection, path[0]!, path[1]!, px);
  out.set(px);
  toPx(projection, path[k]!, path[k + 1]!, px);
  out.set(px, 2);
}

/**
 * Where a sign stands.
 *
 * @param out  receives x and y in px and its direction, radians clockwise from the right.
 * @returns whether it is seen.
 */
export function traceSign({x, y, angle}: SignStroke, projection: Projection, out: Float64Array): boolean {
  out[2] = angleAt(projection, x, y, angle);
  return toPx(projection, x, y, out);
}

const at = new Float64Array(2);
const before = new Float64Array(2);
const px = new Float64Array(2);
const horizon = new Float64Array(2);

function pointAt(path: Float64Array, position: number, out: Float64Array): void {
  const k = Math.min(path.length / 2 - 2, Math.floor(position));
  const part = position - k;
  out[0] = path[2 * k]! + (path[2 * k + 2]! - path[2 * k]!) * part;
  out[1] = path[2 * k + 1]! + (path[2 * k + 3]! - path[2 * k + 1]!) * part;
}

/** Finds where a piece goes behind the horizon, by halving: what is found is seen. */
function findHorizon(projection: Projection, seen: Float64Array, hidden: Float64Array): void {
  let low = 0;
  let high = 1;
  toPx(projection, seen[0]!, seen[1]!, horizon);
  for (let halving = 0; halving < 14; halving++) {
    const share = (low + high) / 2;
    const x = seen[0]! + (hidden[0]! - seen[0]!) * share;
    const y = seen[1]! + (hidden[1]! - seen[1]!) * share;
    if (toPx(projection, x, y, candidate)) {
      low = share;
      horizon.set(candidate);
    } else high = share;
  }
}

const candidate = new Float64Array(2);
