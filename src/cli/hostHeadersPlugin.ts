/**
 * Vite plugin: what `scripts/hosting.mjs` says of each file. `vite preview` sends it, and a build has it as `_headers`, which Netlify, Cloudflare and
 * others read from the folder that they serve; elsewhere that file is idle.
 */
import {readdirSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Plugin} from 'vite';
import {headersOf} from '../../scripts/hosting.mjs';

const fileName = '_headers';

export function hostHeadersPlugin(): Plugin {
  return {
    name: 'itinera:host-headers',
    writeBundle: {
      // after every other plugin has written its files
      order: 'post',
      sequential: true,
      handler({dir}) {
        if (dir !== undefined) writeFileSync(join(dir, fileName), headersFile(filesIn(dir)));
      },
    },
    configurePreviewServer({config, middlewares}) {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        const address = addressed(request.url ?? '/');
        for (const [name, value] of Object.entries(headersOf(address))) {
          // that there is no such file is nothing to keep
          if (name === 'Cache-Control' && !isFile(join(folder, address))) continue;
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

/**
 * The text of `_headers` for a build that is served at a host's root. Where two rules match a file these hosts join what they say, so a header stands
 * either in the rule for everything or in the one rule of the file.
 *
 * @param files  all files of the build, as paths from its folder with forward slashes.
 */
export function headersFile(files: readonly string[]): string {
  const sent = files.filter(file => file !== fileName).sort();
  const everywhere = Object.entries(headersOf('/')).filter(([name, value]) =>
    sent.every(file => headersOf(`/${file}`)[name] === value),
  );
  const shared = new Set(everywhere.map(([name]) => name));
  const rules = [...patternsOf(sent)].map(([pattern, file]) => {
    const own = Object.entries(headersOf(`/${file}`)).filter(([name]) => !shared.has(name));
    return ruleText(pattern, own);
  });
  return [ruleText('/*', everywhere), ...rules].join('\n');
}

function ruleText(pattern: string, headers: readonly (readonly [string, string])[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** By pattern a file that it matches: one pattern for a folder whose files are all sent alike, else one for each address of a file. */
function patternsOf(files: readonly string[]): Map<string, string> {
  const kindOf = (file: string) => JSON.stringify(headersOf(`/${file}`));
  const kindsIn = new Map<string, Set<string>>();
  for (const file of files) {
    const kinds = kindsIn.get(folderOf(file)) ?? new Set();
    kindsIn.set(folderOf(file), kinds.add(kindOf(file)));
  }
  const patterns = new Map<string, string>();
  for (const file of files) {
    const folder = folderOf(file);
    if (folder !== '' && kindsIn.get(folder)!.size === 1) patterns.set(`/${folder}/*`, file);
    else for (const address of addressesOf(file)) patterns.set(address, file);
  }
  return patterns;
}

/** The topmost folder of a file, empty for none. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')));
}

/** Where a file is found: these hosts serve a page without its `.html` too, or send there. */
function addressesOf(file: string): string[] {
  const address = `/${file}`;
  if (!address.endsWith('.html')) return [address];
  return [address, address.replace(/\/index\.html$/, '/').replace(/\.html$/, '')];
}

/** Files below a folder, as paths from it with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => isFile(join(folder, path)))
    .map(path => path.replaceAll('\\', '/'));
}

/** The file that a request means, as an address on the host: a folder's is its index.html. */
function addressed(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}

function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
