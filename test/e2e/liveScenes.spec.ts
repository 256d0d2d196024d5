import type {Page} from '@playwright/test';
import {type Scene, sceneSize, scenes} from '../scenes/scenes';
import {atlasStands, namesRest} from './atlas';
import {expect, test} from './fixtures';

// The live map of every scene that has one, as pixels: test/scenes/live/<name>.png. How to take them anew stands in docs/testing.md.

test.use({
  // software GL tells that reading its pixels back is slow
  expectedMessages: [/GPU stall due to ReadPixels/],
});

for (const scene of scenes.filter(({place}) => place !== 'conic')) {
  test(`the live map of the scene ${scene.name} is the committed one`, async ({page}) => {
    const renderer = await rendererOf(page);
    const isSoftware = /SwiftShader/.test(renderer);
    if (!isSoftware) console.log(`not compared: ${scene.name}, for WebGL is drawn by ${renderer}`);
    test.skip(!isSoftware, `the committed pixels are those of SwiftShader, and here draws ${renderer}`);

    await openScene(page, scene);
    await expect(page.locator('.map')).toHaveScreenshot(`${scene.name}.png`);
  });
}

/** What draws WebGL here, as the driver says it. */
async function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const info = context?.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = info && context?.getParameter(info.UNMASKED_RENDERER_WEBGL);
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return typeof name === 'string' ? name : 'nothing';
  });
}

/** Opens the map of a scene in its size, without all that lies over it, and waits until it stands with all its names. */
async function openScene(page: Page, {address}: Scene): Promise<void> {
  await page.addInitScript(({widthPx, heightPx}) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      [data-furniture], .title, .panel, .zoom, .map-corner {display: none !important}
      .stage, .stage-map {inset: 0 auto auto 0 !important; width: ${widthPx}px; height: ${heightPx}px}
      .map-free {inset: 0 !important}
    `);
    document.adoptedStyleSheets = [sheet];
  }, sceneSize);
  // on a machine that has much else to do the live map may have lost its patience: then the page is opened anew
  await expect(async () => {
    await page.goto('about:blank');
    await page.goto(`./#${address}&live=1`);
    await atlasStands(page);
    await expect(page.locator('.map')).toHaveAttribute('data-basemap', 'live', {timeout: 12_000});
  }).toPass({timeout: 50_000});
  await namesRest(page);
}
