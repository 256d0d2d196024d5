import type {Page} from '@playwright/test';
import {headingOf, openAtlas, scrollsSideways} from './atlas';
import {expect, test} from './fixtures';

const windows = {
  desktop: {width: 1280, height: 800},
  phone: {width: 390, height: 844},
  'small phone': {width: 320, height: 568},
};

const more = (page: Page) => page.getByRole('button', {name: 'More', exact: true});
const row = (page: Page) => page.getByRole('button', {name: 'About this map'});
const about = (page: Page) => page.getByRole('dialog', {name: 'About this map'});

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`on a ${name}`, () => {
    test.use({viewport, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

    test('About this map opens by tap and by keyboard, and Esc gives the focus back', async ({
      page,
      accessibilityIssues,
    }) => {
      await openAtlas(page);
      await more(page).tap();
      await expect(page.getByLabel('Theme')).toBeInViewport({ratio: 1});
      // in a low window the menu scrolls
      await row(page).scrollIntoViewIfNeeded();
      await expect(row(page)).toBeInViewport({ratio: 1});
      expect(await accessibilityIssues()).toEqual([]);
      await row(page).tap();
      await expect(about(page)).toBeInViewport({ratio: 1});
      expect(await scrollsSideways(page)).toBe(false);
      expect(await accessibilityIssues()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(about(page)).toHaveCount(0);
      await expect(more(page)).toBeFocused();

      await page.keyboard.press('Enter');
      // theme, three languages, filter and share where they are rows, and the others; about is the last but one
      const stops = await page.locator('.more-rows :is(select, a, button)').count();
      for (let stop = 1; stop < stops; stop++) await page.keyboard.press('Tab');
      await expect(row(page)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(about(page).getByRole('button', {name: 'Close'})).toBeFocused();
      // its text comes later than its cross; then its end is reached
      await expect(about(page).getByRole('link', {name: 'CC BY 4.0'})).toBeAttached();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(about(page).getByRole('link', {name: 'CC BY 4.0'})).toBeInViewport({ratio: 1});
      await page.keyboard.press('Escape');
      await expect(more(page)).toBeFocused();
      // the selection behind has stayed
      await expect(headingOf(page)).toHaveText('Cholpon-Ata');
    });
  });
}

test('a click beside the menu closes it; the worldview of the address is the one told of', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&worldview=un');
  await more(page).click();
  await page.mouse.click(520, 520);
  await expect(row(page)).toHaveCount(0);
  await more(page).click();
  await row(page).click();
  await expect(about(page)).toContainText('United Nations maps and General Assembly resolutions');
  await about(page).getByRole('button', {name: 'Close'}).click();
  await expect(about(page)).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toContain('worldview=un');

  // an address that is written into the open page opens the atlas anew
  await page.evaluate(() => {
    location.hash = 't=2025-06-30';
  });
  await expect.poll(() => page.url()).not.toContain('worldview');
  await more(page).click();
  await row(page).click();
  await expect(about(page)).toContainText('takes the colour and name of no country');
});

test.describe('in the dark', () => {
  test.use({colorScheme: 'dark', contextOptions: {reducedMotion: 'reduce'}});

  test('axe finds nothing in menu and dialog', async ({page, accessibilityIssues}) => {
    await openAtlas(page);
    await more(page).click();
    expect(await accessibilityIssues()).toEqual([]);
    await row(page).click();
    expect(await accessibilityIssues()).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('what the map draws is said in the page, below the list', async ({page}) => {
    await page.goto('./');
    const text = page.locator('.first-list .about');
    await expect(text.getByRole('heading', {name: 'About this map'})).toBeVisible();
    for (const sentence of [
      'it decides no dispute over land and takes no side in one',
      'The lines on our list of disputes are dashed',
      'The lines are those of 2018',
      'the same for every visitor',
    ])
      await expect(text).toContainText(sentence);
  });
});
