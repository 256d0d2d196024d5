/** The articles of examples/, opened and used as a reader does. */
import type {Locator, Page} from '@playwright/test';
import {scrollsSideways, sizes} from './atlas';
import {captionIn, expect, frameAt, test} from './examples';

const windows = {phone: sizes.phone, desktop: sizes.desktop};
const pages = [
  'index',
  'scrollytelling',
  'three',
  'thirty',
  'hostile',
  'dark',
  'amp',
  'amp-page',
  'imposter',
];

/** What a browser says of frames that may not do what they would, and of axe, which speaks to all of them. */
const sandboxWords =
  /Blocked script execution|Failed to execute 'postMessage'|blocked by CORS policy|Failed to load resource|was preloaded using link preload|^request to another origin: http:\/\/127\.0\.0\.1:/;

test('the list of the examples leads to each of them', async ({page, openExample}) => {
  await openExample('index');
  const links = page.locator('.examples a');
  await expect(links).toHaveCount(6);
  for (const href of await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))) {
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
  }
});

test.describe('each example', () => {
  test.use({expectedMessages: [sandboxWords]});

  test('has nothing that axe finds and scrolls no way but down', async ({
    page,
    openExample,
    accessibilityIssues,
  }) => {
    for (const name of pages) {
      await page.setViewportSize(windows.phone);
      await openExample(name);
      expect(await accessibilityIssues({within: 'body'}), name).toEqual([]);
      expect(await scrollsSideways(page), name).toBe(false);
      await page.setViewportSize(windows.desktop);
      expect(await scrollsSideways(page), name).toBe(false);
    }
  });
});

/** The height of a frame once it has been given the one that it asks for. */
async function restingHeight(frame: Locator): Promise<number> {
  let height = 0;
  await expect
    .poll(
      async () => {
        const before = height;
        height = (await frame.boundingBox())!.height;
        return height === before;
      },
      {intervals: [400]},
    )
    .toBe(true);
  return height;
}

// ── scrollytelling ──────────────────────────────────────────────────────────────────────────

const story = [
  {id: 'step-1', day: '12 October 2023', told: 'Meeting of CIS foreign ministers in Bishkek'},
  {id: 'step-2', day: '13 October 2023', told: 'Meeting of CIS leaders in Bishkek'},
  {id: 'step-4', day: '1 January 2025', told: 'CSTO chairmanship'},
  {id: 'step-5', day: '15 January 2025', told: 'Kulubaev is in Moscow'},
] as const;

/** Turns the wheel over the text, towards a step, until that is the one that is told. */
async function wheelTo(page: Page, id: string): Promise<void> {
  const link = page.locator(`.steps-nav a[href="#${id}"]`);
  const {width, height} = page.viewportSize()!;
  await page.mouse.move(width * 0.15, height * 0.8);
  await expect(async () => {
    const step = (await page.locator(`#${id}`).boundingBox())!;
    const map = (await page.locator('.story-map').boundingBox())!;
    // its middle to the line that counts, in what the map leaves to the text
    const roomPx = map.width > width / 2 ? map.height : 0;
    const away = step.y + step.height / 2 - (roomPx + (height - roomPx) * 0.4);
    await page.mouse.wheel(0, Math.max(-240, Math.min(240, away)));
    await expect(link).toHaveAttribute('aria-current', 'step', {timeout: 250});
  }).toPass();
}

for (const [where, viewport] of Object.entries(windows)) {
  test.describe(`the scrollytelling article, on a ${where}`, () => {
    test.use({viewport});

    test('leads the map from step to step, and back', async ({page, openExample}) => {
      await openExample('scrollytelling');
      await page.locator('itinera-map').scrollIntoViewIfNeeded();
      const frame = await frameAt(page, 'itinera-map iframe');
      const figure = page.locator('.story-map');
      const tells = async ({day, told}: (typeof story)[number]) => {
        await expect(captionIn(frame)).toContainText(told);
        await expect(figure.locator('output')).toHaveText(day);
        // the map stays in sight, and the text has room beside it
        await expect(figure.locator('itinera-map')).toBeInViewport({ratio: 0.95});
      };
      for (const step of story) {
        await wheelTo(page, step.id);
        await tells(step);
      }
      for (const step of story.toReversed().slice(1)) {
        await wheelTo(page, step.id);
        await tells(step);
      }
    });

    test('is led by the keyboard, and no heading is taken under the map', async ({page, openExample}) => {
      await page.emulateMedia({reducedMotion: 'reduce'});
      await openExample('scrollytelling');
      await page.locator('itinera-map').scrollIntoViewIfNeeded();
      const frame = await frameAt(page, 'itinera-map iframe');
      for (const {id, told} of [story[3], story[1]]) {
        await page.locator(`.steps-nav a[href="#${id}"]`).focus();
        await page.keyboard.press('Enter');
        await expect(captionIn(frame)).toContainText(told);
        await expect(page.locator(`#${id} h2`)).toBeInViewport({ratio: 1});
        const map = (await page.locator('.story-map').boundingBox())!;
        const heading = (await page.locator(`#${id} h2`).boundingBox())!;
        const isBelow = heading.y >= map.y + map.height - 1;
        const isBeside = heading.x + heading.width <= map.x;
        expect(isBelow || isBeside).toBe(true);
      }
    });
  });
}

test('who wishes for less motion is at each step at once, and so is the map', async ({page, openExample}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await openExample('scrollytelling');
  const frame = await frameAt(page, 'itinera-map iframe');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const world = frame.locator('.map .still-world').locator('..');
  await world.evaluate(element => {
    const cameras = new Set<string>();
    Object.assign(window, {cameras});
    new MutationObserver(() => cameras.add(element.getAttribute('transform')!)).observe(element, {
      attributeFilter: ['transform'],
    });
  });
  await page.locator('.steps-nav a[href="#step-10"]').click();
  await expect(captionIn(frame)).toContainText('Informal CIS summit');
  await expect(frame.getByRole('button', {name: /^St. Petersburg/})).toBeVisible();
  // the story passes no pictures between two steps: a flight has dozens
  expect(
    await world.evaluate(() => (window as unknown as {cameras: Set<string>}).cameras.size),
  ).toBeLessThanOrEqual(2);
});

test('the map of the story may be moved by the reader, and the next step takes it along again', async ({
  page,
  openExample,
}) => {
  await page.setViewportSize(sizes.desktop);
  await openExample('scrollytelling');
  const frame = await frameAt(page, 'itinera-map iframe');
  await frame.getByRole('button', {name: 'List: 27'}).click();
  await expect(frame.locator('.stage-list')).toBeVisible();
  await frame.getByRole('button', {name: 'Map', exact: true}).click();
  await frame.getByRole('button', {name: /^Moscow/}).click();
  await expect(frame.locator('.panel')).toBeVisible();
  await frame.locator('.panel').getByRole('button', {name: 'Close'}).click();
  await wheelTo(page, 'step-4');
  await expect(captionIn(frame)).toContainText('CSTO chairmanship');
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the scrollytelling article reads whole, with a plain frame and a link', async ({
    page,
    openExample,
  }) => {
    await openExample('scrollytelling');
    await expect(page.locator('.step h2')).toHaveCount(10);
    await expect(page.frameLocator('itinera-map iframe').locator('.first .caption-sentence')).toBeVisible();
    await expect(page.getByRole('link', {name: 'See the map of these meetings'})).toBeVisible();
  });
});

test.describe('where the script of the element cannot be had', () => {
  test.use({expectedMessages: [/Failed to load resource|127\.0\.0\.1/]});

  test('the article reads on, with a link to the map', async ({page, openExample}) => {
    await page.route('**/itinera-map.js', route => route.abort());
    await openExample('scrollytelling');
    await expect(page.getByRole('link', {name: 'See the map of these meetings'})).toBeVisible();
    await wheelTo(page, 'step-2');
    await expect(page.locator('#step-2 h2')).toBeVisible();
  });
});

// ── several on a page ───────────────────────────────────────────────────────────────────────

for (const [where, viewport] of Object.entries(windows)) {
  test(`three maps in one article show three things, each at the height that it asks for, on a ${where}`, async ({
    page,
    openExample,
  }) => {
    await page.setViewportSize(viewport);
    await openExample('three');
    const expected = [
      ['figure:nth-of-type(1) iframe', 'Lavrov is due in Cholpon-Ata', /^List: 2$/],
      ['figure:nth-of-type(2) iframe', 'Meeting of CIS foreign ministers in Bishkek', /^List: 3$/],
      ['itinera-map iframe', 'CIS', /^List: \d+$/],
    ] as const;
    const cities: string[][] = [];
    for (const [selector, told, list] of expected) {
      await page.locator(selector.replace(/ iframe$/, '')).scrollIntoViewIfNeeded();
      const frame = await frameAt(page, selector);
      await expect(captionIn(frame)).toContainText(told);
      await expect(frame.getByRole('button', {name: list})).toBeVisible();
      await expect(frame.getByRole('link', {name: 'Show all 27 events'})).toBeVisible();
      cities.push(await frame.locator('.embed .city').evaluateAll(all => all.map(city => city.textContent)));
      await expect(page.locator(selector)).not.toHaveCSS('height', /^(?:400|480|520)px$/);
    }
    expect(new Set(cities.map(String)).size).toBe(3);
    // what is done in one is done in that alone
    const [first, second] = expected.map(([selector]) => page.frameLocator(selector));
    await second!.getByRole('button', {name: 'Next event'}).click();
    await expect(captionIn(second!)).toContainText('Meeting of CIS leaders in Bishkek');
    await expect(captionIn(first!)).toContainText('Lavrov is due in Cholpon-Ata');
  });
}

test('thirty maps in one article each show their own event or city', async ({page, openExample}) => {
  await page.setViewportSize(sizes.phone);
  await openExample('thirty');
  await expect(page.locator('iframe')).toHaveCount(30);
  const captions = new Set<string>();
  for (const element of await page.locator('iframe').all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = element.contentFrame();
    const title = (await element.getAttribute('title'))!;
    await expect(frame.locator('.embed .map .still-world path').first(), title).toBeAttached();
    await expect(frame.locator('.embed .map'), title).toBeInViewport();
    await expect(captionIn(frame), title).not.toBeEmpty();
    captions.add((await captionIn(frame).textContent())!);
  }
  // three cities are told by an event that has a frame of its own
  expect(captions.size).toBeGreaterThanOrEqual(27);
});

// ── a hostile system ────────────────────────────────────────────────────────────────────────

test.describe('in a hostile system', () => {
  test.use({expectedMessages: [sandboxWords]});

  for (const [where, viewport] of Object.entries(windows)) {
    test(`each frame shows what it can, on a ${where}`, async ({page, openExample}) => {
      await page.setViewportSize(viewport);
      await openExample('hostile');
      const plain = await frameAt(page, '#plain');
      await expect(captionIn(plain)).toContainText('Lavrov is due in Cholpon-Ata');
      await page.locator('#element').scrollIntoViewIfNeeded();
      await expect(captionIn(await frameAt(page, '#element iframe'))).toContainText('Bishkek');

      const sandboxed = await frameAt(page, '#scripts-only');
      await expect(captionIn(sandboxed)).toContainText('Informal CIS summit');
      await sandboxed.getByRole('button', {name: 'List: 1'}).click();
      await expect(sandboxed.locator('.stage-list')).toBeVisible();

      for (const id of ['no-scripts', 'without-cors']) {
        const still = page.frameLocator(`#${id}`);
        await page.locator(`#${id}`).scrollIntoViewIfNeeded();
        await expect(still.locator('.first .caption-sentence'), id).toContainText('Cholpon-Ata');
        await expect(still.locator('.first-map'), id).toBeInViewport();
        await still.getByText('List: 27').click();
        await expect(still.locator('.event-list-row').first(), id).toBeVisible();
        await expect(still.getByRole('link', {name: 'Whole atlas'}), id).toBeVisible();
      }
    });
  }

  test('the single file shows all where the normal build cannot', async ({page, openExample}) => {
    await openExample('hostile');
    await page.locator('#standalone').scrollIntoViewIfNeeded();
    const frame = await frameAt(page, '#standalone');
    await expect(captionIn(frame)).toContainText('Lavrov is due in Cholpon-Ata');
    await frame.getByRole('button', {name: /^Moscow/}).click();
    await expect(frame.locator('.panel')).toBeVisible();
  });

  test('heights that others tell are not believed, and a frame of 150 px becomes as high as it asks', async ({
    page,
    openExample,
  }) => {
    await openExample('hostile');
    await frameAt(page, '#plain');
    await page.locator('#imposter').scrollIntoViewIfNeeded();
    await expect(page.frameLocator('#imposter').locator('#lies')).toHaveText(/^(?:[3-9]|\d\d+)$/);
    for (const selector of ['#plain', '#element iframe', '#scripts-only']) {
      const {height} = (await page.locator(selector).boundingBox())!;
      expect(height, selector).toBeGreaterThan(300);
      expect(height, selector).toBeLessThan(900);
    }
  });

  test('a flood of messages leaves each map on the last day, at its height, and the page alive', async ({
    page,
    openExample,
  }) => {
    await openExample('hostile');
    const frame = await frameAt(page, '#plain');
    const before = await restingHeight(page.locator('#plain'));
    await page.getByRole('button', {name: 'Flood the maps'}).click();
    await expect(page.locator('#flooded')).toContainText('10000 messages', {timeout: 45_000});
    // the day that is nearest to the last one, of those that this map tells of
    await expect(frame.locator('.embed .timeline')).toContainText('7 July 2025', {timeout: 20_000});
    expect((await page.locator('#plain').boundingBox())!.height).toBe(before);
    // and it is still a map that can be used
    await frame.getByRole('button', {name: 'List: 2'}).click();
    await expect(frame.locator('.stage-list')).toBeVisible();
  });
});

// ── dark, and within another frame ──────────────────────────────────────────────────────────

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map of a dark article is dark on the article’s ground, in a ${colorScheme} system`, async ({
    page,
    openExample,
  }) => {
    await page.emulateMedia({colorScheme});
    await openExample('dark');
    const frame = await frameAt(page, 'iframe');
    const coloursOf = (part: Locator) =>
      part.evaluate(element => {
        const {backgroundColor, color} = getComputedStyle(element);
        return {backgroundColor, color};
      });
    const transparent = 'rgba(0, 0, 0, 0)';
    for (const part of ['body', '.embed', '.embed .embed-title'])
      expect((await coloursOf(frame.locator(part))).backgroundColor, part).toBe(transparent);
    expect(lightness((await coloursOf(captionIn(frame))).color)).toBeGreaterThan(0.8);
    expect(lightness((await coloursOf(page.locator('html'))).backgroundColor)).toBeLessThan(0.15);
    // a frame of another scheme than its page has a ground of the browser's own
    expect(await frame.locator('html').evaluate(root => getComputedStyle(root).colorScheme)).toBe('dark');
  });
}

/** How light a colour is, from 0 to 1, by the mean of its parts. */
function lightness(rgb: string): number {
  const parts = rgb
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3 / 255;
}

for (const [where, viewport] of Object.entries(windows)) {
  test(`a frame in a viewer’s frame is as high as it asks, and asks no more then, on a ${where}`, async ({
    page,
    openExample,
  }) => {
    await page.setViewportSize(viewport);
    await openExample('amp');
    const article = page.frameLocator('.viewer-page');
    const frame = article.frameLocator('.resizable iframe');
    await expect(captionIn(frame)).toContainText('Putin is due in Kyrgyzstan');
    const element = article.locator('.resizable iframe');
    const button = article.getByRole('button', {name: 'Show all of the map'});
    // in sight it grows at a tap, out of sight by itself
    await expect(element).toHaveAttribute('data-requests', /[1-9]/);
    if (await button.isVisible()) await button.click();
    await expect.poll(async () => (await element.boundingBox())!.height).toBeGreaterThan(400);
    await element.scrollIntoViewIfNeeded();
    await frame.getByRole('button', {name: 'Next event'}).click();
    await frame.getByRole('button', {name: 'List: 3'}).click();
    await expect(frame.locator('.stage-list')).toBeVisible();
    const asked = Number(await element.getAttribute('data-requests'));
    expect(asked).toBeLessThanOrEqual(3);
    expect((await element.boundingBox())!.height).toBeLessThan(800);
  });
}
