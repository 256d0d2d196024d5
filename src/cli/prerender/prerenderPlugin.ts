/**
 * Vite plugin: writes the opening view into each page (map, title, caption, list), so that something right is on the screen before any script and
 * without script. Of index.html there are as many pages as languages, of any other page with the same marker too.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin, ResolvedConfig, Rolldown, ViteDevServer} from 'vite';
import {familyOf, pageFile} from '../../app';
import {buildIndexes, type Indexes} from '../../indexes';
import type {Basemap} from '../../map/still';
import {pageStillCss} from '../../map/style';
import {type Language, languages} from '../../model';
import {loadDataset} from '../dataPlugin';
import {type Environment, publicationOf} from '../outputs/publication';
import {type Family, families, type Look, openingView} from './firstMap';
import {marker, type PageMaterial, writtenPage} from './writtenPage';

const msPerDay = 86_400_000;

export function prerenderPlugin(environment: Environment = {}): Plugin {
  let config: ResolvedConfig;
  const indexes = () => buildIndexes(loadDataset(config.root), Math.floor(Date.now() / msPerDay));
  const material = (): PageMaterial => {
    const built = indexes();
    return {
      indexes: built,
      basemap: readJson(config.root, 'coarse.json') as Basemap,
      namesJson: readJson(config.root, 'names.json'),
      publication: publicationOf(config.root, built.dataset, environment),
    };
  };
  const styleSheets = new Map([
    ['virtual:itinera/first-ratio.css', () => ratioCss(indexes(), 'index')],
    ['virtual:itinera/embed-ratio.css', () => ratioCss(indexes(), 'embed')],
    ['virtual:itinera/still.css', pageStillCss],
  ]);
  return {
    name: 'itinera:prerender',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: id => (styleSheets.has(id) ? `\0${id}` : undefined),
    load: id => (id.startsWith('\0') ? styleSheets.get(id.slice(1))?.() : undefined),
    configureServer(server) {
      servePages(server);
    },
    // the dev server writes the page that is asked for; a build writes all of them once it knows its files
    transformIndexHtml: {
      order: 'pre',
      handler: (html, {path}) =>
        config.command === 'serve' && html.includes(marker)
          ? writtenPage(
              html,
              {family: knownFamily(path), language: languageOf(path), scripts: [], styleSheets: []},
              material(),
            )
          : html,
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const template = String(file.source);
          if (!template.includes(marker)) continue;
          const family = knownFamily(file.fileName);
          const written = material();
          for (const language of languages) {
            const page = {
              family,
              language,
              scripts: scriptsOf(language, bundle),
              styleSheets: laterSheetsIn(bundle),
            };
            const source = writtenPage(template, page, written);
            if (pageFile(family, language) === file.fileName) file.source = source;
            else this.emitFile({type: 'asset', fileName: pageFile(family, language), source});
          }
        }
      },
    },
  };
}

/** Serves the pages of which there is no file in the tree, by the file of the first language. */
function servePages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0]!;
    const [family, language] = [familyOf(path), languageOf(path)];
    const template = join(server.config.root, pageFile(family, languages[0]));
    const isWritten = language !== languages[0] && path.endsWith(`/${pageFile(family, language)}`);
    if (!isWritten || !existsSync(template)) return next();
    server.transformIndexHtml(path, readFileSync(template, 'utf8')).then(html => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    }, next);
  });
}

/** The family of a page that is written. */
function knownFamily(path: string): Family {
  const family = families.find(known => known === familyOf(path));
  if (!family)
    throw new Error(`${path} has a place for a first picture, but is none of ${families.join(', ')}`);
  return family;
}

/** The language of a page by its address: the first one unless its file names another. */
function languageOf(path: string): Language {
  return languages.find(language => path.endsWith(`.${language}.html`)) ?? languages[0];
}

/** The chunk with a language's words and what it imports, but for what the page itself brings. */
function scriptsOf(language: Language, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk');
  const own = chunks.find(({facadeModuleId}) => facadeModuleId?.endsWith(`/src/i18n/${language}/index.ts`));
  const ofPage = new Set(
    chunks.filter(({isEntry}) => isEntry).flatMap(({fileName, imports}) => [fileName, ...imports]),
  );
  return own ? [own.fileName, ...own.imports].filter(fileName => !ofPage.has(fileName)) : [];
}

/** The style sheets that no page names, since the script asks for them. */
function laterSheetsIn(bundle: Rolldown.OutputBundle): string[] {
  const named = new Set(
    Object.values(bundle).flatMap(file =>
      file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [],
    ),
  );
  return Object.keys(bundle).filter(fileName => fileName.endsWith('.css') && !named.has(fileName));
}

/** The proportions of the opening view, which no attribute may carry under a strict policy on styles. */
function ratioCss(indexes: Indexes, look: Look): string {
  const ratio = (shape: 'wide' | 'small') => {
    const {width, height} = openingView(indexes, shape, look);
    return (width / height).toFixed(5);
  };
  return `.first-fit--wide{--first-ratio:${ratio('wide')}}.first-fit--small{--first-ratio:${ratio('small')}}`;
}

function readJson(root: string, name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'public/basemap', name), 'utf8'));
}
