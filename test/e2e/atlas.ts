import {expect, type Locator, type Page} from '@playwright/test';
import {toDayNumber} from '../../src/time';

export const sizes = {
  desktop: {width: 1440, height: 900},
  phone: {width: 390, height: 844},
  sideways: {width: 844, height: 390},
  frame: {width: 720, height: 480},
} as const;

/** Opens the atlas with a fragment and waits until it stands in place of the prerendered page. */
export async function openAtlas(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await atlasStands(page);
}

/** Waits until the atlas stands in place of the prerendered page, with the fonts that its names are measured in. */
export async function atlasStands(page: Page): Promise<void> {
  await page.locator('[data-atlas]').waitFor();
  await expect(page.locator('#first')).toBeHidden();
  await page.locator('.zoom').waitFor({state: 'attached'});
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Writes a fragment into the address of an atlas that is open, as a reader does, and waits until its day is shown and drawn. */
export async function goTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(wanted => {
    location.hash = wanted;
  }, fragment);
  const day = new URLSearchParams(fragment).get('t');
  if (day !== null) await expect(slider(page)).toHaveValue(String(toDayNumber(day)));
  await nextPicture(page);
}

/** Two frames later: what was asked for has been drawn. */
export async function nextPicture(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

/** Waits until all names are there and none moves any more: those of waters and cities come late, and bring fonts in which they are measured anew. */
export async function namesRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByName(new URL('basemap/names.json', location.href).href).some(Boolean),
  );
  let before = '';
  await expect
    .poll(
      async () => {
        await nextPicture(page);
        const now = await page.evaluate(async () => {
          await document.fonts.ready;
          return document.querySelector('[data-atlas] .map')!.innerHTML;
        });
        const isSame = now === before;
        before = now;
        return isSame;
      },
      {intervals: [100, 150, 150, 200]},
    )
    .toBe(true);
}

/** The atlas without the prerendered page, which stays hidden in the document. */
const atlas = (page: Page) => page.locator('[data-atlas]');
export const slider = (page: Page) => page.getByRole('slider', {name: 'Day', exact: true});
export const captionOf = (page: Page) => atlas(page).locator('.caption-sentence');
export const captionMetaOf = (page: Page) => atlas(page).locator('.caption-meta');
export const panelOf = (page: Page) => atlas(page).locator('.panel');
export const headingOf = (page: Page) => panelOf(page).getByRole('heading', {level: 2});
export const city = (page: Page, name: string) => atlas(page).locator(`.city[aria-label^="${name}"]`);
export const bars = (page: Page) => page.getByRole('toolbar', {name: 'Events in time'});
export const bar = (page: Page, name: string) => bars(page).getByRole('button', {name}).first();
export const playButton = (page: Page) => page.getByRole('button', {name: 'Play', exact: true});
export const pauseButton = (page: Page) => page.getByRole('button', {name: 'Pause', exact: true});

/** The fragment of the address, once it has settled on one that holds a text. */
export async function fragmentWith(page: Page, text: string): Promise<string> {
  await expect.poll(() => new URL(page.url()).hash).toContain(text);
  return new URL(page.url()).hash;
}

/** The fragment of the address once it has stopped changing: it follows what is shown by a quarter of a second. */
export async function restingFragment(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      () => {
        const now = new URL(page.url()).hash;
        const isSame = now === before;
        before = now;
        return isSame;
      },
      {intervals: [300, 300, 300, 300]},
    )
    .toBe(true);
  return before;
}

/** Where the map shows the world's corner and how large: the camera as a reader sees it. */
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
        await nextPicture(page);
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

/** The middle of something on the page, px. */
export async function middleOf(locator: Locator): Promise<{x: number; y: number}> {
  const {x, y, width, height} = (await locator.boundingBox())!;
  return {x: x + width / 2, y: y + height / 2};
}

/** Whether the page can be scrolled sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    scrollTo(100, scrollY);
    const hasScrolled = scrollX > 0;
    scrollTo(0, scrollY);
    return hasScrolled || scrollWidth > clientWidth;
  });
}
