/** One thing alone: what an article about one journey, person, place, organisation or source embeds. */
import type {Page} from '@playwright/test';
import {
  bars,
  captionOf,
  city,
  fragmentWith,
  headingOf,
  openAtlas,
  panelOf,
  playButton,
  restingFragment,
  sizes,
  slider,
} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

const journey = 't=2025-06-29&event=lavrov-visit-kyrgyzstan-2025&only=1';
const listed = (page: Page) =>
  page.locator('.stage-list .event-table .event-title, .stage-list .event-list-cards .event-title');
const allEvents = (page: Page) =>
  page.locator('[data-atlas]').getByRole('link', {name: /^Show all \d+ events$/});

const things = {
  'event=lavrov-visit-kyrgyzstan-2025': {
    heading: 'Lavrov’s visit to Kyrgyzstan',
    events: 2,
    cities: ['Moscow', 'Cholpon-Ata'],
  },
  'place=bishkek': {heading: 'Bishkek', events: 3, cities: ['Moscow', 'Bishkek', 'Astana']},
  'actor=sergey-lavrov': {heading: 'Sergey Lavrov', events: 5, cities: ['Moscow', 'Bishkek', 'Cholpon-Ata']},
  'org=csto': {heading: /Collective Security/, events: 6, cities: ['Cholpon-Ata', 'Bishkek', 'Astana']},
  'source=tass-2025-06-29': {heading: /TASS/, events: 7, cities: ['Moscow', 'Cholpon-Ata']},
} as const;

for (const [thing, {heading, events, cities}] of Object.entries(things)) {
  test(`${thing} alone shows its events and nothing else`, async ({page}) => {
    await openAtlas(page, `${thing}&only=1`);
    await expect(headingOf(page)).toHaveText(heading);
    await expect(bars(page).getByRole('button', {name: /\d{4}/})).toHaveCount(events);
    for (const name of cities) await expect(city(page, name)).toBeVisible();
    await expect(city(page, 'St. Petersburg')).toHaveCount(0);
    await expect(city(page, 'Jalal-Abad')).toHaveCount(0);

    await page.getByRole('button', {name: 'List', exact: true}).click();
    await expect(listed(page)).toHaveCount(events);
    await expect(page.getByRole('heading', {name: `All ${events} events in this view`})).toBeVisible();
    await expect(page.locator('[data-atlas]')).not.toContainText(/in these reports/i);
    await expect(page.locator('[data-atlas] [aria-label*="these reports"]')).toHaveCount(0);
    await expect(allEvents(page)).toBeVisible();
  });
}

test('both ends of a journey stand clear of what lies over the map, at every size', async ({page}) => {
  for (const size of [sizes.desktop, sizes.frame, sizes.phone]) {
    await page.setViewportSize(size);
    await openAtlas(page, journey);
    await page.reload();
    await openAtlas(page, journey);
    for (const name of ['Moscow', 'Cholpon-Ata']) {
      await expect
        .poll(async () => {
          const {x, y, width, height} = (await city(page, name).boundingBox())!;
          return page.evaluate(
            ([left, top]) => document.elementFromPoint(left!, top!)?.closest('[data-furniture]') === null,
            [x + width / 2, y + height / 2],
          );
        })
        .toBe(true);
    }
  }
});

test('the address goes on naming the one thing while another is read, and Back undoes that', async ({
  page,
}) => {
  await openAtlas(page, journey);
  await city(page, 'Moscow').click();
  await expect(headingOf(page)).toHaveText('Moscow');
  expect(await fragmentWith(page, 'open=place,moscow')).toContain(
    'event=lavrov-visit-kyrgyzstan-2025&only=1',
  );
  await panelOf(page).getByRole('button', {name: 'Close'}).click();
  await fragmentWith(page, 'open=none');
  await page.reload();
  await expect(headingOf(page)).toHaveText('Now and next');
  await expect(allEvents(page)).toBeVisible();
  await page.goBack();
  await expect(headingOf(page)).toHaveText('Moscow');
  await page.goBack();
  await expect(headingOf(page)).toHaveText('Lavrov’s visit to Kyrgyzstan');
  await page.goForward();
  await expect(headingOf(page)).toHaveText('Moscow');
});

test('a link leads to all events, and Back to the one thing', async ({page}) => {
  await openAtlas(page, journey);
  await expect(allEvents(page)).toHaveAttribute('href', '#t=2025-06-29&event=lavrov-visit-kyrgyzstan-2025');
  await allEvents(page).click();
  await expect(allEvents(page)).toHaveCount(0);
  await expect(city(page, 'St. Petersburg')).toHaveCount(1);
  await expect(headingOf(page)).toHaveText('Lavrov’s visit to Kyrgyzstan');
  expect(await restingFragment(page)).not.toContain('only');
  await page.goBack();
  await expect(allEvents(page)).toBeVisible();
  await expect(city(page, 'St. Petersburg')).toHaveCount(0);
});

test('an address that asks for another thing alone opens that', async ({page}) => {
  await openAtlas(page, journey);
  await page.evaluate(() => {
    location.hash = 'place=bishkek&only=1';
  });
  await expect(headingOf(page)).toHaveText('Bishkek');
  await expect(city(page, 'Cholpon-Ata')).toHaveCount(0);
  await expect(bars(page).getByRole('button', {name: /\d{4}/})).toHaveCount(3);
});

test('what the address says of days and view counts over what is fitted', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&from=2025-06-20&to=2025-07-20&place=cholpon-ata&only=1&view=42,77,6');
  await expect(slider(page)).toHaveAttribute('min', '20259');
  expect(await restingFragment(page)).toContain('view=42,77,6');
});

test.describe('of a thing that there is not', () => {
  test.use({expectedMessages: [/^warning: Itinera: everything is shown/]});

  test('everything is shown, and the page says so', async ({page}) => {
    await openAtlas(page, 'event=no-such-event&only=1');
    await expect(
      page.getByRole('status').filter({hasText: 'There is no event “no-such-event”'}),
    ).toBeVisible();
    await expect(allEvents(page)).toHaveCount(0);
    await expect(city(page, 'St. Petersburg')).toHaveCount(1);
  });
});

test('one event alone can be stepped and played through', async ({page}) => {
  await openAtlas(page, 't=2025-05-03&event=parade-moscow-2025&only=1&open=none');
  await expect(captionOf(page)).toContainText('nothing in this view');
  await page.getByRole('button', {name: 'Next event'}).click();
  await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
  await playButton(page).click();
  await expect(captionOf(page)).toContainText('nothing in this view');
});
