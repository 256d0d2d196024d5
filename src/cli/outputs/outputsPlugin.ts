/**
 * Vite plugin: writes beside the pages what others than their readers ask for. A build emits it along with index.html; the dev server answers with it.
 *
 *   preview.svg …         the opening view as a picture, a language each
 *   oembed.json …         what a CMS makes a frame of, a language each, where the base is known
 *   dataset.jsonld        the map for catalogues
 *   pinned/<version>.json dataset.json under the name of its version
 *   versions.json         the present version, and what was corrected
 *   downloads/…           the whole as tables, map and calendar, a language each, and as a data package
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin, ResolvedConfig} from 'vite';
import {mediaTypes} from '../../../scripts/hosting.mjs';
import {buildIndexes} from '../../indexes';
import {languages} from '../../model';
import {loadDataset} from '../dataPlugin';
import {datasetFiles} from '../datasetFiles';
import {baseAddress} from './baseAddress';
import {downloadsOf} from './downloads';
import {fileIn} from './files';
import {ldFile, longLd} from './jsonLd';
import {oembed} from './oembed';
import {previewsOf} from './previews';
import {type Environment, publicationOf} from './publication';
import {pinnedFile, versionInName, versionOf} from './version';
import {versionsFile, versionsOf} from './versions';

export function outputsPlugin(environment: Environment = {}): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'itinera:outputs',
    configResolved(resolved) {
      config = resolved;
      // a wrong one is told before anything is built
      baseAddress(environment.base);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // a build of other pages alone lies beside one that has written all this
        if (!('index.html' in bundle)) return;
        const faults = pinnedFaults(join(config.publicDir, 'pinned'));
        if (faults.length > 0) this.error(faults.join('\n'));
        const {files, leftOut} = outputsOf(config.root, environment);
        for (const [fileName, source] of files) this.emitFile({type: 'asset', fileName, source});
        if (leftOut !== null) config.logger.warn(leftOut);
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!.slice(1);
        if (!/^(?:preview|oembed|dataset|versions|pinned|downloads)\b/.test(path)) return next();
        const content = outputsOf(config.root, environment).files.get(path);
        if (content === undefined) return next();
        response.setHeader('Content-Type', mediaTypeOf(path));
        response.setHeader('Cache-Control', 'no-store');
        response.end(content);
      });
    },
  };
}

interface Outputs {
  /** Contents by the names of their files. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is not written, why, and what to do; null where all is. */
  readonly leftOut: string | null;
}

/** Everything that is written for a project's dataset. */
function outputsOf(root: string, environment: Environment): Outputs {
  const dataset = loadDataset(root);
  const publication = publicationOf(root, dataset, environment);
  const {version} = publication;
  const files = new Map<string, string | Uint8Array>(downloadsOf(dataset, publication));
  for (const {language, svg} of previewsOf(root, environment.house, dataset))
    files.set(fileIn('preview', 'svg', language), svg);
  for (const language of languages) {
    const frame = oembed(dataset, language, publication);
    if (frame) files.set(fileIn('oembed', 'json', language), json(frame));
  }
  // what took place is the same whenever it is read
  files.set(ldFile, json(longLd(buildIndexes(dataset, 0), publication)));
  for (const [fileName, content] of datasetFiles(dataset, pinnedFile(version))) files.set(fileName, content);
  files.set(versionsFile, json(versionsOf(dataset, version)));
  return {files, leftOut: leftOutOf(publication)};
}

function mediaTypeOf(path: string): string {
  const types: Readonly<Record<string, string>> = mediaTypes;
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

function leftOutOf({base, hasPictures}: ReturnType<typeof publicationOf>): string | null {
  if (base === null)
    return 'ITINERA_BASE is not set, so canonical links, og:url, og:image and oembed.json are left out: set it to the address of the published folder, such as https://maps.example.org/visits/';
  if (!hasPictures)
    return 'public/preview.png and its sisters are not of this map, so og:image is left out: make them with "npm run previews"';
  return null;
}

/** What is wrong with the pinned datasets of a folder. Whoever pinned one was promised that it stays as it was. */
export function pinnedFaults(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(fileName => {
    const path = `public/pinned/${fileName}`;
    const version = versionInName(fileName);
    if (version === null)
      return `${path}: expected a name such as 0123456789ab.json, as "npm run data -- pin" gives`;
    const content = versionOf(readFileSync(join(folder, fileName), 'utf8'));
    return content === version
      ? []
      : `${path}: it has been changed since it was pinned (its content is version ${content}): take it back as it was committed`;
  });
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
