import type {Page} from '@playwright/test';

/**
 * Looks which of what can be pressed, and is seen, answers on less than 44 px in either direction: from its middle outwards, as far as a tap meets it.
 * Bars and cities lie where time and place put them, and have peers elsewhere; links within a sentence are as high as its line.
 *
 * @returns their sizes and names.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(leastPx => {
    const top = document.querySelector('dialog[open]') ?? document.querySelector('[data-atlas]')!;
    const pressed = 'button, a[href], summary, select, input, [role="button"]';
    const peered = '.timeline-hit, .cities, .timeline-slider';
    return [...top.querySelectorAll<HTMLElement>(pressed)].flatMap(element => {
      if (element.closest(peered)) return [];
      const isLink = element.matches('a') && getComputedStyle(element).display === 'inline';
      if (isLink) return [];
      const owner = element.closest('label') ?? element;
      const answers = (x: number, y: number) => {
        const met = document.elementFromPoint(x, y);
        return met !== null && owner.contains(met);
      };
      const middle = [...owner.getClientRects()]
        .map(({left, top, width, height}) => ({x: left + width / 2, y: top + height / 2}))
        .find(({x, y}) => answers(x, y));
      // covered by something else, or scrolled out of view
      if (!middle) return [];
      const reach = (dx: number, dy: number) => {
        let px = 0;
        while (px < leastPx && answers(middle.x + dx * (px + 1), middle.y + dy * (px + 1))) px += 1;
        return px;
      };
      const width = reach(-1, 0) + 1 + reach(1, 0);
      const height = reach(0, -1) + 1 + reach(0, 1);
      const name = (element.getAttribute('aria-label') ?? owner.textContent).trim();
      return width >= leastPx && height >= leastPx ? [] : [`${width}×${height} ${name}`];
    });
  }, 43); // from a middle that lies between two pixels one of them is lost
}
