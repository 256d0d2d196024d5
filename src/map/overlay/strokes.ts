import type {Format} from '../../model';
import {type ArcMark, type CrowdLine, type CrowdView, looks, type Marks, pointAlong} from '../scene';

/** Part of a line. Shares run from 0 at its origin to 1 at its end. */
export interface LineStroke {
  readonly shape: 'line';
  readonly arc: Pick<ArcMark, 'id' | 'path'> & Partial<ArcMark>;
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
 *
 * @param view  where a crowd of the past is to be among them, below all else; without it, it is painted apart.
 */
export function strokesOf(marks: Marks, view?: CrowdView): Stroke[] {
  const crowd = (view && marks.crowd?.linesIn(view)) ?? [];
  const quietFirst = [...marks.arcs].sort((a, b) => a.opacity * a.widthPx - b.opacity * b.widthPx);
  const lines = quietFirst.filter(arc => arc.grown > 0).map(lineOf);
  const ahead = quietFirst.filter(arc => arc.head && arc.grown < 1);
  const rests = ahead.length > looks.mostRests ? [] : ahead.map(restOf);
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
  const {opacity = 1} = marks.crowd ?? {};
  return [...crowd.map(line => crowdLineOf(line, opacity)), ...rests, ...lines, ...signs, ...absences];
}

function crowdLineOf(line: CrowdLine, opacity: number): LineStroke {
  return {
    shape: 'line',
    arc: {id: line.id, path: line.path},
    fromShare: 0,
    toShare: 1,
    format: line.format,
    widthPx: line.widthPx,
    opacity: line.opacity * opacity,
    dash: looks.dash[line.line],
    fadesIn: false,
  };
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
