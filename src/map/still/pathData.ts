// SVG path data from arcs, at whole world units, written as short as SVG allows.
import {worldX, worldY} from '../../geo';
import type {ArcIndexes, Basemap, LinesOf, PolygonsOf} from './basemap';

/** Writes the path data of one basemap's shapes and lines. */
export interface PathWriter {
  /** Closed rings of a shape; those that vanish at whole units are left out. Empty if nothing is left. */
  polygons(shape: Pick<PolygonsOf<unknown>, 'type' | 'arcs'>): string;
  /** Open lines. Empty if nothing is left. */
  lines(lines: Pick<LinesOf<unknown>, 'type' | 'arcs'>): string;
}

/**
 * A writer for the shapes of a basemap: Mercator world units, whole numbers, relative commands.
 *
 * Neighbours share their arcs, and an arc is rounded once: no gap opens between them.
 */
export function pathWriter(basemap: Basemap): PathWriter {
  const arcs = worldArcs(basemap);

  const pathOf = (lines: readonly ArcIndexes[], closed: boolean): string => {
    const pieces: string[] = [];
    // each line begins with a move from where the one before began or ended
    let fromX = 0;
    let fromY = 0;
    for (const line of lines) {
      const points = unclosed(joined(arcs, line), closed);
      if (points.length < (closed ? 6 : 4)) continue;
      pieces.push('m', relative(points, fromX, fromY));
      if (closed) pieces.push('z');
      fromX = points[closed ? 0 : points.length - 2]!;
      fromY = points[closed ? 1 : points.length - 1]!;
    }
    return pieces.join('');
  };

  return {
    polygons: ({type, arcs: indexes}) =>
      pathOf(type === 'Polygon' ? (indexes as ArcIndexes[]) : (indexes as ArcIndexes[][]).flat(), true),
    lines: ({type, arcs: indexes}) =>
      pathOf(type === 'LineString' ? [indexes as ArcIndexes] : (indexes as ArcIndexes[]), false),
  };
}

/** A basemap's arcs as x y pairs in whole world units, points that coincide written once. */
function worldArcs({arcs, transform}: Basemap): number[][] {
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map(arc => {
    const points: number[] = [];
    let lng = 0;
    let lat = 0;
    for (const [stepLng, stepLat] of arc) {
      lng += stepLng;
      lat += stepLat;
      const x = Math.round(worldX(lng * kx + dx));
      const y = Math.round(worldY(lat * ky + dy));
      if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
    }
    return points;
  });
}

function joined(arcs: readonly number[][], line: ArcIndexes): number[] {
  const points: number[] = [];
  const push = (x: number, y: number) => {
    if (x !== points.at(-2) || y !== points.at(-1)) points.push(x, y);
  };
  for (const index of line) {
    const arc = arcs[index < 0 ? ~index : index]!;
    if (index >= 0) for (let i = 0; i < arc.length; i += 2) push(arc[i]!, arc[i + 1]!);
    else for (let i = arc.length - 2; i >= 0; i -= 2) push(arc[i]!, arc[i + 1]!);
  }
  return points;
}

// a ring's last point is its first, and says nothing new
function unclosed(points: number[], closed: boolean): number[] {
  if (closed && points.length > 2 && points[0] === points.at(-2) && points[1] === points.at(-1))
    points.length -= 2;
  return points;
}

// "10-3 4 5": pairs of steps, a space only where no minus sign parts them
function relative(points: readonly number[], fromX: number, fromY: number): string {
  let text = '';
  let x = fromX;
  let y = fromY;
  for (let i = 0; i < points.length; i += 2) {
    const dx = points[i]! - x;
    const dy = points[i + 1]! - y;
    text += (i === 0 || dx < 0 ? '' : ' ') + dx + (dy < 0 ? '' : ' ') + dy;
    x += dx;
    y += dy;
  }
  return text;
}
