/** The search, as a reader uses it: by keys alone, by a finger on a phone, and where its script is late or cannot be had. */
import type {Page} from '@playwright/test';
import {
  captionOf,
  city,
  fragmentWith,
  headingOf,
  nextPicture,
  openAtlas,
  scrollsSideways,
  sizes,
} from './atlas';
import {expect, test} from './fixtures';
import {smallTargets} from './targets';

const searchScript = /\/assets\/search-[^/]*\.js$/;
const field = (page: Page) => page.getByRole('combobox', {name: 'Search'});
const option = (page: Page, name: RegExp) => page.getByRole('option', {name});

test.describe('on a desktop', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('by keys alone: a slash, a name in other letters, an arrow, Enter; and back', async ({
    page,
    accessibilityIssues,
  }) => {
    const fetched: string[] = [];
    page.on('request', request => fetched.push(request.url()));
    await openAtlas(page, 't=2025-06-29&place=bishkek');
    expect(fetched.filter(url => searchScript.test(url))).toEqual([]);
    const day = await captionOf(page).textContent();

    // typed on before the script has come
    await page.keyboard.press('/');
    await page.keyboard.type('Жапаров');
    await expect(page.getByRole('group', {name: 'People and offices 2'})).toBeVisible();
    await expect(field(page)).toHaveValue('Жапаров');
    await expect(field(page)).toBeFocused();
    expect(await accessibilityIssues({within: '.tools'})).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await accessibilityIssues({within: '.tools', coloursAlone: true})).toEqual([]);

    // the second of two of one surname; the clock stays
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Akylbek Zhaparov');
    await expect(headingOf(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('.search-results')).toBeHidden();
    expect(await captionOf(page).textContent()).toBe(day);
    await fragmentWith(page, 'actor=akylbek-zhaparov');

    // an event takes the clock along
    await page.keyboard.press('/');
    await page.keyboard.type('cis informal');
    await expect(option(page, /^Informal/)).toBeVisible();
    await page.keyboard.press('Enter');
    await fragmentWith(page, 'event=cis-informal-summit-2025');
    expect(new URL(page.url()).hash).toContain('t=2025-12-2');
    await page.goBack();
    await expect(headingOf(page)).toHaveText('Akylbek Zhaparov');

    // Esc clears, then goes back to where one was, and closes nothing else
    await page.locator('.panel-close').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('xyzzyq');
    await expect(page.locator('.search-nothing')).toBeVisible();
    expect(await accessibilityIssues({within: '.tools'})).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel-close')).toBeFocused();
    await expect(headingOf(page)).toHaveText('Akylbek Zhaparov');
  });

  test('many results scroll within themselves, and the list can be searched too', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&mode=list');
    await page.getByRole('combobox', {name: 'Search'}).fill('2025');
    await expect(option(page, / more$/).first()).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.locator('.search-row[data-highlighted]')).toBeInViewport({ratio: 1});
    await expect(page.locator('.search-results')).toBeInViewport({ratio: 1});
    expect(await scrollsSideways(page)).toBe(false);
    await page.mouse.click(700, 700);
    await expect(page.locator('.search-results')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('a tap opens the field over the page, another opens what is found', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29');
    const opener = page.getByRole('button', {name: 'Search', exact: true});
    await expect(page.locator('.search-input')).toHaveCount(0);
    await opener.tap();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('cholpan');
    await expect(option(page, /^Cholpon-Ata/)).toBeVisible();
    expect(await accessibilityIssues({within: '.tools'})).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await option(page, /^Cholpon-Ata/).tap();
    await expect(headingOf(page)).toHaveText('Cholpon-Ata');
    await expect(page.locator('.search-input')).toHaveCount(0);
    await nextPicture(page);
    await expect(city(page, 'Cholpon-Ata')).toBeInViewport();

    // what was opened by mistake is closed again, by its cross and by a tap beside it
    await opener.tap();
    await page.getByRole('button', {name: 'Close the search'}).tap();
    await expect(opener).toBeFocused();
    await opener.tap();
    await expect(field(page)).toBeFocused();
    await page.locator('.timeline-track').tap({position: {x: 5, y: 5}});
    await expect(page.locator('.search-input')).toHaveCount(0);
  });
});

test.describe('where its script cannot be had', () => {
  test.use({viewport: sizes.desktop, expectedMessages: [/search-|ERR_FAILED|dynamically imported/]});

  test('the field says so, keeps what was typed, and another try has the page anew', async ({page}) => {
    await page.route(searchScript, route => route.abort());
    await openAtlas(page, 't=2025-06-29');
    const before = page.getByRole('combobox', {name: 'Search'});
    await before.fill('Lavrov');
    await expect(page.locator('.search-results').getByRole('alert')).toBeVisible();
    await expect(before).toHaveValue('Lavrov');
    await page.unroute(searchScript);
    await page.locator('.search-results').getByRole('button').click();
    // a browser that remembers a failed import gets the page anew; one that does not goes on with what was typed
    await expect(page.locator('.search-results').getByRole('alert')).toBeHidden();
  });
});
