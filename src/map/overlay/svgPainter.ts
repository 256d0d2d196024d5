import {looks} from '../scene';
import type {LineStroke, SignStroke, Stroke} from './strokes';

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
  const lines = strokes.filter(stroke => stroke.shape === 'line');
  return lines.map((stroke, at) => lineSvg(stroke, `${idPrefix}${at}`)).join('');
}

/** Signs as SVG for a box that shows `view`: placed by per cent, so that they keep their size while the box is scaled. */
export function signsSvg(strokes: readonly Stroke[], view: WorldView): string {
  const signs = strokes.filter(stroke => stroke.shape !== 'line');
  return signs.map(stroke => signSvg(stroke, view)).join('');
}

/** Per cent of a view's width or height, as SVG writes it. */
export function percentAt(view: WorldView, x: number, y: number): {x: string; y: string} {
  return {
    x: `${(((x - view.x) / view.width) * 100).toFixed(2)}%`,
    y: `${(((y - view.y) / view.height) * 100).toFixed(2)}%`,
  };
}

function lineSvg(stroke: LineStroke, gradientId: string): string {
  const {arc, format, widthPx, opacity, dash, fadesIn} = stroke;
  const attributes = [
    `class="line"`,
    `data-line="${arc.id}"`,
    `data-format="${format}"`,
    `d="${pathData(stroke)}"`,
    `stroke-width="${widthPx}"`,
    `stroke-opacity="${opacity}"`,
    `vector-effect="non-scaling-stroke"`,
    ...(dash.length > 0 ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
    ...(dash[0] !== undefined && dash[0] < 1 ? [`stroke-linecap="round"`] : []),
    ...(fadesIn ? [`stroke="url(#${gradientId})"`] : []),
  ];
  return `${fadesIn ? gradientSvg(stroke, gradientId) : ''}<path ${attributes.join(' ')}/>`;
}

function gradientSvg({arc: {path}, format}: LineStroke, id: string): string {
  const k = 2 * Math.max(1, Math.round((path.length / 2 - 1) * looks.fadeShare));
  const [x1, y1, x2, y2] = [path[0]!, path[1]!, path[k]!, path[k + 1]!].map(value => value.toFixed(0));
  return `<linearGradient id="${id}" data-format="${format}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"><stop class="line-stop" stop-opacity="0"/><stop class="line-stop" offset="1"/></linearGradient>`;
}

function pathData({arc: {path}, fromShare, toShare}: LineStroke): string {
  const last = path.length / 2 - 1;
  const inner: number[] = [];
  for (let k = Math.floor(fromShare * last) + 1; k < toShare * last; k++) inner.push(k);
  return `M${[fromShare * last, ...inner, toShare * last].map(at => pointText(path, at, last)).join(' ')}`;
}

function pointText(path: Float64Array, at: number, last: number): string {
  const k = Math.min(last - 1, Math.floor(at));
  const part = at - k;
  const x = path[2 * k]! + (path[2 * k + 2]! - path[2 * k]!) * part;
  const y = path[2 * k + 1]! + (path[2 * k + 3]! - path[2 * k + 1]!) * part;
  return `${x.toFixed(0)} ${y.toFixed(0)}`;
}

function signSvg({shape, id, format, x, y, angle, opacity}: SignStroke, view: WorldView): string {
  const at = percentAt(view, x, y);
  return `<svg x="${at.x}" y="${at.y}" overflow="visible" class="sign sign--${shape}" data-sign="${id}" data-format="${format}" opacity="${opacity}">${signShape(shape, angle)}</svg>`;
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
