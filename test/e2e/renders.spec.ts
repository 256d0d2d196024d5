import type {Page} from '@playwright/test';
import {namesRest, nextPicture, openAtlas, sizes, slider} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

test('within a day the hand moves the playhead and changes nothing else of the page', async ({page}) => {
  // three days across the whole track: hundreds of pixels a day
  await openAtlas(page, 't=2025-06-28&from=2025-06-27&to=2025-06-29');
  await namesRest(page);
  const track = (await page.locator('.timeline-track').boundingBox())!;
  const xOf = (day: number) => track.x + (track.width * day) / 3;
  const y = track.y + 6;
  await page.mouse.move(xOf(1.1), y);
  await page.mouse.down();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '28 June 2025');
  await nextPicture(page);

  await watchChanges(page);
  const playhead = () => page.locator('.timeline-playhead').evaluate(element => element.style.translate);
  const before = await playhead();
  for (const day of [1.2, 1.4, 1.6, 1.8]) {
    await page.mouse.move(xOf(day), y);
    await nextPicture(page);
  }
  expect(await playhead()).not.toBe(before);
  expect(await changes(page)).toEqual({caption: 0, cities: 0, panel: 0});

  await page.mouse.move(xOf(2.5), y);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^29 June 2025/);
  await nextPicture(page);
  const {caption, panel} = await changes(page);
  expect(caption).toBeGreaterThan(0);
  expect(panel).toBeGreaterThan(0);
  await page.mouse.up();
});

test('while an event of several seconds is played, the page changes once a day', async ({page}) => {
  await page.clock.install();
  await openAtlas(page, 't=2025-12-20&from=2025-12-19&to=2025-12-23');
  await watchChanges(page);
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.clock.runFor(6000);
  // 20 to 23 December: three changes of day, each of them a handful of mutations, against hundreds of frames
  const {caption} = await changes(page);
  expect(caption).toBeGreaterThan(0);
  expect(caption).toBeLessThan(40);
});

/** Counts from now on what changes in the parts of the page that React draws by day. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const name of ['caption', 'cities', 'panel']) {
      counts[name] = 0;
      const part = document.querySelector(`[data-atlas] .${name}`)!;
      new MutationObserver(records => {
        counts[name]! += records.length;
      }).observe(part, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    Object.assign(window, {counts});
  });
}

async function changes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => (window as unknown as {counts: Record<string, number>}).counts);
}
