import {expect, type Page} from '@playwright/test';
import {fragmentWith, headingOf, openAtlas, sizes} from './atlas';
import {test} from './fixtures';

interface Written {
  readonly events: readonly {
    readonly kind: string;
    readonly participants: readonly {readonly actor: string}[];
    readonly about?: readonly string[];
  }[];
  readonly actors: readonly {readonly id: string; readonly heldBy?: {readonly actor: string}}[];
}

/** Events of a kind that a person has to do with, by a plain loop over what is served. */
function countOf({events, actors}: Written, person: string, kind: string): number {
  const holders = new Map(actors.map(({id, heldBy}) => [id, heldBy?.actor]));
  return events.filter(event => {
    const named = [...event.participants.map(({actor}) => actor), ...(event.about ?? [])];
    return event.kind === kind && named.some(id => id === person || holders.get(id) === person);
  }).length;
}

const dialogOf = (page: Page) => page.getByRole('dialog', {name: 'Compare'});
const rowOf = (page: Page, what: string) =>
  dialogOf(page)
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name: what, exact: true})});

test.describe('on a desktop', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('two people are chosen, the difference is right, and a number leads to its events', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29&live=0');
    await page.getByRole('button', {name: 'More', exact: true}).click();
    await page.getByRole('button', {name: 'Compare', exact: true}).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('combobox', {name: 'First'}).selectOption('vladimir-putin');
    await dialog.getByRole('combobox', {name: 'Second'}).selectOption('sergey-lavrov');
    await fragmentWith(page, 'compare=actor,vladimir-putin,sergey-lavrov');

    const written: Written = await (await page.request.get('./dataset.json')).json();
    const [putin, lavrov] = ['vladimir-putin', 'sergey-lavrov'].map(id => countOf(written, id, 'ceremony'));
    expect(putin).toBeGreaterThan(lavrov!);
    await expect(rowOf(page, 'ceremony').getByRole('cell')).toHaveText([
      String(putin),
      String(lavrov),
      `−${putin! - lavrov!}`,
    ]);
    expect(await accessibilityIssues({within: 'dialog'})).toEqual([]);

    await rowOf(page, 'ceremony').getByRole('button').click();
    expect(await accessibilityIssues({within: 'dialog'})).toEqual([]);
    await dialog.getByRole('link', {name: 'Parade of 9 May in Moscow'}).click();
    await expect(dialog).toBeHidden();
    await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
    await expect(headingOf(page)).toBeFocused();
    await expect.poll(() => page.url()).not.toContain('compare=');
  });
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('an address opens two stretches of time, which fit the window', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29&live=0&compare=time,2023-10-01/2023-12-31,2025-01-01/2025-12-31');
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('group', {name: 'First'}).getByLabel('to')).toHaveValue('2023-12-31');
    await expect(rowOf(page, 'events').getByRole('cell').first()).toHaveText(/^\d+ to \d+$/);
    expect(await dialog.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0);
    const small = await dialog
      .locator('button, select, input')
      .evaluateAll(all =>
        all.filter(each => each.getBoundingClientRect().height < 43.5).map(each => each.outerHTML),
      );
    expect(small).toEqual([]);
    expect(await accessibilityIssues({within: 'dialog'})).toEqual([]);
    await dialog.getByRole('button', {name: 'Close'}).tap();
    await expect(dialog).toBeHidden();
    await expect.poll(() => page.url()).not.toContain('compare=');
  });
});

test.describe('where something is missing', () => {
  test.use({expectedMessages: [/compare=|Failed to load resource|Failed to fetch dynamically/]});

  test('what the dataset lacks opens nothing and is complained of', async ({page}) => {
    const complaint = page.waitForEvent('console', message => message.text().includes('no such two things'));
    await openAtlas(page, 't=2025-06-29&live=0&compare=actor,sergey-lavrov,nobody');
    await complaint;
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => page.url()).not.toContain('compare=');
  });

  test('a dialog that cannot be fetched says so, and comes at another try', async ({page}) => {
    const part = '**/assets/compareDialog-*.js';
    await page.route(part, route => route.abort());
    await openAtlas(page, 't=2025-06-29&live=0');
    await page.getByRole('button', {name: 'More', exact: true}).click();
    await page.getByRole('button', {name: 'Compare', exact: true}).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('could not be loaded');
    await page.unroute(part);
    await alert.getByRole('button', {name: 'Try again'}).click();
    await expect(dialogOf(page)).toBeVisible();
  });
});
