// npm start: builds the atlas and serves it. `npm start -- --port 8000` chooses the port; if it is taken, the next free one.

import {parseArgs} from 'node:util';
import {ensureDependencies} from './setup.mjs';

const port = portFrom(process.argv.slice(2));
await ensureDependencies();
const [{preview}, {buildAll}] = await Promise.all([import('vite'), import('./build.mjs')]);

console.log('Building the atlas …');
const startMs = performance.now();
await buildAll('dist');
console.log(`Built in ${((performance.now() - startMs) / 1000).toFixed(1)} s.`);

const server = await preview({preview: {port}});
console.log(`\nItinera is at ${server.resolvedUrls?.local[0]} (Ctrl+C stops it)\n`);

/** @param {string[]} args */
function portFrom(args) {
  try {
    const {values} = parseArgs({args, options: {port: {type: 'string', default: '4173'}}});
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
    throw new RangeError(`unexpected port: ${values.port}; expected a number from 1 to 65535`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}
