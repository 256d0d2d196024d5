/**
 * Vite plugin: writes the opening view into index.html (map, title, caption, list), so that something right is on the screen before any script and
 * without script.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';
import {en} from '../../i18n';
import {laterEn} from '../../i18n/later';
import {buildIndexes, type Indexes} from '../../indexes';
import type {Basemap} from '../../map/still';
import {pageStillCss} from '../../map/style';
import {escapeXml} from '../../ui';
import {loadDataset} from '../dataPlugin';
import {basemapNamesOf, firstMapHtml, openingView} from './firstMap';
import {listHtml, titleHtml} from './firstPage';

const marker = '<!--first-picture-->';
const msPerDay = 86_400_000;

export function prerenderPlugin(): Plugin {
  let root = process.cwd();
  const indexes = () => buildIndexes(loadDataset(root), Math.floor(Date.now() / msPerDay));
  const styleSheets = new Map([
    ['virtual:itinera/first-ratio.css', () => ratioCss(indexes())],
    ['virtual:itinera/still.css', pageStillCss],
  ]);
  return {
    name: 'itinera:prerender',
    configResolved(config) {
      root = config.root;
    },
    resolveId: id => (styleSheets.has(id) ? `\0${id}` : undefined),
    load: id => (id.startsWith('\0') ? styleSheets.get(id.slice(1))?.() : undefined),
    transformIndexHtml: {
      order: 'pre',
      handler: html => (html.includes(marker) ? firstPage(html, indexes(), readBasemap(root)) : html),
    },
  };
}

function firstPage(html: string, indexes: Indexes, basemap: Basemap): string {
  const intl = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  // the browser knows the names itself; what it does not know is sent along
  const names = basemapNamesOf(basemap).map(({id, name, x, y, extent}) =>
    intl.of(id) === undefined ? [id, x, y, extent, name] : [id, x, y, extent],
  );
  const first =
    `<div id="first" class="first"><div class="first-view">${titleHtml({indexes, messages: en})}${firstMapHtml(indexes, basemap, en)}</div>` +
    `<section class="first-list">${listHtml({indexes, messages: en}, laterEn)}</section>` +
    `<script type="application/json" id="basemap-names">${JSON.stringify(names).replaceAll('<', '\\u003c')}</script></div>`;
  return html
    .replace(marker, () => first)
    .replace(
      /<title>.*<\/title>/,
      () => `<title>${escapeXml(indexes.dataset.dataset.title.en ?? 'Itinera')}</title>`,
    );
}

/** The proportions of the opening view, which no attribute may carry under a strict policy on styles. */
function ratioCss(indexes: Indexes): string {
  const ratio = (shape: 'wide' | 'small') => {
    const {width, height} = openingView(indexes, shape);
    return (width / height).toFixed(5);
  };
  return `.first-fit--wide{--first-ratio:${ratio('wide')}}.first-fit--small{--first-ratio:${ratio('small')}}`;
}

function readBasemap(root: string): Basemap {
  return JSON.parse(readFileSync(join(root, 'public/basemap/coarse.json'), 'utf8')) as Basemap;
}
