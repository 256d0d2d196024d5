// npm run size: what a reader downloads before the first picture and before the page can be used, against its budget, for the page of each language.
// `node scripts/size.mjs folder` measures another build than dist.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';

const KB = 1000; // bytes, as Vite counts

/** @typedef {{title: string, limitKB: number, files: (page: string) => string[]}} Budget */

/** The budgets of the atlas's pages, and of the pages for frames. @type {Record<string, Budget[]>} */
const pageBudgets = {
  index: [
    {
      title: 'first picture: the page and its style sheets',
      limitKB: 60,
      files: page => [page, ...styleSheetsOf(page)],
    },
    {
      title: 'usable: the entry script, the words of the language and all they import',
      limitKB: 130,
      files: page => scriptsOf(page),
    },
    {
      title: 'usable: the style sheet of the running atlas',
      limitKB: 12,
      files: page => laterSheetsOf(page),
    },
  ],
  embed: [
    {
      title: 'script: the entry, the words of the language and all they import',
      limitKB: 125,
      files: page => scriptsOf(page),
    },
    {
      title: 'all in, without fonts, before the live map: page, still, data, script and style',
      limitKB: 185,
      files: page => [page, ...styleSheetsOf(page), ...laterSheetsOf(page), ...scriptsOf(page), dataOf(page)],
    },
  ],
  'embed-standalone': [
    {
      title: 'the frame as one file, all in',
      limitKB: 340,
      files: page => [page],
    },
  ],
};

/** What either page fetches once its map is live. */
const liveBudget = {
  title: 'live map: what it fetches of its own',
  limitKB: 460,
  /** @param {string} page */
  files: page => liveScriptsOf(page),
};

/** What an article fetches besides its frames. @type {Budget[]} */
const articleBudgets = [
  {
    title: 'in an article: the script for frames',
    limitKB: 1.5,
    files: page => [addressed(page, 'embed.js')],
  },
  {
    title: 'in an article: the custom element',
    limitKB: 2,
    files: page => [addressed(page, 'itinera-map.js')],
  },
];

/** `import"./a.js"`, `import{b as c}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
const staticImports = /\b(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\s*)?["'](\.[^"']+)["']/g;

const dist = resolve(process.argv[2] ?? 'dist');
const pages = (existsSync(dist) ? readdirSync(dist) : [])
  .filter(name => Object.hasOwn(pageBudgets, familyOf(name)))
  .map(name => join(dist, name));
if (pages.length === 0) {
  console.error(`no page in ${relative('.', dist)}: run "npm run build" first`);
  process.exit(1);
}

for (const page of pages) {
  console.log(`${relative('.', page)}\n`);
  for (const budget of pageBudgets[familyOf(page)] ?? []) measure(budget, page);
  // one file has no live map
  if (familyOf(page) !== 'embed-standalone') measure(liveBudget, page);
}
for (const budget of articleBudgets) measure(budget, pages[0] ?? '');

/**
 * Prints the files of a budget and their sum, and has the run fail where that is over the limit.
 *
 * @param {Budget} budget
 * @param {string} page
 */
function measure({title, limitKB, files}, page) {
  const rows = files(page).map(file => ({name: relative(dist, file), size: sizeOf(file)}));
  const sum = rows.reduce((total, {size}) => total + size, 0);
  const over = sum > limitKB * KB;
  for (const {name, size} of rows) console.log(`${inKB(size)}   ${name}`);
  console.log(`${inKB(sum)}   ${title}: ${over ? 'OVER' : 'within'} ${limitKB} KB gz\n`);
  if (over) process.exitCode = 1;
}

/** @param {string} file */
function sizeOf(file) {
  return gzipSync(readFileSync(file), {level: 9}).length;
}

/** @param {number} bytes */
function inKB(bytes) {
  return (bytes / KB).toFixed(1).padStart(7);
}

/** @param {string} page */
function styleSheetsOf(page) {
  return tagsOf(page, 'link')
    .filter(({rel}) => rel === 'stylesheet')
    .map(({href}) => addressed(page, href));
}

/**
 * The page's scripts and module preloads, and whatever these import statically: all of it comes before the first line runs.
 *
 * @param {string} page
 */
function scriptsOf(page) {
  const files = new Set([
    ...tagsOf(page, 'script').flatMap(({src}) => (src ? addressed(page, src) : [])),
    ...tagsOf(page, 'link').flatMap(({rel, href}) => (rel === 'modulepreload' ? addressed(page, href) : [])),
  ]);
  // a set is walked in the order of insertion, so what is added on the way is visited too
  for (const file of files) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(staticImports)) {
      const imported = resolve(dirname(file), specifier ?? '');
      if (existsSync(imported)) files.add(imported);
    }
  }
  return [...files];
}

/**
 * What the files of a page have in common: "index" of index.html and index.ru.html.
 *
 * @param {string} file
 */
function familyOf(file) {
  return /([^/\\.]+)(?:\.\w+)?\.html$/.exec(file)?.[1] ?? '';
}

/**
 * The style sheets that the script of a page asks for.
 *
 * @param {string} page
 */
function laterSheetsOf(page) {
  return tagsOf(page, 'link')
    .filter(({rel, as}) => rel === 'preload' && as === 'style')
    .map(({href}) => addressed(page, href));
}

/**
 * The dataset that a page asks for.
 *
 * @param {string} page
 */
function dataOf(page) {
  const [data] = tagsOf(page, 'link').filter(({rel, as}) => rel === 'preload' && as === 'fetch');
  return addressed(page, data?.href);
}

/**
 * The live map's own chunk, by the scripts of a page that name it, and its worker.
 *
 * @param {string} page
 */
function liveScriptsOf(page) {
  const assets = join(dirname(page), 'assets');
  const named = scriptsOf(page).map(file => readFileSync(file, 'utf8'));
  const live = readdirSync(assets).filter(
    file => /^live-.*\.js$/.test(file) && named.some(text => text.includes(file)),
  );
  const workers = readdirSync(assets).filter(file => /^maplibre-gl-worker-.*\.js$/.test(file));
  if (live.length === 0 || workers.length === 0) throw new Error(`${page} knows no live map and worker`);
  return [...live, ...workers].map(file => join(assets, file));
}

/**
 * The attributes of each tag of a name, by name. Comments are left out.
 *
 * @param {string} page
 * @param {string} name
 */
function tagsOf(page, name) {
  const html = readFileSync(page, 'utf8').replace(/<!--.*?-->/gs, '');
  return [...html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'gi'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)\s*=\s*["']([^"']*)["']/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  );
}

/**
 * The file that an address in the page means. One that lies elsewhere, or nowhere, is an error: the page could not load it.
 *
 * @param {string} page
 * @param {string | undefined} address
 */
function addressed(page, address = '') {
  const file = resolve(dirname(page), address.replace(/[?#].*$/, '').replace(/^\//, ''));
  if (/^(?:\w+:)?\/\//.test(address) || !existsSync(file))
    throw new Error(`not a file of the build: ${address}`);
  return file;
}
