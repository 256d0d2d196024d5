/** The story of the shipped dataset: opened by a link or from the menu, led by buttons, keys and the article around a frame. */
import type {Locator, Page} from '@playwright/test';
import {expect, iframe, liveFrame, test} from './article';
import {
  captionOf,
  city,
  fragmentWith,
  headingOf,
  nextPicture,
  openAtlas,
  restingCamera,
  scrollsSideways,
  sizes,
} from './atlas';
import {cutTexts} from './overflow';

const id = 'bishkek-to-st-petersburg';
const at = (step: number) => `story=${id}&step=${step}`;

const card = (page: Page | ReturnType<Page['frameLocator']>): Locator =>
  page.getByRole('region', {name: 'From Bishkek to St. Petersburg'});
const next = (page: Page) => page.getByRole('button', {name: 'Next step'});

test('a link opens a step: its text, its day, its event and the map that shows it', async ({page}) => {
  await openAtlas(page, at(10));
  await expect(card(page)).toContainText('Leaders in St. Petersburg');
  await expect(card(page)).toContainText('10 of 10');
  await expect(captionOf(page)).toContainText('22 December 2025');
  await expect(headingOf(page)).toHaveText('Informal CIS summit in St. Petersburg');
  for (const name of ['St. Petersburg', 'Bishkek', 'Baku']) await expect(city(page, name)).toBeInViewport();
  // what has been shown is what the address says from now on
  const fragment = await fragmentWith(page, 't=2025-12-22');
  expect(fragment).toContain(at(10));
});

test('it begins under More, goes on by keys, and Back leaves it for what was before', async ({page}) => {
  await openAtlas(page, 't=2025-05-09&place=moscow');
  await expect(card(page)).toHaveCount(0);
  await page.getByRole('button', {name: 'More'}).click();
  await page.getByRole('button', {name: 'Story: From Bishkek to St. Petersburg'}).click();
  await expect(card(page)).toContainText('Ministers in Bishkek');
  await expect(card(page).getByRole('heading', {level: 2})).toBeFocused();
  await expect(headingOf(page)).toHaveText('Meeting of CIS foreign ministers in Bishkek');

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(card(page)).toContainText('A visit without a day');
  await page.keyboard.press('PageUp');
  await expect(card(page)).toContainText('A day later, the leaders');
  await next(page).focus();
  await page.keyboard.press('Enter');
  await expect(next(page)).toBeFocused();
  await fragmentWith(page, at(3));

  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(headingOf(page)).toHaveText('Moscow');
  await expect(captionOf(page)).toContainText('9 May');
  await page.goForward();
  await expect(card(page)).toContainText('A visit without a day');
});

test('a reader who moves the map in between is not fought, and the next step takes it along', async ({
  page,
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await openAtlas(page, at(6));
  await expect(card(page)).toContainText('9 May');
  await restingCamera(page);
  await page.locator('.map-surface').focus();
  for (let k = 0; k < 6; k += 1) await page.keyboard.press('ArrowLeft');
  const moved = await restingCamera(page);
  await expect(card(page)).toContainText('9 May');
  await nextPicture(page);
  expect(await restingCamera(page)).toEqual(moved);
  await next(page).click();
  await expect(city(page, 'Cholpon-Ata')).toBeInViewport();
  expect(await restingCamera(page)).not.toEqual(moved);
});

test('it is closed by Esc, the focus goes back to More, and the view stays', async ({page}) => {
  await openAtlas(page, at(7));
  await next(page).focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'More'})).toBeFocused();
  await expect(headingOf(page)).toHaveText('Lavrov’s visit to Kyrgyzstan');
});

for (const [where, viewport] of Object.entries({
  ...sizes,
  'small phone': {width: 320, height: 568},
})) {
  test(`on a ${where} text, buttons and map have their room, in the list too, and axe finds nothing`, async ({
    page,
    accessibilityIssues,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openAtlas(page, at(7));
    await expect(card(page)).toBeInViewport({ratio: 1});
    for (const mode of ['map', 'list'] as const) {
      if (mode === 'list') await page.getByRole('button', {name: 'List', exact: true}).click();
      for (const name of ['Previous step', 'Next step', 'Close the story']) {
        const button = card(page).getByRole('button', {name});
        await expect(button).toBeInViewport({ratio: 1});
        const {width, height} = (await button.boundingBox())!;
        expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
        // nothing lies over it
        await button.click({trial: true});
      }
      expect(await cutTexts(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await accessibilityIssues({within: '.stage'})).toEqual([]);
      if (mode === 'list') continue;
      // the journey is not under the card
      const box = (await card(page).boundingBox())!;
      for (const name of ['Moscow', 'Cholpon-Ata']) {
        const dot = (await city(page, name).boundingBox())!;
        const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
        expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height, name).toBe(false);
        await expect(city(page, name)).toBeInViewport();
      }
    }
  });
}

test('a story that is not there is said to be missing, and the atlas opens', async ({page}) => {
  await openAtlas(page, 'story=no-such-story');
  await expect(page.getByRole('status').filter({hasText: 'There is no story “no-such-story”'})).toBeVisible();
  await expect(page.locator('.story')).toHaveCount(0);
});

test.describe('in a frame', () => {
  test('its address opens a step, with details beside it', async ({page, openArticle}) => {
    await openArticle(iframe(at(7)));
    const frame = await liveFrame(page);
    await expect(card(frame)).toContainText('Lavrov in Kyrgyzstan');
    await frame.getByRole('button', {name: 'Next step'}).click();
    await expect(card(frame)).toContainText('Ministers of the CSTO');
    await expect(frame.locator('.panel')).toHaveCount(0);
    await expect(frame.locator('.embed .caption-sentence')).toContainText('30 June');
  });

  test('the article drives it and hears of each step', async ({page, openArticle}) => {
    await openArticle(`${iframe('')}<script src="{atlas}/embed.js"></script>`);
    const frame = await liveFrame(page);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      const {Itinera} = window as unknown as {
        Itinera: {on(frame: Element, type: string, listener: (detail: {story?: unknown}) => void): void};
      };
      Object.assign(window, {heard});
      Itinera.on(document.querySelector('iframe')!, 'step', ({story}) => heard.push(story));
    });
    const say = (cmd: string, args: unknown) =>
      page.evaluate(
        ([name, told]) =>
          (
            window as unknown as {
              Itinera: {command(frame: Element, cmd: unknown, args: unknown): Promise<void>};
            }
          ).Itinera.command(document.querySelector('iframe')!, name, told),
        [cmd, args] as const,
      );
    await say('goto', {fragment: at(5)});
    await expect(card(frame)).toContainText('Kulubaev in Moscow');
    await say('next', null);
    await expect(card(frame)).toContainText('An invitation for 9 May');
    expect(await page.evaluate(() => (window as unknown as {heard: unknown[]}).heard)).toEqual([
      {id, step: 5, of: 10},
      {id, step: 6, of: 10},
    ]);
  });

  test('an article that tells the steps itself leaves the card out', async ({page, openArticle}) => {
    await openArticle(iframe(`${at(7)}&show=caption,credit`));
    const frame = await liveFrame(page);
    await expect(frame.locator('.embed .caption-sentence')).toContainText('Lavrov is due in Cholpon-Ata');
    await expect(frame.locator('.story')).toHaveCount(0);
  });

  for (const [width, height] of [
    [720, 480],
    [360, 480],
  ] as const) {
    test(`in ${width} × ${height} its buttons can be pressed, and axe finds nothing`, async ({
      page,
      accessibilityIssues,
    }) => {
      await page.setViewportSize({width, height});
      await page.goto(`./embed.html#${at(7)}`);
      await expect(card(page)).toBeInViewport({ratio: 1});
      await next(page).click();
      await expect(card(page)).toContainText('Ministers of the CSTO');
      expect(await accessibilityIssues()).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    });
  }
});
