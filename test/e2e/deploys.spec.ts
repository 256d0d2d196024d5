/** A frame that stands in an article while the atlas is published anew: parts that are gone, and data of another time than the code. */
import type {Page} from '@playwright/test';
import {expect, iframe, liveFrame, test} from './article';
import {routeDataset} from './routedDataset';

test.use({fresh: true});

const panels = '**/assets/laterPanels-*.js';
const articleWords = /^request to another origin: http:\/\/127\.0\.0\.1:/;

/** How often the frame has been loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', request => {
    if (request.isNavigationRequest() && /\/embed\.html/.test(request.url())) loads += 1;
  });
  return () => loads;
}

test.describe('where a part is gone after a deploy', () => {
  test.use({
    expectedMessages: [
      new RegExp(`${articleWords.source}|Failed to load resource|Failed to fetch dynamically`),
    ],
  });

  test('the frame is loaded anew by itself, once; then it says so, and does what it is asked to', async ({
    page,
    openArticle,
  }) => {
    const loads = countLoads(page);
    await page.route(panels, route => route.fulfill({status: 404, contentType: 'text/plain', body: 'Gone'}));
    await openArticle(`${iframe('t=2025-06-29&actor=sergey-lavrov')}`);
    const frame = await liveFrame(page);
    await frame.getByRole('button', {name: 'Details'}).click();
    await expect.poll(loads).toBe(2);
    await liveFrame(page);
    await frame.getByRole('button', {name: 'Details'}).click();
    const alert = frame.locator('.panel').getByRole('alert');
    await expect(alert).toContainText('could not be loaded');
    const before = loads();

    await alert.getByRole('button', {name: 'Try again'}).click();
    await expect.poll(loads).toBe(before + 1);
    await expect(frame.locator('.embed .caption')).toContainText('Lavrov');
    await frame.getByRole('button', {name: 'Details'}).click();
    await expect(alert).toContainText('could not be loaded');
    expect(loads()).toBe(before + 1);

    // the part is there again, and no page need be loaded for it
    await page.unroute(panels);
    await alert.getByRole('button', {name: 'Try again'}).click();
    await expect(
      frame.locator('.panel').getByRole('heading', {name: 'Itinerary', exact: true}),
    ).toBeVisible();
    expect(loads()).toBe(before + 1);
  });

  test('of a page whose first script is gone the still, the list and a link are read', async ({
    page,
    openArticle,
  }) => {
    await page.route('**/assets/embed-*.js', route => route.fulfill({status: 404, body: ''}));
    const loads = countLoads(page);
    await openArticle(iframe());
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.first .caption-sentence')).toContainText('Cholpon-Ata');
    await frame.getByText('List: 27').click();
    await expect(frame.locator('.event-list-row').first()).toBeVisible();
    await expect(frame.getByRole('link', {name: 'Whole atlas'})).toBeVisible();
    expect(loads()).toBe(1);
  });
});

test.describe('data of another time than the code', () => {
  test.use({
    expectedMessages: [new RegExp(`${articleWords.source}|Itinera: |was preloaded using link preload`)],
  });

  test('new data of the same major version are shown, with what the code does not know left out', async ({
    page,
    openArticle,
  }) => {
    await routeDataset(page, dataset => {
      dataset.dataset.schemaVersion = '1.9';
      Object.assign(dataset.dataset, {mood: 'unknown to this code'});
      for (const event of dataset.events) Object.assign(event, {weather: 'sunny'});
    });
    await openArticle(iframe());
    const frame = await liveFrame(page);
    await expect(frame.locator('.embed .caption')).toContainText('Lavrov');
    await expect(frame.getByRole('button', {name: 'List: 27'})).toBeVisible();
  });

  test('old data, with fewer fields and events, are shown with those', async ({page, openArticle}) => {
    await routeDataset(page, dataset => {
      dataset.dataset.schemaVersion = '1.0';
      dataset.events = dataset.events.filter(({id}) => id === 'lavrov-visit-kyrgyzstan-2025');
      for (const event of dataset.events) {
        delete event.about;
        delete event.partOf;
      }
      dataset.facts = [];
    });
    await openArticle(iframe());
    const frame = await liveFrame(page);
    await expect(frame.locator('.embed .caption')).toContainText('Lavrov');
    await expect(frame.getByRole('button', {name: 'List: 1'})).toBeVisible();
  });

  test('data of a newer major version are told from broken ones, and what was written stays', async ({
    page,
    openArticle,
  }) => {
    await routeDataset(page, ({dataset}) => {
      dataset.schemaVersion = '9.0';
    });
    await openArticle(iframe());
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('alert')).toContainText(
      'dataset.json is written for a newer version of this page.',
    );
    await expect(frame.locator('.first .caption-sentence')).toBeVisible();
    await page.unroute('**/dataset.json');
    await frame.getByRole('button', {name: 'Reload the page'}).click();
    await expect(frame.locator('.embed .caption')).toContainText('Lavrov');
  });
});
