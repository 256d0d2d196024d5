/**
 * Vite plugin of builds: React is published as CommonJS, of which a bundler leaves nothing out and whose functions are called through an object. Here its
 * production files become modules, and what no page asks of them goes: 3 KB gz before the atlas can be used. Any other form than theirs fails the build.
 */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Plugin} from 'vite';

/** The production file of each entry, within its package. */
const files = {
  react: 'cjs/react.production.js',
  'react/jsx-runtime': 'cjs/react-jsx-runtime.production.js',
  'react-dom': 'cjs/react-dom.production.js',
  'react-dom/client': 'cjs/react-dom-client.production.js',
  scheduler: 'cjs/scheduler.production.js',
} as const;
const requests = new RegExp(`^(?:${Object.keys(files).join('|')})$`);
const paths = /\/node_modules\/(?:react|react-dom|scheduler)\/cjs\/[\w-]+\.production\.js$/;
/** Of what we use these ask React for itself as a whole. */
const asOne = /\/node_modules\/(?:zustand\/esm\/react|downshift\/dist\/downshift\.esm)\.mjs$/;

/** See above. Preact, where it stands for React, is modules already. */
export function reactModulesPlugin(): Plugin {
  return {
    name: 'itinera:react-modules',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: {id: requests},
      handler: specifier => productionFile(specifier as keyof typeof files),
    },
    transform: {
      filter: {id: [paths, asOne]},
      handler: (code, id) => ({code: paths.test(id) ? asModule(code, id) : byParts(code), map: null}),
    },
  };
}

function productionFile(specifier: keyof typeof files): string {
  const {resolve} = createRequire(import.meta.url);
  const [name = ''] = specifier.split('/');
  // the scheduler is React's own dependency, wherever that lies
  const from = name === 'scheduler' ? createRequire(resolve('react-dom/package.json')).resolve : resolve;
  return join(dirname(from(`${name}/package.json`)), files[specifier]).replaceAll('\\', '/');
}

/** What takes React as one object, of which nothing can be left out, takes its parts instead. */
function byParts(code: string): string {
  return code
    .replace("import React from 'react'", "import * as React from 'react'")
    .replace(/_extends\(\{\}, React\)/g, 'React')
    .replace(/'useId' in React\b/g, 'true');
}

/**
 * A file of React as a module that exports each name for itself.
 *
 * @param code  as React publishes it: what it exports and requires is said at the beginning of lines.
 * @param id  its path, for the error.
 * @throws Error where it exports or requires in another way.
 */
export function asModule(code: string, id: string): string {
  const imports: string[] = [];
  const required = code.replace(
    /^var (\w+ = require\("[\w-]+"\)(?:,\s+\w+ = require\("[\w-]+"\))*);$/m,
    (_, list: string) => {
      for (const [, name, from] of list.matchAll(/(\w+) = require\("([\w-]+)"\)/g))
        imports.push(`import * as ${name} from "${from}";`);
      return '';
    },
  );
  const times = new Map<string, number>();
  for (const [, name = ''] of required.matchAll(/\bexports\.(\w+)/g))
    times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times.keys()];
  // what is written once is a constant, which goes where nobody asks for it
  const written = required
    .replace(/^exports\.(\w+) =/gm, (found, name: string) =>
      times.get(name) === 1 ? `const ${local(name)} =` : found,
    )
    .replace(/\bexports\.(\w+)/g, (_, name: string) => local(name));
  if (names.length === 0 || /\brequire\(|\bmodule\.|\bexports\b/.test(written))
    throw new Error(`${id} is not written as React was: see src/cli/reactModulesPlugin.ts`);
  const changing = names.filter(name => times.get(name) !== 1);
  return [
    ...imports,
    ...(changing.length > 0 ? [`let ${changing.map(local).join(', ')};`] : []),
    written,
    `export {${names.map(name => `${local(name)} as ${name}`).join(', ')}};`,
  ].join('\n');
}

const local = (name: string) => `$exported_${name}`;
