import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../scripts/setup.mjs';

/**
 * Builds a page that the product is measured against, as a Vite project of its own: with another page in the same build, what they share would be a file
 * more to ask for.
 *
 * @param {string} outDir  it asks for `basemap/` beside this folder.
 * @param {'index' | 'floor'} page  of bench/bareMap
 */
export async function buildBareMap(outDir, page) {
  const folder = join(root, 'bench/bareMap');
  await build({
    configFile: false,
    root: folder,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    worker: {format: 'es'},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: {polyfill: false},
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {input: join(folder, `${page}.html`)},
    },
  });
}
