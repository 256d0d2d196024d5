import {bar, goTo, headingOf, openAtlas, panelOf, sizes} from './atlas';
import {expect, test} from './fixtures';

type States = Readonly<Record<string, readonly [fragment: string, heading: string]>>;

const places: States = {
  'the opening view': ['t=2025-06-29&place=cholpon-ata', 'Cholpon-Ata'],
  'nothing selected': ['t=2025-06-30', 'Now and next'],
  'a day without anything': ['t=2024-06-01', 'Now and next'],
  'a day with absences': ['t=2025-12-22&place=baku', 'Baku'],
};
const panels: States = {
  'an event': ['t=2025-12-22&event=cis-informal-summit-2025', 'Informal CIS summit in St. Petersburg'],
  'a country': ['t=2025-06-29&place=kyrgyzstan', 'Kyrgyzstan'],
  'a person': ['t=2025-06-29&actor=sergey-lavrov', 'Sergey Lavrov'],
  'an organisation': ['t=2025-06-29&org=csto', 'Collective Security Treaty Organization'],
  'a source': ['t=2025-06-29&source=tass-2025-06-29', 'TASS'],
};
const looks: States = {
  'the list': ['t=2025-06-29&mode=list', 'Now and next'],
  'the dark theme': [
    't=2025-12-22&event=cis-informal-summit-2025&theme=dark',
    'Informal CIS summit in St. Petersburg',
  ],
  'the dark list': ['t=2025-06-29&mode=list&theme=dark', 'Now and next'],
  'the notice of an address that leads nowhere': ['t=2025-06-29&event=no-such-event', 'Now and next'],
};

test.describe('on a desktop', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  for (const group of [places, panels, looks]) {
    const names = Object.keys(group);
    test(`axe finds nothing in ${names.join(', ')}`, async ({page, accessibilityIssues}) => {
      test.slow();
      await openAtlas(page, 't=2025-06-28');
      for (const [name, [fragment, heading]] of Object.entries(group)) {
        await goTo(page, fragment);
        await expect(headingOf(page)).toHaveText(heading);
        expect(await accessibilityIssues(), name).toEqual([]);
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({viewport: sizes.phone, hasTouch: true, contextOptions: {reducedMotion: 'reduce'}});

  test('axe finds nothing in the opening view and in the dark list', async ({page, accessibilityIssues}) => {
    await openAtlas(page);
    expect(await accessibilityIssues()).toEqual([]);
    await goTo(page, 't=2023-10-05&mode=list&theme=dark');
    expect(await accessibilityIssues()).toEqual([]);
  });

  test('axe finds nothing in a sheet that is pulled up', async ({page, accessibilityIssues}) => {
    await openAtlas(page, 't=2025-12-22&event=cis-informal-summit-2025');
    await panelOf(page).getByRole('button', {name: 'Show more'}).tap();
    await panelOf(page).getByRole('button', {name: 'Show all'}).tap();
    await expect(panelOf(page).getByRole('button', {name: 'Show less'})).toBeVisible();
    expect(await accessibilityIssues()).toEqual([]);
  });
});

test.describe('without script', () => {
  test('axe finds nothing in the page as it is sent', async ({page, accessibilityIssues}) => {
    // axe itself is a script: the atlas is only kept from taking the page over
    await page.route('**/dataset.json', () => {});
    await page.goto('./', {waitUntil: 'commit'});
    await page.locator('.first-list').waitFor();
    expect(await accessibilityIssues()).toEqual([]);
    await page.unrouteAll({behavior: 'ignoreErrors'});
  });
});

test('everything is reached by Tab: the way past the map, tools, map, cities, panel, time', async ({
  page,
}) => {
  await page.setViewportSize(sizes.desktop);
  await openAtlas(page);
  const reached = new Set<string>();
  for (let k = 0; k < 110; k++) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(() => {
        const {activeElement: at} = document;
        return (
          at?.closest('.skip, .tools, .city, .zoom, .legend, .panel, .timeline, .map')?.classList[0] ?? ''
        );
      }),
    );
  }
  for (const part of ['skip', 'tools', 'map', 'city', 'zoom', 'panel', 'timeline'])
    expect([...reached]).toContain(part);
});

test('the way past the map leads to the list', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'Skip to the events'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', {name: 'All 27 events in these reports'})).toBeVisible();
  await expect(bar(page, 'Parade of 9 May')).toBeVisible();
});
