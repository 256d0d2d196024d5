/** What the head of a page says to those who do not open it: search engines, networks, catalogues, an editor's CMS. */

import {atlasFolderMeta} from '../../embed';
import {nameIn} from '../../i18n';
import type {Indexes} from '../../indexes';
import {type Language, languages} from '../../model';
import {escapeXml} from '../../ui';
import {fileIn} from './files';
import {briefLd} from './jsonLd';
import {addressOf, aloneFamily, folderOf, type Publication, pageAddress} from './publication';
import {previewSize} from './size';

/** How Open Graph names a language. */
const locales = {en: 'en_GB', ru: 'ru_RU', ky: 'ky_KG'} as const satisfies Record<Language, string>;

/** Which page it is of. */
export interface HeadPage {
  /** "index" of index.html and index.ru.html. */
  readonly family: string;
  readonly language: Language;
}

/**
 * Title, description, version, what is shown where the page is shared, the page in the other languages, and the map for catalogues. What has to be a
 * whole address is left out where the base is not known.
 */
export function headHtml({family, language}: HeadPage, indexes: Indexes, publication: Publication): string {
  const {dataset} = indexes.dataset;
  const [title, description] = [nameIn(dataset.title, language), nameIn(dataset.standfirst, language)];
  const folder = folderOf(publication, family);
  const alternate = (hreflang: string, of: Language) =>
    link({rel: 'alternate', hreflang, href: pageAddress(publication, family, of)});
  return [
    `<title>${escapeXml(title)}</title>`,
    meta('name', 'description', description),
    meta('name', 'itinera:dataset', dataset.id),
    meta('name', 'itinera:version', publication.version),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', locales[language]),
    ...languages
      .filter(other => other !== language)
      .map(other => meta('property', 'og:locale:alternate', locales[other])),
    ...pictureTags(language, nameIn(dataset.description, language), publication),
    ...wholeAddresses(language, title, publication),
    ...(folder === null
      ? []
      : [...languages.map(each => alternate(each, each)), alternate('x-default', languages[0])]),
    ...(folder !== null && family === aloneFamily ? [meta('name', atlasFolderMeta, folder)] : []),
    `<script type="application/ld+json">${scriptJson(briefLd(indexes, language, publication))}</script>`,
  ].join('\n    ');
}

/** The picture with which the page is shared, and its text alternative. Networks take PNG from whole addresses only. */
function pictureTags(language: Language, alt: string, publication: Publication): string[] {
  if (publication.base === null || !publication.hasPictures) return [meta('name', 'twitter:card', 'summary')];
  return [
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('property', 'og:image', addressOf(publication, fileIn('preview', 'png', language))),
    meta('property', 'og:image:width', `${previewSize.widthPx}`),
    meta('property', 'og:image:height', `${previewSize.heightPx}`),
    meta('property', 'og:image:alt', alt),
  ];
}

/** The page by which the map is to be known, of an article's frame too, and the file by which a CMS makes a frame of its address. */
function wholeAddresses(language: Language, title: string, publication: Publication): string[] {
  if (publication.base === null) return [];
  const own = pageAddress(publication, 'index', language);
  const href = addressOf(publication, fileIn('oembed', 'json', language));
  return [
    meta('property', 'og:url', own),
    link({rel: 'canonical', href: own}),
    link({rel: 'alternate', type: 'application/json+oembed', title, href}),
  ];
}

function meta(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeXml(content)}">`;
}

function link(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<link${written.join('')}>`;
}

/** JSON that no text within can end: "</script>" and "<!--" begin with the same letter. */
function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
