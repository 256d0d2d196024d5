import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {atlasStands} from './atlas';
import {expect, test} from './fixtures';

const dist = process.env.ITINERA_DIST ?? 'dist';
const earlier = '0123456789ab';

/** The build's own dataset under the name of an earlier version, in which Lavrov's visit is called otherwise. */
async function pinEarlier(page: Page): Promise<void> {
  const json = readFileSync(join(dist, 'dataset.json'), 'utf8');
  const dataset = JSON.parse(json) as {events: {id: string; title: {en: string}}[]; seal?: unknown};
  delete dataset.seal;
  const visit = dataset.events.find(({id}) => id === 'lavrov-visit-kyrgyzstan-2025')!;
  visit.title.en = 'The visit as it was told before';
  await page.route(`**/pinned/${earlier}.json`, route => route.fulfill({json: dataset}));
}

for (const file of ['index.html', 'embed.html']) {
  test(`${file} shows the version that it is pinned to, and leads to the newest with what is looked at`, async ({
    page,
  }) => {
    await pinEarlier(page);
    await page.goto(`./${file}?v=${earlier}#t=2025-06-29&mode=list`);
    await atlasStands(page);
    await expect(
      page.locator('[data-atlas]').getByText('The visit as it was told before').first(),
    ).toBeVisible();
    await page.getByRole('link', {name: 'There is a newer version of these data'}).click();
    await page.waitForURL(url => !url.search.includes('v='));
    await atlasStands(page);
    await expect(
      page.locator('[data-atlas]').getByText('Lavrov’s visit to Kyrgyzstan').first(),
    ).toBeVisible();
    await expect(page.getByRole('link', {name: /newer version/})).toHaveCount(0);
  });
}

test.describe('nonsense in the query', () => {
  test.use({expectedMessages: [/v=latest was left out/]});

  test('is complained of, and the newest data are shown', async ({page}) => {
    await page.goto('./embed.html?v=latest&childId=map');
    await atlasStands(page);
    await expect(page.locator('.embed .caption')).toContainText('Cholpon-Ata');
  });
});

test.describe('a version that is not to be had', () => {
  test.use({expectedMessages: [/404/]});

  test('is said over the written page, and can be tried again', async ({page}) => {
    await page.goto(`./embed.html?v=${earlier}`);
    await expect(page.getByRole('alert')).toContainText(`pinned/${earlier}.json`);
    await expect(page.locator('.first .caption')).toBeVisible();
    await pinEarlier(page);
    await page.getByRole('alert').getByRole('button').first().click();
    await atlasStands(page);
  });
});
