/** A page is written for each language: by a build beside each other, by the dev server when it is asked for. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {build, createServer} from 'vite';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {prerenderPlugin} from '../../src/cli/prerender/prerenderPlugin';
import {languages} from '../../src/model';
import {withoutUnbroken} from '../fixtures/plainText';

const template = `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <title>Itinera</title>
    <script type="module" src="/page.ts"></script>
  </head>
  <body>
    <!--first-picture-->
  </body>
</html>
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-pages-'));
  mkdirSync(join(root, 'public'));
  symlinkSync(resolve('data'), join(root, 'data'));
  symlinkSync(resolve('public/basemap'), join(root, 'public/basemap'));
  for (const page of ['index.html', 'embed.html']) writeFileSync(join(root, page), template);
  writeFileSync(join(root, 'other.html'), '<!doctype html><title>Another page</title>');
  const words = JSON.stringify(resolve('src/i18n/messages.ts'));
  writeFileSync(
    join(root, 'page.ts'),
    `import {loadMessages} from ${words};\nglobalThis.load = loadMessages;\n`,
  );
});
afterAll(() => rmSync(root, {recursive: true}));

const site = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [prerenderPlugin()],
});

const opening = {
  en: {title: 'Journeys and meetings in five reports', caption: 'Lavrov is due in Cholpon-Ata for two days.'},
  ru: {title: 'Поездки и встречи в пяти сообщениях', caption: 'Чолпон-Ата: Лавров, визит на два дня'},
  ky: {title: 'Беш кабардагы сапарлар жана жолугушуулар', caption: 'Чолпон-Ата: Лавров, эки күндүк сапар'},
} as const;

describe('a build', () => {
  const written = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
  beforeAll(async () => {
    await build({
      ...site(),
      build: {
        copyPublicDir: false,
        rolldownOptions: {input: ['index', 'embed', 'other'].map(name => join(root, `${name}.html`))},
      },
    });
  }, 30_000);

  test('writes each page in each language, and leaves others alone', () => {
    expect(
      readdirSync(join(root, 'dist'))
        .filter(name => name.endsWith('.html'))
        .sort(),
    ).toEqual(
      'embed.html embed.ky.html embed.ru.html index.html index.ky.html index.ru.html other.html'.split(' '),
    );
    expect(written('other.html')).not.toContain('hreflang');
  });

  test.each(languages)('the page in %s is in that language from its first line to its last', language => {
    const html = written(language === 'en' ? 'index.html' : `index.${language}.html`);
    const {title, caption} = opening[language];
    expect(html).toContain(`<html lang="${language}" dir="ltr">`);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain(`<meta property="og:title" content="${title}">`);
    expect(/<h1[^>]*>([^<]+)</.exec(html)?.[1]).toBe(title);
    expect(withoutUnbroken(html)).toContain(caption);
    for (const other of languages.filter(each => each !== language))
      expect(html).not.toContain(`<title>${opening[other].title}`);
    // whatever is named by an address that works wherever the page lies
    expect([...html.matchAll(/<(?:link|a)[^>]* href="([^"]*)"/g)].map(([, href]) => href)).not.toContainEqual(
      expect.stringMatching(/^\/(?!\/)/),
    );
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}">/);
    expect(html).toMatch(/<meta property="og:locale" content="[a-z]{2}_[A-Z]{2}">/);
  });

  test.each(['index', 'embed'])(
    'the pages of %s lead to each other, in the head and at the end of the list',
    family => {
      for (const language of languages) {
        const html = written(language === 'en' ? `${family}.html` : `${family}.${language}.html`);
        const files = [`${family}.html`, `${family}.ru.html`, `${family}.ky.html`];
        const alternates = [
          ...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="\.\/([^"]+)">/g),
        ];
        expect(alternates.map(([, lang, file]) => [lang, file])).toEqual([
          ...languages.map((lang, at) => [lang, files[at]]),
          ['x-default', files[0]],
        ]);
        const links = [...html.matchAll(/<a href="\.\/([^"]+)" lang="(..)"[^>]*>([^<]+)<\/a>/g)];
        expect(links.map(([, file, lang, name]) => [file, lang, name])).toEqual([
          [files[0], 'en', 'English'],
          [files[1], 'ru', 'Русский'],
          [files[2], 'ky', 'Кыргызча'],
        ]);
        expect(links.filter(([link]) => link.includes('aria-current')).map(([, , lang]) => lang)).toEqual([
          language,
        ]);
      }
    },
  );

  test('a page brings the words of its own language along, and of no other', () => {
    const preloaded = (file: string) =>
      [...written(file).matchAll(/<link rel="modulepreload" crossorigin href="\.\/([^"]+)">/g)].map(
        ([, src]) => src!,
      );
    const said = (file: string) =>
      preloaded(file)
        .map(src => written(src))
        .join('');
    expect(preloaded('index.html').filter(src => /\/(?:ru|ky|grammar)-/.test(src))).toEqual([]);
    expect(said('index.ru.html')).toContain('Перейти к событиям');
    expect(said('index.ru.html')).not.toContain('Окуяларга өтүү');
    expect(said('embed.ky.html')).toContain('Окуяларга өтүү');
  });
});

test('the dev server writes the page that is asked for', async () => {
  const server = await createServer({...site(), server: {port: 0, watch: null}, appType: 'mpa'});
  await server.listen();
  try {
    const {port} = server.httpServer!.address() as AddressInfo;
    const ask = (path: string) => fetch(`http://localhost:${port}${path}`);
    for (const [path, language] of [
      ['/index.ru.html?theme', 'ru'],
      ['/embed.ky.html', 'ky'],
    ] as const) {
      const html = await (await ask(path)).text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(withoutUnbroken(html)).toContain(opening[language].caption);
    }
    expect((await ask('/nothing.ru.html')).status).toBe(404);
  } finally {
    await server.close();
  }
}, 30_000);
