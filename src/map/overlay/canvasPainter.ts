import type {Projection} from '../../geo';
import type {MapColours} from '../../theme';
import {looks} from '../scene';
import type {LineStroke, SignStroke, Stroke} from './strokes';
import {traceFade, traceLine, traceSign} from './trace';

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
  if (traceLine(stroke, projection, context)) context.stroke();
}

const ends = new Float64Array(4);

function fadeIn(
  context: CanvasRenderingContext2D,
  stroke: LineStroke,
  projection: Projection,
  colour: string,
): CanvasGradient {
  traceFade(stroke, projection, ends);
  const gradient = context.createLinearGradient(ends[0]!, ends[1]!, ends[2]!, ends[3]!);
  gradient.addColorStop(0, transparentOf(colour));
  gradient.addColorStop(1, colour);
  return gradient;
}

/** A colour seen through: not CSS's `transparent`, which is black and would darken what fades. */
function transparentOf(colour: string): string {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return `${colour}00`;
  return /^#[0-9a-f]{3}$/i.test(colour) ? `${colour}0` : 'transparent';
}

const place = new Float64Array(3);

function paintSign(
  context: CanvasRenderingContext2D,
  stroke: SignStroke,
  projection: Projection,
  colour: string,
  land: string,
): void {
  if (!traceSign(stroke, projection, place)) return;
  const {shape} = stroke;
  context.save();
  context.translate(place[0]!, place[1]!);
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
    context.rotate(place[2]!);
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
