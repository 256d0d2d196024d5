import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {FrameLocator, Page} from '@playwright/test';
import {languages} from '../../src/model';
import {expect, liveFrame, standaloneFile, test} from './article';

// the page of one file where any other is refused what it asks for: opened from a disk, in a frame without an origin, and in one without an address

type Opened = Page | FrameLocator;

const fileIn = (language: string) =>
  language === 'en' ? 'embed-standalone.html' : `embed-standalone.${language}.html`;

const frameCode = (attributes: string) =>
  `<iframe title="The map" ${attributes} width="720" height="480" style="border:0"></iframe>`;

/** A text as the value of an attribute. */
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a file from the disk; the answer fills with whatever else is asked for. */
async function openFromDisk(page: Page, fragment = '', language = 'en'): Promise<readonly string[]> {
  const asked: string[] = [];
  const address = pathToFileURL(standaloneFile(fileIn(language)));
  page.on('request', request => {
    const url = request.url();
    if (!url.startsWith('data:') && url.split('#')[0] !== address.href) asked.push(url);
  });
  await page.setViewportSize({width: 720, height: 480});
  await page.goto(`${address.href}#${fragment}`);
  await page.locator('.embed .city').first().waitFor();
  return asked;
}

/** Does there what readers do. */
async function readAll(opened: Opened): Promise<void> {
  const embed = opened.locator('.embed');
  const panel = opened.locator('.panel');
  await expect(embed.locator('.map .still-world path').first()).toBeAttached();
  await opened.getByRole('button', {name: 'Next event'}).click();
  await expect(embed.locator('.caption')).toContainText('30 June 2025');
  await opened.getByRole('button', {name: 'Play', exact: true}).click();
  await opened.getByRole('button', {name: 'Pause', exact: true}).click();

  await opened.getByRole('button', {name: /^Moscow/}).click();
  await expect(panel.getByRole('heading', {level: 2})).toHaveText('Moscow');
  await panel.locator('.panel-link[data-kind="source"]').first().click();
  await expect(panel.locator('.event-card, .event-row').first()).toBeVisible();
  await panel.getByRole('button', {name: 'Close'}).click();

  await opened.getByRole('button', {name: /^About this map/}).click();
  await expect(opened.getByRole('dialog')).toContainText('Natural Earth');
  await opened.getByRole('dialog').getByRole('button', {name: 'Close'}).click();

  await opened.getByRole('button', {name: 'List: 27'}).click();
  await expect(embed.locator('.event-list-row')).toHaveCount(27);
  await opened.getByRole('button', {name: 'Map', exact: true}).click();
}

// ── from a disk ─────────────────────────────────────────────────────────────────────────────

test('opened as a file all of it works, and it asks for nothing', async ({page}) => {
  const asked = await openFromDisk(page);
  await readAll(page);
  // a map that is moved would bring the live one and finer detail
  await page.locator('.map-surface').focus();
  for (const key of ['ArrowLeft', '+', '+', '+']) await page.keyboard.press(key);
  await expect(page.locator('.map')).toHaveAttribute('data-basemap', 'still');
  expect(asked).toEqual([]);
});

test('names of cities are in the file, and come once the map is moved', async ({page}) => {
  const asked = await openFromDisk(page, 'view=42.8,74.6,7');
  await page.locator('.map-surface').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.basemap-names [data-kind="city"]').first()).toBeAttached();
  expect(asked).toEqual([]);
});

test('a fragment chooses what a file shows: one thing alone, and the way back to all', async ({page}) => {
  const asked = await openFromDisk(page, 'event=csto-foreign-ministers-2025&only=1');
  await expect(page.getByRole('button', {name: 'List: 2'})).toBeVisible();
  await page.locator('.all-events').click();
  await expect(page.getByRole('button', {name: 'List: 27'})).toBeVisible();
  expect(asked).toEqual([]);
});

test('a file whose data were changed says so, and keeps its still', async ({page}, testInfo) => {
  const file = testInfo.outputPath('changed.html');
  const written = readFileSync(standaloneFile(fileIn('en')), 'utf8');
  writeFileSync(file, written.replace('"dataset":{', '"dataset": {'));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('alert')).toContainText('dataset.json');
  await expect(page.locator('.still-world path').first()).toBeAttached();
});

test('another projection and another reading of borders are drawn from what is in the file', async ({
  page,
}) => {
  const asked = await openFromDisk(page, 'projection=globe');
  await expect(page.locator('.map .still-space')).toBeVisible();
  await expect(page.locator('.map .still-world path').first()).toBeAttached();
  expect(asked).toEqual([]);
});

for (const language of languages) {
  test(`the file in ${language} stands in its language, speaks the others, and leads nowhere that is not there`, async ({
    page,
  }) => {
    await openFromDisk(page, '', language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const targets = await page
      .locator('[href]')
      .evaluateAll(elements => elements.map(element => element.getAttribute('href')!));
    expect(targets.filter(href => !/^(?:#|data:|https:\/\/)/.test(href))).toEqual([]);
    await page.goto('about:blank');
    await openFromDisk(page, `lang=${language === 'ky' ? 'ru' : 'ky'}`, language);
    await expect(
      page.getByRole('button', {name: language === 'ky' ? 'Список: 27' : 'Тизме: 27'}),
    ).toBeVisible();
  });
}

test('axe finds nothing in the file, light and dark', async ({page, accessibilityIssues}) => {
  for (const theme of ['light', 'dark']) {
    await page.goto('about:blank');
    await openFromDisk(page, `t=2025-06-29&theme=${theme}`);
    expect(await accessibilityIssues()).toEqual([]);
    await page.getByRole('button', {name: 'Details'}).click();
    expect(await accessibilityIssues()).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the file shows title, caption, still and list in their shape', async ({page}) => {
    await page.setViewportSize({width: 720, height: 480});
    await page.goto(pathToFileURL(standaloneFile()).href);
    await expect(page.locator('.caption-sentence')).toBeInViewport({ratio: 1});
    await expect(page.locator('.first-map')).toBeInViewport({ratio: 0.9});
    await expect(page.locator('#basemap .still-land.still-coast')).toHaveCSS('fill', 'rgb(251, 249, 243)');
    await page.getByText('List: 27').click();
    await expect(page.locator('.event-list-row').first()).toBeInViewport();
  });
});

// ── in a frame ──────────────────────────────────────────────────────────────────────────────

test('in a sandbox that allows scripts alone, on a host that sends no headers, all of it works', async ({
  page,
  openArticle,
}) => {
  await openArticle(frameCode('sandbox="allow-scripts" src="/embed-standalone.html#t=2025-06-29"'));
  await readAll(await liveFrame(page));
});

for (const sandbox of ['', 'sandbox="allow-scripts"']) {
  test(`in a srcdoc ${sandbox && `with ${sandbox} `}all of it works, and the article may say what it shows`, async ({
    page,
    openArticle,
  }) => {
    await openArticle(frameCode(`${sandbox} srcdoc="${quoted(readFileSync(standaloneFile(), 'utf8'))}"`));
    const frame = await liveFrame(page);
    await readAll(frame);
    // it has no address that could say so
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage(
        {
          type: 'itinera:command',
          v: 1,
          rid: 1,
          cmd: 'goto',
          args: {fragment: 'event=csto-foreign-ministers-2025&only=1'},
        },
        '*',
      ),
    );
    await expect(frame.getByRole('button', {name: 'List: 2', exact: true})).toBeVisible();
    await frame.locator('.all-events').click();
    await expect(frame.getByRole('button', {name: 'List: 27'})).toBeVisible();
  });
}
