import {openAtlas, sizes} from './atlas';
import {expect, test} from './fixtures';

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});
  for (const [name, viewport] of Object.entries(sizes)) {
    test(`map, caption and all events are read on a ${name}`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Journeys and meetings in five reports');
      await expect(page.getByText('29 June 2025: Lavrov is due in Cholpon-Ata for two days.')).toBeVisible();
      await expect(page.getByText('Announced · TASS, 29 June 2025')).toBeVisible();
      const shape = name === 'desktop' ? 'wide' : 'small';
      await expect(page.locator(`.first-fit--${shape} .first-name`, {hasText: 'Cholpon-Ata'})).toBeVisible();
      await expect(page.locator(`.first-fit--${shape} .line`).first()).toBeVisible();
      await expect(page.locator('.first-list li')).toHaveCount(27);
      await expect(page.getByText('Founding of the CIS')).toBeVisible();
    });

    test(`nothing scrolls sideways and no name stands under the title on a ${name}`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      const title = (await page.locator('.title').boundingBox())!;
      for (const text of await page.locator('.first-name:visible, .first-country:visible').all()) {
        const box = (await text.boundingBox())!;
        const apart =
          box.x > title.x + title.width ||
          box.x + box.width < title.x ||
          box.y > title.y + title.height ||
          box.y + box.height < title.y;
        expect(apart, `${await text.textContent()} stands under the title`).toBe(true);
      }
    });
  }
});

test('the atlas adopts the basemap, which is sent once', async ({page}) => {
  await page.addInitScript(() => {
    // remembers the very element that came in the page
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, {arrived: document.querySelector('#basemap')});
    });
  });
  await openAtlas(page);
  expect(
    await page.evaluate(() => {
      const all = document.querySelectorAll('#basemap');
      return all.length === 1 && all[0] === (window as unknown as {arrived: Element}).arrived;
    }),
  ).toBe(true);
});

test('the atlas frames the map as the prerendered page did', async ({page, browser, baseURL}) => {
  await page.setViewportSize(sizes.desktop);
  await openAtlas(page);
  const still = await browser.newContext({
    javaScriptEnabled: false,
    viewport: sizes.desktop,
    baseURL: baseURL!,
  });
  const before = await still.newPage();
  await before.goto('./');
  const coast = async (of: typeof page) =>
    (await of.locator('#basemap .still-country[data-country="KG"]').boundingBox())!;
  const [then, now] = [await coast(before), await coast(page)];
  expect(Math.abs(then.x - now.x)).toBeLessThan(2);
  expect(Math.abs(then.y - now.y)).toBeLessThan(2);
  expect(Math.abs(then.width - now.width)).toBeLessThan(2);
  await still.close();
});
