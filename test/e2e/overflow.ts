import type {Page} from '@playwright/test';

/**
 * Texts of the atlas that are cut off: by the window, or by a box that neither scrolls nor says by an ellipsis that there is more. The map's own names
 * are another matter: what finds no room there is left out.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = '.cities, .basemap-names, .unseen, .skip, .timeline-body svg, [hidden], script';
    const isSeen = (element: Element) =>
      element.checkVisibility({visibilityProperty: true, opacityProperty: true});
    const walker = document.createTreeWalker(document.querySelector('[data-atlas]')!, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.nodeValue?.trim() || parent.closest(apart) || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const cutter = cutterOf(parent, rect);
        if (cutter) found.add(`"${node.nodeValue.slice(0, 30)}" is cut by ${cutter}`);
      }
    }
    return [...found];

    /** What cuts a line off sideways, or from above and below where it cannot be scrolled. */
    function cutterOf(element: Element, line: DOMRect): string | null {
      // a sheet that peeks is pulled up for the rest
      let canScroll = element.closest('[data-sheet="peek"]') !== null;
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const {left, top, right, bottom} = box.getBoundingClientRect();
        const hasEllipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        // what is a pixel large is for screen readers alone
        if (hasEllipsis || right - left <= 1) return null;
        const [x, y] = [style.overflowX, style.overflowY];
        if (x !== 'visible' && (line.left < left - 1 || line.right > right + 1)) return nameOf(box);
        if (y === 'auto' || y === 'scroll') canScroll = true;
        if (!canScroll && y !== 'visible' && (line.top < top - 1 || line.bottom > bottom + 1))
          return nameOf(box);
      }
      if (line.left < -1 || line.right > innerWidth + 1) return 'the window';
      return !canScroll && (line.top < -1 || line.bottom > innerHeight + 1) ? 'the window' : null;
    }

    function nameOf(box: Element): string {
      return `.${box.classList[0] ?? box.localName}`;
    }
  });
}

/** Parts of the page that lie over each other, in words. A sheet over what scrolls below it is none of them. */
export async function coveredFurniture(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('[data-atlas] [data-furniture]')].filter(
      part => part.checkVisibility() && getComputedStyle(part).position !== 'fixed',
    );
    const boxes = parts.map(part => ({part, name: part.classList[0], lies: boxesOf(part)}));
    return boxes.flatMap((a, idx) =>
      boxes
        .slice(idx + 1)
        // one may be a part of the other
        .filter(
          b => !a.part.contains(b.part) && a.lies.some(one => b.lies.some(other => overlap(one, other))),
        )
        .map(b => `.${a.name} and .${b.name}`),
    );

    /** Of the title its lines: the block around them may be wider than they are. */
    function boxesOf(part: Element): DOMRect[] {
      const box = part.getBoundingClientRect();
      if (!part.matches('.title')) return [box];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        if (!node.parentElement!.closest('.unseen')) lines.push(...range.getClientRects());
      }
      // what is scrolled away lies over nothing
      return lines.filter(({top, bottom}) => bottom <= box.bottom && top >= box.top);
    }

    function overlap(a: DOMRect, b: DOMRect): boolean {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return x > 1 && y > 1;
    }
  });
}
