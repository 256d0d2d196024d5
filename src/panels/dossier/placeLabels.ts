/** On which side of its dot a name stands: where the text is anchored, and by how much it is shifted. */
export interface LabelSide {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly isMain: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Size of the letters in px; how wide one is at most on average is a share of it. */
export const labelPx = 12.5;
const letterShare = 0.6;
const dotPx = 5;

const sides: readonly LabelSide[] = [
  {anchor: 'start', dx: 8, dy: 4},
  {anchor: 'end', dx: -8, dy: 4},
  {anchor: 'middle', dx: 0, dy: -9},
  {anchor: 'middle', dx: 0, dy: 18},
  {anchor: 'start', dx: 2, dy: -9},
  {anchor: 'end', dx: -2, dy: -9},
  {anchor: 'start', dx: 2, dy: 18},
  {anchor: 'end', dx: -2, dy: 18},
];

/**
 * Where the names of dots stand: whole, and clear of each other and of all dots, or not at all; of the sides that are left, the one that the fewest lines
 * cross. The main ones come first, then in the order given.
 *
 * @param lines  points along the lines, x and y, near enough to each other that none passes through a name unseen.
 * @returns one side a dot, null for a name that has no room.
 */
export function placeLabels(
  dots: readonly Dot[],
  lines: readonly (readonly [x: number, y: number])[],
  size: {readonly widthPx: number; readonly heightPx: number},
): (LabelSide | null)[] {
  const taken: Box[] = dots.map(({x, y}) => ({
    left: x - dotPx,
    top: y - dotPx,
    right: x + dotPx,
    bottom: y + dotPx,
  }));
  const placed: (LabelSide | null)[] = dots.map(() => null);
  const order = dots.map((_, idx) => idx).sort((a, b) => Number(dots[b]!.isMain) - Number(dots[a]!.isMain));
  for (const idx of order) {
    const dot = dots[idx]!;
    const isFree = (box: Box) =>
      isInside(box, size) && taken.every((other, at) => at === idx || !overlap(box, other));
    const [best] = sides
      .map(side => ({side, box: boxOf(dot, side)}))
      .filter(({box}) => isFree(box))
      .map(({side, box}) => ({side, box, crossed: lines.filter(point => holds(box, point)).length}))
      .sort((a, b) => a.crossed - b.crossed);
    if (!best) continue;
    placed[idx] = best.side;
    taken.push(best.box);
  }
  return placed;
}

function boxOf({x, y, name}: Dot, {anchor, dx, dy}: LabelSide): Box {
  const width = name.length * labelPx * letterShare;
  const left = x + dx - {start: 0, middle: width / 2, end: width}[anchor];
  return {left, top: y + dy - labelPx, right: left + width, bottom: y + dy + 0.25 * labelPx};
}

function isInside({left, top, right, bottom}: Box, {widthPx, heightPx}: {widthPx: number; heightPx: number}) {
  return left >= 2 && top >= 1 && right <= widthPx - 2 && bottom <= heightPx - 1;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({left, top, right, bottom}: Box, [x, y]: readonly [number, number]): boolean {
  return left < x && x < right && top < y && y < bottom;
}
