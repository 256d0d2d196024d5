// npm run film: a first-time reader's path through the built atlas on a phone, as a strip of pictures for docs/first-reader.md.

import {join} from 'node:path';
import {ensureChromium, ensureDependencies, root} from './setup.mjs';

await ensureDependencies();
const [{preview}, {buildAll}] = await Promise.all([import('vite'), import('./build.mjs')]);
const {chromium} = await import('@playwright/test');

/** @typedef {import('@playwright/test').Page} Page */

/** What the reader does, and what stands on the screen then. Single taps, no drag. */
const steps = /** @type {{caption: string, tap?: (page: Page) => Promise<unknown>}[]} */ ([
  {caption: '1 · Opened: who, where to, when, status and source stand in the caption'},
  {caption: '2 · Next event', tap: page => page.getByRole('button', {name: 'Next event'}).tap()},
  {caption: '3 · The sheet, drawn up by a tap', tap: page => page.locator('.panel-handle').tap()},
  {
    caption: '4 · The source, and all that rests on it',
    tap: page => page.locator('.panel-body .panel-link[data-kind="source"]').first().tap(),
  },
  {caption: '5 · Back: the event again', tap: page => page.goBack()},
  {
    caption: '6 · The list',
    tap: async page => {
      await page.getByRole('button', {name: 'Close'}).tap();
      await page.getByRole('button', {name: 'List'}).tap();
    },
  },
]);

await buildAll('dist');
const server = await preview({preview: {port: 4290}});
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  // the still: the same picture on every machine
  args: ['--no-sandbox', '--disable-3d-apis', '--font-render-hinting=none', '--disable-lcd-text'],
});
try {
  const phone = await browser.newPage({
    viewport: {width: 390, height: 844},
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  await phone.goto(`${server.resolvedUrls?.local[0]}`);
  await phone.locator('[data-atlas]').waitFor();
  const frames = [];
  for (const {caption, tap} of steps) {
    await tap?.(phone);
    await atRest(phone);
    frames.push({caption, png: (await phone.screenshot()).toString('base64')});
  }
  await printStrip(frames, join(root, 'docs/pictures/first-reader.png'));
} finally {
  await browser.close();
  await server.close();
}

/**
 * Waits until fonts are there and nothing moves: two pictures, a moment apart, are the same.
 *
 * @param {Page} page
 */
async function atRest(page) {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  let last = '';
  for (let tries = 0; tries < 20; tries += 1) {
    const now = (await page.screenshot()).toString('base64');
    if (now === last) return;
    last = now;
    await page.waitForTimeout(250);
  }
  throw new Error('the page does not come to rest: something moves for ever');
}

/**
 * @param {readonly {caption: string, png: string}[]} frames
 * @param {string} file
 */
async function printStrip(frames, file) {
  const page = await browser.newPage({viewport: {width: frames.length * 320, height: 760}});
  await page.setContent(`<style>
    body {margin: 0; padding: 16px; display: flex; gap: 16px; background: #e9e6dd; font: 13px/1.35 sans-serif; color: #1d2730}
    figure {flex: 1; margin: 0}
    img {display: block; width: 100%; border-radius: 10px}
    figcaption {margin-top: 8px; font-size: 14px}
  </style>`);
  await page.evaluate(shown => {
    for (const {caption, png} of shown) {
      const figure = document.createElement('figure');
      const picture = document.createElement('img');
      picture.src = `data:image/png;base64,${png}`;
      const words = document.createElement('figcaption');
      words.textContent = caption;
      figure.append(picture, words);
      document.body.append(figure);
    }
  }, frames);
  await page.evaluate(() => Promise.all([...document.images].map(picture => picture.decode())));
  await page.screenshot({path: file, fullPage: true});
}
