// npm run previews: the pictures that networks show where a page of the map is shared, for each language, as PNG; and what they were made from.
// A build without a browser takes them as they are committed, and leaves them out once the map looks otherwise.

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ensureChromium, ensureDependencies, root} from './setup.mjs';

await ensureDependencies();
const {runnerImport} = await import('vite');
const {chromium} = await import('@playwright/test');
/** @type {{module: typeof import('../src/cli/outputs/previews')}} */
const {module: previews} = await runnerImport('./src/cli/outputs/previews.ts');
/** @type {{module: typeof import('../src/picture')}} */
const {module: pictures} = await runnerImport('./src/picture/index.ts');

const {widthPx, heightPx} = previews.previewSize;
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
});
try {
  const page = await browser.newPage({viewport: {width: widthPx, height: heightPx}});
  const drawn = previews.previewsOf(root, process.env.ITINERA_THEME);
  for (const {file, svg} of drawn) {
    const fontFaces = await pictures.fontFacesFor(svg.replaceAll(/<[^>]*>/g, ' '), readBytes);
    await page.setContent(
      `<style>body {margin: 0} svg {display: block}</style>${pictures.withFonts(svg, fontFaces)}`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const png = await page.screenshot();
    if (png.length > previews.mostBytes)
      throw new Error(
        `${file} would take ${png.length} bytes; networks refuse more than ${previews.mostBytes}`,
      );
    writeFileSync(join(root, 'public', file), png);
    console.log(`public/${file}: ${Math.round(png.length / 1000)} KB`);
  }
  writeFileSync(join(root, previews.stampFile), previews.stampOf(drawn));
  console.log(`${previews.stampFile}: written; commit it along with the pictures`);
} finally {
  await browser.close();
}

/**
 * A font by the address that Vite gives it.
 *
 * @param {string} url
 */
async function readBytes(url) {
  const file = url.startsWith('/@fs/') ? url.slice('/@fs'.length) : join(root, url);
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
