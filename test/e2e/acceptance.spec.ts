import {bar, captionMetaOf, captionOf, city, goTo, nextPicture, openAtlas, panelOf, sizes} from './atlas';
import {inkAlong, inkedParts, type PlaceId} from './canvas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

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

const origins: readonly PlaceId[] = [
  'ashgabat',
  'astana',
  'bishkek',
  'dushanbe',
  'minsk',
  'moscow',
  'tashkent',
  'yerevan',
];

test('22 December 2025: eight solid lines lead to St. Petersburg, and two days before there is none', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-12-22');
  // where a line begins it fades in
  for (const origin of origins)
    expect(await inkedParts(page, origin, 'st-petersburg', 'cis'), origin).toBeGreaterThanOrEqual(16);
  await goTo(page, 't=2025-12-20');
  // the trace of another journey may cross the way or run beside it for a while
  for (const origin of origins)
    expect(await inkedParts(page, origin, 'st-petersburg', 'cis', 'faint'), origin).toBeLessThanOrEqual(6);
});

test('29 June 2025: the way from Moscow to Cholpon-Ata is drawn, and nothing of December', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=cholpon-ata');
  expect(await inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral')).toBeGreaterThanOrEqual(16);
  for (const origin of origins)
    expect(await inkedParts(page, origin, 'st-petersburg', 'cis', 'faint'), origin).toBeLessThanOrEqual(6);
});

test('29 June 2025: in the morning the head of the journey stands short of Cholpon-Ata', async ({page}) => {
  // three days across the whole track, so that a drag reaches the morning
  await openAtlas(page, 't=2025-06-28&from=2025-06-28&to=2025-06-30');
  expect(await inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral')).toBeLessThanOrEqual(1);
  const track = (await page.locator('.timeline-track').boundingBox())!;
  const at = (day: number) => track.x + (track.width * day) / 3;
  await page.mouse.move(at(0.7), track.y + 6);
  await page.mouse.down();
  await page.mouse.move(at(1.2), track.y + 6);
  await expect(captionOf(page)).toContainText('Lavrov is due in Cholpon-Ata');
  await nextPicture(page);
  const morning = await inkAlong(page, 'moscow', 'cholpon-ata', 'bilateral');
  expect(morning.slice(4, 8)).toContain(true);
  expect(morning.slice(17)).toEqual([false, false, false]);
  await page.mouse.up(); // at rest it is noon, and the head has arrived
  await expect.poll(() => inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral')).toBeGreaterThanOrEqual(16);
});

test('after 30 June 2025 the journey is a faint dashed trace', async ({page}) => {
  await openAtlas(page, 't=2025-08-01');
  expect(await inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral')).toBeLessThanOrEqual(2);
  expect(await inkedParts(page, 'moscow', 'cholpon-ata', 'bilateral', 'faint')).toBeGreaterThanOrEqual(14);
  await expect(page.locator('.legend')).toContainText('announced');
  await expect(page.locator('.legend')).not.toContainText('did not attend');
});

test('the caption of a day after the visit says that no report tells whether it took place', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-07-01&event=lavrov-visit-kyrgyzstan-2025');
  await expect(panelOf(page).locator('.panel-status').first()).toHaveText(
    'Announced. No report here says whether it took place.',
  );
  await expect(captionOf(page)).toHaveText('1 July 2025: nothing in these reports.');
  await expect(captionMetaOf(page)).toContainText(
    'Meeting of CSTO foreign ministers, 30 June 2025 (announced; no report here says whether it took place)',
  );
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
