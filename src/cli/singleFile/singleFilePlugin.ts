/**
 * Vite plugin of the build in mode `standalone`: makes each written page a file that needs no other. What its script would fetch is taken from the page
 * itself (src/embed/enclosed.ts); there is no live map in it, whose worker would be a file, and the still stays. A large dataset is enclosed as rows.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin, ResolvedConfig, Rolldown} from 'vite';
import {datasetJson} from '../../dataset/authoring';
import {loadDataset} from '../dataPlugin';
import {type Enclosed, singleFile} from './singleFile';

const source = join(import.meta.dirname, '../..').replaceAll('\\', '/');

/** What is left out, each with what stands in its place. */
const leftOut = new Map([
  [
    `${source}/map/live/index.ts`,
    'export const prepareMapView = () => Promise.reject(new Error("a page of one file has no live map")); export const askForBasemap = () => {};',
  ],
  [
    `${source}/app/openColumns.ts`,
    'export const openColumns = () => Promise.reject(new Error("a page of one file has all its data in it"));',
  ],
  // however many journeys there are, each is drawn: such a file is for what an article tells
  [
    `${source}/map/prepareScene.ts`,
    'export const prepareScene = () => Promise.resolve(); export const loadBundled = prepareScene;',
  ],
]);
const inPlaceOf = '\0itinera:in-place-of:';

export function singleFilePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'itinera:single-file',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          transform: {
            // whatever in the script fetches asks the page instead
            inject: {fetch: [`${source}/embed/enclosed.ts`, 'fetchEnclosed']},
            // a classic script has none, and nothing asks it anything
            define: {'import.meta': '{}'},
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: {
      filter: {id: /\/(?:live|openColumns|prepareScene)$/},
      async handler(specifier, importer) {
        const found = await this.resolve(specifier, importer, {skipSelf: true});
        return found && leftOut.has(found.id) ? inPlaceOf + found.id : found;
      },
    },
    load: id => (id.startsWith(inPlaceOf) ? leftOut.get(id.slice(inPlaceOf.length)) : null),
    generateBundle: {
      // after the pages have been written
      order: 'post',
      handler(_, bundle) {
        const enclosed = enclosedOf(config, bundle);
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html'))
            file.source = singleFile(String(file.source), enclosed);
          // the rest is in the pages, or lies beside them already
          else delete bundle[file.fileName];
        }
      },
    },
  };
}

function enclosedOf({root, publicDir}: ResolvedConfig, bundle: Rolldown.OutputBundle): Enclosed {
  const outputs = Object.values(bundle);
  const scripts = outputs.flatMap(file => (file.type === 'chunk' ? [file.code] : []));
  if (scripts.length !== 1) throw new Error(`unexpected scripts: ${scripts.length}; expected all in one`);
  const sheets = outputs.flatMap(file =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const read = (file: string) => readFileSync(join(publicDir, file), 'utf8');
  return {
    script: scripts[0]!,
    style: sheets.join(''),
    icon: read('icon.svg'),
    files: {
      'dataset.json': datasetJson(loadDataset(root)),
      'basemap/coarse.json': read('basemap/coarse.json'),
      'basemap/names.json': read('basemap/names.json'),
    },
  };
}
