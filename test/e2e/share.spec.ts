import type {Page} from '@playwright/test';
import {expect, test} from './article';
import {openAtlas, sizes} from './atlas';
import {smallTargets} from './targets';

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Share'});
const codeOf = (page: Page) => dialogOf(page).getByRole('textbox', {name: 'Code to paste'});
const linkOf = (page: Page) => dialogOf(page).getByRole('textbox', {name: 'Link to what is shown now'});
const previewOf = (page: Page) => dialogOf(page).getByTitle(/^Preview: /);

/** A page in place of the one that is framed, which has tests of its own. */
async function frameLightly(page: Page): Promise<void> {
  await page.route(/\/embed(?:\.\w+)?\.html/, route =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Map</title><p>Map</p>'}),
  );
}

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Share', exact: true}).click();
  await expect(codeOf(page)).toBeVisible();
}

async function openShareOfPhone(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await openShare(page);
}

test.describe('the dialog', () => {
  test.beforeEach(({page}) => frameLightly(page));

  test('opens with the selected thing alone, and each choice changes code and preview', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    await openShare(page);
    await expect(codeOf(page)).toHaveValue(/embed\.html#t=2025-06-29&amp;place=cholpon-ata&amp;only=1"/);
    await expect(previewOf(page)).toHaveAttribute('src', /only=1$/);
    await dialogOf(page).getByLabel('All, as the atlas opens').check();
    await dialogOf(page).getByLabel('Small, 360 × 480').check();
    await expect(codeOf(page)).toHaveValue(/embed\.html" .*max-width:360px/);
    await expect(previewOf(page)).toHaveAttribute('src', /embed\.html$/);
    await expect.poll(() => previewOf(page).evaluate(frame => frame.clientWidth)).toBe(360);
    await dialogOf(page).getByText('Data, language, theme, parts').click();
    await dialogOf(page).getByLabel('Language').selectOption('Кыргызча');
    await expect(codeOf(page)).toHaveValue(/embed\.ky\.html" title="[^"]*[а-я]/);
    await dialogOf(page).getByLabel('Link', {exact: true}).check();
    await expect(codeOf(page)).toHaveValue(/^http.*\/index\.ky\.html$/);
    await expect(previewOf(page)).toHaveCount(0);
  });

  test('the preview is no wider than its place, and holds the whole frame', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    await openShare(page);
    await dialogOf(page).getByLabel('Wide, 1000 × 600').check();
    await expect.poll(() => previewOf(page).evaluate(frame => frame.clientWidth)).toBe(1000);
    const seen = (await previewOf(page).boundingBox())!;
    const room = (await dialogOf(page).locator('.share-preview').boundingBox())!;
    expect(seen.width).toBeLessThan(1000);
    expect(seen.width / seen.height).toBeCloseTo(1000 / 600, 2);
    expect(seen.x).toBeGreaterThanOrEqual(room.x);
    expect(seen.x + seen.width).toBeLessThanOrEqual(room.x + room.width);
    expect(seen.y + seen.height).toBeLessThanOrEqual(room.y + room.height);
  });

  test('copies link and code, and says so', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    await openShare(page);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await dialogOf(page).getByRole('button', {name: 'Copy link'}).click();
    await expect(dialogOf(page).getByText('Copied')).toBeVisible();
    expect(await clipboard()).toBe(page.url());
    await dialogOf(page).getByRole('button', {name: 'Copy code'}).click();
    await expect(dialogOf(page).getByText('Copied')).toHaveCount(2);
    expect(await clipboard()).toBe(await codeOf(page).inputValue());
  });

  test('works by keyboard, and gives the focus back', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    const button = page.getByRole('button', {name: 'Share', exact: true});
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(codeOf(page)).toBeVisible();
    await dialogOf(page).getByLabel('Frame', {exact: true}).focus();
    await page.keyboard.press('ArrowDown');
    await expect(codeOf(page)).toHaveValue(/embed\.js/);
    await linkOf(page).focus();
    expect(await linkOf(page).evaluate((field: HTMLInputElement) => field.selectionEnd)).toBe(
      page.url().length,
    );
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('on a phone it is a sheet of the whole height behind More, with targets for a thumb', async ({
    page,
  }) => {
    await page.setViewportSize(sizes.phone);
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    await openShareOfPhone(page);
    expect(await dialogOf(page).boundingBox()).toEqual({x: 0, y: 0, ...sizes.phone});
    expect(await dialogOf(page).evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
    const small = new Set(await smallTargets(page));
    await dialogOf(page).getByText('Data, language, theme, parts').click();
    for (const part of ['Live map', 'Copy code']) {
      await dialogOf(page)
        .getByText(part)
        .evaluate(element => element.scrollIntoView({block: 'center'}));
      for (const target of await smallTargets(page)) small.add(target);
    }
    expect([...small]).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', {name: 'More', exact: true})).toBeFocused();
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in it in ${scheme}, on a phone too`, async ({page, accessibilityIssues}) => {
      await page.emulateMedia({colorScheme: scheme});
      await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
      await openShare(page);
      await dialogOf(page).getByText('Data, language, theme, parts').click();
      await dialogOf(page).getByLabel('Another', {exact: true}).check();
      expect(await accessibilityIssues({within: '.share-dialog'})).toEqual([]);
      await page.setViewportSize(sizes.phone);
      expect(await accessibilityIssues({within: '.share-dialog'})).toEqual([]);
    });
});

test.describe('what it gives', () => {
  async function codeFor(page: Page, form: string): Promise<string> {
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    await openShare(page);
    await dialogOf(page).getByLabel(form, {exact: true}).check();
    return codeOf(page).inputValue();
  }

  for (const form of ['Frame', 'Frame and script', 'Map element'])
    test(`shows the map in an article on another origin: ${form}`, async ({page, openArticle}) => {
      await openArticle(await codeFor(page, form));
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute('title', 'Cholpon-Ata');
      await expect(frame.contentFrame().locator('.caption-sentence:visible').first()).toContainText(
        'Cholpon-Ata',
      );
    });

  test('shows a picture in an article that takes no frame', async ({page, openArticle}) => {
    await openArticle(await codeFor(page, 'Picture that is a link'));
    const picture = page.getByRole('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await expect(page.getByRole('link')).toHaveAttribute(
      'href',
      /:\d+\/#t=2025-06-29&place=cholpon-ata&only=1$/,
    );
  });
});

test.describe('the preview', () => {
  // a frame without script says so for each that it has
  test.use({expectedMessages: [/Blocked script execution/]});

  test('shows what will be in the article, without script too', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
    await openShare(page);
    const caption = '.caption-sentence:visible';
    await expect(previewOf(page).contentFrame().locator(caption).first()).toContainText('Cholpon-Ata');
    await dialogOf(page).getByText('What readers get without script').click();
    const still = dialogOf(page).getByTitle('What readers get without script').contentFrame();
    await expect(still.locator(caption).first()).toContainText('Cholpon-Ata');
    await expect(still.locator('[data-atlas]')).toHaveCount(0);
  });
});
