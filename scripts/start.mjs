// npm start: builds the atlas and serves it, and beside it the examples of articles. `npm start -- --port 8000` chooses the port; if it is taken, the
// next free one.

import {serveAll} from './examples.mjs';
import {ensureDependencies, portFrom} from './setup.mjs';

const port = portFrom(process.argv.slice(2));
await ensureDependencies();
const {buildAll} = await import('./build.mjs');

console.log('Building the atlas …');
const startMs = performance.now();
await buildAll('dist');
console.log(`Built in ${((performance.now() - startMs) / 1000).toFixed(1)} s.`);

await serveAll(port);
