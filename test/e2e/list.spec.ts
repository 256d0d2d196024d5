import {expect, type Page} from '@playwright/test';
import {fragmentWith, headingOf, openAtlas, panelOf, scrollsSideways, sizes} from './atlas';
import {test} from './fixtures';

// one test cuts the list off
test.use({expectedMessages: [/Failed to load resource|Failed to fetch dynamically/]});

const list = (page: Page) => page.locator('.stage-list');
const scrollTop = (page: Page) => list(page).evaluate(element => element.scrollTop);

test.describe('on a desktop', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('an address opens the list in its groups, it sorts, and an event opens beside it', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29&mode=list&group=place');
    const table = list(page).getByRole('table', {name: 'All 27 events in these reports'});
    await expect(list(page).getByRole('radio', {name: 'Place'})).toBeChecked();
    await expect(table.getByRole('heading', {level: 3, name: /^Kyrgyzstan/})).toBeAttached();
    // it stands at the clock, below the headings that stay
    const current = table.locator('[aria-current="date"]');
    await expect(current).toContainText('Lavrov’s visit to Kyrgyzstan');
    await expect(current).toBeInViewport({ratio: 1});
    const header = (await table.getByRole('columnheader', {name: 'When'}).boundingBox())!;
    expect((await current.boundingBox())!.y).toBeGreaterThanOrEqual(header.y + header.height);
    expect(await accessibilityIssues()).toEqual([]);

    // by day, whose address says nothing of it, and sorted by place: the headings of the columns do not move
    await list(page).getByText('Day', {exact: true}).click();
    await expect.poll(() => page.url()).not.toContain('group=');
    await list(page).evaluate(element => element.scrollTo(0, 400));
    const place = table.getByRole('columnheader', {name: 'Place'});
    const before = await place.boundingBox();
    await place.getByRole('button').click();
    await expect(place).toHaveAttribute('aria-sort', 'ascending');
    expect(await place.boundingBox()).toEqual(before);
    await expect(table.getByRole('row').nth(1)).toContainText('Armenia');
    await expect(table.getByRole('row').nth(1)).toBeInViewport({ratio: 1});

    // an event opens beside the list, which stays where it is; Back closes it
    const title = table.getByRole('button', {name: 'Parade of 9 May in Moscow'});
    await title.scrollIntoViewIfNeeded();
    const stood = await scrollTop(page);
    expect(stood).toBeGreaterThan(0);
    await title.click();
    await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
    await fragmentWith(page, 'event=parade-moscow-2025');
    await expect(title).toHaveAttribute('aria-current', 'true');
    expect(await scrollTop(page)).toBe(stood);
    await page.goBack();
    await expect(headingOf(page)).toHaveText('Now and next');
    await expect(place).toHaveAttribute('aria-sort', 'ascending');
    expect(await scrollTop(page)).toBe(stood);
  });

  test('a list that could not be fetched says so, and another try brings it', async ({page}) => {
    await page.route('**/assets/list-*.js', route => route.abort());
    await openAtlas(page, 't=2025-06-29&mode=list');
    const alert = list(page).getByRole('alert');
    await expect(alert).toContainText('could not be loaded');
    await expect(headingOf(page)).toHaveText('Now and next');
    await page.unroute('**/assets/list-*.js');
    await alert.getByRole('button', {name: 'Try again'}).click();
    await expect(list(page).getByRole('button', {name: 'Founding of the CIS'})).toBeAttached();
  });
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('it is cards, which a tap anywhere opens in the sheet', async ({page, accessibilityIssues}) => {
    await openAtlas(page, 't=2025-06-29&mode=list');
    const card = list(page).getByRole('listitem').filter({hasText: 'Meeting of CSTO foreign ministers'});
    await card.tap();
    await expect(headingOf(page)).toHaveText('Meeting of CSTO foreign ministers');
    await expect(card).toHaveAttribute('data-open', 'true');

    const choice = list(page).getByRole('group', {name: 'Group by'});
    for (const label of await choice.locator('label').all())
      expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await choice.getByText('Participant').tap();
    await fragmentWith(page, 'group=person');
    await expect(list(page).getByRole('heading', {name: /^CIS leaders/})).toBeVisible();
    expect(await accessibilityIssues()).toEqual([]);
    await page.goBack();
    await expect(panelOf(page)).toContainText('Now and next');
    await expect(list(page)).toBeVisible();
  });
});

test('at 400 % zoom nothing has to be scrolled sideways, however long the words', async ({page}) => {
  await page.setViewportSize({width: 320, height: 256});
  await openAtlas(page, 't=2025-06-29&mode=list&group=place');
  await list(page)
    .locator('.event-title')
    .first()
    .evaluate(title => {
      title.textContent = 'Nonproliferation'.repeat(20);
    });
  expect(await scrollsSideways(page)).toBe(false);
  expect(
    await list(page).evaluate(element => element.scrollWidth <= element.clientWidth),
    'the list itself',
  ).toBe(true);
});

for (const language of ['en', 'ru', 'ky'])
  test(`no cell of the table reaches into the next one, in ${language}`, async ({page}) => {
    await page.setViewportSize(sizes.desktop);
    await openAtlas(page, `t=2025-12-22&mode=list&lang=${language}`);
    const cells = page.locator('.event-table :is(td, th[scope="row"])');
    await expect(cells.first()).toBeVisible();
    const wide = await cells.evaluateAll(found =>
      found.filter(cell => cell.scrollWidth > cell.clientWidth).map(cell => cell.textContent),
    );
    expect(wide).toEqual([]);
  });
