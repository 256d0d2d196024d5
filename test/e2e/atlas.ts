import {expect, type Page} from '@playwright/test';

export const sizes = {
  desktop: {width: 1440, height: 900},
  phone: {width: 390, height: 844},
  frame: {width: 720, height: 480},
} as const;

/** Opens the atlas with a fragment and waits until it stands in place of the prerendered page. */
export async function openAtlas(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await page.locator('[data-atlas]').waitFor();
  await expect(page.locator('#first')).toHaveCount(0);
  await page.locator('.city').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

export const slider = (page: Page) => page.getByRole('slider', {name: 'Day'});
export const captionOf = (page: Page) => page.locator('.caption-sentence');
export const panelOf = (page: Page) => page.locator('.panel');
export const city = (page: Page, name: string) => page.locator('.city').filter({hasText: name});
export const bar = (page: Page, name: string) =>
  page
    .getByRole('group', {name: 'Events in time'})
    .or(page.locator('.timeline-track'))
    .getByRole('button', {name})
    .first();

/** The fragment of the address, once it has settled on one that holds a text. */
export async function fragmentWith(page: Page, text: string): Promise<string> {
  await expect.poll(() => new URL(page.url()).hash).toContain(text);
  return new URL(page.url()).hash;
}

/** Where the map shows Moscow, px: the camera as a reader sees it. */
export async function cameraOf(page: Page): Promise<{x: number; y: number; scale: string}> {
  return page.evaluate(() => {
    const transform = document.querySelector('#basemap')!.getAttribute('transform')!;
    const [x, y, scale] = transform.match(/-?[\d.]+(?:e-?\d+)?/g)!;
    return {x: Math.round(Number(x)), y: Math.round(Number(y)), scale: Number(scale).toFixed(5)};
  });
}

/** The camera once nothing moves it any more. */
export async function restingCamera(page: Page) {
  let before = await cameraOf(page);
  await expect
    .poll(
      async () => {
        const now = await cameraOf(page);
        const isSame = JSON.stringify(now) === JSON.stringify(before);
        before = now;
        return isSame;
      },
      {intervals: [150, 150, 150, 300]},
    )
    .toBe(true);
  return before;
}
