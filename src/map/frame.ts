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
  const page = map.closest('[data-atlas]') ?? map;
  return [...page.querySelectorAll('[data-furniture]')].flatMap(element => {
    const box = element.getBoundingClientRect();
    return box.width === 0 || box.height === 0
      ? []
      : [{left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top}];
  });
}
