import type {Locator, Page} from '@playwright/test';
import {sizes} from './atlas';
import {expect, test} from './examples';

test.use({
  expectedMessages: [/GPU stall due to ReadPixels|^request to another origin: http:\/\/127\.0\.0\.1:/],
});

const basemapOf = (element: Locator) => element.contentFrame().locator('.embed .map');

/** More than may be live at once; in software each takes seconds. */
const zoomed = 9;

test('of thirty maps, nine of which a reader zooms in, at most eight are live, and no other is blank', async ({
  page,
  openExample,
}) => {
  test.slow();
  await page.setViewportSize(sizes.desktop);
  await openExample('thirty');
  const frames = await page.locator('iframe').all();
  expect(frames).toHaveLength(30);
  for (const [idx, element] of frames.slice(0, zoomed).entries()) {
    await element.scrollIntoViewIfNeeded();
    const map = basemapOf(element);
    await map.waitFor();
    const {x, y, width, height} = (await map.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect(map, `map ${idx + 1}`).toHaveAttribute('data-basemap', 'live', {timeout: 20_000});
    expect(await countLive(page), `after map ${idx + 1}`).toBeLessThanOrEqual(8);
  }
  for (const [idx, element] of frames.entries()) {
    await element.scrollIntoViewIfNeeded();
    const map = basemapOf(element);
    const isShown = (await map.getAttribute('data-basemap')) === 'live' ? '.map-live canvas' : '.map-still';
    await expect(map.locator(isShown), `map ${idx + 1}`).toBeVisible();
  }
});

/** How many frames say that they have a live map; those that have not been loaded yet have none. */
async function countLive(page: Page): Promise<number> {
  const embeds = page.frames().filter(frame => frame.url().includes('/embed.html'));
  const basemaps = await Promise.all(
    embeds.map(frame =>
      frame.evaluate(() => document.querySelector<HTMLElement>('.embed .map')?.dataset.basemap),
    ),
  );
  return basemaps.filter(basemap => basemap === 'live').length;
}
