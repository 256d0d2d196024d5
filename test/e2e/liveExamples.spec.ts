import type {Locator} from '@playwright/test';
import {sizes} from './atlas';
import {expect, test} from './examples';

test.use({
  expectedMessages: [/GPU stall due to ReadPixels|^request to another origin: http:\/\/127\.0\.0\.1:/],
});

const basemapOf = (element: Locator) => element.contentFrame().locator('.embed .map');

test('of thirty maps that a reader zooms in at most eight are live, and no other is blank', async ({
  page,
  openExample,
}) => {
  test.slow();
  await page.setViewportSize(sizes.desktop);
  await openExample('thirty');
  const frames = await page.locator('iframe').all();
  expect(frames).toHaveLength(30);
  let hasBeenLive = 0;
  for (const [idx, element] of frames.entries()) {
    await element.scrollIntoViewIfNeeded();
    const map = basemapOf(element);
    await map.waitFor();
    const {x, y, width, height} = (await map.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect(map, `map ${idx + 1}`).toHaveAttribute('data-basemap', 'live', {timeout: 20_000});
    hasBeenLive += 1;
    const live = await Promise.all(frames.map(isLive));
    expect(live.filter(Boolean).length, `after map ${idx + 1}`).toBeLessThanOrEqual(8);
  }
  expect(hasBeenLive).toBe(30);
  for (const [idx, element] of frames.entries()) {
    await element.scrollIntoViewIfNeeded();
    const map = basemapOf(element);
    const isShown = (await isLive(element)) ? '.map-live canvas' : '.map-still';
    await expect(map.locator(isShown), `map ${idx + 1}`).toBeVisible();
  }
});

async function isLive(element: Locator): Promise<boolean> {
  const map = basemapOf(element);
  return (await map.count()) > 0 && (await map.getAttribute('data-basemap')) === 'live';
}
