/** Dossiers: an address for each, names that lead from one to the next and back, paper, and nothing for axe to find. */
import type {Page} from '@playwright/test';
import {captionOf, fragmentWith, goTo, headingOf, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

/**
 * One of each kind: what its address says, its headline, and a part that only its dossier has. Of the kinds that
 * accessibility.spec.ts asks about in every language, axe is not asked again here.
 */
const kinds = [
  ['place=st-petersburg', 'St. Petersburg', 'Who comes from where'],
  ['place=kyrgyzstan', 'Kyrgyzstan', 'Standing in each organisation'],
  ['actor=sergey-lavrov', 'Sergey Lavrov', 'Itinerary'],
  ['actor=president-of-kyrgyzstan', 'President of Kyrgyzstan', 'Itinerary'],
  ['org=csto', 'Collective Security Treaty Organization', 'Chairmanship'],
  ['event=cis-informal-summit-2025', 'Informal CIS summit in St. Petersburg', 'Who says so'],
  ['source=tass-2025-06-29', 'TASS', 'How it is dated'],
] as const;

const part = (page: Page, name: string) =>
  panelOf(page).locator('.panel-section', {has: page.getByRole('heading', {level: 3, name, exact: true})});

const askedElsewhere = /^(place=kyrgyzstan|actor=sergey-lavrov|org|event|source)/;

test('an address opens each kind of dossier, and axe finds nothing in any', async ({
  page,
  accessibilityIssues,
}) => {
  await openAtlas(page, 't=2025-06-29');
  for (const [address, title, heading] of kinds) {
    await goTo(page, `t=2025-06-29&${address}`);
    await expect(headingOf(page)).toHaveText(title);
    await expect(part(page, heading)).toBeVisible();
    if (askedElsewhere.test(address)) continue;
    expect([address, await accessibilityIssues({within: '.panel'})]).toEqual([address, []]);
  }
});

test('Lavrov’s dossier: two journeys, both only announced, a meeting at home, and with whom', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29&actor=sergey-lavrov');
  const itinerary = part(page, 'Itinerary');
  await expect(itinerary).toContainText(
    '2 journeys, about 6,150 km in straight lines over the globe. All are only announced.',
  );
  const stops = itinerary.getByRole('list').first().locator('> li');
  await expect(stops).toHaveCount(3);
  await expect(stops.nth(0)).toContainText('From Moscow to Bishkek, about 2,990 km (start inferred)');
  await expect(stops.nth(0)).toContainText('12 October 2023');
  await expect(stops.nth(1)).toContainText('In Moscow');
  await expect(stops.nth(1)).toContainText('Talks of Lavrov and Kulubaev');
  await expect(stops.nth(2)).toContainText('From Moscow to Cholpon-Ata, about 3,160 km (start inferred)');
  await expect(stops.nth(2)).toContainText('Lavrov’s visit to Kyrgyzstan');
  await expect(stops.nth(2)).toContainText('Meeting of CSTO foreign ministers');
  // what is only announced is nowhere told as done
  await expect(itinerary).not.toContainText('Took place');
  await expect(part(page, 'Attendance not stated')).toContainText('Kulubaev’s visit to Moscow');
  await expect(part(page, 'Counterparts')).toContainText(
    'Jeenbek Kulubaev: 3 events, 1 of them reported as having taken place',
  );
  await expect(part(page, 'Offices, as reported')).toContainText('TASS, 29 June 2025, paragraph 1');
});

test('names lead from dossier to dossier, and three steps back lead to where they began', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&actor=sergey-lavrov');
  const follow = async (name: string, title: string) => {
    await panelOf(page).getByRole('link', {name, exact: true}).first().click();
    await expect(headingOf(page)).toHaveText(title);
  };
  await follow('Bishkek', 'Bishkek');
  await fragmentWith(page, 'place=bishkek');
  await follow('Kyrgyzstan', 'Kyrgyzstan');
  await fragmentWith(page, 'place=kyrgyzstan');
  await follow('CSTO', 'Collective Security Treaty Organization');
  await fragmentWith(page, 'org=csto');
  for (const title of ['Kyrgyzstan', 'Bishkek', 'Sergey Lavrov']) {
    await page.goBack();
    await expect(headingOf(page)).toHaveText(title);
  }
  await fragmentWith(page, 'actor=sergey-lavrov');
});

test('a place on a small picture opens its dossier', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=st-petersburg');
  await panelOf(page).locator('.small-map-place', {hasText: 'Yerevan'}).click();
  await expect(headingOf(page)).toHaveText('Yerevan');
});

test('what filters hide of a dossier is said, and shown again at a press', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&actor=vladimir-putin&kind=summit');
  const line = panelOf(page).getByText('8 of these 9 events are outside the filters.');
  await expect(line).toBeVisible();
  await panelOf(page).getByRole('button', {name: 'Clear the filters'}).click();
  await expect(line).toBeHidden();
  await expect(headingOf(page)).toHaveText('Vladimir Putin');
});

test('who belongs to an organisation is told for the clock’s day', async ({page}) => {
  await openAtlas(page, 't=2023-10-12&org=csto');
  await expect(part(page, 'Members on 12 October 2023, as reported')).toContainText(
    'Not certain for 12 October 2023.',
  );
  await goTo(page, 't=2025-06-29&org=csto');
  await expect(part(page, 'Members on 29 June 2025, as reported')).not.toContainText('Not certain');
});

test('a dossier is printed whole, after the sheet with the map', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&place=kyrgyzstan');
  await expect(part(page, 'Standing in each organisation')).toBeAttached();
  // what pictures are drawn with is there
  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByRole('button', {name: 'Save a picture'}).click();
  await expect(page.getByRole('img', {name: 'Preview'})).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const [sheet, panel, body] = await Promise.all(
    ['.print-sheet', '[data-atlas] .panel', '[data-atlas] .panel-body'].map(selector =>
      page.locator(selector).evaluate(element => {
        const {top, bottom} = element.getBoundingClientRect();
        return {top, bottom, isWhole: element.scrollHeight <= element.clientHeight + 1};
      }),
    ),
  );
  expect(panel!.top).toBeGreaterThanOrEqual(sheet!.bottom);
  expect([panel!.isWhole, body!.isWhole]).toEqual([true, true]);
  await expect(part(page, 'Figures and facts')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({media: null});
  await expect(captionOf(page)).toBeVisible();
});
