import {bar, captionOf, city, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';

// reading the canvas back is slow, which Chromium remarks on
test.use({viewport: sizes.desktop, expectedMessages: [/willReadFrequently/]});

test('29 June 2025: the panel of Cholpon-Ata tells both events with the paragraphs of TASS', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', {name: 'Cholpon-Ata'})).toBeVisible();
  await expect(panel.getByText('2 events in these reports')).toBeVisible();
  await expect(panel.getByText('Lavrov’s visit to Kyrgyzstan')).toBeVisible();
  await expect(panel.getByText('Meeting of CSTO foreign ministers')).toBeVisible();
  await expect(panel.getByText('TASS, 29 June 2025').first()).toBeVisible();
  await expect(panel).toContainText('paragraphs 1–2 and 4–6');
  await expect(panel).toContainText('paragraphs 1 and 7–8');
  await expect(
    panel.getByText('Announced. No report here says whether it took place.').first(),
  ).toBeVisible();
});

test('29 June 2025: nothing of December is on the map', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await expect(page.locator('.city[data-absent]')).toHaveCount(0);
  await expect(page.locator('.legend')).not.toContainText('did not attend');
  await expect(page.locator('.legend')).toContainText('announced');
});

test('from 1 July the visit is still said to be unconfirmed', async ({page}) => {
  await openAtlas(page, 't=2025-07-01&event=lavrov-visit-kyrgyzstan-2025');
  await expect(
    panelOf(page).getByText('Announced. No report here says whether it took place.'),
  ).toBeVisible();
});

test('22 December 2025: eight came to St. Petersburg, and Baku is marked with reason and source', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-12-22&place=st-petersburg');
  const panel = panelOf(page);
  const present = [
    'Vladimir Putin',
    'President of Belarus',
    'President of Kazakhstan',
    'President of Kyrgyzstan',
    'President of Tajikistan',
    'President of Turkmenistan',
    'President of Uzbekistan',
    'Prime minister of Armenia',
  ];
  for (const name of present) await expect(panel.getByRole('link', {name}).first()).toBeVisible();
  await expect(captionOf(page)).toHaveText('22 December 2025: Informal CIS summit in St. Petersburg.');

  const baku = city(page, 'Baku');
  await expect(baku).toHaveAccessibleName(/did not attend/);
  await baku.click();
  await expect(panel).toContainText('Ilham Aliyev did not attend');
  await expect(panel).toContainText(/work schedule/);
  await expect(panel).toContainText('MENAFN, 22 December 2025, paragraph 10');
});

test('22 December 2025: the journeys are drawn solid in the colour of the CIS', async ({page}) => {
  await openAtlas(page, 't=2025-12-22');
  // pixels of the canvas that are nearly the colour of the CIS; on 20 December there are none but faint traces
  const strong = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas')!;
      const {data} = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let k = 0; k < data.length; k += 4) {
        if (
          data[k + 3]! > 200 &&
          Math.abs(data[k]! - 10) < 25 &&
          Math.abs(data[k + 1]! - 128) < 25 &&
          Math.abs(data[k + 2]! - 136) < 25
        )
          count++;
      }
      return count;
    });
  expect(await strong()).toBeGreaterThan(1000);
  await page.goto('./#t=2025-12-20');
  await expect(captionOf(page)).not.toContainText('Informal CIS summit');
  await expect.poll(strong).toBe(0);
});

test('an event somewhere in a country tints it, and no disputed area', async ({page}) => {
  await openAtlas(page, 't=2023-10-09');
  await expect(page.locator('[data-country="KG"]')).toHaveAttribute('data-format', 'csto');
  await expect(page.locator('[data-country][data-format]')).toHaveCount(1);
  const fills = await page
    .locator('[data-area]')
    .evaluateAll(areas => areas.map(area => getComputedStyle(area).fill));
  expect(new Set(fills)).toEqual(new Set(['none']));
});

test('an event without a place stands in a chip that opens it', async ({page}) => {
  await openAtlas(page, 't=2025-11-16');
  await page.getByText('not on the map: 1').click();
  await page.getByRole('button', {name: 'Meeting of the CSTO’s Collective Security Council'}).last().click();
  await expect(panelOf(page).getByRole('heading', {level: 2})).toContainText('Collective Security Council');
});

test('what lies outside the frame is pointed to, and a tap shows it', async ({page}) => {
  await openAtlas(page, 't=2023-10-05');
  await page.getByRole('button', {name: 'Pyongyang lies outside the frame; show it'}).click();
  await expect(city(page, 'Pyongyang')).toBeVisible();
  await expect(panelOf(page).getByRole('heading', {name: 'Pyongyang'})).toBeVisible();
});

test('the legend explains only the marks on the screen', async ({page}) => {
  await openAtlas(page, 't=2023-10-05');
  await expect(page.locator('.legend')).toContainText('sent or handed on');
  await expect(page.locator('.legend')).not.toContainText('took place');
  await bar(page, 'Informal CIS summit in St. Petersburg').click();
  await expect(page.locator('.legend')).toContainText('took place');
  await expect(page.locator('.legend')).toContainText('did not attend');
});
