import type {Page} from '@playwright/test';
import {
  cameraOf,
  captionMetaOf,
  captionOf,
  city,
  fragmentWith,
  headingOf,
  nextPicture,
  openAtlas,
  panelOf,
  restingCamera,
  sizes,
} from './atlas';
import {finger} from './finger';
import {expect, test} from './fixtures';
import {smallTargets} from './targets';

const event = 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025';
const still = {contextOptions: {reducedMotion: 'reduce'}} as const;

test.use({viewport: sizes.phone, hasTouch: true});

test('at first sight: who, where to, when, status and source, and a tap to the next event', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(captionOf(page)).toHaveText('29 June 2025: Lavrov is due in Cholpon-Ata for two days.');
  await expect(captionMetaOf(page)).toHaveText('Announced · TASS, 29 June 2025');
  for (const line of [captionOf(page), captionMetaOf(page)]) await expect(line).toBeInViewport({ratio: 1});
  for (const name of ['Moscow', 'Cholpon-Ata'])
    await expect(city(page, name).locator('.city-name')).toBeInViewport({ratio: 1});

  const next = page.getByRole('button', {name: 'Next event'});
  const {width, height, y} = (await next.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect(y).toBeGreaterThan(sizes.phone.height / 2); // under the thumb
  await next.tap();
  await expect(captionOf(page)).toContainText('30 June 2025');
  await expect(headingOf(page)).toHaveText('Meeting of CSTO foreign ministers');
});

test('whatever is pressed alone can be hit on 44 px', async ({page}) => {
  test.slow();
  const found: string[] = [];
  const look = async (where: string) => {
    await nextPicture(page);
    found.push(...(await smallTargets(page)).map(target => `${where}: ${target}`));
  };
  for (const viewport of [sizes.phone, sizes.sideways]) {
    await page.setViewportSize(viewport);
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata&view=50,60,4');
    await look('map');
    await page.getByRole('button', {name: 'More', exact: true}).click();
    await look('more');
    await page.getByRole('button', {name: 'About this map'}).click();
    await page.getByRole('dialog').waitFor();
    await look('about');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'List', exact: true}).click();
    await page.locator('.stage-list .event-title').first().waitFor();
    await look('list');
  }
  await openAtlas(page, event);
  await panelOf(page).locator('.panel-body a').first().focus();
  await look('event');
  expect(found).toEqual([]);
});

test('a finger scrolls nothing but what is meant to scroll', async ({page}) => {
  await openAtlas(page, event);
  const hand = await finger(page);
  for (const [x, y] of [
    [200, 60],
    [200, 300],
    [200, 610],
    [200, 760],
  ] as const) {
    await hand.swipe([x, y], [x, y - 200]);
    await hand.swipe([x, y], [x, y + 80]);
  }
  const scrolled = await page.evaluate(() => [
    window.scrollY,
    document.querySelector('[data-atlas]')!.scrollTop,
    visualViewport!.pageTop,
  ]);
  expect(scrolled).toEqual([0, 0, 0]);
});

test('the bars of a browser come and go: title, map and dots stay where they are', async ({page}) => {
  for (const fragment of ['t=2025-06-29', 't=2025-06-29&view=46,60,2.6']) {
    await openAtlas(page, fragment);
    const before = await placesOf(page);
    const {width, height} = sizes.phone;
    for (const change of [-60, 60, 0]) {
      await page.setViewportSize({width, height: height + change});
      await nextPicture(page);
      expect(await placesOf(page)).toMatchObject({title: before.title, camera: before.camera});
      const dots = await placesOf(page).then(({dots}) => dots);
      for (const [name, at] of Object.entries(dots))
        if (name in before.dots) expect.soft(at, name).toEqual(before.dots[name]);
      expect(Object.keys(dots).length).toBeGreaterThan(3);
    }
  }
});

test('a caption of any length leaves the map where it is', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const camera = await cameraOf(page);
  const heights = new Set<number>();
  for (const day of ['2025-12-22', '2023-12-01', '2025-01-01']) {
    await page.evaluate(wanted => {
      location.hash = `t=${wanted}`;
    }, day);
    await fragmentWith(page, day);
    await nextPicture(page);
    heights.add(Math.round((await page.locator('[data-atlas] .title').boundingBox())!.height));
    expect(await cameraOf(page)).toEqual(camera);
    // and what stands on the map makes room for it
    const title = (await page.locator('[data-atlas] .title').boundingBox())!;
    for (const above of ['.tools', '.zoom'])
      expect((await page.locator(above).boundingBox())!.y).toBeGreaterThanOrEqual(title.y + title.height);
  }
  expect(heights.size).toBeGreaterThan(1);
});

test.describe('the sheet', () => {
  test.use(still);

  test('follows the finger, rests at the nearest stop, and goes on where it is thrown', async ({page}) => {
    await openAtlas(page, event);
    const hand = await finger(page);
    await hand.swipe([195, 730], [195, 420]);
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
    await hand.throw([195, 370], [195, 300], 60);
    await expect.poll(() => heightOf(page)).toBe(sizes.phone.height);
    await hand.throw([195, 30], [195, 100], 60);
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
  });

  test('is pulled up, and what it tells of stands above it', async ({page}) => {
    await openAtlas(page, event);
    await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
    const upper = async () => (await panelOf(page).boundingBox())!.y;
    for (const name of ['Moscow', 'Cholpon-Ata'])
      await expect
        .poll(async () => {
          const {y, height} = (await city(page, name).boundingBox())!;
          return y + height < (await upper());
        }, name)
        .toBe(true);
    // pulled on, or lowered by a reader who looks elsewhere, it moves nothing
    const camera = await restingCamera(page);
    for (const button of ['Show all', 'Show less'])
      await panelOf(page).getByRole('button', {name: button}).tap();
    await expect.poll(() => heightOf(page)).toBe(132);
    expect(await restingCamera(page)).toEqual(camera);
  });

  test('scrolls what it holds, and is pulled down from its beginning', async ({page}) => {
    await openAtlas(page, event);
    await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
    const body = panelOf(page).locator('.panel-body');
    const hand = await finger(page);
    await hand.swipe([195, 780], [195, 600]);
    await expect.poll(() => body.evaluate(({scrollTop}) => scrollTop)).toBeGreaterThan(100);
    await hand.swipe([195, 560], [195, 640]);
    expect(await heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
    await body.evaluate(element => element.scrollTo(0, 0));
    await hand.throw([195, 560], [195, 640], 60);
    await expect.poll(() => heightOf(page)).toBe(132);
  });

  test('Esc and the cross close what is selected and lower it', async ({page}) => {
    for (const close of ['Escape', 'cross']) {
      await openAtlas(page, event);
      await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await panelOf(page).getByRole('button', {name: 'Close'}).tap();
      await expect(headingOf(page)).toHaveText('Now and next');
      await expect.poll(() => heightOf(page)).toBe(132);
    }
  });

  test('in a frame a finger on it scrolls the article, and its handle still pulls it', async ({page}) => {
    await page.route('**/article.html', route =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0"><iframe src="./#t=2025-06-29" style="display:block;width:100%;height:700px;border:0"></iframe><p style="height:2000px">',
      }),
    );
    await page.goto('./article.html');
    const inside = page.frameLocator('iframe');
    await inside.locator('.panel-head').waitFor();
    await inside.locator('.zoom').waitFor();
    const hand = await finger(page);
    await hand.swipe([195, 660], [195, 500]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    await hand.swipe([195, 586], [195, 250]);
    await expect(inside.locator('.panel')).toHaveAttribute('data-sheet', 'half');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test('a sheet in mid-move is taken by the hand where it is', async ({page}) => {
  await openAtlas(page, event);
  // a hundred times slower: whatever the machine, the hand comes while it moves
  await page.evaluate(() => document.documentElement.style.setProperty('--move', '35s'));
  await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(140);
  const hand = await finger(page);
  const top = (await panelOf(page).boundingBox())!.y + 10;
  await hand.down([195, top]);
  const held = (await panelOf(page).boundingBox())!.height;
  expect(held).toBeLessThan(400);
  await nextPicture(page);
  expect((await panelOf(page).boundingBox())!.height).toBe(held);
  await hand.move([195, top - 40]);
  await nextPicture(page);
  expect(Math.round((await panelOf(page).boundingBox())!.height - held)).toBe(40);
  await hand.up();
});

for (const viewport of [sizes.sideways, {width: 640, height: 360}]) {
  test.describe(`on its side, ${viewport.width} × ${viewport.height}`, () => {
    test.use({viewport, ...still});

    test('the words stand beside the map, which has most of the window', async ({page}) => {
      await openAtlas(page, event);
      const map = (await page.locator('.map').boundingBox())!;
      const panel = (await panelOf(page).boundingBox())!;
      expect(panel.x + panel.width).toBeLessThanOrEqual(map.x + 1);
      expect(panel.y + panel.height).toBeLessThanOrEqual(viewport.height);
      expect(map.height).toBeGreaterThan(viewport.height * 0.7);
      expect(map.width).toBeGreaterThan(viewport.width * 0.55);
      await expect(captionMetaOf(page)).toBeInViewport({ratio: 1});
      await expect(headingOf(page)).toBeInViewport({ratio: 1});
      for (const name of ['Previous event', 'Play', 'Next event'])
        await expect(page.getByRole('button', {name, exact: true})).toBeInViewport({ratio: 1});
      const hand = await finger(page);
      await hand.swipe([120, viewport.height - 30], [120, viewport.height - 160]);
      await expect.poll(() => panelOf(page).evaluate(({scrollTop}) => scrollTop)).toBeGreaterThan(60);
      await panelOf(page).getByRole('button', {name: 'Close'}).tap();
      await expect(headingOf(page)).toHaveText('Now and next');
    });
  });
}

const heightOf = async (page: Page) => Math.round((await panelOf(page).boundingBox())!.height);

/** Where title, map and dots are, px of the window. */
async function placesOf(page: Page) {
  const title = await page.locator('[data-atlas] .title').boundingBox();
  const dots = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.city')].map(button => {
        const {left, top} = button.querySelector('.city-dot')!.getBoundingClientRect();
        return [button.dataset.place!, [Math.round(left), Math.round(top)]] as const;
      }),
    ),
  );
  return {title, camera: await cameraOf(page), dots};
}
