/** A page as it is written: index.html with the opening view, title and description in one language. */
import {laterByLanguage, messagesByLanguage} from '../../i18n/all';
import type {Indexes} from '../../indexes';
import type {Basemap} from '../../map/still';
import type {Language} from '../../model';
import {headHtml} from '../outputs/headHtml';
import {folderOf, type Publication} from '../outputs/publication';
import {basemapNamesIn, type Family, firstMapHtml, lookOf} from './firstMap';
import {belowHtml, listHtml, titleHtml} from './firstPage';

/** Where the opening view stands in a page that is to be written. */
export const marker = '<!--first-picture-->';

/** What every page is written from. */
export interface PageMaterial {
  readonly indexes: Indexes;
  readonly basemap: Basemap;
  /** public/basemap/names.json. */
  readonly namesJson: unknown;
  readonly publication: Publication;
}

/** Which page it is. */
export interface WrittenPage {
  /** What its files have in common: "index" of index.html and index.ru.html. */
  readonly family: Family;
  readonly language: Language;
  /** Addresses of scripts that are fetched along with the page's own: those of its language. */
  readonly scripts: readonly string[];
  /** Addresses of style sheets that the script will ask for. */
  readonly styleSheets: readonly string[];
}

/**
 * The page in a language.
 *
 * @param template  a page with a `marker`, a title and the language of the first one.
 */
export function writtenPage(template: string, page: WrittenPage, material: PageMaterial): string {
  return template
    .replace(/<html lang="[^"]*"/, `<html lang="${page.language}"`)
    .replace(/<title>.*<\/title>/, () => headOf(page, material))
    .replace(marker, () => firstHtml(page, material));
}

/** What the head says of the page, and what is fetched along with it. */
function headOf(page: WrittenPage, {indexes, publication}: PageMaterial): string {
  return [
    headHtml(page, indexes, publication),
    ...page.scripts.map(src => `<link rel="modulepreload" crossorigin href="./${src}">`),
    ...page.styleSheets.map(href => `<link rel="preload" as="style" href="./${href}">`),
  ].join('\n    ');
}

function firstHtml(
  {family, language}: WrittenPage,
  {indexes, basemap, namesJson, publication}: PageMaterial,
): string {
  const messages = messagesByLanguage[language];
  const names = basemapNamesIn(basemap, indexes, language, namesJson);
  // the browser knows most names itself; of the others the language is told where it is not the page's
  const sent = names.map(({id, name, lang, x, y, extent, isSent}) => {
    const row = [id, x, y, extent];
    if (!isSent) return row;
    return lang === undefined || lang === language ? [...row, name] : [...row, name, lang];
  });
  const telling = {indexes, messages};
  const look = lookOf(family);
  const place = {family, folder: folderOf(publication, family)};
  const below =
    look === 'embed'
      ? belowHtml(telling, laterByLanguage[language], place)
      : `<main class="first-list">${listHtml(telling, laterByLanguage[language], place)}</main>`;
  return (
    `<div id="first" class="first"><div class="first-view">${titleHtml(telling, look)}${firstMapHtml(indexes, basemap, messages, names, look)}</div>` +
    below +
    `<script type="application/json" id="basemap-names">${JSON.stringify(sent).replaceAll('<', '\\u003c')}</script></div>`
  );
}
