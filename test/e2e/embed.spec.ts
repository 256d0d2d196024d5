import type {Page} from '@playwright/test';
import {expect, iframe, liveFrame, longText, test} from './article';
import {atlasStands, slider} from './atlas';
import {finger} from './finger';
import {cutTexts} from './overflow';

const frameSizes = [
  {width: 720, height: 480},
  {width: 360, height: 480},
  {width: 480, height: 320},
  {width: 320, height: 200},
  {width: 1200, height: 800},
];

async function openEmbed(page: Page, fragment = '', file = 'embed.html'): Promise<void> {
  await page.goto(`./${file}${fragment === '' ? '' : `#${fragment}`}`);
  await atlasStands(page);
}

const caption = (page: Page) => page.locator('.embed .caption');
const panel = (page: Page) => page.locator('.panel');

/** How large the page is that could be scrolled. */
const scrolledSize = (page: Page) =>
  page.evaluate(() => {
    const {scrollWidth, scrollHeight} = document.documentElement;
    return {width: scrollWidth, height: scrollHeight};
  });

// ── before and without script ───────────────────────────────────────────────────────────────

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const size of frameSizes) {
    test(`title, caption, still and credit stand in ${size.width} × ${size.height}, and nothing scrolls`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto('./embed.html');
      await expect(page.locator('.caption-sentence')).toBeInViewport({ratio: 1});
      await expect(page.locator('.caption-meta')).toBeInViewport({ratio: 1});
      await expect(page.locator('.first-map')).toBeInViewport({ratio: 0.9});
      await expect(page.getByRole('link', {name: 'Whole atlas'})).toBeInViewport({ratio: 1});

      expect(await scrolledSize(page)).toEqual(size);
    });
  }

  test('the list opens by its summary, and each of its events is there', async ({page}) => {
    await page.setViewportSize({width: 360, height: 480});
    await page.goto('./embed.html');
    await expect(page.locator('.event-list-row').first()).toBeHidden();
    await page.getByText('List: 27').click();
    await expect(page.locator('.event-list-row')).toHaveCount(27);
    await expect(page.locator('.event-list-row').first()).toBeInViewport();
  });

  test('each language has a page of its own', async ({page}) => {
    await page.goto('./embed.ru.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('link', {name: 'Весь атлас'})).toHaveAttribute('href', './index.ru.html');
    await page.goto('./embed.ky.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ky');
    await expect(page.getByText('Тизме: 27')).toBeVisible();
  });
});

for (const size of frameSizes) {
  test(`in ${size.width} × ${size.height} all of the caption is read, nothing is cut and nothing scrolls`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const language of ['en', 'ru', 'ky']) {
      await openEmbed(page, '', language === 'en' ? 'embed.html' : `embed.${language}.html`);
      expect(await cutTexts(page)).toEqual([]);
      await expect(page.locator('.embed .caption-sentence')).toBeInViewport({ratio: 1});
      await expect(page.locator('.embed .caption-meta')).toBeInViewport({ratio: 1});
      await expect(page.getByRole('button', {name: /^(Next|Следующее|Кийинки)/})).toBeInViewport({ratio: 1});

      expect(await scrolledSize(page)).toEqual(size);
    }
  });
}

test('the written frame and the running one tell the same, in the same place', async ({page}) => {
  await page.setViewportSize({width: 720, height: 480});
  let sendData = () => {};
  const isMeasured = new Promise<void>(resolve => {
    sendData = resolve;
  });
  await page.route('**/dataset.json', async route => {
    await isMeasured;
    await route.continue();
  });
  await page.goto('./embed.html', {waitUntil: 'commit'});
  const dot = page.locator('.first-fit--wide .first-ring');
  const [ring, words] = [await dot.boundingBox(), (await page.locator('.first .caption').textContent())!];
  sendData();
  await atlasStands(page);
  const city = await page
    .getByRole('button', {name: /^Cholpon-Ata/})
    .locator('.city-dot')
    .boundingBox();
  const middle = (box: typeof ring) => [box!.x + box!.width / 2, box!.y + box!.height / 2];
  expect(Math.hypot(middle(ring)[0]! - middle(city)[0]!, middle(ring)[1]! - middle(city)[1]!)).toBeLessThan(
    2,
  );
  expect((await caption(page).textContent())!.replaceAll('\n', '')).toBe(words.replaceAll('\n', ''));
});

test('the written track stays as it is when the style of the running one comes before its data', async ({
  page,
}) => {
  await page.setViewportSize({width: 720, height: 480});
  await page.route('**/dataset.json', () => {
    // it is on its way for ever
  });
  await page.goto('./embed.html', {waitUntil: 'commit'});
  await page.locator('link[rel="stylesheet"][href*="running-"]').waitFor({state: 'attached'});
  await expect
    .poll(() => page.evaluate(() => [...document.styleSheets].some(({href}) => href?.includes('running-'))))
    .toBe(true);
  const track = page.locator('.first-track--wide > svg');
  await expect(track).toHaveCSS('box-shadow', 'none');
  await expect(track).toHaveCSS('padding', '0px');
  await expect(track.locator('.timeline-bar[data-format]').first()).not.toHaveCSS(
    'color',
    await track.evaluate(svg => getComputedStyle(svg).color),
  );
});

// ── light ───────────────────────────────────────────────────────────────────────────────────

test('time, cities, sources and an event that is flown to need no live map, and none is fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  await page.setViewportSize({width: 720, height: 480});
  await openEmbed(page);
  await slider(page).press('PageDown');
  await page.getByRole('button', {name: 'Next event'}).click();
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  await page.getByRole('button', {name: /^Moscow/}).click();
  await panel(page).locator('.panel-link[data-kind="source"]').first().click();
  await expect(panel(page).locator('.event-card, .event-row').first()).toBeVisible();
  expect(fetched.filter(url => /live-|maplibre|names\.json|fine\.json/.test(url))).toEqual([]);
});

// ── what opens, and what does not ───────────────────────────────────────────────────────────

test('previous and next are told by the caption; details, a city and a name open the panel', async ({
  page,
}) => {
  await page.setViewportSize({width: 720, height: 480});
  await openEmbed(page);
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('button', {name: 'Next event'}).click();
  await expect(caption(page)).toContainText('30 June 2025');
  await expect(panel(page)).toHaveCount(0);
  await page.getByRole('button', {name: 'Details'}).click();
  await expect(panel(page).getByRole('heading', {level: 2})).toHaveText('Meeting of CSTO foreign ministers');
  await panel(page).getByRole('button', {name: 'Close'}).click();
  await expect(panel(page)).toHaveCount(0);
  // the event goes on being told
  await expect(caption(page)).toContainText('30 June 2025');

  const city = page.getByRole('button', {name: /^Moscow/});
  await city.click();
  await expect(panel(page).getByRole('heading', {level: 2})).toHaveText('Moscow');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(city).toHaveAttribute('aria-pressed', 'false');
});

test('a city that the dataset opens with is opened by a tap all the same', async ({page}) => {
  await openEmbed(page);
  const city = page.getByRole('button', {name: /^Cholpon-Ata/});
  await expect(city).toHaveAttribute('aria-pressed', 'true');
  await city.click();
  await expect(panel(page).getByRole('heading', {level: 2})).toHaveText('Cholpon-Ata');
});

test('the list takes the map’s place, and the way to the atlas keeps what is looked at', async ({page}) => {
  await page.setViewportSize({width: 360, height: 480});
  await openEmbed(page, 't=2023-10-12');
  const link = page.getByRole('link', {name: 'Whole atlas'});
  await link.focus();
  await expect(link).toHaveAttribute('href', './index.html#t=2023-10-12');
  await page.getByRole('button', {name: 'List: 27'}).click();
  await expect(page.getByRole('heading', {name: 'All 27 events in these reports'})).toBeFocused();
  await page.getByRole('button', {name: 'Map', exact: true}).click();
  await expect(page.locator('.stage-map')).not.toHaveAttribute('inert');
});

test('an address may leave parts out and ask for the article’s ground', async ({page}) => {
  await openEmbed(page, 't=2025-06-29&show=caption,time&bg=transparent');
  await expect(page.getByRole('heading', {level: 1})).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(caption(page)).toBeVisible();
  await expect(page.getByRole('button', {name: 'Next event'})).toBeVisible();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  // and they stay in the address when the clock goes on
  await page.getByRole('button', {name: 'Next event'}).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('event=');
  expect(new URL(page.url()).hash).toContain('&show=caption,time&bg=transparent');
});

test('axe finds nothing, in each state, light and dark', async ({page, accessibilityIssues}) => {
  await page.setViewportSize({width: 720, height: 480});
  for (const theme of ['light', 'dark']) {
    await page.goto('about:blank');
    await openEmbed(page, `t=2025-06-29&theme=${theme}`);
    expect(await accessibilityIssues()).toEqual([]);
    await page.getByRole('button', {name: 'Details'}).click();
    expect(await accessibilityIssues()).toEqual([]);
    await panel(page).getByRole('button', {name: 'Close'}).click();
    await page.getByRole('button', {name: 'List: 27'}).click();
    await page.locator('.embed .event-list-row').first().waitFor();
    expect(await accessibilityIssues()).toEqual([]);
  }
});

// ── in an article ───────────────────────────────────────────────────────────────────────────

test('a wheel over the map scrolls the article and says how to zoom; with Ctrl it zooms the map', async ({
  page,
  openArticle,
}) => {
  await openArticle(`${iframe()}${longText}`);
  const frame = await liveFrame(page);
  const world = frame.locator('.map .still-world').locator('..');
  const before = await world.getAttribute('transform');
  await page.mouse.move(360, 250);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
  await expect(frame.getByText('hold Ctrl and turn the wheel')).toBeVisible();
  expect(await world.getAttribute('transform')).toBe(before);

  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.move(360, 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(world).not.toHaveAttribute('transform', before!);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('what is opened in a frame adds no step that the article’s Back would go through', async ({
  page,
  openArticle,
}) => {
  await openArticle(iframe());
  const frame = await liveFrame(page);
  const length = await page.evaluate(() => history.length);
  await frame.getByRole('button', {name: 'Next event'}).click();
  await frame.getByRole('button', {name: /^Moscow/}).click();
  await expect(frame.locator('.panel')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('a frame that is not displayed draws itself once it is, at its size', async ({page, openArticle}) => {
  await openArticle(`<div hidden>${iframe()}</div>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.embed').waitFor({state: 'attached'});
  await page.evaluate(() => document.querySelector('div')!.removeAttribute('hidden'));
  const city = frame.getByRole('button', {name: /^Cholpon-Ata/});
  await expect(city).toBeInViewport({ratio: 1});
  await expect(frame.locator('.embed .timeline-bar').first()).toBeVisible();
});

test('a frame that is moved in the page loads anew and stands again', async ({page, openArticle}) => {
  await openArticle(`${iframe('t=2023-10-12')}<section></section>`);
  await liveFrame(page);
  await page.evaluate(() => document.querySelector('section')!.append(document.querySelector('iframe')!));
  const frame = await liveFrame(page, 'section iframe');
  await expect(frame.locator('.embed .caption')).toContainText('12 October 2023');
});

for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts']) {
  test(`sandbox="${sandbox}" shows all`, async ({page, openArticle}) => {
    await openArticle(iframe('', `width="720" height="480" sandbox="${sandbox}"`));
    const frame = await liveFrame(page);
    await frame.getByRole('button', {name: 'Next event'}).click();
    await expect(frame.locator('.embed .caption')).toContainText('30 June 2025');
    await frame.getByRole('button', {name: /^Moscow/}).click();
    await expect(frame.locator('.panel')).toBeVisible();
  });
}

test.describe('a sandbox that allows no script', () => {
  test.use({expectedMessages: [/Blocked script execution|another origin: http:\/\/127\.0\.0\.1:/]});

  test('shows the still, the list and a link', async ({page, openArticle}) => {
    await openArticle(iframe('', 'width="720" height="480" sandbox="allow-popups"'));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.caption-sentence')).toContainText('Cholpon-Ata');
    await expect(frame.locator('.first-map')).toBeVisible();
    await frame.getByText('List: 27').click();
    await expect(frame.locator('.event-list-row').first()).toBeVisible();
    await expect(frame.getByRole('link', {name: 'Whole atlas'})).toBeVisible();
  });
});

test('an article is printed with the map as it stands, and a frame alone with all of its events', async ({
  page,
  openArticle,
}) => {
  await openArticle(iframe());
  const frame = await liveFrame(page);
  await page.emulateMedia({media: 'print'});
  await expect(frame.locator('.map .map-still')).toBeVisible();
  await expect(frame.locator('.embed .caption-sentence')).toBeVisible();
  await expect(frame.getByRole('button', {name: 'Next event'})).toBeHidden();
  await page.emulateMedia({media: 'screen'});

  await openEmbed(page);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.first-list .event-list-row')).toHaveCount(27);
  await expect(page.locator('.first-list .event-list-row').last()).toBeVisible();
  await expect(page.locator('.embed .caption-sentence')).toBeVisible();
});

test.describe('under a finger', () => {
  test.use({hasTouch: true, viewport: {width: 390, height: 844}});

  test('one finger over the map scrolls the article and is told of two, which move the map; the track is dragged by one', async ({
    page,
    openArticle,
  }) => {
    await openArticle(`${iframe()}${longText}`);
    const frame = await liveFrame(page);
    const world = frame.locator('.map .still-world').locator('..');
    const before = await world.getAttribute('transform');
    const hand = await finger(page);
    const map = (await frame.locator('.map').boundingBox())!;
    const [x, middle] = [map.x + map.width / 2, map.y + map.height / 2];
    await hand.swipe([x, middle], [x, middle - 120]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    await expect(frame.getByText('use two fingers')).toBeVisible();
    expect(await world.getAttribute('transform')).toBe(before);

    await page.evaluate(() => scrollTo(0, 0));
    const track = (await frame.locator('.timeline-track').boundingBox())!;
    const day = await frame.getByRole('slider').inputValue();
    const y = track.y + track.height / 2;
    await hand.swipe([track.x + 40, y], [track.x + 160, y]);
    await expect(frame.getByRole('slider')).not.toHaveValue(day);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);

    const device = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      device.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === null ? [] : [-1, 1].map((side, id) => ({x: x + side * apart, y: middle, id})),
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60, 80]) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await expect(world).not.toHaveAttribute('transform', before!);
    expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
  });
});
