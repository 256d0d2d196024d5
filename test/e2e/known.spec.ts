/** What was known when, an event's reports as a history, and what the reports disagree on. */
import type {Page} from '@playwright/test';
import {bar, bars, captionMetaOf, city, fragmentWith, headingOf, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

const byJanuary = 'known=2025-01-31';
const chairmanship = 'kyrgyzstan-csto-chairmanship-2025';
const atlas = (page: Page) => page.locator('[data-atlas]');
const wayOut = (page: Page) => atlas(page).getByRole('link', {name: /Show all reports$/});
const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'What was known when'});
const eventBars = (page: Page) => bars(page).getByRole('button', {name: /\d{4}/});

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByRole('button', {name: 'What was known when'}).click();
  await expect(
    dialogOf(page).getByRole('heading', {name: 'Days on which reports were published'}),
  ).toBeVisible();
}

test('a day is chosen among those of the reports, shown as it was known then, and left again', async ({
  page,
  accessibilityIssues,
}) => {
  await openAtlas(page, 't=2025-01-20&event=lavrov-visit-kyrgyzstan-2025');
  const ticks = page.locator('.timeline-source');
  await expect(ticks).toHaveCount(4);
  await openDialog(page);
  await expect(dialogOf(page).getByRole('listitem')).toHaveCount(5);
  expect(await accessibilityIssues({within: '.known-dialog'})).toEqual([]);

  await dialogOf(page)
    .getByRole('link', {name: /^31 January 2025 18 events, 11 of them only announced/})
    .click();
  await expect(wayOut(page)).toHaveText(
    'As the reports published by 31 January 2025 had it. Show all reports',
  );
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/as of 31 January 2025$/);
  await expect(page.getByRole('heading', {level: 1})).toContainText('as of 31 January 2025');
  await expect(ticks).toHaveCount(2);
  await expect(eventBars(page)).toHaveCount(18);
  // nobody had yet heard of the visit that was open
  await expect(city(page, 'Cholpon-Ata')).toHaveCount(0);
  expect(await fragmentWith(page, byJanuary)).not.toContain('event=');
  expect(await accessibilityIssues({within: '.tools'})).toEqual([]);

  await wayOut(page).click();
  await expect(wayOut(page)).toHaveCount(0);
  await expect(ticks).toHaveCount(4);
  await expect(page).not.toHaveTitle(/as of/);
  await page.goBack();
  await expect(wayOut(page)).toBeVisible();
});

test('any other day is typed, with what was known by it said before', async ({page}) => {
  await openAtlas(page, 't=2025-01-20');
  await openDialog(page);
  await dialogOf(page).getByLabel('Another day').fill('2024-05-01');
  await expect(dialogOf(page).getByRole('status')).toHaveText('10 events, 7 of them only announced');
  await dialogOf(page).getByRole('button', {name: 'Show'}).click();
  await expect(wayOut(page)).toContainText('1 May 2024');
  await fragmentWith(page, 'known=2024-05-01');
});

test('a day before all reports says so instead of showing nothing', async ({page}) => {
  await openAtlas(page, 'known=2020-01-01');
  await expect(panelOf(page)).toContainText('No report here had been published by then.');
  await expect(wayOut(page)).toBeVisible();
});

test('an event tells its reports as a history; as of an earlier day there is less of it, and no summary', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-01-20&event=kulubaev-visit-moscow-2025');
  const reports = panelOf(page).locator('.report-history > li');
  await expect(reports).toHaveCount(2);
  await expect(reports.first()).toContainText(/GSV .*January 2025, paragraphs 1 and 3\s*Announced\./);
  await expect(reports.last()).toContainText(
    /TASS, 29 June 2025, paragraph 3\s*Took place\. Until then: announced\./,
  );
  await expect(panelOf(page).locator('.panel-summary')).toContainText('A later report confirms the visit');

  await openAtlas(page, `t=2025-01-20&event=kulubaev-visit-moscow-2025&${byJanuary}`);
  await expect(headingOf(page)).toHaveText('Kulubaev’s visit to Moscow');
  await expect(reports).toHaveCount(1);
  await expect(panelOf(page).locator('.panel-head .panel-status')).toHaveText('Announced.');
  await expect(panelOf(page).locator('.panel-summary')).toContainText('rests on later reports');
  await expect(panelOf(page)).not.toContainText('confirms');
});

test('a disagreement is marked on bar, caption and row, and told side by side with report and paragraph', async ({
  page,
  accessibilityIssues,
}) => {
  await openAtlas(page, `t=2025-01-01&event=${chairmanship}`);
  await expect(bar(page, 'Start of Kyrgyzstan’s CSTO chairmanship')).toHaveAccessibleName(
    'Start of Kyrgyzstan’s CSTO chairmanship, 1 January 2025. The reports disagree',
  );
  await expect(captionMetaOf(page)).toContainText('The reports disagree');
  await expect(panelOf(page).locator('.panel-head .panel-status')).toHaveText(
    'Took place. The reports disagree.',
  );

  const readings = panelOf(page).locator('.dispute-reading');
  await expect(readings).toHaveCount(3);
  const [first, second] = [await readings.nth(0).boundingBox(), await readings.nth(1).boundingBox()];
  expect(second!.y).toBe(first!.y);
  expect(second!.x).toBeGreaterThan(first!.x + first!.width);
  for (const [idx, place] of [
    'GSV "Russia - Islamic World", January 2025, paragraph 4',
    'TASS, 29 June 2025, paragraph 5',
    'TASS, 29 June 2025, paragraph 9',
  ].entries())
    await expect(readings.nth(idx)).toContainText(place);
  expect(await accessibilityIssues({within: '.panel'})).toEqual([]);

  await page.getByRole('button', {name: 'List', exact: true}).click();
  await expect(page.locator('.stage-list [data-disputed]')).toHaveCount(1);
  await expect(page.locator('.stage-list [data-disputed]')).toContainText('The reports disagree');
});

test('a frame shows what was known by a day, and the way out of it', async ({page}) => {
  await page.goto(`./embed.html#t=2025-01-20&${byJanuary}`);
  await expect(page.getByRole('heading', {level: 1})).toContainText('as of 31 January 2025');
  await expect(eventBars(page)).toHaveCount(18);
  await wayOut(page).click();
  await expect(wayOut(page)).toHaveCount(0);
  await expect(page.getByRole('heading', {level: 1})).not.toContainText('as of');
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true});

  test('each day of the dialog is a target of 44 px, and nothing of it lies outside', async ({page}) => {
    await openAtlas(page, `t=2025-01-20&${byJanuary}`);
    await openDialog(page);
    for (const target of await dialogOf(page).locator('a, button:not(.about-close), input').all()) {
      const box = (await target.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(sizes.phone.width);
    }
    expect((await wayOut(page).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });
});
