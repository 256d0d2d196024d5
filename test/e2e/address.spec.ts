import {toDayNumber} from '../../src/time';
import {
  cameraOf,
  captionOf,
  city,
  fragmentWith,
  goTo,
  headingOf,
  middleOf,
  openAtlas,
  panelOf,
  restingCamera,
  restingFragment,
  sizes,
  slider,
} from './atlas';
import {expect, test} from './fixtures';

test.use({viewport: sizes.desktop});

const selections = {
  'event=csto-foreign-ministers-2025': 'Meeting of CSTO foreign ministers',
  'place=baku': 'Baku',
  'place=kyrgyzstan': 'Kyrgyzstan',
  'actor=sergey-lavrov': 'Sergey Lavrov',
  'org=csto': 'Collective Security Treaty Organization',
  'source=tass-2025-06-29': /TASS/,
} as const;

test('an address opens with its day and with what it selects, and so does a later one', async ({page}) => {
  for (const [at, [selection, heading]] of Object.entries(selections).entries()) {
    if (at === 0) await openAtlas(page, `t=2025-06-30&${selection}`);
    else await goTo(page, `t=2025-06-30&${selection}`);
    await expect(headingOf(page)).toHaveText(heading);
    await expect(slider(page)).toHaveValue(String(toDayNumber('2025-06-30')));
    expect(await fragmentWith(page, selection)).toContain('t=2025-06-30');
  }
  await page.goBack();
  await expect(headingOf(page)).toHaveText(selections['org=csto']);
  await page.goBack();
  await expect(headingOf(page)).toHaveText('Sergey Lavrov');
  await page.goForward();
  await expect(headingOf(page)).toHaveText(selections['org=csto']);
});

test('an event without a day opens on its own day', async ({page}) => {
  await openAtlas(page, 'event=parade-moscow-2025');
  await expect(slider(page)).toHaveValue(String(toDayNumber('2025-05-09')));
  await expect(headingOf(page)).toHaveText('Parade of 9 May in Moscow');
});

test('what an address opens is in view, wherever it lies, unless the address says where to look', async ({
  page,
}) => {
  await openAtlas(page, 'place=pyongyang');
  await expect
    .poll(async () => {
      const {x, width} = (await city(page, 'Pyongyang').boundingBox())!;
      return x > 0 && x + width < (await panelOf(page).boundingBox())!.x;
    })
    .toBe(true);
  await page.goto('about:blank');
  await openAtlas(page, 'place=pyongyang&view=50,30,3');
  await expect(city(page, 'Pyongyang')).toHaveCount(0);
});

test('a view is applied, written when the map is moved, and comes back by Back', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&view=42.7,75.5,6');
  await expect(city(page, 'Kant')).toBeVisible(); // near enough to part Bishkek and Kant
  const camera = await cameraOf(page);
  await goTo(page, 't=2025-06-29&view=55,37,3');
  await expect.poll(() => cameraOf(page)).not.toEqual(camera);
  await page.goBack();
  await expect.poll(() => cameraOf(page)).toEqual(camera);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  await restingCamera(page);
  await fragmentWith(page, ',7');
});

test('a view opened again by its own address looks the same', async ({page, context}) => {
  await openAtlas(page, 't=2025-06-29');
  await page.mouse.move(700, 560);
  await page.mouse.down();
  await page.mouse.move(620, 590, {steps: 4});
  await page.mouse.up();
  await fragmentWith(page, 'view=');
  const fragment = await restingFragment(page);
  const moscow = await middleOf(city(page, 'Moscow'));
  const other = await context.newPage();
  await other.setViewportSize(sizes.desktop);
  await openAtlas(other, fragment.slice(1));
  const again = await middleOf(city(other, 'Moscow'));
  expect(Math.hypot(again.x - moscow.x, again.y - moscow.y)).toBeLessThan(3);
});

test('theme, mode and window are applied and stay in the address', async ({page}) => {
  await openAtlas(page, 't=2025-06-29&from=2025-01-01&to=2025-12-31&theme=dark&mode=list');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', {name: 'All 27 events in these reports'})).toBeVisible();
  await expect(slider(page)).toHaveAttribute('min', String(toDayNumber('2025-01-01')));
  await expect(slider(page)).toHaveAttribute('max', String(toDayNumber('2025-12-31')));
  const fragment = await fragmentWith(page, 'theme=dark');
  for (const part of ['from=2025-01-01', 'to=2025-12-31', 'mode=list', 't=2025-06-29'])
    expect(fragment).toContain(part);

  await page.getByRole('button', {name: 'More', exact: true}).click();
  await page.getByLabel('Theme').selectOption('light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', {name: 'Map', exact: true}).click();
  await fragmentWith(page, 'theme=light');
  await expect.poll(() => page.url()).not.toContain('mode=list');
});

test('an event that the dataset does not hold is said to be missing, and the rest is shown', async ({
  page,
}) => {
  await openAtlas(page, 't=2025-06-29&event=no-such-event');
  const notice = page.getByRole('status').filter({hasText: 'There is no event “no-such-event”'});
  await expect(notice).toBeVisible();
  await expect(captionOf(page)).toContainText('29 June 2025');
  await notice.getByRole('button', {name: 'Dismiss'}).click();
  await expect(notice).toHaveCount(0);

  // and so it is when the address changes in an open page
  await goTo(page, 't=2025-06-30&actor=nobody-at-all');
  await expect(page.getByText('There is no person “nobody-at-all”')).toBeVisible();
});

test('the address is written at most four times a second, and last with what is shown', async ({page}) => {
  await openAtlas(page, 't=2025-06-01');
  await slider(page).focus();
  await page.evaluate(() => {
    const {replaceState} = history;
    Object.assign(window, {writes: [] as number[]});
    history.replaceState = (...args) => {
      (window as unknown as {writes: number[]}).writes.push(performance.now());
      replaceState.apply(history, args);
    };
  });
  for (let k = 0; k < 20; k++) await page.keyboard.press('ArrowRight');
  await fragmentWith(page, 't=2025-06-21');
  const writes = await page.evaluate(() => (window as unknown as {writes: number[]}).writes);
  const gaps = writes.slice(1).map((at, k) => at - writes[k]!);
  expect(Math.min(250, ...gaps)).toBeGreaterThan(240);
});

test.describe('nonsense', () => {
  test.use({expectedMessages: [/^warning: Itinera: /]});

  const nonsense = [
    't=2025-13-45',
    't=yesterday&event=%3Cscript%3Ealert(1)%3C/script%3E',
    'view=NaN,1,2',
    'view=999,999,999',
    'view=1e9,0,0',
    '%E0%A4%A',
    '%',
    'x'.repeat(5000),
    't=2025-06-29&t=nonsense',
    'from=2025-12-31&to=2023-01-01',
    'from=1000-01-01&to=9999-12-31&t=5000-01-01',
    't=-271821-04-20',
    'theme=pink&mode=globe&projection=cube',
    '__proto__=1&constructor=2&toString=3',
    'event=constructor',
    'place=__proto__',
    'only=1&known=2025-01-01&lang=ky',
    'worldview=mars&lang=xx&names=all&live=yes',
    '&&&===&t',
    '#t=2025-06-29',
    'event=&place=&actor=&org=&source=',
  ];

  test('nonsense opens an atlas and is complained of in the console at most', async ({page}) => {
    test.slow();
    for (const fragment of nonsense.filter((_, idx) => idx % 3 === 0)) {
      await page.goto('about:blank');
      await openAtlas(page, fragment);
      await expect(captionOf(page)).not.toBeEmpty();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });

  test('any address at all can be written into an open atlas', async ({page}) => {
    await openAtlas(page);
    for (const fragment of nonsense) {
      await page.evaluate(wanted => {
        location.hash = wanted;
      }, fragment);
      await expect(captionOf(page)).not.toBeEmpty();
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
    await goTo(page, 't=2025-12-22');
    await expect(captionOf(page)).toContainText('Informal CIS summit');
  });

  test('of duplicates the last valid one counts', async ({page}) => {
    await openAtlas(page, 't=2025-05-09&t=2025-06-30&t=nonsense');
    await expect(slider(page)).toHaveValue(String(toDayNumber('2025-06-30')));
  });
});
