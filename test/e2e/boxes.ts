import type {Page} from '@playwright/test';

/** Less than this nobody sees. */
const hairPx = 0.5;

export interface NamedBox {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What lies on the map, px of the window. */
export interface MapBoxes {
  readonly map: NamedBox;
  /** Names of cities, of countries and of what lies outside the frame. */
  readonly labels: readonly NamedBox[];
  /** Dots of cities, with the accessible names of their buttons. */
  readonly dots: readonly NamedBox[];
  readonly furniture: readonly NamedBox[];
  /** Accessible names of cities in view and of arrows to those outside it. */
  readonly told: readonly string[];
}

/** Measures all of it in one go. */
export async function measureMap(page: Page): Promise<MapBoxes> {
  return page.evaluate(() => {
    const atlas = document.querySelector('[data-atlas]')!;
    const boxesOf = (selector: string, nameOf: (element: Element) => string) =>
      [...atlas.querySelectorAll(selector)].flatMap(element => {
        const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
        const isSeen = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
        return isSeen ? [{name: nameOf(element), left, top, right, bottom}] : [];
      });
    const textOf = (element: Element) => element.textContent ?? '';
    return {
      map: boxesOf('.map', () => 'map')[0]!,
      labels: boxesOf('.city-name, .basemap-names span, .edge', textOf),
      dots: boxesOf('.city-dot', dot => dot.closest('.city')!.getAttribute('aria-label') ?? ''),
      furniture: boxesOf('[data-furniture]', element => element.className),
      told: [...atlas.querySelectorAll('.city, .edge')].map(
        element => element.getAttribute('aria-label') ?? '',
      ),
    };
  });
}

/** Pairs that lie over each other by more than a hair, in words. */
export function overlapsBetween(some: readonly NamedBox[], others: readonly NamedBox[]): string[] {
  return some.flatMap((a, idx) =>
    others
      .slice(some === others ? idx + 1 : 0)
      .filter(b => depth(a, b) > 2 * hairPx)
      .map(b => `${a.name} × ${b.name} by ${depth(a, b).toFixed(0)} px`),
  );
}

/** Boxes that do not lie wholly inside another, at least so many px from its edges. */
export function cutBy(boxes: readonly NamedBox[], outer: NamedBox, marginPx: number): string[] {
  return boxes
    .filter(
      ({left, top, right, bottom}) =>
        left < outer.left + marginPx - hairPx ||
        top < outer.top + marginPx - hairPx ||
        right > outer.right - marginPx + hairPx ||
        bottom > outer.bottom - marginPx + hairPx,
    )
    .map(({name}) => name);
}

function depth(a: NamedBox, b: NamedBox): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}
