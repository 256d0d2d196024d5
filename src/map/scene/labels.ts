/** A name that wants a place on the map. */
export interface LabelRequest {
  readonly id: string;
  /** The point that it names, px. */
  readonly xPx: number;
  readonly yPx: number;
  /** Radius of the dot or ring there; 0 for a name that stands on its spot itself. */
  readonly radiusPx: number;
  /** Of a name without a dot: how far beside its spot it may stand instead; absent or 0, nowhere else. */
  readonly besidePx?: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Higher ones are placed first. */
  readonly importance: number;
}

/** Where a name may stand, as seen from its point; `centre` is for names without a dot. */
export const sides = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's', 'centre'] as const;
export type Side = (typeof sides)[number];

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  /** Box of the text, px. */
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRules {
  /** The part of the window in which a name must lie whole. */
  readonly free: Box;
  /** At least this far from the edges of `free`. */
  readonly marginPx: number;
  /** Names at most; the rest are left out. */
  readonly most: number;
  /** What no name may cover: other dots, heads, absence rings. */
  readonly obstacles: readonly Box[];
  /** Points of lines that a name had better keep clear of, px: x and y by turns. It stands on them only where it has no other room. */
  readonly lines?: readonly number[];
  /** Centres of all dots: a name must not stand nearer to another's dot than to its own while it has other room. */
  readonly dots?: readonly {readonly xPx: number; readonly yPx: number}[];
  /** The sides of the last placement, kept where they still do: names of dots must not jump while the map is panned. */
  readonly before?: ReadonlyMap<string, Side>;
}

const gapPx = 5;

/**
 * Places names on the map, the most important first. A name stands whole inside the free part, on no dot, no head and no other name, or not at all.
 *
 * @returns the names that found a place, in the order of importance. The same input gives the same answer.
 */
export function placeLabels(requests: readonly LabelRequest[], rules: LabelRules): PlacedLabel[] {
  const {free, marginPx, most, obstacles, lines = [], dots = [], before} = rules;
  const inner: Box = {
    left: free.left + marginPx,
    top: free.top + marginPx,
    right: free.right - marginPx,
    bottom: free.bottom - marginPx,
  };
  const placed: PlacedLabel[] = [];
  const ordered = [...requests].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1));
  for (const request of ordered) {
    if (placed.length >= most) break;
    const own = dotBox(request);
    const clear = (box: Box) =>
      contains(inner, box) &&
      placed.every(other => !overlaps(box, other.box)) &&
      // a label may come near its own dot only
      obstacles.every(obstacle => isSameBox(obstacle, own) || !overlaps(box, obstacle));
    const possible = candidates(request, before?.get(request.id))
      .filter(candidate => clear(labelBox(request, candidate)))
      .map(candidate => {
        const box = labelBox(request, candidate);
        return {candidate, flaws: (isAstray(request, box, dots) ? 2 : 0) + (touchesLine(box, lines) ? 1 : 0)};
      });
    const side = possible.sort((a, b) => a.flaws - b.flaws)[0]?.candidate;
    if (side) placed.push({id: request.id, side, box: labelBox(request, side)});
  }
  return placed;
}

/** The box that a name takes on one side of its point. */
export function labelBox(
  {xPx, yPx, radiusPx, besidePx = 0, widthPx, heightPx}: LabelRequest,
  side: Side,
): Box {
  const away = radiusPx + besidePx + gapPx;
  const slant = radiusPx * 0.7 + 2;
  const half = heightPx / 2;
  // whole pixels, or letters blur
  const at = (left: number, top: number): Box => ({
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(left) + widthPx,
    bottom: Math.round(top) + heightPx,
  });
  switch (side) {
    case 'e':
      return at(xPx + away, yPx - half);
    case 'w':
      return at(xPx - away - widthPx, yPx - half);
    case 'ne':
      return at(xPx + slant, yPx - slant - heightPx);
    case 'se':
      return at(xPx + slant, yPx + slant);
    case 'nw':
      return at(xPx - slant - widthPx, yPx - slant - heightPx);
    case 'sw':
      return at(xPx - slant - widthPx, yPx + slant);
    case 'n':
      return at(xPx - widthPx / 2, yPx - away - heightPx);
    case 's':
      return at(xPx - widthPx / 2, yPx + away);
    case 'centre':
      return at(xPx - widthPx / 2, yPx - half);
  }
}

/** The box of a request's dot: give it among the obstacles, so that no other name covers it. */
export function dotBox({xPx, yPx, radiusPx}: Pick<LabelRequest, 'xPx' | 'yPx' | 'radiusPx'>): Box {
  return {left: xPx - radiusPx, top: yPx - radiusPx, right: xPx + radiusPx, bottom: yPx + radiusPx};
}

/** A box with so much more on each side. */
export function padded({left, top, right, bottom}: Box, byPx: number): Box {
  return {left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx};
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidates({radiusPx, besidePx = 0}: LabelRequest, before: Side | undefined): readonly Side[] {
  if (radiusPx === 0) return besidePx > 0 ? ['centre', 's', 'n', 'e', 'w'] : ['centre'];
  const around = sides.filter(side => side !== 'centre');
  return before ? [before, ...around.filter(side => side !== before)] : around;
}

/** Whether another dot is nearer to a box than the dot that the name belongs to. */
function isAstray({xPx, yPx}: LabelRequest, box: Box, dots: NonNullable<LabelRules['dots']>): boolean {
  const own = distanceTo(box, xPx, yPx);
  return dots.some(dot => (dot.xPx !== xPx || dot.yPx !== yPx) && distanceTo(box, dot.xPx, dot.yPx) < own);
}

function distanceTo({left, top, right, bottom}: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function touchesLine({left, top, right, bottom}: Box, points: readonly number[]): boolean {
  for (let k = 0; k < points.length; k += 2) {
    const x = points[k]!;
    const y = points[k + 1]!;
    if (x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2) return true;
  }
  return false;
}

/** Whether a box lies in another whole. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
