import type {Page} from '@playwright/test';
import {cameraOf, openAtlas, pauseButton, playButton} from './atlas';
import {inkedParts} from './canvas';
import {expect, test} from './fixtures';

// less to paint than on a desk
test.use({viewport: {width: 1280, height: 720}});

// Lavrov's way from Moscow to Cholpon-Ata, of which the view shows only the west
const before = 't=2025-06-28&view=55,37,5';
const openLavrov = (page: Page) => page.getByRole('button', {name: 'Next event'}).click();
const lavrovsWay = (page: Page) => inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral');

test('at rest no frame is asked for and nothing is animated; nor when it is hidden while it plays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let frames = 0;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = callback => {
      frames += 1;
      return request(callback);
    };
    Object.assign(window, {framesAsked: () => frames});
  });
  await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
  // once all that comes later has come
  await expect.poll(() => framesWithin(page, 1000)).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

  await playButton(page).click();
  await expect.poll(() => framesWithin(page, 250)).toBeGreaterThan(0);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', {get: () => true, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(playButton(page)).toBeVisible();
  await expect.poll(() => framesWithin(page, 250)).toBe(0);
});

test('an opened event is flown to, and then its journey drawn from end to end', async ({page}) => {
  await openAtStill(page, before);
  const start = await cameraOf(page);
  await openLavrov(page);
  await page.clock.runFor(200);
  const underWay = await cameraOf(page);
  expect(underWay).not.toEqual(start);
  await page.clock.runFor(250);
  const arrived = await cameraOf(page);
  expect(arrived).not.toEqual(underWay);

  const grown: number[] = [];
  for (let k = 0; k < 5; k++) {
    grown.push(await lavrovsWay(page));
    expect(await cameraOf(page)).toEqual(arrived);
    await page.clock.runFor(300);
  }
  // from nothing to all of it, never back, and not at once
  expect(grown[0]).toBeLessThan(5);
  expect(grown.at(-1)).toBeGreaterThan(17);
  expect(grown).toEqual([...grown].sort((a, b) => a - b));
  expect(new Set(grown).size).toBeGreaterThan(2);
});

test('a hand in mid-flight has the map at once, and finds the journey drawn', async ({page}) => {
  await openAtStill(page, before);
  await openLavrov(page);
  await page.clock.runFor(200);
  await page.mouse.move(600, 400);
  await page.mouse.down();
  await page.clock.runFor(50);
  const held = await cameraOf(page);
  await page.clock.runFor(500);
  expect(await cameraOf(page)).toEqual(held);
  await page.mouse.move(640, 380, {steps: 2});
  await page.clock.runFor(50);
  const dragged = await cameraOf(page);
  expect([dragged.x - held.x, dragged.y - held.y]).toEqual([40, -20]);
  await page.mouse.up();
  // from there on flies whatever comes next
  await page.getByRole('button', {name: 'Previous event'}).click();
  await openLavrov(page);
  await page.clock.runFor(2000);
  expect(await lavrovsWay(page)).toBeGreaterThan(17);
});

test('the way back to the opening view is flown, and a key takes over from it', async ({page}) => {
  await openAtStill(page, 't=2025-06-29&view=55,37,5');
  await page.getByRole('button', {name: 'Back to the opening view'}).click();
  await page.clock.runFor(120);
  const underWay = await cameraOf(page);
  await page.clock.runFor(400);
  const home = await cameraOf(page);
  expect(home.scale).not.toBe(underWay.scale);
  // the address follows at most four times a second
  await page.clock.runFor(250);
  await expect.poll(() => new URL(page.url()).hash).not.toContain('view=');

  await page.getByRole('button', {name: 'Zoom in'}).click();
  await page.clock.runFor(120);
  await page.getByRole('button', {name: 'Zoom out'}).click();
  await page.clock.runFor(400);
  expect(Number((await cameraOf(page)).scale)).toBeLessThan(Number(home.scale));
});

test('who wishes less motion while something moves sees a step, and moves again afterwards', async ({
  page,
}) => {
  await openAtStill(page, 't=2025-06-20');
  const playhead = () =>
    page.locator('.timeline-playhead').evaluate(({style}) => Number.parseFloat(style.translate));
  await playButton(page).click();
  await page.clock.runFor(500);
  await page.emulateMedia({reducedMotion: 'reduce'});
  await page.clock.runFor(50);
  const stood = await playhead();
  await page.clock.runFor(300);
  expect(await playhead()).toBe(stood);
  await pauseButton(page).click();

  const {scale} = await cameraOf(page);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await page.clock.runFor(20);
  expect(Number((await cameraOf(page)).scale)).toBeCloseTo(2 * Number(scale), 3);

  await page.emulateMedia({reducedMotion: 'no-preference'});
  await page.getByRole('button', {name: 'Zoom out'}).click();
  await page.clock.runFor(100);
  const underWay = Number((await cameraOf(page)).scale);
  expect(underWay).toBeGreaterThan(Number(scale) + 0.001);
  await page.clock.runFor(400);
  expect(Number((await cameraOf(page)).scale)).toBeCloseTo(Number(scale), 3);
});

/** Opens the atlas and stops its clock: from then on time passes as the test says. */
async function openAtStill(page: Page, fragment: string): Promise<void> {
  await page.clock.install();
  await openAtlas(page, fragment);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(100);
}

/** How many frames the page asks for in so many milliseconds. */
async function framesWithin(page: Page, ms: number): Promise<number> {
  return page.evaluate(async wait => {
    const {framesAsked} = window as unknown as {framesAsked: () => number};
    const from = framesAsked();
    await new Promise(resolve => setTimeout(resolve, wait));
    return framesAsked() - from;
  }, ms);
}
