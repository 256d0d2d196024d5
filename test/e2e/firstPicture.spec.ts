import {captionOf, fragmentWith, openAtlas, scrollsSideways, sizes} from './atlas';
import {overlapsBetween} from './boxes';
import {expect, test} from './fixtures';

test.use({fresh: true});

test.describe('without script', () => {
  // the dataset is asked for ahead of the script, which is not there to use it
  test.use({javaScriptEnabled: false, expectedMessages: [/was preloaded using link preload/]});
  for (const [name, viewport] of Object.entries(sizes)) {
    test(`title, caption, map and all events are read on a ${name}`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Journeys and meetings in five reports');
      await expect(page.getByText('29 June 2025: Lavrov is due in Cholpon-Ata for two days.')).toBeInViewport(
        {ratio: 1},
      );
      await expect(page.getByText('Announced · TASS, 29 June 2025')).toBeInViewport({ratio: 0.99});
      const shape = page.locator(`.first-fit--${name === 'desktop' ? 'wide' : 'small'}`);
      await expect(shape.locator('.first-name', {hasText: 'Cholpon-Ata'})).toBeInViewport({ratio: 0.99});
      await expect(shape.locator('.first-name', {hasText: 'Moscow'})).toBeInViewport({ratio: 0.99});
      await expect(shape.locator('.line').first()).toBeInViewport();
      await expect(page.locator('.first-list .event-list-row')).toHaveCount(27);
      await expect(page.locator('.first-list')).toContainText('Founding of the CIS');
      await expect(page.locator('.first-list')).toContainText('Informal CIS summit in St. Petersburg');
    });

    test(`nothing scrolls sideways and no name stands under the title on a ${name}`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      expect(await scrollsSideways(page)).toBe(false);
      const {text, furniture} = await page.evaluate(() => {
        const boxesOf = (selector: string) =>
          [...document.querySelectorAll(selector)].flatMap(element => {
            const {left, top, right, bottom} = element.getBoundingClientRect();
            const name = element.matches('text') ? element.textContent : element.className.toString();
            return right > left ? [{name, left, top, right, bottom}] : [];
          });
        return {text: boxesOf('.first-name, .first-country'), furniture: boxesOf('.title, .first-list')};
      });
      expect(text.length).toBeGreaterThanOrEqual(5);
      expect(overlapsBetween(text, furniture)).toEqual([]);
      expect(overlapsBetween(text, text)).toEqual([]);
    });
  }

  test('the basemap has land in its colour', async ({page}) => {
    await page.setViewportSize(sizes.desktop);
    await page.goto('./');
    const land = page.locator('#basemap .still-land.still-coast');
    await expect(land).toHaveCSS('fill', 'rgb(251, 249, 243)');
    const {width, height} = (await land.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThan(600);
  });
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
      const {arrived} = window as unknown as {arrived: Element};
      return all.length === 1 && all[0] === arrived && all[0].closest('[data-atlas]') !== null;
    }),
  ).toBe(true);
});

test('a bare address opens the dataset’s own day and says so in the address', async ({page}) => {
  await openAtlas(page);
  await fragmentWith(page, 't=2025-06-29');
  await expect(captionOf(page)).toHaveText('29 June 2025: Lavrov is due in Cholpon-Ata for two days.');
});

test('the caption stays the same when the atlas takes the page over', async ({page, browser, baseURL}) => {
  const still = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL!});
  const before = await still.newPage();
  await before.goto('./');
  await openAtlas(page);
  await expect(page.locator('[data-atlas] .caption')).toHaveText(
    (await before.locator('.caption').textContent())!,
  );
  await still.close();
});

for (const [name, viewport] of Object.entries(sizes)) {
  test(`the atlas frames the map as the prerendered page did on a ${name}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.setViewportSize(viewport);
    await openAtlas(page);
    const still = await browser.newContext({javaScriptEnabled: false, viewport, baseURL: baseURL!});
    const before = await still.newPage();
    await before.goto('./');
    const dot = async (of: typeof page, selector: string) => {
      const {x, y, width, height} = (await of.locator(`${selector}:visible`).first().boundingBox())!;
      return {x: x + width / 2, y: y + height / 2};
    };
    const then = await dot(before, '.first-ring');
    const now = await dot(page, '.city[aria-pressed="true"] .city-dot');
    expect(Math.hypot(then.x - now.x, then.y - now.y)).toBeLessThan(2);
    await still.close();
  });
}
