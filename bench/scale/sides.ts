// The two pages that stand beside each other: the product, and the floor.
import type {Page} from '@playwright/test';

export const sideNames = ['page', 'floor'] as const;
export type SideName = (typeof sideNames)[number];

export interface Side {
  readonly name: SideName;
  /** Of the page with a dataset, from the folder that is served; asked for the first picture alone, or for all of it. */
  addressFor(datasetId: string, purpose: 'picture' | 'ready'): string;
  /** Whether its first picture needs no script, so that of what comes meanwhile only the style counts that the picture waits for. */
  readonly standsWithoutScript: boolean;
  /** Whether what is seen first has gone over into what the page shows at rest. */
  readonly isAtRest: () => boolean;
  /** Runs in a new document, before all others: marks `ready` as soon as the page is. */
  readonly markReady: (() => void) | null;
}

export const sides: Readonly<Record<SideName, Side>> = {
  page: {
    name: 'page',
    addressFor: (id, purpose) => `index.html?dataset=${id}#live=${purpose === 'ready' ? 1 : 0}`,
    standsWithoutScript: true,
    isAtRest: () => document.documentElement.hasAttribute('data-standing'),
    // the atlas stands in place of the first picture, and the live map is the one that is seen
    markReady: () => {
      const watch = new MutationObserver(() => {
        if (!document.documentElement.hasAttribute('data-standing')) return;
        if (document.querySelector<HTMLElement>('.map')?.dataset.basemap !== 'live') return;
        performance.mark('ready');
        watch.disconnect();
      });
      watch.observe(document, {subtree: true, attributeFilter: ['data-basemap', 'data-standing']});
    },
  },
  floor: {
    name: 'floor',
    addressFor: (id, purpose) =>
      `floor/floor.html?dataset=${id}${purpose === 'picture' ? '&data=after' : ''}`,
    standsWithoutScript: false,
    isAtRest: () => performance.getEntriesByName('ready').length > 0,
    markReady: null,
  },
};

/** Waits until the page has marked `ready`. */
export async function isReady(page: Page, limitMs: number): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0, undefined, {
    timeout: limitMs,
  });
}
