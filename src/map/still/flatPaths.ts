// SVG path data of a plane, Mercator's or the cone's: steps on a grid, written as short as SVG allows.
import {SEAM_LNG_DEG, WORLD_SIZE, worldX, worldY} from '../../geo';
import type {ArcIndexes, Basemap} from '../basemap/types';
import type {LineArcs, Outline, PathWriter, PolygonArcs} from './pathWriter';

/** The grid on which a basemap is written. */
export interface Grid {
  /** Writes where a place of Mercator's world lies, in steps of the grid; it need not be whole. */
  readonly place: (x: number, y: number, out: Float64Array) => void;
  /** Longest piece that is straight on the plane as it is in the world, in world units. Absent: all are. */
  readonly straightUnits?: number;
  /** What is written for a step: 1, or 0.1 for tenths. */
  readonly step?: number;
  /** What lies outside this box of steps is left out, or drawn no further than beyond its edge. Absent: nothing is. */
  readonly within?: StepBox;
  /** World units by which all is shifted, once for each: the world's copies. Absent: one, unshifted. */
  readonly shifts?: readonly number[];
}

export interface StepBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points of a line on the grid, x and y by turns. */
interface GridLine {
  readonly points: number[];
  /** Whether the piece that ends at a point runs along the map's edge; null where none does. */
  readonly edges: boolean[] | null;
}

/**
 * A writer for a basemap on a grid, in relative commands.
 *
 * Neighbours share their arcs, and an arc is rounded once: no gap opens between them.
 */
export function flatPaths(basemap: Basemap, grid: Grid): PathWriter {
  const {step = 1, within, shifts = [0]} = grid;
  const worlds = shifts.map(shift => basemap.arcs.map(arc => placed(worldPoints(basemap, arc), shift, grid)));

  const pathOf = (lines: readonly (readonly number[])[], closed: boolean): string => {
    const path = new RelativePath(step);
    for (const line of lines) {
      const points = within ? thinned(line, within, closed) : line;
      if (points.length >= (closed ? 6 : 4)) path.add(points, closed);
    }
    return path.text;
  };
  const joinedIn = (lists: readonly ArcIndexes[]) =>
    worlds.flatMap(arcs => lists.map(list => joined(arcs, list)));
  const ringsOf = (shapes: readonly PolygonArcs[]) =>
    joinedIn(shapes.flatMap(listsOfShape)).map(ring => unclosed(ring));

  return {
    polygons: shapes =>
      pathOf(
        ringsOf(shapes).map(({points}) => points),
        true,
      ),
    outline: shapes => {
      const rings = ringsOf(shapes);
      const free = rings.filter(({edges}) => edges === null);
      const atEdge = rings.filter(({edges}) => edges !== null);
      return {
        both: pathOf(
          free.map(({points}) => points),
          true,
        ),
        filled: pathOf(
          atEdge.map(({points}) => points),
          true,
        ),
        lined: pathOf(atEdge.flatMap(awayFromEdge), false),
      } satisfies Outline;
    },
    lines: lines =>
      pathOf(
        joinedIn(lines.flatMap(listsOfLine)).map(({points}) => points),
        false,
      ),
  };
}

function listsOfShape({type, arcs}: PolygonArcs): readonly ArcIndexes[] {
  return type === 'Polygon' ? (arcs as ArcIndexes[]) : (arcs as ArcIndexes[][]).flat();
}

function listsOfLine({type, arcs}: LineArcs): readonly ArcIndexes[] {
  return type === 'LineString' ? [arcs as ArcIndexes] : (arcs as ArcIndexes[]);
}

/** An arc in world units, x and y by turns. */
function worldPoints({transform}: Basemap, arc: Basemap['arcs'][number]): number[] {
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  const points: number[] = [];
  let lng = 0;
  let lat = 0;
  for (const [stepLng, stepLat] of arc) {
    lng += stepLng;
    lat += stepLat;
    points.push(worldX(lng * kx + dx), worldY(lat * ky + dy));
  }
  return points;
}

/** An arc on the grid, points that coincide written once. */
function placed(world: readonly number[], shift: number, {place, straightUnits}: Grid): GridLine {
  const points: number[] = [];
  const edges: boolean[] = [];
  const at = new Float64Array(2);
  const push = (x: number, y: number, alongEdge: boolean) => {
    place(x + shift, y, at);
    const gx = Math.round(at[0]!);
    const gy = Math.round(at[1]!);
    if (gx === points.at(-2) && gy === points.at(-1)) return;
    points.push(gx, gy);
    edges.push(alongEdge);
  };
  push(world[0]!, world[1]!, false);
  for (let i = 2; i < world.length; i += 2) {
    const [ax, ay, bx, by] = world.slice(i - 2, i + 2) as [number, number, number, number];
    const alongEdge = isAlongEdge(ax, ay, bx, by);
    // what is straight in the world bends on the cone
    const pieces = straightUnits ? Math.ceil(Math.hypot(bx - ax, by - ay) / straightUnits) || 1 : 1;
    for (let k = 1; k <= pieces; k++)
      push(ax + ((bx - ax) * k) / pieces, ay + ((by - ay) * k) / pieces, alongEdge);
  }
  return {points, edges: edges.includes(true) ? edges : null};
}

const westEnd = worldX(SEAM_LNG_DEG);
const eastEnd = westEnd + WORLD_SIZE;

// the map's edges: the seam on both sides, and the square's foot; a leap from one side of the seam to the other is no shore either
function isAlongEdge(ax: number, ay: number, bx: number, by: number): boolean {
  const isOn = (a: number, b: number, edge: number) => Math.abs(a - edge) < 1 && Math.abs(b - edge) < 1;
  const isLeap = Math.abs(bx - ax) > WORLD_SIZE / 2;
  return isLeap || isOn(ax, bx, westEnd) || isOn(ax, bx, eastEnd) || isOn(ay, by, WORLD_SIZE);
}

function joined(arcs: readonly GridLine[], list: ArcIndexes): GridLine {
  const points: number[] = [];
  const edges: boolean[] = [];
  const push = (x: number, y: number, alongEdge: boolean) => {
    if (x === points.at(-2) && y === points.at(-1)) return;
    points.push(x, y);
    edges.push(alongEdge);
  };
  for (const index of list) {
    const arc = arcs[index < 0 ? ~index : index]!;
    const count = arc.points.length / 2;
    for (let k = 0; k < count; k++) {
      const at = index < 0 ? count - 1 - k : k;
      // backwards, the piece to a point is the one that led on from it
      const piece = index < 0 ? at + 1 : at;
      push(arc.points[2 * at]!, arc.points[2 * at + 1]!, k > 0 && arc.edges?.[piece] === true);
    }
  }
  return {points, edges: edges.includes(true) ? edges : null};
}

// a ring's last point is its first, and says nothing new
function unclosed({points, edges}: GridLine): GridLine {
  if (points.length <= 2 || points[0] !== points.at(-2) || points[1] !== points.at(-1))
    return {points, edges};
  // the piece that closed the ring now leads to its first point
  return {points: points.slice(0, -2), edges: edges && [edges.at(-1)!, ...edges.slice(1, -1)]};
}

/** The stretches of a ring that do not run along the map's edge. */
function awayFromEdge({points, edges}: GridLine): number[][] {
  const count = points.length / 2;
  // begun after a piece of the edge, no stretch is cut where the ring happens to begin
  const first = edges!.lastIndexOf(true);
  const stretches: number[][] = [];
  let stretch: number[] = [];
  for (let k = 0; k <= count; k++) {
    const at = (first + k) % count;
    if (k > 0 && edges![at]) {
      stretches.push(stretch);
      stretch = [];
    }
    stretch.push(points[2 * at]!, points[2 * at + 1]!);
  }
  return [...stretches, stretch].filter(({length}) => length >= 4);
}

/**
 * A line without the points that change nothing inside a box: those of a stretch which lies whole beyond one side of it. Inside the box the line is
 * the same, and so is what a ring fills.
 *
 * @returns no point at all where the whole line lies beyond one side.
 */
function thinned(points: readonly number[], box: StepBox, closed: boolean): readonly number[] {
  const count = points.length / 2;
  const sides = Array.from({length: count}, (_, k) => sidesOf(points[2 * k]!, points[2 * k + 1]!, box));
  if (sides.reduce((common, side) => common & side, 15) !== 0) return [];
  const kept: number[] = [];
  // the sides beyond which all points lie since the last one that was kept
  let common = 0;
  for (let k = 0; k < count; k++) {
    const isEnd = k === 0 || (k === count - 1 && !closed);
    const isNeeded = isEnd || (common & sides[k]! & sides[(k + 1) % count]!) === 0;
    if (isNeeded) kept.push(points[2 * k]!, points[2 * k + 1]!);
    common = isNeeded ? sides[k]! : common & sides[k]!;
  }
  return kept;
}

function sidesOf(x: number, y: number, {left, top, right, bottom}: StepBox): number {
  return (x < left ? 1 : 0) | (x > right ? 2 : 0) | (y < top ? 4 : 0) | (y > bottom ? 8 : 0);
}

/** Path data of lines one after the other, "m10-3 4 5": pairs of steps, a space only where no minus sign parts them. */
class RelativePath {
  text = '';
  private x = 0;
  private y = 0;

  constructor(private readonly step: number) {}

  add(points: readonly number[], closed: boolean): void {
    const written: string[] = [];
    // each line begins with a move from where the one before began or ended
    let {x, y} = this;
    for (let i = 0; i < points.length; i += 2) {
      const dx = points[i]! - x;
      const dy = points[i + 1]! - y;
      written.push(i === 0 || dx < 0 ? '' : ' ', this.number(dx), dy < 0 ? '' : ' ', this.number(dy));
      x += dx;
      y += dy;
    }
    this.text += `m${written.join('')}${closed ? 'z' : ''}`;
    this.x = closed ? points[0]! : x;
    this.y = closed ? points[1]! : y;
  }

  private number(steps: number): string {
    // divided, not multiplied: 3 · 0.1 is not 0.3
    return String(this.step === 1 ? steps : steps / Math.round(1 / this.step));
  }
}
