import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {openAtlas} from './atlas';
import {expect, test} from './fixtures';

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Save a picture'});
const previewOf = (page: Page) => dialogOf(page).getByRole('img', {name: 'Preview'});

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByRole('button', {name: 'Save a picture'}).click();
  await expect(previewOf(page)).toBeVisible();
}

async function saved(page: Page): Promise<{name: string; bytes: Buffer}> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', {name: 'Save'}).click(),
  ]);
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}

/** The preview as text. */
async function previewSvg(page: Page): Promise<string> {
  const address = (await previewOf(page).getAttribute('src'))!;
  return decodeURIComponent(address.slice(address.indexOf(',') + 1));
}

test('a picture is saved as PNG in each shape, twice as sharp as it is large', async ({page}) => {
  await openAtlas(page);
  await openDialog(page);
  for (const [shape, width, height] of [
    ['16:9', 2560, 1440],
    ['1:1', 1920, 1920],
    ['4:5', 1920, 2400],
    ['As shown', 2560, 1600],
  ] as const) {
    await dialogOf(page).getByLabel(shape).check();
    const ratio = `${width / 2} ${height / 2}`;
    await expect.poll(() => previewSvg(page)).toContain(`viewBox="0 0 ${ratio}" role`);
    const {name, bytes} = await saved(page);
    expect(name).toMatch(/^itinera-2025-06-29-cholpon-ata-[\w-]+\.png$/);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
});

test('the SVG stands alone: title, caption, legend, sources and credit, with its fonts inside', async ({
  page,
}) => {
  await openAtlas(page);
  await openDialog(page);
  await dialogOf(page).getByLabel('SVG').check();
  const {name, bytes} = await saved(page);
  expect(name).toMatch(/\.svg$/);
  const svg = bytes.toString('utf8');
  const text = svg.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');
  for (const words of [
    'Journeys and meetings in five reports',
    'Lavrov is due in Cholpon-Ata for two days.',
    'Announced · TASS, 29 June 2025',
    'Lines join places. They are not routes flown.',
    'Natural Earth',
    'GeoNames',
    'Cholpon-Ata',
  ])
    expect(text).toContain(words);
  expect(text).toMatch(/Sources: .*TASS, 29 June 2025/);
  expect(svg).toContain('@font-face');
  expect(svg.replaceAll(/url\((?:data:font\/woff2;base64,[\w+/=]+|#[\w-]+)\)/g, '')).not.toMatch(
    /url\(|href=/,
  );
});

test('the preview follows colours and what the map shows', async ({page}) => {
  await openAtlas(page);
  await openDialog(page);
  await expect.poll(() => previewSvg(page)).toContain('fill="#fffefa"');
  await dialogOf(page).getByLabel('Dark').check();
  await expect.poll(() => previewSvg(page)).toContain('fill="#16202a"');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'More', exact: true})).toBeFocused();
});

test('axe finds nothing in the dialog, on a phone too', async ({page, accessibilityIssues}) => {
  await page.setViewportSize({width: 390, height: 844});
  await openAtlas(page);
  await openDialog(page);
  expect(await accessibilityIssues()).toEqual([]);
});

test.describe('without a basemap', () => {
  test.use({expectedMessages: [/404|Failed to load resource/]});
  test('the dialog says what happened', async ({page}) => {
    await page.route('**/basemap/*.json', route => route.fulfill({status: 404}));
    await openAtlas(page);
    await page.getByRole('button', {name: 'More', exact: true}).click();
    await page.getByRole('button', {name: 'Save a picture'}).click();
    await expect(dialogOf(page).getByText(/basemap could not be loaded/)).toBeVisible();
    await expect(dialogOf(page).getByRole('button', {name: 'Save'})).toBeDisabled();
  });
});

test('paper gets the picture and what is read beside it, and the page is as before afterwards', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata&theme=dark');
  await openDialog(page);
  await page.keyboard.press('Escape');
  // what the browser's own print command does
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const sheet = page.locator('.print-sheet > svg');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText('Announced · TASS, 29 June 2025');
  await expect(page.getByRole('heading', {name: 'Cholpon-Ata'})).toBeVisible();
  for (const hidden of ['.tools', '.transport', '.stage-map', '.title', '.panel-close'])
    await expect(page.locator(`[data-atlas] ${hidden}`).first()).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: 'screen'});
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
