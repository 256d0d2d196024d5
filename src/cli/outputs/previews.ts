/**
 * The pictures that networks show where a page is shared. A build draws them as SVG, which networks do not take; `npm run previews` makes PNG of them,
 * which are committed together with a stamp of what they were made from, so that a build without a browser knows whether they still hold.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Dataset, type Language, languages} from '../../model';
import {loadDataset} from '../loadDataset';
import {fileIn} from './files';
import {previewSvg, readPreviewMaterial} from './previewSvg';

export {previewSize} from './size';

/** Of a PNG: some networks refuse more. */
export const mostBytes = 300_000;

/** What the committed PNG were made from, a path from the project's root. */
export const stampFile = 'scripts/previews.json';

/** A preview as it is now. */
export interface Preview {
  readonly language: Language;
  /** Of the PNG, in `public`. */
  readonly file: string;
  readonly svg: string;
}

/**
 * The previews of a project's map, one for each language.
 *
 * @param root  path of the project.
 * @param house  path of a house's token file, from the root; undefined or empty for none.
 */
export function previewsOf(
  root: string,
  house: string | undefined,
  dataset: Dataset = loadDataset(root),
): readonly Preview[] {
  const material = readPreviewMaterial(root, house);
  return languages.map(language => ({
    language,
    file: fileIn('preview', 'png', language),
    svg: previewSvg(dataset, language, material),
  }));
}

/** The text of the stamp: a checksum for each file. */
export function stampOf(previews: readonly Preview[]): string {
  const sums = previews.map(({file, svg}) => [file, createHash('sha256').update(svg).digest('hex')]);
  return `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`;
}

/** How the committed PNG stand to the map: as it is now, as it was once, or not there. */
export type PreviewState = 'fresh' | 'stale' | 'absent';

/** How they stand. A stamp that cannot be read is of something else. */
export function previewState(root: string, previews: readonly Preview[]): PreviewState {
  const stamp = join(root, stampFile);
  const isThere = (file: string) => existsSync(join(root, 'public', file));
  if (!existsSync(stamp) || !previews.every(({file}) => isThere(file))) return 'absent';
  return readFileSync(stamp, 'utf8') === stampOf(previews) ? 'fresh' : 'stale';
}
