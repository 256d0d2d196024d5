/** Readers who have set their browser's text to twice its size, once for all pages. */
import {captionOf, nextPicture, openAtlas, scrollsSideways, sizes} from './atlas';
import {expect, test} from './fixtures';
import {coveredFurniture, cutTexts} from './overflow';

test.use({
  launchOptions: async ({launchOptions}, use) =>
    use({...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32']}),
  contextOptions: {reducedMotion: 'reduce'},
});

test('text of twice its size is that large in every window, and nothing is cut or covered', async ({
  page,
}) => {
  await openAtlas(page);
  for (const viewport of Object.values(sizes)) {
    await page.setViewportSize(viewport);
    for (const fragment of ['t=2025-06-29&place=cholpon-ata&mode=map', 't=2025-12-22&mode=list']) {
      await page.evaluate(wanted => {
        location.hash = wanted;
      }, fragment);
      await expect(page.locator('.stage-list')).toHaveCount(fragment.endsWith('list') ? 1 : 0);
      await expect(page.locator('[data-atlas] [aria-busy=true]')).toHaveCount(0);
      await nextPicture(page);
      const where = `${fragment} at ${viewport.width} × ${viewport.height}`;
      expect(await cutTexts(page), where).toEqual([]);
      expect(await coveredFurniture(page), where).toEqual([]);
      expect(await scrollsSideways(page), where).toBe(false);
    }
    // a caption is 15 px and more otherwise
    const sizePx = await captionOf(page).evaluate(caption =>
      Number.parseFloat(getComputedStyle(caption).fontSize),
    );
    expect(sizePx).toBeGreaterThanOrEqual(30);
  }
});
