/** What the pages and files of a build must know of how they are published. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pageFile} from '../../app';
import {datasetJson} from '../../dataset/authoring';
import {type Dataset, type Language, languages} from '../../model';
import {baseAddress} from './baseAddress';
import {previewState, previewsOf} from './previews';
import {versionOf} from './version';

export interface Publication {
  /** The address under which it will lie, with a slash at its end; null where that is not known. */
  readonly base: string | null;
  readonly version: string;
  /** Whether preview.png and its sisters are there and show the map as it is. */
  readonly hasPictures: boolean;
  /** The family of the page that an article frames: "embed" where there is one. */
  readonly framed: string;
}

/** What the environment says: `ITINERA_BASE` and `ITINERA_THEME`. */
export interface Environment {
  readonly base?: string | undefined;
  /** Path of a house's token file. */
  readonly house?: string | undefined;
}

/**
 * How a project's map is published.
 *
 * @param root  path of the project.
 * @throws Error if the base is no address.
 */
export function publicationOf(root: string, dataset: Dataset, environment: Environment): Publication {
  const base = baseAddress(environment.base);
  return {
    base,
    version: versionOf(datasetJson(dataset)),
    // without a base no picture can be named, and none needs to be drawn to compare
    hasPictures:
      base !== null && previewState(root, previewsOf(root, environment.house, dataset)) === 'fresh',
    framed: existsSync(join(root, 'embed.html')) ? 'embed' : 'index',
  };
}

/** The address of a file of the build: a whole one where the base is known, else one beside the page. */
export function addressOf({base}: Pick<Publication, 'base'>, file: string): string {
  return `${base ?? './'}${file}`;
}

/** What the files of the page have in common that may lie anywhere, without the rest of the build. */
export const aloneFamily = 'embed-standalone';

/** Address of the folder of all pages, as a page names it: its own, unless it may lie elsewhere; null where it cannot tell. */
export function folderOf({base}: Pick<Publication, 'base'>, family: string): string | null {
  return family === aloneFamily ? base : './';
}

/** The address of a page. The front page is the folder itself where the base is known. */
export function pageAddress(publication: Publication, family: string, language: Language): string {
  const isFront = publication.base !== null && family === 'index' && language === languages[0];
  return addressOf(publication, isFront ? '' : pageFile(family, language));
}
