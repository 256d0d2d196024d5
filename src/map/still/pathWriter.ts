import type {LinesOf, PolygonsOf} from '../basemap/types';

export type PolygonArcs = Pick<PolygonsOf<unknown>, 'type' | 'arcs'>;
export type LineArcs = Pick<LinesOf<unknown>, 'type' | 'arcs'>;

/**
 * The outline of shapes, as path data by what is done with it. A ring that ends at the map's edge, or at the horizon, is filled up to there while
 * no line is drawn along it: it stands in `filled`, and its shores in `lined`.
 */
export interface Outline {
  readonly both: string;
  readonly filled: string;
  readonly lined: string;
}

/** Writes a basemap's shapes and lines as SVG path data, in one projection. What is not to be seen is left out: it may be empty. */
export interface PathWriter {
  outline(shapes: readonly PolygonArcs[]): Outline;
  /** The interior of shapes alone. */
  polygons(shapes: readonly PolygonArcs[]): string;
  lines(lines: readonly LineArcs[]): string;
}
