import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type {Dataset, ItineraEvent} from '../../src/model';
import {toDayNumber} from '../../src/time';
import {openAtlas, sizes} from './atlas';
import {expect, test} from './fixtures';
import {smallTargets} from './targets';

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Download and cite'});

async function openDownloads(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByRole('button', {name: 'Download and cite'}).click();
  await expect(dialogOf(page).getByRole('textbox', {name: 'Citation'})).toBeVisible();
}

/** What the browser saves when a file's button is pressed. */
async function saved(page: Page, file: RegExp): Promise<{name: string; content: Buffer}> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', {name: file}).click(),
  ]);
  return {name: download.suggestedFilename(), content: readFileSync(await download.path())};
}

/** Ids of the events that were announced and may have been on between two days, by a plain loop over the data. */
async function announcedBetween(page: Page, first: string, last: string): Promise<string[]> {
  const {events, sources} = (await (await page.request.get('./dataset.json')).json()) as Dataset;
  const publishedBy = (id: string) => sources.find(source => source.id === id)!.publishedDays[3]!;
  const isAnnounced = ({reports}: ItineraEvent) => {
    let newest = reports[0]!;
    for (const report of reports)
      if (publishedBy(report.source) >= publishedBy(newest.source)) newest = report;
    return newest.status === 'announced';
  };
  const isOn = ({days: [earliestStart, latestStart, , latestEnd]}: ItineraEvent) =>
    (earliestStart ?? latestStart! - 30) <= toDayNumber(last) && latestEnd! >= toDayNumber(first);
  return events
    .filter(event => isAnnounced(event) && isOn(event))
    .map(({id}) => id)
    .sort();
}

test('a view that is filtered and zoomed is saved as table and as calendar, with just its events', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-01-15&from=2025-01-01&to=2025-07-31&status=announced&place=moscow');
  const expected = await announcedBetween(page, '2025-01-01', '2025-07-31');
  expect(expected.length).toBeGreaterThan(3);
  await openDownloads(page);
  await dialogOf(page).getByLabel(`What is shown: ${expected.length} events`).check();
  await expect(dialogOf(page)).toContainText('1 January – 31 July 2025; Status and outcome: announced.');

  const table = await saved(page, /^Events, CSV/);
  expect(table.name).toBe('five-reports-view-2025-01-01-2025-07-31-events.csv');
  expect([...table.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const {data, errors} = Papa.parse<Record<string, string>>(table.content.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(new Set(data.map(({id}) => id))).toEqual(new Set(expected));
  expect(data).toHaveLength(expected.length);

  const {content} = await saved(page, /^Calendar/);
  const entries = new ICAL.Component(ICAL.parse(content.toString('utf8')) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  expect(entries.map(entry => String(entry.getFirstPropertyValue('uid'))).sort()).toEqual(
    expected.map(id => `${id}@five-reports`),
  );
  for (const entry of entries) expect(entry.getFirstPropertyValue('status')).toBe('TENTATIVE');
  await expect(dialogOf(page).getByText(`-calendar.ics: ${expected.length} events`)).toBeVisible();
});

test('the address of a row opens its event, and the cited link the view', async ({page, context}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  await openDownloads(page);
  const {content} = await saved(page, /^Events, CSV/);
  const {data} = Papa.parse<Record<string, string>>(content.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const event = await context.newPage();
  await event.goto(data[0]!.address!);
  await expect(event.locator('[data-atlas] .panel').getByRole('heading', {level: 2})).toHaveText(
    data[0]!.title!,
  );
  await event.close();
  await expect(dialogOf(page).getByRole('textbox', {name: 'Link'})).toHaveValue(page.url());
  await expect(dialogOf(page).getByRole('textbox', {name: 'Citation'})).toHaveValue(
    /Cholpon-Ata; map of 29 June 2025\. Itinera, data version [0-9a-f]{12}, /,
  );
});

test('the data package of the page and that of the build are the same tables', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await openDownloads(page);
  await dialogOf(page)
    .getByLabel(/^Everything: /)
    .check();
  const {content} = await saved(page, /^Data package/);
  const built = await (await page.request.get('./downloads/datapackage.zip')).body();
  const [own, other] = [unzipSync(content), unzipSync(built)];
  expect(Object.keys(own)).toContain('datapackage.json');
  for (const [name, bytes] of Object.entries(other))
    expect(Buffer.from(own[name]!).toString('utf8'), name).toBe(Buffer.from(bytes).toString('utf8'));
});

test.describe('without what writes the files', () => {
  test.use({expectedMessages: [/could not be written|ERR_FAILED/]});

  test('the dialog says that none can be written, and goes on citing', async ({page}) => {
    await page.route(/assets\/files-/, route => route.abort());
    await openAtlas(page, 't=2025-06-29');
    await openDownloads(page);
    await dialogOf(page)
      .getByRole('button', {name: /^Events, CSV/})
      .click();
    await expect(dialogOf(page).getByRole('alert')).toContainText('could not be written');
    await expect(dialogOf(page).getByRole('textbox', {name: 'Citation'})).toHaveValue(/five reports/);
  });
});

test('it works by keyboard, and gives the focus back', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await openDownloads(page);
  await dialogOf(page).getByRole('radio', {checked: true}).focus();
  await page.keyboard.press('Tab');
  await expect(dialogOf(page).getByRole('button', {name: /^Events, CSV/})).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/events\.csv$/);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'More', exact: true})).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in it in ${scheme}, on a phone too, where its targets are for a thumb`, async ({
    page,
    accessibilityIssues,
  }) => {
    await page.emulateMedia({colorScheme: scheme});
    await openAtlas(page, 't=2025-06-29&place=cholpon-ata&from=2025-01-01&to=2025-12-31');
    await openDownloads(page);
    await dialogOf(page).getByText('For reference managers').click();
    expect(await accessibilityIssues({within: '.download-dialog'})).toEqual([]);
    await page.setViewportSize(sizes.phone);
    expect(await accessibilityIssues({within: '.download-dialog'})).toEqual([]);
    expect(await dialogOf(page).boundingBox()).toEqual({x: 0, y: 0, ...sizes.phone});
    expect(await dialogOf(page).evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
    const small = new Set<string>();
    for (const part of ['Which events', 'Files', 'Copy citation', 'Copy CSL-JSON']) {
      await dialogOf(page)
        .getByText(part, {exact: true})
        .evaluate(element => element.scrollIntoView({block: 'center'}));
      for (const target of await smallTargets(page)) small.add(target);
    }
    expect([...small]).toEqual([]);
  });
