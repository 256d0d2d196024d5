// npm run build: the atlas, and beside it the page for frames, each by its own Vite build. `--outDir folder` writes elsewhere than into dist.

import {parseArgs} from 'node:util';
import {build} from 'vite';

const {values} = parseArgs({options: {outDir: {type: 'string', default: 'dist'}}});
await buildAll(values.outDir);

/** @param {string} outDir */
async function buildAll(outDir) {
  // the first empties the folder
  for (const mode of ['production', 'embed']) await build({mode, logLevel: 'warn', build: {outDir}});
}
