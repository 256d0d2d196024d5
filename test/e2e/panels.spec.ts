import type {Page} from '@playwright/test';
import {city, fragmentWith, headingOf, openAtlas, panelOf, sizes, slider} from './atlas';
import {expect, test} from './fixtures';

test.describe('beside the map', () => {
  test.use({viewport: sizes.desktop});

  test('everything named leads on: city, event, person, organisation, country, source and back to an event', async ({
    page,
  }) => {
    await openAtlas(page, 't=2025-06-29');
    await city(page, 'Cholpon-Ata').click();
    await expect(headingOf(page)).toHaveText('Cholpon-Ata');

    const panel = panelOf(page);
    await panel.getByRole('button', {name: 'Meeting of CSTO foreign ministers'}).click();
    await expect(headingOf(page)).toHaveText('Meeting of CSTO foreign ministers');
    await fragmentWith(page, 't=2025-06-30');

    await follow(page, 'Sergey Lavrov', 'Sergey Lavrov');
    await panel.getByRole('button', {name: 'Meeting of CSTO foreign ministers'}).click();
    await follow(page, 'CSTO', /Collective Security Treaty Organi[sz]ation/);
    await follow(page, 'Kyrgyzstan', 'Kyrgyzstan');
    await panel.getByRole('button', {name: 'Lavrov’s visit to Kyrgyzstan'}).click();
    await follow(page, 'TASS, 29 June 2025', /TASS/);
    await panel.getByRole('button', {name: 'Start of Kyrgyzstan’s SCO presidency'}).click();
    await expect(headingOf(page)).toHaveText('Start of Kyrgyzstan’s SCO presidency');
    await fragmentWith(page, 'event=kyrgyzstan-sco-presidency-2025');
  });

  test('a click on a country’s land opens its panel, and one on a disputed area opens nothing', async ({
    page,
  }) => {
    await openAtlas(page, 't=2025-06-29&view=43,63,4');
    const point = await pointWithin(page, '[data-country="TM"]');
    await page.mouse.click(point.x, point.y);
    await expect(headingOf(page)).toHaveText('Turkmenistan');

    await page.goto('about:blank');
    await openAtlas(page, 't=2025-06-29&view=44,38,5');
    const crimea = await pointWithin(page, '[data-area="crimea"]');
    await page.mouse.click(crimea.x, crimea.y);
    await expect(headingOf(page)).toHaveText('Now and next');
  });

  test('the focus goes to the heading, and on closing back to what opened the panel', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const baku = city(page, 'Baku');
    await baku.focus();
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Baku');
    await expect(headingOf(page)).toBeFocused();
    await panelOf(page).getByRole('button', {name: 'Close'}).click();
    await expect(headingOf(page)).toHaveText('Now and next');
    await expect(baku).toBeFocused();
  });

  test('within the panel the focus follows to each new heading', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    const link = panelOf(page).getByRole('link', {name: 'Sergey Lavrov'}).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Sergey Lavrov');
    await expect(headingOf(page)).toBeFocused();
  });

  test('next and previous keep the focus, to be pressed again', async ({page}) => {
    await openAtlas(page, 't=2025-06-28');
    const next = page.getByRole('button', {name: 'Next event'});
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Lavrov’s visit to Kyrgyzstan');
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Meeting of CSTO foreign ministers');
    await expect(next).toBeFocused();
  });

  test('Esc closes what is selected and does nothing where nothing is', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&actor=sergey-lavrov');
    await page.keyboard.press('Escape');
    await expect(headingOf(page)).toHaveText('Now and next');
    await page.keyboard.press('Escape');
    await expect(headingOf(page)).toHaveText('Now and next');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^29 June 2025/);
  });

  test('a new panel is read from its beginning', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&place=kyrgyzstan');
    const body = page.locator('.panel-body');
    await body.evaluate(element => element.scrollTo(0, 400));
    await city(page, 'Baku').click();
    await expect(headingOf(page)).toHaveText('Baku');
    expect(await body.evaluate(({scrollTop}) => scrollTop)).toBe(0);
  });

  test('with nothing selected the panel tells what is on, what comes next and what was before', async ({
    page,
  }) => {
    await openAtlas(page, 't=2025-05-09');
    for (const name of ['On this day', 'Next', 'Before'])
      await expect(panelOf(page).getByRole('heading', {name, exact: true})).toBeVisible();
    await expect(panelOf(page)).toContainText('Parade of 9 May in Moscow');
  });

  test('the readings of the reports stand beside each other where they disagree', async ({page}) => {
    await openAtlas(page, 't=2025-01-01&event=kyrgyzstan-csto-chairmanship-2025');
    await expect(panelOf(page)).toContainText('The reports disagree');
    await expect(panelOf(page).locator('.dispute-reading')).not.toHaveCount(0);
    expect(await panelOf(page).locator('.dispute-reading').count()).toBeGreaterThanOrEqual(2);
  });

  test('the list opens an event in the panel beside it', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&mode=list');
    await page.locator('.stage-list').getByRole('button', {name: 'Parade of 9 May in Moscow'}).click();
    await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
    await expect(page.locator('.stage-list')).toBeVisible();
    await fragmentWith(page, 't=2025-05-09');
  });
});

test.describe('as a sheet', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});
  const heightOf = async (page: Page) => Math.round((await panelOf(page).boundingBox())!.height);

  test('a tap opens it at three heights, one after the other', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
    const panel = panelOf(page);
    expect(await heightOf(page)).toBe(132);
    await panel.getByRole('button', {name: 'Show more'}).tap();
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
    await panel.getByRole('button', {name: 'Show all'}).tap();
    await expect.poll(() => heightOf(page)).toBe(sizes.phone.height);
    await panel.getByRole('button', {name: 'Show less'}).tap();
    await expect.poll(() => heightOf(page)).toBe(132);
  });

  test('peeking, it shows headline, status and source', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
    const panel = panelOf(page);
    await expect(headingOf(page)).toBeInViewport({ratio: 1});
    await expect(panel.locator('.panel-status').first()).toBeInViewport({ratio: 1});
    await expect(panel.locator('.panel-source--peek')).toBeInViewport({ratio: 1});
    await expect(panel.locator('.panel-source--peek')).toContainText('TASS, 29 June 2025');
  });

  test('what has the focus in it is not hidden by it', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
    await panelOf(page).locator('.panel-body').getByRole('link', {name: 'Sergey Lavrov'}).first().focus();
    await expect.poll(() => heightOf(page)).toBe(Math.round(0.6 * sizes.phone.height));
  });

  test('a city is tapped on the map and closed by its cross', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await city(page, 'Moscow').tap();
    await expect(headingOf(page)).toHaveText('Moscow');
    await panelOf(page).getByRole('button', {name: 'Close'}).tap();
    await expect(headingOf(page)).toHaveText('Now and next');
  });
});

test.describe('in a frame of 720 × 480', () => {
  test.use({viewport: sizes.frame, contextOptions: {reducedMotion: 'reduce'}});

  test('the sheet opens within the frame', async ({page}) => {
    await openAtlas(page);
    await panelOf(page).getByRole('button', {name: 'Show more'}).click();
    await expect(headingOf(page)).toBeInViewport({ratio: 1});
    const {y, height} = (await panelOf(page).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(480);
    await expect(panelOf(page)).toContainText('Meeting of CSTO foreign ministers');
  });
});

async function follow(page: Page, name: string, heading: string | RegExp): Promise<void> {
  await panelOf(page).getByRole('link', {name, exact: true}).first().click();
  await expect(headingOf(page)).toHaveText(heading);
}

/** A point of the window at which a shape of the basemap is what is pressed. */
async function pointWithin(page: Page, selector: string): Promise<{x: number; y: number}> {
  let point = {x: 0, y: 0};
  // a still that is drawn anew has the shape again
  await expect(async () => {
    point = await page.locator(selector).evaluate(pointOn);
  }).toPass();
  return point;
}

function pointOn(shape: Element): {x: number; y: number} {
  const {left, top, width, height} = shape.getBoundingClientRect();
  for (let k = 1; k < 20; k++) {
    for (let l = 1; l < 20; l++) {
      const x = left + (width * k) / 20;
      const y = top + (height * l) / 20;
      const hasPoint = (shape as SVGGeometryElement).isPointInFill(
        new DOMPoint(x, y).matrixTransform((shape as SVGGraphicsElement).getScreenCTM()!.inverse()),
      );
      const found = document.elementFromPoint(x, y);
      if (hasPoint && found !== null && (found === shape || found.closest('.map-still'))) return {x, y};
    }
  }
  throw new Error('the shape is nowhere to be pressed');
}
