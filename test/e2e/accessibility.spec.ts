import type {Locator, Page} from '@playwright/test';
import type {Language} from '../../src/i18n';
import {languages} from '../../src/model';
import {toDayNumber} from '../../src/time';
import {
  atlasStands,
  bar,
  cameraOf,
  goTo,
  headingOf,
  nextPicture,
  openAtlas,
  restingCamera,
  sizes,
} from './atlas';
import {expect, test} from './fixtures';

/** Something to look at: what opens it, and the part of the page that it changes. */
interface State {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly within: string;
}

const pages: Readonly<Record<Language, string>> = {en: './', ru: './index.ru.html', ky: './index.ky.html'};

/** A state that an address asks for; it is there once the thing to be seen is. */
function at(name: string, fragment: string, within: string, seen = within): State {
  return {
    name,
    within,
    open: async page => {
      await page.evaluate(wanted => {
        location.hash = wanted;
      }, fragment);
      const day = new URLSearchParams(fragment).get('t');
      if (day) await expect(page.locator('.timeline-slider')).toHaveValue(String(toDayNumber(day)));
      await expect(page.locator(seen).first()).toBeVisible();
      await expect(page.locator('[data-atlas] [aria-busy="true"]')).toHaveCount(0);
      await nextPicture(page);
    },
  };
}

/** A panel, known by what its heading links to or holds: no other panel before it has the same. */
const panel = (name: string, fragment: string, seen: string) =>
  at(name, fragment, '.panel', `.panel ${seen}`);

const more = (page: Page) => page.locator('.tools-more > button');
const moreRow = (page: Page, fromTheEnd: number): Locator =>
  page.locator('.more-rows > li > button').nth(-fromTheEnd);

/** A dialog behind More; the one that was open is closed before. */
function dialog(name: string, fromTheEnd: number, within: string): State {
  return {
    name,
    within,
    open: async page => {
      if (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape');
      if ((await more(page).getAttribute('aria-expanded')) === 'false') await more(page).click();
      await moreRow(page, fromTheEnd).click();
      await expect(page.locator(`${within} h2`)).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    },
  };
}

/** The dialog that shares: in a large window it has a button of its own. */
const shareDialog: State = {
  name: 'the dialog that shares',
  within: '.share-dialog',
  open: async page => {
    if (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape');
    await page.locator('.tools > button').last().click();
    await expect(page.locator('.share-preview iframe')).toBeVisible();
    await page.locator('.share-choices summary').click();
  },
};

const menu: State = {
  name: 'More',
  within: '.tools',
  open: async page => {
    if (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape');
    await more(page).click();
    await expect(page.locator('.more-rows')).toBeVisible();
  },
};
const choice: State = {
  name: 'the choice of cities that share a dot',
  within: '.city-choice',
  open: async page => {
    if (await page.locator('dialog[open]').isVisible()) await page.keyboard.press('Escape');
    await at('', 't=2025-06-29&view=50,65,1.5', '.map').open(page);
    await page.locator('.city[aria-expanded]').first().click();
    await expect(page.locator('.city-choice')).toBeVisible();
  },
};

/** In which a period is typed. */
const period: State = {
  name: 'the dialog of a period',
  within: 'dialog[open]',
  open: async page => {
    await page.locator('.timeline-period').click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  },
};

/** Read from its beginning: the headings that stay cover half of a row that is scrolled below them, and so half of what can be pressed there. */
const byPerson = 't=2025-06-29&mode=list&group=person';
const listOfPeople = at('the list by person', byPerson, '.stage-list', '.stage-list .event-title');
const listByPerson: State = {
  ...listOfPeople,
  open: async page => {
    await listOfPeople.open(page);
    await page.locator('.stage-list').evaluate(list => list.scrollTo(0, 0));
  },
};

const desktopStates: readonly State[] = [
  at('the opening view', 't=2025-06-29&place=cholpon-ata', 'html', '.panel'),
  at('nothing selected', 't=2025-06-30', '.panel', '.panel'),
  panel('an event', 't=2025-12-22&event=cis-informal-summit-2025', '.panel-head[data-format]'),
  at('a day with absences', 't=2025-12-22', '.map', '.city[data-absent]'),
  panel('a city with absences', 't=2025-12-22&place=baku', '.panel-section'),
  panel('a country', 't=2025-06-29&place=kyrgyzstan', '.dossier-standings'),
  panel('a person', 't=2025-06-29&actor=sergey-lavrov', '.event-row'),
  panel('an organisation', 't=2025-06-29&org=csto', '.panel-section'),
  panel('a source', 't=2025-06-29&source=tass-2025-06-29', '.panel-part'),
  at('the notice of an address that leads nowhere', 't=2025-06-29&event=no-such-event', '.notice'),
  at('a part of the time', 't=2025-06-29&from=2025-06-01&to=2025-07-31', '.timeline'),
  period,
  choice,
  at('the list by day', 't=2025-06-29&mode=list', '.stage-list', '.stage-list .event-title'),
  at('the list by place', 't=2025-06-29&mode=list&group=place', '.stage-list', '.stage-list .event-title'),
  listByPerson,
  shareDialog,
  menu,
  dialog('what was known when', 8, '.known-dialog'),
  dialog('the dialog that saves a picture', 4, '.save-dialog'),
  dialog('About this map', 2, '.about-dialog'),
  dialog('Keys', 1, '.about-dialog'),
];

const phoneStates: readonly State[] = [
  at('the opening view', 't=2025-06-29&place=cholpon-ata', 'html', '.panel'),
  panel('an event', 't=2025-12-22&event=cis-informal-summit-2025', '.panel-head[data-format]'),
  at('the list', 't=2025-06-29&mode=list', '.stage-list', '.stage-list .event-title'),
  dialog('the dialog that shares', 9, '.share-dialog'),
  menu,
  {
    name: 'the sheet pulled up',
    within: '.panel',
    open: async page => {
      await page.locator('.panel-handle').tap();
      await page.locator('.panel-handle').tap();
      await expect(page.locator('.panel[data-sheet="full"]')).toBeVisible();
    },
  },
];

for (const [device, states, options] of [
  ['desktop', desktopStates, {viewport: sizes.desktop}],
  ['phone', phoneStates, {viewport: sizes.phone, hasTouch: true}],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use({...options, contextOptions: {reducedMotion: 'reduce'}});

    for (const [language, address] of Object.entries(pages)) {
      test(`axe finds nothing in any state, in ${language}`, async ({page, accessibilityIssues}) => {
        test.slow();
        await page.goto(address);
        await atlasStands(page);
        const found: Record<string, string[]> = {};
        for (const {name, open, within} of states) {
          await open(page);
          await page.emulateMedia({colorScheme: 'light'});
          found[`${name}, light`] = await accessibilityIssues({within});
          // the colours are the same in every language
          if (language === languages[0]) {
            await page.emulateMedia({colorScheme: 'dark'});
            found[`${name}, dark`] = await accessibilityIssues({within, coloursAlone: true});
          }
          // the list of the prerendered page is hidden, and asked about below: from here on it would only take time
          await page.evaluate(() => document.querySelector('#first .event-list')?.remove());
        }
        expect(Object.fromEntries(Object.entries(found).filter(([, issues]) => issues.length > 0))).toEqual(
          {},
        );
      });
    }
  });
}

test.describe('a theme of the reader’s own', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('axe finds nothing where it is dark on a light system and light on a dark one', async ({
    page,
    accessibilityIssues,
  }) => {
    await openAtlas(page, 't=2025-06-29&theme=dark');
    expect(await accessibilityIssues({coloursAlone: true})).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await goTo(page, 't=2025-12-22&event=cis-informal-summit-2025&theme=light');
    expect(await accessibilityIssues({coloursAlone: true})).toEqual([]);
  });
});

test.describe('without the atlas', () => {
  test.use({expectedMessages: [/dataset\.json|404/]});

  for (const [language, address] of Object.entries(pages)) {
    test(`axe finds nothing in the page as it is sent, nor where its data is missing, in ${language}`, async ({
      page,
      accessibilityIssues,
    }) => {
      // axe itself is a script: the atlas is only kept from taking the page over
      let answer = () => {};
      const isAnswered = new Promise<void>(resolve => {
        answer = resolve;
      });
      await page.route('**/dataset.json', async route => {
        await isAnswered;
        await route.fulfill({status: 404});
      });
      await page.goto(address, {waitUntil: 'commit'});
      await page.locator('.first-list').waitFor();
      expect(await accessibilityIssues()).toEqual([]);
      await page.emulateMedia({colorScheme: 'dark'});
      expect(await accessibilityIssues({coloursAlone: true})).toEqual([]);
      answer();
      await page.locator('.failure').waitFor();
      expect(await accessibilityIssues()).toEqual([]);
    });
  }
});

test('everything is reached by Tab, and the cities are one stop of it', async ({page}) => {
  await page.setViewportSize(sizes.desktop);
  await openAtlas(page);
  const stops: string[] = [];
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const parts = '.skip, .tools, .city, .map-surface, .zoom, .timeline, .panel';
        return document.activeElement?.closest(parts)?.classList[0] ?? '';
      }),
    );
  }
  // in the order in which they lie, and the first time round
  const order = stops.filter((part, k) => part !== '' && stops.indexOf(part) === k);
  expect(order).toEqual(['skip', 'tools', 'map-surface', 'city', 'zoom', 'timeline', 'panel']);
  expect(stops.slice(0, stops.indexOf('panel')).filter(part => part === 'city')).toHaveLength(1);
});

test('the first stop leads to the heading of the list, from the map and from the list', async ({page}) => {
  await openAtlas(page, 't=2025-06-29');
  const heading = page.getByRole('heading', {name: 'All 27 events in these reports'});
  for (let turn = 0; turn < 2; turn++) {
    await page.locator('body').evaluate(body => {
      body.tabIndex = -1;
      body.focus();
    });
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', {name: 'Skip to the events'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(heading).toBeFocused();
  }
  await expect(bar(page, 'Parade of 9 May')).toBeVisible();
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false, expectedMessages: [/was preloaded using link preload/]});

  test('the first stop leads to the heading of the list', async ({page}) => {
    await page.goto('./');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', {name: 'Skip to the events'})).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {name: 'All 27 events in these reports'})).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', {name: 'Founding of the CIS'})).toBeFocused();
  });
});

test.describe('keys on the map', () => {
  test.use({viewport: sizes.desktop, contextOptions: {reducedMotion: 'reduce'}});

  test('lead from city to city, also to one out of view, which comes into view', async ({page}) => {
    await openAtlas(page, 't=2025-06-29&view=75,42,6');
    await page.locator('.map-surface').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('y');
    const yerevan = page.locator('[data-place="yerevan"]');
    await expect(yerevan).toBeFocused();
    await expect(yerevan).toHaveClass('city');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-place="baku"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText('Baku');
    await expect(headingOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-place="baku"]')).toBeFocused();
  });

  test('arrows move the map and plus and minus zoom it, where it has the focus itself', async ({page}) => {
    await openAtlas(page, 't=2025-06-29');
    const surface = page.locator('.map-surface');
    const opened = await restingCamera(page);
    await surface.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => cameraOf(page)).not.toEqual(opened);
    const moved = await restingCamera(page);
    await page.keyboard.press('+');
    await expect.poll(() => cameraOf(page)).not.toEqual(moved);
    const zoomed = await restingCamera(page);
    await page.locator('.timeline-step').first().focus();
    await page.keyboard.press('+');
    expect(await restingCamera(page)).toEqual(zoomed);
  });
});
