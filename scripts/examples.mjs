// npm run examples: serves the build in dist and, on an origin of their own, the articles in examples/, which show what a map in an article does.
// `npm run examples -- --port 8000` chooses the port of the atlas; the articles take the next one.

import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mediaTypes} from './hosting.mjs';
import {ensureDependencies, portFrom, root} from './setup.mjs';

/** Where the articles have the atlas, as they are written. */
export const writtenAddress = 'https://atlas.example/';
/** Under this path the articles' server has the build as well, and says nothing that would let a page of another origin read it. */
export const copyPath = '/without-cors/';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = portFrom(process.argv.slice(2));
  await ensureDependencies();
  if (!existsSync(join(root, 'dist/embed.html'))) {
    console.error('There is no build in dist: run "npm run build" first, or "npm start", which does both.');
    process.exit(1);
  }
  await serveAll(port);
}

/**
 * Serves the build in dist and the examples beside it, and says where they are, until the process ends.
 *
 * @param {number} port  of the atlas; if it is taken, the next free one.
 */
export async function serveAll(port) {
  const {preview} = await import('vite');
  const server = await preview({preview: {port}});
  const atlas = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
  const examples = await serveExamples({atlas, port: (Number(new URL(atlas).port) + 1) % 65_536});
  console.log(`\nItinera is at ${atlas} (Ctrl+C stops it)`);
  console.log(`Examples of articles: ${examples.origin}/\n`);
}

/**
 * Serves the articles at 127.0.0.1, which is another origin than localhost.
 *
 * @param {object} options
 * @param {string} options.atlas  address of a running atlas, with a slash at its end.
 * @param {number} [options.port]  by default, and if it is taken, any that is free.
 * @param {string} [options.dist]  folder of the build, from the project's root.
 * @returns {Promise<{origin: string, close: () => Promise<void>}>} the origin has no slash at its end.
 */
export async function serveExamples({atlas, port = 0, dist = 'dist'}) {
  const articles = resolve(root, 'examples');
  const build = resolve(root, dist);
  const server = createServer((request, response) => void respond(request, response));

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function respond(request, response) {
    const {status, headers, body} = await answer(request).catch(error => {
      console.error(`examples: ${request.url}: ${String(error)}`);
      return plain(500, 'The server of the examples has failed.');
    });
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<Answer>}
   */
  async function answer({method = 'GET', url = '/'}) {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD are answered here.');
    const path = pathOf(url);
    if (path === null) return plain(400, 'This is no address.');
    const isCopy = path.startsWith(copyPath);
    const file = isCopy ? within(build, path.slice(copyPath.length)) : within(articles, path.slice(1));
    const body = file && (await readIfThere(file));
    if (!body) return plain(404, 'There is no such page among the examples.');
    const type = typeOf(file);
    const isWritten = !isCopy && /^text\/(?:html|css|javascript)/.test(type);
    return {
      status: 200,
      headers: {'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'},
      body: isWritten ? body.toString().replaceAll(writtenAddress, atlas) : body,
    };
  }

  await listen(server, port);
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** @typedef {{status: number, headers: Record<string, string>, body: Buffer | string}} Answer */

/**
 * @param {number} status
 * @param {string} body
 * @returns {Answer}
 */
function plain(status, body) {
  return {status, headers: {'Content-Type': 'text/plain; charset=utf-8'}, body};
}

/**
 * The path that a request asks for, decoded; null if it is none.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return null; // a lone per cent sign: the caller answers that
  }
}

/**
 * The file of a folder that a path names; null for one outside of it.
 *
 * @param {string} folder
 * @param {string} path
 */
function within(folder, path) {
  const file = resolve(folder, `.${sep}${path === '' || path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : null;
}

/** @param {string} file */
async function readIfThere(file) {
  try {
    return await readFile(file);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return null;
    throw error;
  }
}

/** @param {string} file */
function typeOf(file) {
  const type = /** @type {Record<string, string>} */ (mediaTypes)[extname(file).slice(1)];
  if (!type) return 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/**
 * Listens at a port, or at any where that one is taken.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolveListening, reject) => {
    server.once('error', error => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') return reject(error);
      server.listen(0, '127.0.0.1');
    });
    server.once('listening', resolveListening);
    server.listen(port, '127.0.0.1');
  });
}
