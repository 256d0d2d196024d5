import type {Frame} from '../geo';
import type {Box} from './scene';

/**
 * Measures the map and the part of it that no furniture covers. The style sheet decides that part, by the box of `free`; the prerendered picture lies
 * in the same box, so that both agree at every size.
 */
export function measureFrame(map: Element, free: Element): Frame {
  const outer = map.getBoundingClientRect();
  const inner = free.getBoundingClientRect();
  return {
    widthPx: outer.width,
    heightPx: outer.height,
    topPx: inner.top - outer.top,
    rightPx: outer.right - inner.right,
    bottomPx: outer.bottom - inner.bottom,
    leftPx: inner.left - outer.left,
  };
}

/** Boxes of what lies over the map (`data-furniture`), px from the map's corner. Nothing of the map that matters may stand under it. */
export function measureFurniture(map: Element): Box[] {
  const {left, top} = map.getBoundingClientRect();
  return furnitureOf(map).flatMap(element => {
    const box = element.getBoundingClientRect();
    return box.width === 0 || box.height === 0
      ? []
      : [{left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top}];
  });
}

/** What lies over the map. */
export function furnitureOf(map: Element): Element[] {
  return [...(map.closest('[data-atlas]') ?? map).querySelectorAll('[data-furniture]')];
}

/** Where less than this would be left of the free part, px, what covers it does not count: the reader looks at that, not at the map. */
const leastClearPx = 64;
const mostOfWidth = 0.6;

/**
 * The frame without what lies over its free part only now and then, and over most of its width: a long caption, a sheet that is pulled up. What hangs
 * in from above pushes down what stands below it, by as much; what lies on the map is no higher than it reaches.
 *
 * @returns the frame itself where there is nothing of the kind.
 */
export function clearOf(frame: Frame, furniture: readonly Box[]): Frame {
  const {widthPx, heightPx, leftPx, rightPx} = frame;
  const freeRight = widthPx - rightPx;
  let {topPx, bottomPx} = frame;
  for (const {left, top, right, bottom} of furniture) {
    if (Math.min(right, freeRight) - Math.max(left, leftPx) < mostOfWidth * (freeRight - leftPx)) continue;
    if (top <= 0 && bottom > 0) topPx = Math.max(topPx, frame.topPx + bottom);
    else if (top < frame.topPx) topPx = Math.max(topPx, bottom);
    else if (bottom >= heightPx && top < heightPx) bottomPx = Math.max(bottomPx, heightPx - top);
  }
  const isCovered = topPx !== frame.topPx || bottomPx !== frame.bottomPx;
  return isCovered && heightPx - topPx - bottomPx >= leastClearPx ? {...frame, topPx, bottomPx} : frame;
}
