import type {Page} from '@playwright/test';
import {headingOf, openAtlas, panelOf} from './atlas';
import {expect, test} from './fixtures';

// what is cut off on purpose, and what is then drawn in place of it
test.use({
  fresh: true,
  expectedMessages: [
    /Failed to load resource|Failed to fetch dynamically|ERR_INTERNET_DISCONNECTED|in mercator/,
  ],
});

const panels = '**/assets/laterPanels-*.js';
const openAbout = async (page: Page) => {
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByRole('button', {name: 'About this map'}).click();
};

test('an idle page needs the network for nothing that is read in it', async ({page, context}) => {
  const come = new Map<string, string>();
  page.on('response', async response => {
    const name = /\/assets\/([^/]+\.js)$/.exec(response.url())?.[1];
    if (name) come.set(name, await response.text());
  });
  await openAtlas(page, 't=2025-06-29');
  // the parts, and all that these are made of
  const parts = ['laterPanels', 'list', 'dialogTexts'];
  await expect
    .poll(() => parts.filter(part => ![...come.keys()].some(name => name.startsWith(`${part}-`))))
    .toEqual([]);
  const asked = () =>
    [...come.values()].flatMap(script =>
      Array.from(script.matchAll(/from"\.\/([^"]+)"/g), ([, name]) => name!),
    );
  await expect.poll(() => asked().filter(name => !come.has(name))).toEqual([]);
  await context.setOffline(true);

  await page.evaluate(() => {
    location.hash = 't=2025-06-29&actor=sergey-lavrov';
  });
  await expect(headingOf(page)).toHaveText('Sergey Lavrov');
  await expect(panelOf(page).getByRole('heading', {name: 'Itinerary', exact: true})).toBeVisible();
  await page.getByRole('button', {name: 'List', exact: true}).click();
  await expect(page.locator('.stage-list').getByRole('button', {name: 'Founding of the CIS'})).toBeAttached();
  await openAbout(page);
  await expect(page.getByRole('dialog')).toContainText('decides no dispute over land');
});

test('a panel that could not be fetched says so, the list works, and another try brings it where it was', async ({
  page,
  accessibilityIssues,
}) => {
  let refused = 0;
  await page.route(panels, route => {
    refused += 1;
    return route.abort();
  });
  await openAtlas(page, 't=2025-06-29&actor=sergey-lavrov&mode=list');
  await expect(headingOf(page)).toHaveText('Sergey Lavrov');
  const alert = panelOf(page).getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  expect(await accessibilityIssues()).toEqual([]);
  await page.locator('.stage-list').getByRole('button', {name: 'Parade of 9 May in Moscow'}).click();
  await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
  const before = refused;
  await page.goBack();
  // it is asked for by itself when it is wanted again
  await expect.poll(() => refused).toBeGreaterThan(before);
  await expect(alert).toBeVisible();

  // the network is there again
  await page.unroute(panels);
  await alert.getByRole('button', {name: 'Try again'}).click();
  await expect(panelOf(page).getByRole('heading', {name: 'Itinerary', exact: true})).toBeVisible();
  await expect(headingOf(page)).toHaveText('Sergey Lavrov');
  await expect(page.locator('.stage-list')).toBeVisible();
});

test('without what the globe takes the map is in Mercator', async ({page}) => {
  await page.route('**/assets/curved-*.js', route => route.abort());
  await openAtlas(page, 't=2025-06-29&projection=globe');
  await expect(headingOf(page)).toBeVisible();
  await expect.poll(() => page.url()).not.toContain('projection');
});

test('an address that asks for the globe gets it', async ({page}) => {
  const complaints: string[] = [];
  page.on('console', message => complaints.push(message.text()));
  await openAtlas(page, 't=2025-06-29&projection=globe&live=0');
  await expect.poll(() => page.url()).toContain('projection=globe');
  expect(complaints).toEqual([]);
});
