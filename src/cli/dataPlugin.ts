/**
 * Vite plugin: the authored files of a folder become `dataset.json`. A build emits it and fails with every complaint; the dev server compiles it anew
 * and reloads the page when a file of the folder is saved. No compiled file lies in the tree.
 */
import {join, resolve, sep} from 'node:path';
import type {Plugin, ViteDevServer} from 'vite';
import {datasetJson, tableFilesIn} from '../dataset/authoring';
import {datasetFiles} from './datasetFiles';
import {loadAuthored} from './loadDataset';

export {loadDataset} from './loadDataset';

export interface DataPluginOptions {
  /** Folder of the authored files, from the project's root; `data` by default. */
  readonly folder?: string;
  /** Name of the compiled file below the page's base; `dataset.json` by default. */
  readonly fileName?: string;
}

export function dataPlugin({folder = 'data', fileName = 'dataset.json'}: DataPluginOptions = {}): Plugin {
  let path = resolve(folder);
  return {
    name: 'itinera:data',
    configResolved(config) {
      path = join(config.root, folder);
    },
    buildStart() {
      // a watching build runs again when the data change
      if (this.meta.watchMode) for (const file of tableFilesIn(path)) this.addWatchFile(file);
    },
    generateBundle() {
      const {dataset, warnings} = loadAuthored(path);
      for (const {at, message} of warnings) this.warn(`${at}: ${message}`);
      for (const [name, source] of datasetFiles(dataset, fileName))
        this.emitFile({type: 'asset', fileName: name, source});
    },
    configureServer(server) {
      serve(server, path, fileName);
    },
  };
}

function serve(server: ViteDevServer, path: string, fileName: string): void {
  let compiled = compile(server, path);
  server.watcher.add(path);
  server.watcher.on('all', (_change, file) => {
    if (!resolve(file).startsWith(path + sep) || !file.endsWith('.json')) return;
    compiled = compile(server, path);
    if ('json' in compiled) server.ws.send({type: 'full-reload'});
    else server.ws.send({type: 'error', err: {message: compiled.problem, stack: ''}});
  });
  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split('?')[0];
    if (address !== `/${fileName}` && address !== `${server.config.base}${fileName}`) return next();
    response.statusCode = 'json' in compiled ? 200 : 500;
    response.setHeader(
      'Content-Type',
      'json' in compiled ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    );
    response.setHeader('Cache-Control', 'no-store');
    response.end('json' in compiled ? compiled.json : compiled.problem);
  });
}

/** The compiled text, or what the developer is told; the server goes on either way. */
function compile(server: ViteDevServer, path: string): {json: string} | {problem: string} {
  try {
    return {json: datasetJson(loadAuthored(path).dataset)};
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    server.config.logger.error(words);
    return {problem: words};
  }
}
