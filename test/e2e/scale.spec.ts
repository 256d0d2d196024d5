/** A dataset of thousands of journeys: the same page, the same questions. What it is made of is made up. */
import type {Page} from '@playwright/test';
import {largeDataset} from '../../bench/generate/largeDataset';
import {datasetFiles} from '../../src/cli/datasetFiles';
import {atlasStands, captionOf, headingOf, panelOf, sizes, slider} from './atlas';
import {expect, test} from './fixtures';

const dataset = largeDataset({journeys: 2_000});
const files = datasetFiles(dataset, 'datasets/made-up.json');

/** Opens it as a host would send it that has it beside the page. */
async function openLarge(page: Page, fragment = ''): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/datasets/**', route => {
    const name = new URL(route.request().url()).pathname.slice(1);
    asked.push(name);
    const body = files.get(name);
    return body === undefined
      ? route.fulfill({status: 404})
      : route.fulfill({body: Buffer.from(body), contentType: 'application/octet-stream'});
  });
  await page.goto(`./?dataset=made-up#${fragment}`);
  await atlasStands(page);
  return asked;
}

test.use({
  viewport: sizes.desktop,
  contextOptions: {reducedMotion: 'reduce'},
  // the page asks for its own dataset before its script knows that another one is wanted
  expectedMessages: [/was preloaded using link preload/],
});

test('it is opened by its id, and an event tells what stands in a file of its own', async ({page}) => {
  const event = dataset.events.find(({place}) => place !== null)!;
  const asked = await openLarge(page, `event=${event.id}`);
  await expect(headingOf(page)).toHaveText(event.title.en!);
  await expect(panelOf(page)).toContainText(event.summary.en!);
  expect(asked.slice(0, 2).map(name => name.replace(/-[0-9a-f]{12}/, '-*'))).toEqual([
    'datasets/made-up.json',
    'datasets/made-up-*/events.bin',
  ]);
});

test('its data are asked for once, and before what reads the query has come', async ({page}) => {
  let released = () => {};
  const held = new Promise<void>(resolve => {
    released = resolve;
  });
  await page.route('**/openPinned-*.js', async route => {
    await held;
    await route.continue();
  });
  page.on('request', request => {
    if (request.url().endsWith('datasets/made-up.json')) released();
  });
  const asked = await openLarge(page, '');
  expect(asked.filter(name => name === 'datasets/made-up.json')).toHaveLength(1);
});

test('time is moved through it, and each day has its caption', async ({page}) => {
  await openLarge(page);
  const before = await captionOf(page).textContent();
  await slider(page).focus();
  await page.keyboard.press('PageDown');
  await expect(captionOf(page)).not.toHaveText(before!);
  await expect(captionOf(page)).not.toBeEmpty();
});

test.describe('one that is not there', () => {
  test.use({expectedMessages: [/404|there is no datasets\/nothing\.json|was preloaded using link preload/]});

  test('is said, and the page’s own is shown', async ({page}) => {
    const complaint = page.waitForEvent('console', message =>
      message.text().includes('own dataset is shown'),
    );
    await page.goto('./?dataset=nothing');
    await atlasStands(page);
    await complaint;
    await expect(page).toHaveTitle(/Journeys and meetings in five reports/);
  });
});
