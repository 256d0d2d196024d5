import {expect, type Page} from '@playwright/test';
import {bars, captionOf, fragmentWith, openAtlas, scrollsSideways, sizes} from './atlas';
import {test} from './fixtures';

const barCount = (page: Page) => bars(page).getByRole('button');

test.describe('on a desktop', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('what is chosen is shown by map, timeline and list, stands in the address and is taken off again', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-03-15');
    const everything = await barCount(page).count();
    await page.getByRole('button', {name: 'Filter', exact: true}).click();
    const dialog = page.getByRole('dialog', {name: 'Filter'});
    const status = dialog.getByRole('group', {name: 'Status and outcome'});
    const label = await status.locator('label', {hasText: 'took place'}).textContent();
    const [count] = /\d+$/.exec(label!)!;
    await status.getByRole('checkbox', {name: /^took place/}).check();
    expect(await accessibilityIssues()).toEqual([]);
    await dialog.getByRole('button', {name: `Show ${count} events`}).click();

    await fragmentWith(page, 'status=took-place');
    const chips = page.getByRole('region', {name: 'Filters'});
    await expect(chips.getByRole('status')).toHaveText(`${count} of 27 events`);
    expect(await barCount(page).count()).toBeLessThan(everything);
    // the caption says of what there is nothing
    await expect(captionOf(page)).toHaveText('15 March 2025: nothing in this view.');
    await expect(page.locator('[data-atlas] .city[aria-label^="Cholpon-Ata"]')).toHaveCount(0);

    await page.getByRole('button', {name: 'List', exact: true}).click();
    const list = page.locator('.stage-list');
    await expect(list.getByRole('heading', {level: 2})).toHaveText(`${count} events in this view`);
    await expect(list.getByRole('row').filter({has: page.locator('.event-title')})).toHaveCount(
      Number(count),
    );
    expect(await accessibilityIssues()).toEqual([]);
    await chips.getByRole('button', {name: 'Remove the filter Status and outcome: took place'}).click();
    await expect(list.getByRole('heading', {level: 2})).toHaveText('All 27 events in these reports');
    await expect(chips).toHaveCount(0);
    await expect.poll(() => page.url()).not.toContain('status=');
  });
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('an address filters, and what leaves nothing says what to give up', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&kind=summit&status=took-place&format=csto');
    const chips = page.getByRole('region', {name: 'Filters'});
    await expect(chips.getByRole('status')).toHaveText('No event meets all of these filters.');
    expect(await scrollsSideways(page)).toBe(false);
    await chips.getByRole('button', {name: /^Without “Format”/}).tap();
    await expect(chips.getByRole('status')).toHaveText('1 of 27 events');
    await page.getByRole('button', {name: 'More', exact: true}).tap();
    await page.getByRole('button', {name: 'Filter', exact: true}).tap();
    const dialog = page.getByRole('dialog', {name: 'Filter'});
    await dialog.getByRole('button', {name: 'Clear all'}).tap();
    await dialog.getByRole('button', {name: 'Show 27 events'}).tap();
    await expect(chips).toHaveCount(0);
  });
});
