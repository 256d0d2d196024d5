import type {Projection} from '../../geo';
import type {MapColours} from '../../theme';
import {looks} from '../scene';
import type {LineStroke, SignStroke, Stroke} from './strokes';

/**
 * Draws strokes on a canvas.
 *
 * @param context  whose transform takes CSS px; it is cleared by the caller.
 * @param projection  from world units to CSS px.
 */
export function paintStrokes(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  projection: Projection,
  colours: MapColours,
): void {
  context.lineJoin = 'round';
  for (const stroke of strokes) {
    context.globalAlpha = stroke.opacity;
    const colour = colours.formats[stroke.format];
    if (stroke.shape === 'line') paintLine(context, stroke, projection, colour);
    else paintSign(context, stroke, projection, colour, colours.land);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function paintLine(
  context: CanvasRenderingContext2D,
  stroke: LineStroke,
  projection: Projection,
  colour: string,
): void {
  context.lineWidth = stroke.widthPx;
  context.lineCap = stroke.dash[0] !== undefined && stroke.dash[0] < 1 ? 'round' : 'butt';
  context.setLineDash(stroke.dash as number[]);
  context.strokeStyle = stroke.fadesIn ? fadeIn(context, stroke, projection, colour) : colour;
  context.beginPath();
  tracePath(context, stroke, projection);
  context.stroke();
}

/** Walks the part of the way between two shares; a part that ends between two points ends there. */
function tracePath(
  context: CanvasRenderingContext2D,
  {arc, fromShare, toShare}: LineStroke,
  {scale, xPx, yPx}: Projection,
): void {
  const {path} = arc;
  const last = path.length / 2 - 1;
  const from = fromShare * last;
  const to = toShare * last;
  const pointAt = (at: number, draw: 'moveTo' | 'lineTo') => {
    const k = Math.min(last - 1, Math.floor(at));
    const part = at - k;
    const x = path[2 * k]! + (path[2 * k + 2]! - path[2 * k]!) * part;
    const y = path[2 * k + 1]! + (path[2 * k + 3]! - path[2 * k + 1]!) * part;
    context[draw](scale * x + xPx, scale * y + yPx);
  };
  pointAt(from, 'moveTo');
  for (let k = Math.floor(from) + 1; k < to; k++)
    context.lineTo(scale * path[2 * k]! + xPx, scale * path[2 * k + 1]! + yPx);
  pointAt(to, 'lineTo');
}

function fadeIn(
  context: CanvasRenderingContext2D,
  {arc: {path}}: LineStroke,
  {scale, xPx, yPx}: Projection,
  colour: string,
): CanvasGradient {
  const k = 2 * Math.max(1, Math.round((path.length / 2 - 1) * looks.fadeShare));
  const gradient = context.createLinearGradient(
    scale * path[0]! + xPx,
    scale * path[1]! + yPx,
    scale * path[k]! + xPx,
    scale * path[k + 1]! + yPx,
  );
  gradient.addColorStop(0, transparentOf(colour));
  gradient.addColorStop(1, colour);
  return gradient;
}

/** A colour seen through: not CSS's `transparent`, which is black and would darken what fades. */
function transparentOf(colour: string): string {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return `${colour}00`;
  return /^#[0-9a-f]{3}$/i.test(colour) ? `${colour}0` : 'transparent';
}

function paintSign(
  context: CanvasRenderingContext2D,
  {shape, x, y, angle}: SignStroke,
  {scale, xPx, yPx}: Projection,
  colour: string,
  land: string,
): void {
  context.save();
  context.translate(scale * x + xPx, scale * y + yPx);
  context.setLineDash([]);
  context.lineCap = 'round';
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.beginPath();
  if (shape === 'head') {
    context.arc(0, 0, looks.headRadiusPx, 0, 2 * Math.PI);
    context.fillStyle = land;
    context.fill();
    context.lineWidth = looks.headRingPx;
    context.stroke();
  } else if (shape === 'arrow') {
    context.rotate(angle);
    context.moveTo(looks.arrowPx / 2, 0);
    context.lineTo(-looks.arrowPx / 2, looks.arrowPx / 2);
    context.lineTo(-looks.arrowPx / 2, -looks.arrowPx / 2);
    context.fill();
  } else {
    const reach = looks.absence.radiusPx;
    const slash = reach * Math.SQRT1_2;
    context.lineWidth = looks.absence.strokePx;
    context.arc(0, 0, reach, 0, 2 * Math.PI);
    context.fillStyle = land;
    context.fill();
    context.moveTo(-slash, slash);
    context.lineTo(slash, -slash);
    context.stroke();
  }
  context.restore();
}
