/** A page as it is written: index.html with the opening view, title and description in one language. */
import {pageFile} from '../../app';
import {nameIn} from '../../i18n';
import {laterByLanguage, messagesByLanguage} from '../../i18n/all';
import type {Indexes} from '../../indexes';
import type {Basemap} from '../../map/still';
import {type Language, languages} from '../../model';
import {escapeXml} from '../../ui';
import {basemapNamesIn, type Family, firstMapHtml} from './firstMap';
import {belowHtml, listHtml, titleHtml} from './firstPage';

/** Where the opening view stands in a page that is to be written. */
export const marker = '<!--first-picture-->';

/** What every page is written from. */
export interface PageMaterial {
  readonly indexes: Indexes;
  readonly basemap: Basemap;
  /** public/basemap/names.json. */
  readonly namesJson: unknown;
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

/** How Open Graph names a language. */
const locales = {en: 'en_GB', ru: 'ru_RU', ky: 'ky_KG'} as const satisfies Record<Language, string>;

/**
 * The page in a language.
 *
 * @param template  a page with a `marker`, a title and the language of the first one.
 */
export function writtenPage(template: string, page: WrittenPage, material: PageMaterial): string {
  return template
    .replace(/<html lang="[^"]*"/, `<html lang="${page.language}"`)
    .replace(/<title>.*<\/title>/, () => headHtml(page, material))
    .replace(marker, () => firstHtml(page, material));
}

/** Title, description, what is shown where the page is shared, and the page in the other languages. Nothing here needs to know where the page will lie. */
function headHtml({family, language, scripts, styleSheets}: WrittenPage, {indexes}: PageMaterial): string {
  const {dataset} = indexes.dataset;
  const [title, description] = [nameIn(dataset.title, language), nameIn(dataset.standfirst, language)];
  const others = languages.filter(other => other !== language);
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeXml(content)}">`;
  const alternate = (hreflang: string, file: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="./${file}">`;
  return [
    `<title>${escapeXml(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', locales[language]),
    ...others.map(other => meta('property', 'og:locale:alternate', locales[other])),
    ...languages.map(each => alternate(each, pageFile(family, each))),
    alternate('x-default', pageFile(family, languages[0])),
    ...scripts.map(src => `<link rel="modulepreload" crossorigin href="./${src}">`),
    ...styleSheets.map(href => `<link rel="preload" as="style" href="./${href}">`),
  ].join('\n    ');
}

function firstHtml({family, language}: WrittenPage, {indexes, basemap, namesJson}: PageMaterial): string {
  const messages = messagesByLanguage[language];
  const names = basemapNamesIn(basemap, indexes, language, namesJson);
  // the browser knows most names itself; of the others the language is told where it is not the page's
  const sent = names.map(({id, name, lang, x, y, extent, isSent}) => {
    const row = [id, x, y, extent];
    if (!isSent) return row;
    return lang === undefined || lang === language ? [...row, name] : [...row, name, lang];
  });
  const telling = {indexes, messages};
  const below =
    family === 'embed'
      ? belowHtml(telling, laterByLanguage[language], family)
      : `<main class="first-list">${listHtml(telling, laterByLanguage[language], family)}</main>`;
  return (
    `<div id="first" class="first"><div class="first-view">${titleHtml(telling, family)}${firstMapHtml(indexes, basemap, messages, names, family)}</div>` +
    below +
    `<script type="application/json" id="basemap-names">${JSON.stringify(sent).replaceAll('<', '\\u003c')}</script></div>`
  );
}
