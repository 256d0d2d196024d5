import type {CityDot} from './clusters';
import {type Box, overlaps} from './labels';

/** A mark at the frame's edge that points to a city outside it. */
export interface EdgeMark {
  readonly dot: CityDot;
  /** Tip of the arrow, px, on the edge of the free part. */
  readonly xPx: number;
  readonly yPx: number;
  /** Where it points, radians clockwise from east. */
  readonly angle: number;
  /** On which side of the arrow its name has room. */
  readonly labelSide: 'left' | 'right';
  /** The room that arrow and name take, px. */
  readonly box: Box;
}

const mostMarks = 3;
const arrowPx = 12;
const gapPx = 4;
const heightPx = 28;

/**
 * The cities that an event or a journey in view has to do with and that nobody can see, each with its spot on the edge of a box.
 *
 * @param hidden  dots outside the window, behind the globe or under furniture.
 * @param nameWidth  width of a dot's name in px.
 * @param taken  what no arrow and no name of one may cover.
 * @returns three at most, the most important first, none over another.
 */
export function edgeMarks(
  hidden: readonly CityDot[],
  edge: Box,
  nameWidth: (dot: CityDot) => number,
  taken: readonly Box[],
): EdgeMark[] {
  const centreX = (edge.left + edge.right) / 2;
  const centreY = (edge.top + edge.bottom) / 2;
  const reachX = Math.max(1, (edge.right - edge.left - arrowPx) / 2 - gapPx);
  const reachY = Math.max(1, (edge.bottom - edge.top - heightPx) / 2);
  const marks: EdgeMark[] = [];
  const ordered = hidden
    .filter(({city}) => city.current)
    .sort((a, b) => b.city.importance - a.city.importance);
  for (const dot of ordered) {
    if (marks.length === mostMarks) break;
    const dx = dot.xPx - centreX;
    const dy = dot.yPx - centreY;
    // back along the line to the centre, until it meets the edge
    const share = dx === 0 && dy === 0 ? 0 : Math.min(reachX / Math.abs(dx), reachY / Math.abs(dy));
    const isBeside = Math.abs(dx) * reachY > Math.abs(dy) * reachX;
    // then along the edge, past what stands there already
    for (const shift of [0, -30, 30, -60, 60, -90, 90]) {
      const xPx = centreX + dx * share + (isBeside ? 0 : 3 * shift);
      const yPx = centreY + dy * share + (isBeside ? shift : 0);
      const labelSide = xPx > centreX ? 'left' : 'right';
      const box = boxOf(xPx, yPx, labelSide, nameWidth(dot));
      if (
        !isInside(edge, box) ||
        [...taken, ...marks.map(mark => mark.box)].some(other => overlaps(box, other))
      )
        continue;
      marks.push({dot, xPx, yPx, angle: Math.atan2(dy, dx), labelSide, box});
      break;
    }
  }
  return marks;
}

function isInside(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function boxOf(xPx: number, yPx: number, labelSide: EdgeMark['labelSide'], widthPx: number): Box {
  const inner = arrowPx / 2 + gapPx + widthPx + gapPx;
  const outer = arrowPx / 2 + gapPx;
  return {
    left: xPx - (labelSide === 'left' ? inner : outer),
    top: yPx - heightPx / 2,
    right: xPx + (labelSide === 'left' ? outer : inner),
    bottom: yPx + heightPx / 2,
  };
}
