import {inWorldUnits, type Projection} from '../../geo';
import {looks} from '../scene';
import type {LineStroke, SignStroke, Stroke} from './strokes';
import {traceFade, traceLine, traceSign} from './trace';

/** A rectangle of the world, in world units. */
export interface WorldView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lines as SVG in world units: they go into the basemap's own `<svg>` and keep their width at any scale. Presentation attributes only, so that a
 * strict policy on styles drops nothing.
 */
export function linesSvg(strokes: readonly Stroke[], idPrefix: string): string {
  return linesBy(strokes, idPrefix, {
    projection: inWorldUnits,
    digits: 0,
    attributes: ['vector-effect="non-scaling-stroke"'],
  });
}

/** Signs as SVG for a box that shows `view`: placed by per cent, so that they keep their size while the box is scaled. */
export function signsSvg(strokes: readonly Stroke[], view: WorldView): string {
  const signs = strokes.filter(stroke => stroke.shape !== 'line');
  return signs
    .map(stroke => {
      const at = percentAt(view, stroke.x, stroke.y);
      return `<svg x="${at.x}" y="${at.y}" overflow="visible" ${signAttributes(stroke)}>${signShape(stroke.shape, stroke.angle)}</svg>`;
    })
    .join('');
}

/**
 * Lines and signs as one `<g>` in px of a frame, for a picture in any projection. Nothing of what is behind the globe is in it. It bears the classes
 * and the `data-format` of the first page, and as there the style sheet gives the colours.
 *
 * @param idPrefix  begins the ids of gradients: one of its own for each picture of a page.
 */
export function strokesSvg(strokes: readonly Stroke[], projection: Projection, idPrefix: string): string {
  const lines = linesBy(strokes, idPrefix, {projection, digits: 1, attributes: []});
  const signs = strokes.flatMap(stroke => {
    if (stroke.shape === 'line' || !traceSign(stroke, projection, place)) return [];
    const [x, y] = [place[0]!, place[1]!].map(value => value.toFixed(1));
    return `<g transform="translate(${x} ${y})" ${signAttributes(stroke)}>${signShape(stroke.shape, place[2]!)}</g>`;
  });
  return `<g class="strokes">${lines}${signs.join('')}</g>`;
}

const place = new Float64Array(3);

/** Per cent of a view's width or height, as SVG writes it. */
export function percentAt(view: WorldView, x: number, y: number): {x: string; y: string} {
  return {
    x: `${(((x - view.x) / view.width) * 100).toFixed(2)}%`,
    y: `${(((y - view.y) / view.height) * 100).toFixed(2)}%`,
  };
}

/** Where lines lie and how exactly that is written. */
interface LineWriting {
  readonly projection: Projection;
  readonly digits: number;
  readonly attributes: readonly string[];
}

function linesBy(strokes: readonly Stroke[], idPrefix: string, writing: LineWriting): string {
  const lines = strokes.filter(stroke => stroke.shape === 'line');
  return lines.map((stroke, at) => lineSvg(stroke, `${idPrefix}${at}`, writing)).join('');
}

function lineSvg(stroke: LineStroke, gradientId: string, writing: LineWriting): string {
  const {arc, format, widthPx, opacity, dash, fadesIn} = stroke;
  const path = pathData(stroke, writing);
  if (!path) return '';
  const attributes = [
    `class="line"`,
    `data-line="${arc.id}"`,
    `data-format="${format}"`,
    `d="${path}"`,
    `stroke-width="${widthPx}"`,
    `stroke-opacity="${opacity}"`,
    ...writing.attributes,
    ...(dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
    ...(dash[0] !== undefined && dash[0] < 1 ? [`stroke-linecap="round"`] : []),
    ...(fadesIn ? [`stroke="url(#${gradientId})"`] : []),
  ];
  return `${fadesIn ? gradientSvg(stroke, gradientId, writing) : ''}<path ${attributes.join(' ')}/>`;
}

const ends = new Float64Array(4);

function gradientSvg(stroke: LineStroke, id: string, {projection, digits}: LineWriting): string {
  traceFade(stroke, projection, ends);
  const [x1, y1, x2, y2] = [...ends].map(value => value.toFixed(digits));
  return `<linearGradient id="${id}" data-format="${stroke.format}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop class="line-stop" stop-opacity="0"/><stop class="line-stop" offset="1"/></linearGradient>`;
}

/** The `d` of a line's path: empty where none of it is seen. */
function pathData(stroke: LineStroke, {projection, digits}: LineWriting): string {
  let path = '';
  traceLine(stroke, projection, {
    moveTo: (x, y) => {
      path += `M${x.toFixed(digits)} ${y.toFixed(digits)}`;
    },
    lineTo: (x, y) => {
      path += ` ${x.toFixed(digits)} ${y.toFixed(digits)}`;
    },
  });
  return path;
}

function signAttributes({shape, id, format, opacity}: SignStroke): string {
  return `class="sign sign--${shape}" data-sign="${id}" data-format="${format}" opacity="${opacity}"`;
}

function signShape(shape: SignStroke['shape'], angle: number): string {
  if (shape === 'head') return `<circle r="${looks.headRadiusPx}" stroke-width="${looks.headRingPx}"/>`;
  if (shape === 'arrow') {
    const half = looks.arrowPx / 2;
    return `<path d="M${half} 0L${-half} ${half}V${-half}Z" transform="rotate(${((angle * 180) / Math.PI).toFixed(1)})"/>`;
  }
  const {radiusPx, strokePx} = looks.absence;
  const slash = (radiusPx * Math.SQRT1_2).toFixed(2);
  return `<circle r="${radiusPx}" stroke-width="${strokePx}"/><path d="M-${slash} ${slash}L${slash} -${slash}" stroke-width="${strokePx}"/>`;
}
