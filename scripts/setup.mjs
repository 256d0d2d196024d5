// Makes sure that what a command needs is there: the npm packages, a Chromium. Runs before either exists, so on Node's own modules only.

import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));
const oldestNode = [20, 19];
export const minute = 60_000;

// ── packages ────────────────────────────────────────────────────────────────────────────────

/**
 * Installs the packages of package-lock.json where node_modules is missing or holds other versions.
 * Ends the process, saying what to do, if this Node is too old or npm fails.
 */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    leave(
      `Itinera needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See nodejs.org.`,
    );
  }
  process.chdir(root);
  const reason = whyInstall();
  if (!reason) return;
  console.log(`Installing the packages, since ${reason} …`);
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const {code} = await run('npm', ['ci', ...options], {limitMs: 15 * minute});
  if (code !== 0)
    leave('The packages could not be installed: see the lines above, then try again or run "npm ci".');
}

/** Why node_modules does not do: none if it holds what the lock file names. */
function whyInstall() {
  const wanted = packagesIn('package-lock.json');
  if (!wanted) leave('package-lock.json cannot be read: is this the whole project?');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!installed) return 'node_modules is missing';
  // optional packages are those of other systems: they may be absent, but not of another version
  const differs = Object.entries(wanted).some(([path, {version, optional}]) =>
    path === '' ? false : installed[path] ? installed[path].version !== version : !optional,
  );
  return differs ? 'package-lock.json names other versions than node_modules holds' : undefined;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, {version?: string, optional?: boolean}> | undefined}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return undefined; // absent or cut short: the caller installs anew
  }
}

/**
 * The arguments with which Node runs a package's command, the same on every system: `run(process.execPath, [tool('vite'), 'build'])`.
 *
 * @param {string} packageName
 * @param {string} [command]  as in the package's `bin`; by default the package's own name
 */
export function tool(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const {bin} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

// ── Chromium ────────────────────────────────────────────────────────────────────────────────

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap(name => process.env[name] ?? [])
    .flatMap(folder => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The system's package managers: the first that is there is asked. `root` marks those that need its rights. */
const packageManagers = [
  {
    command: 'apt-get',
    root: true,
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-headless-shell']],
  },
  {command: 'dnf', root: true, steps: [['install', '-y', 'chromium']]},
  {command: 'apk', root: true, steps: [['add', 'chromium']]},
  {command: 'brew', root: false, steps: [['install', '--cask', 'google-chrome']]},
];

/**
 * The path of a Chromium that starts: $CHROMIUM_PATH, one on this machine, Playwright's own, or one installed now.
 *
 * @throws Error saying what was tried and what to do, if there is none.
 */
export async function ensureChromium() {
  /** @type {string[]} */
  const tried = [];
  const attempts = [fromEnvironment, fromThisMachine, fromPlaywright, byPlaywright, byPackageManager];
  for (const attempt of attempts) {
    const path = await attempt(failure => {
      tried.push(failure);
      console.log(`Looking for Chromium: ${failure}`);
    });
    if (path) return path;
  }
  throw new Error(
    `No Chromium for the tests in the browser:\n${tried.map(failure => `  - ${failure}`).join('\n')}\n` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program; "npm run check" needs none.',
  );
}

/**
 * Chromium's headless shell, which is quicker than the whole of it where no pixels are compared: $CHROMIUM_SHELL_PATH, one on
 * this machine, or none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findHeadlessShell() {
  for (const path of [process.env.CHROMIUM_SHELL_PATH ?? '', ...inPath('chromium-headless-shell')]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

/** @typedef {(failure: string) => void} Tell */

/** @param {Tell} tell */
async function fromEnvironment(tell) {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return undefined;
  if (await starts(path)) return path;
  return tell(`CHROMIUM_PATH is ${path}, which does not start`);
}

/** @param {Tell} tell */
async function fromThisMachine(tell) {
  const places =
    process.platform === 'darwin' || process.platform === 'win32' ? usualPlaces[process.platform] : [];
  for (const path of [...commands.flatMap(inPath), ...places]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return tell('none of the usual places has one that starts');
}

/** @param {Tell} tell */
async function fromPlaywright(tell) {
  try {
    const {chromium} = await import('@playwright/test');
    const path = chromium.executablePath();
    if (existsSync(path) && (await starts(path))) return path;
    return tell('Playwright has not downloaded its own');
  } catch (error) {
    return tell(`Playwright cannot be asked: ${String(error)}`);
  }
}

/** @param {Tell} tell */
async function byPlaywright(tell) {
  console.log('Asking Playwright to download Chromium …');
  const download = [tool('@playwright/test', 'playwright'), 'install', 'chromium'];
  const {code, timedOut} = await run(process.execPath, download, {limitMs: 4 * minute, quiet: true});
  if (code !== 0) return tell(`"npx playwright install chromium" ${timedOut ? 'took too long' : 'failed'}`);
  return fromPlaywright(tell);
}

/** @param {Tell} tell */
async function byPackageManager(tell) {
  const manager = packageManagers.find(({command}) => inPath(command).length > 0);
  if (!manager) return tell('no package manager that this script knows');
  const asRoot = manager.root && process.getuid?.() !== 0;
  for (const step of manager.steps) {
    const words = [
      ...(asRoot ? ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])] : []),
      manager.command,
      ...step,
    ];
    const [program = '', ...rest] = words;
    console.log(`Asking the system: ${words.join(' ')} …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    const {code, timedOut} = await run(program, rest, {limitMs: 8 * minute, quiet: true, env});
    if (code !== 0) return tell(`"${words.join(' ')}" ${timedOut ? 'took too long' : 'failed'}`);
  }
  return fromThisMachine(tell);
}

/**
 * Whether a browser answers with its version. Some systems have a `chromium-browser` that only says how to install one.
 *
 * @param {string} path
 */
async function starts(path) {
  if (process.platform === 'win32') return existsSync(path); // there --version opens a window
  const {code} = await run(path, ['--version'], {limitMs: minute / 2, silent: true});
  return code === 0;
}

/**
 * Where a command lies in PATH.
 *
 * @param {string} command
 */
function inPath(command) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map(folder => join(folder, command + ending)).filter(path => existsSync(path));
}

// ── processes ───────────────────────────────────────────────────────────────────────────────

/**
 * Runs a program to its end or its limit, its output passed through.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {object} [options]
 * @param {number} [options.limitMs]  after which it is interrupted, and killed if it does not listen
 * @param {boolean} [options.quiet]  shows only the last lines, and those only if it fails
 * @param {boolean} [options.silent]  shows no output at all
 * @param {NodeJS.ProcessEnv} [options.env]
 * @returns {Promise<{code: number, timedOut: boolean}>} code 0 is success; a program that is not there gives 127
 */
export function run(
  program,
  args,
  {limitMs = 10 * minute, quiet = false, silent = false, env = process.env} = {},
) {
  return new Promise(resolve => {
    const keep = quiet || silent;
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: keep ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && program === 'npm', // there npm is a .cmd
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', chunk => output.push(chunk));
    child.stderr?.on('data', chunk => output.push(chunk));

    let timedOut = false;
    const interrupt = setTimeout(() => {
      timedOut = true;
      child.kill('SIGINT');
    }, limitMs);
    const kill = setTimeout(() => child.kill('SIGKILL'), limitMs + 10_000);

    /** @param {number} code */
    const end = code => {
      clearTimeout(interrupt);
      clearTimeout(kill);
      if (quiet && code !== 0) console.log(lastLines(Buffer.concat(output).toString()));
      resolve({code, timedOut});
    };
    child.on('error', () => end(127));
    child.on('close', code => end(timedOut ? 124 : (code ?? 1)));
  });
}

/** @param {string} text */
function lastLines(text) {
  return text.split('\n').filter(Boolean).slice(-6).join('\n');
}

/**
 * @param {string} message
 * @returns {never}
 */
function leave(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/**
 * The port that a command line asks for with `--port`, 4173 by default. Ends the process, saying what was expected, if it asks for none that there is.
 *
 * @param {string[]} args
 */
export function portFrom(args) {
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
