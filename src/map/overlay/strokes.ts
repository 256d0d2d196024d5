import type {Format} from '../../model';
import {type ArcMark, looks, type Marks, pointAlong} from '../scene';

/** Part of a line. Shares run from 0 at its origin to 1 at its end. */
export interface LineStroke {
  readonly shape: 'line';
  readonly arc: ArcMark;
  readonly fromShare: number;
  readonly toShare: number;
  readonly format: Format;
  readonly widthPx: number;
  readonly opacity: number;
  readonly dash: readonly number[];
  /** Fades in over the first 15 % of the whole way. */
  readonly fadesIn: boolean;
}

/** A sign of fixed size at a point: a hollow head, an arrowhead, the ring and slash of an absence. */
export interface SignStroke {
  readonly shape: 'head' | 'arrow' | 'absence';
  readonly id: string;
  readonly format: Format;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** Direction of travel in the world, radians clockwise from east. */
  readonly angle: number;
  readonly opacity: number;
}

export type Stroke = LineStroke | SignStroke;

const at = new Float64Array(4);

/**
 * The strokes that draw marks, from the bottom up: the dots of ways still ahead, traces, journeys, then the signs. Both painters draw this list and
 * nothing else, so that a look is decided once.
 */
export function strokesOf(marks: Marks): Stroke[] {
  const quietFirst = [...marks.arcs].sort((a, b) => a.opacity * a.widthPx - b.opacity * b.widthPx);
  const lines = quietFirst.filter(arc => arc.grown > 0).map(lineOf);
  const rests = quietFirst.filter(arc => arc.head && arc.grown < 1).map(restOf);
  const signs = quietFirst.flatMap(arc => signsOf(arc));
  const absences = marks.absences.map(
    ({placeIdx, x, y, format}): SignStroke => ({
      shape: 'absence',
      id: `absence-${placeIdx}`,
      format,
      x,
      y,
      angle: 0,
      opacity: 1,
    }),
  );
  return [...rests, ...lines, ...signs, ...absences];
}

function lineOf(arc: ArcMark): LineStroke {
  const {format, widthPx, opacity, fadesIn} = arc;
  return {
    shape: 'line',
    arc,
    fromShare: 0,
    toShare: arc.grown,
    format,
    widthPx,
    opacity,
    dash: looks.dash[arc.line],
    fadesIn,
  };
}

function restOf(arc: ArcMark): LineStroke {
  const {widthPx, opacity} = looks.rest;
  return {
    shape: 'line',
    arc,
    fromShare: arc.grown,
    toShare: 1,
    format: arc.format,
    widthPx,
    opacity: opacity * arc.opacity,
    dash: looks.restDash,
    fadesIn: false,
  };
}

function signsOf(arc: ArcMark): SignStroke[] {
  if (arc.head && arc.grown > 0 && arc.grown < 1) return [sign('head', arc, arc.grown)];
  return arc.arrow ? [sign('arrow', arc, looks.arrowShare)] : [];
}

function sign(shape: 'head' | 'arrow', {id, path, format, opacity}: ArcMark, share: number): SignStroke {
  pointAlong(path, share, at);
  return {
    shape,
    id: `${shape}-${id}`,
    format,
    x: at[0]!,
    y: at[1]!,
    angle: Math.atan2(at[3]!, at[2]!),
    opacity: Math.min(1, opacity * (shape === 'arrow' ? 1.6 : 1)),
  };
}
