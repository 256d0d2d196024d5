// A host of plain files as most are set up: texts are sent gzipped, and as scripts/hosting.mjs says. It counts what goes over the wire.

import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {headersOf, mediaTypes} from '../scripts/hosting.mjs';

/**
 * @typedef {object} GzipServer
 * @property {string} origin  with the slash at its end
 * @property {() => Map<string, number>} takeSent  bytes of the bodies sent since it was last asked, by path
 * @property {() => void} close
 */

/** As nginx and most others send it unless told otherwise: not the smallest, but made at once. */
const level = 6;
/** What is compressed already. */
const packed = new Set(['.png', '.woff2', '.zip']);

/**
 * Serves a folder on a free port of this machine.
 *
 * @param {string} folder
 * @returns {Promise<GzipServer>}
 */
export function serveGzipped(folder) {
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  /** @type {Map<string, number>} */
  let sent = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const isPacked = packed.has(extname(file));
    const body = bodies.get(file) ?? bodyOf(file, isPacked);
    bodies.set(file, body);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    const kind = extname(file).slice(1);
    response
      .writeHead(200, {
        ...headersOf(path),
        'Content-Type':
          mediaTypes[/** @type {keyof typeof mediaTypes} */ (kind)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(isPacked ? {} : {'Content-Encoding': 'gzip'}),
      })
      .end(body);
  });
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error(`unexpected address: ${address}`);
      resolve({
        origin: `http://127.0.0.1:${address.port}/`,
        takeSent: () => {
          const taken = sent;
          sent = new Map();
          return taken;
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}

/**
 * @param {string} file
 * @param {boolean} isPacked
 */
function bodyOf(file, isPacked) {
  const bytes = readFileSync(file);
  return isPacked ? bytes : gzipSync(bytes, {level});
}
