/**
 * Vite plugin of the build in mode `standalone`: makes each written page a file that needs no other. What its script would fetch is taken from the page
 * itself (src/embed/enclosed.ts).
 *
 * Such a file is for what an article tells, so it has in it what a small dataset needs, and is left out of it (`leftOut`):
 * - the live map, whose worker would be a file: the still stays;
 * - what reads data over that the compiler has not just written: they are sealed, and lie in the same file;
 * - what begins with many events: columns, details in shards, merged lines, strips on the timeline, lists by years. A large dataset can be enclosed all the
 *   same. It is there as rows, each journey is a line, each event a bar, a list has pages, and the build warns of it.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin, ResolvedConfig, Rolldown} from 'vite';
import {datasetJson} from '../../dataset/authoring';
import type {Dataset} from '../../model';
import {loadDataset} from '../dataPlugin';
import {type Enclosed, singleFile} from './singleFile';

const source = join(import.meta.dirname, '../..').replaceAll('\\', '/');

/** Up to so many events a timeline has bars alone, and there is nothing in the file to be missed. */
const fewEvents = 200;

/** What is left out, by its path in `src`, each with what stands in its place. */
const leftOut = new Map(
  Object.entries({
    'map/live/index.ts':
      'export const prepareMapView = () => Promise.reject(new Error("a page of one file has no live map")); export const askForBasemap = () => {};',
    'app/openColumns.ts':
      'export const openColumns = () => Promise.reject(new Error("a page of one file has all its data in it"));',
    'map/prepareScene.ts':
      'export const prepareScene = () => Promise.resolve(); export const loadBundled = prepareScene;',
    // the page says that the data are not as they were written, which is all that can have happened to them
    'dataset/parseUnsealed.ts':
      'export const parseUnsealed = (_, at) => ({dataset: null, issues: [{severity: "error", at, message: "is not as it was when this page was written"}]});',
    // every event is a bar, however many there are
    'timeline/later/sortOut.ts':
      'export const sortOut = ({inOrder}) => ({dense: [], events: inOrder}); export const isDense = () => false;',
    'timeline/later/DensityPicture.tsx':
      'export const densityLanes = () => []; export const DensityPicture = () => null;',
    'timeline/later/DensityButtons.tsx': 'export const DensityButtons = () => null;',
    // a long list has pages, as where its years cannot be had
    'panels/shared/loadYears.ts':
      'export const yearsHere = () => null; export const loadYears = () => new Promise(() => {});',
    'panels/shared/useDetails.ts':
      'export const useDetails = () => ({areThere: true, failed: false, retry() {}});',
  }).map(([path, code]) => [`${source}/${path}`, code]),
);
const inPlaceOf = '\0itinera:in-place-of:';
/** How a module is imported that may be one of them: by the end of its path. */
const mayBeLeftOut = new RegExp(
  `/(?:${[...leftOut.keys()].map(path => /([^/]+?)(?:\/index)?\.tsx?$/.exec(path)![1]).join('|')})$`,
);

export function singleFilePlugin(): Plugin {
  let config: ResolvedConfig;
  const replaced = new Set<string>();
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
      filter: {id: mayBeLeftOut},
      async handler(specifier, importer) {
        const found = await this.resolve(specifier, importer, {skipSelf: true});
        if (!found || !leftOut.has(found.id)) return found;
        replaced.add(found.id);
        return inPlaceOf + found.id;
      },
    },
    load: id => (id.startsWith(inPlaceOf) ? leftOut.get(id.slice(inPlaceOf.length)) : null),
    generateBundle: {
      // after the pages have been written
      order: 'post',
      handler(_, bundle) {
        const unknown = [...leftOut.keys()].filter(id => !replaced.has(id));
        if (unknown.length > 0)
          throw new Error(`nothing imports what is to be left out: ${unknown.join(', ')}`);
        const dataset = loadDataset(config.root);
        const {length} = dataset.events;
        if (length > fewEvents)
          this.warn(
            `${length} events are enclosed in the frame of one file, which is made for ${fewEvents} and draws each of them by itself; embed.html shows many`,
          );
        const enclosed = enclosedOf(config, dataset, bundle);
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

function enclosedOf({publicDir}: ResolvedConfig, dataset: Dataset, bundle: Rolldown.OutputBundle): Enclosed {
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
      'dataset.json': datasetJson(dataset),
      'basemap/coarse.json': read('basemap/coarse.json'),
      'basemap/names.json': read('basemap/names.json'),
    },
  };
}
