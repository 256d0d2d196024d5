// npm run try-hosting: opens every page of a build in Chromium on the hosts of docs/deploying.md that a machine can be: nginx with docs/hosting/nginx.conf,
// at the root and under a base path, and a server that sends no header at all. `npm run try-hosting -- folder` tries another build than dist.

import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, relative, resolve} from 'node:path';
import {headersOf, mediaTypes} from './hosting.mjs';
import {ensureChromium, ensureDependencies, root, run} from './setup.mjs';

/**
 * @typedef {object} Host
 * @property {string} title
 * @property {string} base  address of the build on it, with the slash at its end
 * @property {boolean} sendsHeaders  whether it is to send those of scripts/hosting.mjs
 */

const dist = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(dist, 'index.html')))
  leave(`no page in ${relative('.', dist) || '.'}: run "npm run build" first`);
const nginx = await findNginx();
if (!nginx)
  leave(
    'no nginx on this machine: install it ("apt-get install nginx-light", "brew install nginx") and try again',
  );

await ensureDependencies();
const {chromium} = await import('@playwright/test');
const files = readdirSync(dist, {recursive: true, encoding: 'utf8'})
  .filter(path => statSync(join(dist, path)).isFile())
  .map(path => path.replaceAll('\\', '/'))
  .sort();
const pages = files.filter(file => file.endsWith('.html'));

// software GL, so that the live map comes too, and with it its worker
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
  ],
});
const temporary = mkdtempSync(join(tmpdir(), 'itinera-hosting-'));
/** @type {(() => unknown)[]} */
const stops = [];
/** @type {string[]} */
const faults = [];
try {
  /** @type {Host[]} */
  const hosts = [
    {title: 'nginx, at the root', base: await nginxWith('root', '/'), sendsHeaders: true},
    {title: 'nginx, under /any/path/', base: await nginxWith('path', '/any/path/'), sendsHeaders: true},
    {title: 'a server without headers', base: await plainServer(), sendsHeaders: false},
  ];
  for (const host of hosts) {
    console.log(`\n${host.title}\n`);
    await tryFiles(host);
    for (const page of pages) await tryPage(host, page);
  }
} finally {
  await browser.close();
  for (const stop of stops) await stop();
  rmSync(temporary, {recursive: true, force: true});
}
for (const fault of faults) console.error(fault);
console.log(`\n${files.length} files, ${pages.length} pages, 3 hosts: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

// ── what is tried ───────────────────────────────────────────────────────────────────────────

/**
 * Asks for every file, and for one that is not there, and compares the headers with the table.
 *
 * @param {Host} host
 */
async function tryFiles({title, base, sendsHeaders}) {
  const before = faults.length;
  const path = new URL(base).pathname;
  for (const file of ['', ...files]) {
    // as a browser in a frame without an origin of its own asks
    const response = await fetch(base + file, {headers: {Origin: 'null'}});
    await response.arrayBuffer();
    const named = file === '' ? 'index.html' : file;
    const wanted = sendsHeaders ? headersOf(path + named) : {};
    const extension = extname(named).slice(1);
    const type = /** @type {Record<string, string>} */ (mediaTypes)[extension];
    const told = response.headers.get('content-type') ?? '';
    const differing = Object.entries(wanted).filter(([name, value]) => response.headers.get(name) !== value);
    const wrong = [
      ...(response.status === 200 ? [] : [`status ${response.status}`]),
      ...(file.startsWith('_') || (type && told.split(';')[0] === type) ? [] : [`Content-Type ${told}`]),
      ...differing.map(([name, value]) => `${name} is ${response.headers.get(name)}, not ${value}`),
      // either would keep articles from framing the page
      ...['X-Frame-Options', 'Cross-Origin-Opener-Policy'].filter(name => response.headers.has(name)),
    ];
    faults.push(...wrong.map(fault => `${title}: /${file}: ${fault}`));
  }
  const absent = await fetch(`${base}assets/absent.js`);
  if (absent.status !== 404 || absent.headers.get('cache-control')?.includes('max-age'))
    faults.push(
      `${title}: a file that is not there: ${absent.status}, ${absent.headers.get('cache-control')}`,
    );
  tell(`${files.length} files and one that is not there`, faults.length - before);
}

/**
 * Opens a page, with its live map if it has one, and collects everything that a policy, the host or the console has against it.
 *
 * @param {Host} host
 * @param {string} file
 */
async function tryPage({title, base}, file) {
  /** @type {Set<string>} */
  const complaints = new Set();
  const context = await browser.newContext();
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      console.error(`policy breached: ${effectiveDirective} refuses ${blockedURI}`);
    });
  });
  context.on('console', message => {
    if (message.type() === 'error') complaints.add(message.text());
  });
  context.on('weberror', error => complaints.add(error.error().message));
  context.on('request', request => {
    const {protocol, origin} = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(base).origin)
      complaints.add(`asks ${request.url()}`);
  });
  context.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? '';
    // given up by the page itself, or because it is closed
    if (reason !== 'net::ERR_ABORTED') complaints.add(`${request.url()}: ${reason}`);
  });
  context.on('response', response => {
    if (response.status() >= 400) complaints.add(`${response.url()}: ${response.status()}`);
  });
  const page = await context.newPage();
  // what is no atlas takes no notice of the fragment
  await page.goto(`${base}${file}#live=1`);
  const hasMap = (await page.locator('[data-atlas], #itinera').count()) > 0;
  if (hasMap)
    await page
      .locator('.map[data-basemap="live"]')
      .waitFor({timeout: 30_000})
      .catch(() => complaints.add('the live map did not come'));
  await page.waitForLoadState('networkidle');
  await context.close();
  faults.push(...[...complaints].map(complaint => `${title}: /${file}: ${complaint}`));
  tell(hasMap ? `${file}, with its live map` : file, complaints.size);
}

/**
 * @param {string} what
 * @param {number} count
 */
function tell(what, count) {
  console.log(`  ${what.padEnd(44)} ${count === 0 ? 'ok' : `${count} faults`}`);
}

// ── hosts ───────────────────────────────────────────────────────────────────────────────────

/** The nginx of this machine; where it is installed it need not be in the PATH of a user. */
async function findNginx() {
  for (const program of ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'])
    if ((await run(program, ['-v'], {silent: true})).code === 0) return program;
  return undefined;
}

/**
 * Starts nginx with the recipe of the docs, in which only the port and the folder are changed.
 *
 * @param {string} name  of its folder
 * @param {string} path  where the build is to lie on it
 * @returns {Promise<string>} the address of the build
 */
async function nginxWith(name, path) {
  const folder = join(temporary, name);
  const site = path === '/' ? dist : join(folder, 'site');
  mkdirSync(folder);
  if (path !== '/') {
    mkdirSync(join(site, path, '..'), {recursive: true});
    symlinkSync(dist, join(site, path.slice(0, -1)));
  }
  const port = await freePort();
  let recipe = readFileSync(join(root, 'docs/hosting/nginx.conf'), 'utf8');
  for (const [line, replacement] of /** @type {const} */ ([
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['root /var/www/itinera;', `root "${site}";`],
  ])) {
    if (!recipe.includes(line)) throw new Error(`docs/hosting/nginx.conf has no line "${line}"`);
    recipe = recipe.replace(line, replacement);
  }
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'recipe.conf'), recipe);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid "${folder}/pid";
error_log stderr error;
events {}
http {
  access_log off;
${kinds.map(kind => `  ${kind}_temp_path "${folder}/${kind}";`).join('\n')}
  include "${folder}/recipe.conf";
}
`,
  );
  const child = spawn(nginx ?? '', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  const ended = new Promise(done => child.once('exit', done));
  stops.push(() => {
    child.kill();
    return ended;
  });
  const base = `http://127.0.0.1:${port}${path}`;
  await answers(base);
  return base;
}

/** A server of files that knows nothing but their types. */
async function plainServer() {
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, '')).replace(/\/$/, '/index.html');
    const file = join(dist, path);
    const type = /** @type {Record<string, string>} */ (mediaTypes)[extname(file).slice(1)];
    const isThere = statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
    response.writeHead(isThere ? 200 : 404, type ? {'Content-Type': type} : {});
    response.end(isThere ? readFileSync(file) : '');
  });
  const port = await listening(server);
  stops.push(() => server.close());
  return `http://127.0.0.1:${port}/`;
}

async function freePort() {
  const server = createServer();
  const port = await listening(server);
  await new Promise(done => server.close(done));
  return port;
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} the port, one that was free
 */
function listening(server) {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      settle(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/**
 * Waits until a server answers.
 *
 * @param {string} address
 */
async function answers(address) {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${address}: its reason stands above`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function leave(message) {
  console.error(message);
  process.exit(1);
}
