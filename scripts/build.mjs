// npm run build: the atlas, beside it the page for frames, and that page as one file, each by a Vite build of its own. `--outDir folder` writes elsewhere than into dist.

import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'vite';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({options: {outDir: {type: 'string', default: 'dist'}}});
  await buildAll(values.outDir);
}

/**
 * Builds everything that is served.
 *
 * @param {string} outDir  from the project's root; what it holds goes.
 */
export async function buildAll(outDir) {
  // the first empties the folder, the others add to it
  for (const mode of ['production', 'embed', 'standalone'])
    await build({mode, logLevel: 'warn', build: {outDir}});
}
