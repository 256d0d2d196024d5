import {readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import type {Frame, Page} from '@playwright/test';
import {contentSecurityPolicy} from '../../scripts/csp.mjs';
import {headersOf, mediaTypes} from '../../scripts/hosting.mjs';
import {messagesByLanguage} from '../../src/i18n/all';
import {languages} from '../../src/model';
import {atlasStands} from './atlas';
import {expect, test} from './fixtures';

test.use({fresh: true});

// the fixtures fail on each breach of the policy, request elsewhere, failed request and error; here everything of the build is opened

const dist = process.env.ITINERA_DIST ?? 'dist';
const secondsPerPage = 15;

/** The files of the build, as paths from its folder: those that a host serves. */
function builtFiles(): string[] {
  return readdirSync(dist, {recursive: true, encoding: 'utf8'})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path !== '_headers' && statSync(join(dist, path)).isFile());
}

const pagesOf = (files: readonly string[]) => files.filter(file => file.endsWith('.html'));
const hasAtlas = (page: Page) => page.locator('#itinera').count();

test('every page of the build carries the policy and keeps to it, whatever is opened in it', async ({
  context,
}) => {
  const pages = pagesOf(builtFiles());
  expect(pages).toContain('index.html');
  test.setTimeout(pages.length * secondsPerPage * 1000);
  for (const file of pages) {
    await test.step(file, async () => {
      const page = await context.newPage();
      await page.goto(`./${file}`);
      const policies = page.locator('head > meta[http-equiv="Content-Security-Policy" i]');
      await expect(policies).toHaveCount(1);
      // the single file has what its script and style hash to; any other says the same as the header
      const own =
        'Content-Security-Policy' in headersOf(`/${file}`) ? contentSecurityPolicy : /^default-src 'none';/;
      await expect(policies).toHaveAttribute('content', own);
      expect(await policies.getAttribute('content')).not.toMatch(/'unsafe-|\*/);
      if (file.startsWith('index.')) await openEverything(page);
      else await page.waitForLoadState('networkidle');
      await page.close();
    });
  }
});

/** Opens list, panel, menu and dialog of an atlas, in its language. */
async function openEverything(page: Page): Promise<void> {
  await atlasStands(page);
  const language = await page.locator('html').getAttribute('lang');
  const {app} = messagesByLanguage[languages.find(known => known === language)!];
  await page.getByRole('button', {name: app.list, exact: true}).click();
  const list = page.locator('.stage-list');
  await list.locator('.event-list-row button').first().click();
  await expect(page.locator('[data-atlas] .panel').getByRole('heading', {level: 2})).toBeVisible();
  await page.getByRole('button', {name: app.more, exact: true}).click();
  await page.getByRole('button', {name: app.about}).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test('each kind of page stands under a base path, and asks for nothing above it', async ({
  context,
  baseURL,
}) => {
  // those of the other languages have the same addresses in them
  const pages = pagesOf(builtFiles()).filter(file => !/\.\w\w\.html$/.test(file));
  test.setTimeout(pages.length * secondsPerPage * 1000);
  const path = '/any/path/';
  const above: string[] = [];
  await context.route('**/*', async route => {
    const url = new URL(route.request().url());
    if (!url.pathname.startsWith(path)) above.push(url.href);
    const response = await route.fetch({
      url: new URL(`${url.pathname.slice(path.length)}${url.search}`, baseURL).href,
    });
    await route.fulfill({response});
  });
  for (const file of pages) {
    await test.step(file, async () => {
      const page = await context.newPage();
      await page.goto(`${path}${file}`);
      if (await hasAtlas(page)) await page.locator('[data-atlas]').waitFor();
      await page.waitForLoadState('networkidle');
      await page.close();
    });
  }
  expect(above).toEqual([]);
});

test('the preview sends each file with the headers of the table, and nothing with a promise to stay absent', async ({
  request,
}) => {
  const files = builtFiles();
  for (const file of ['', ...files]) {
    const response = await request.get(`./${file}`);
    const named = headersOf(`/${file || 'index.html'}`);
    const wanted = Object.fromEntries(
      Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(response.headers(), file).toMatchObject(wanted);
    expect(response.headers(), file).not.toHaveProperty('x-frame-options');
  }
  const absent = await request.get('./assets/absent.js');
  expect(absent.status()).toBe(404);
  expect(absent.headers()['cache-control'] ?? '').not.toContain('max-age');
});

test('the _headers of the build name each file once, with what the table says of it', () => {
  const text = readFileSync(join(dist, '_headers'), 'utf8');
  const rules = text.split(/\n(?=\/)/).map(rule => {
    const [pattern = '', ...lines] = rule.split('\n').filter(line => line !== '');
    return {pattern, headers: lines.map(line => line.trim().split(/: (.*)/, 2) as [string, string])};
  });
  // more than a hundred Cloudflare does not read
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const file of builtFiles()) {
    const matching = rules.filter(({pattern}) =>
      pattern.endsWith('*') ? `/${file}`.startsWith(pattern.slice(0, -1)) : `/${file}` === pattern,
    );
    const sent = matching.flatMap(({headers}) => headers);
    expect(new Set(sent.map(([name]) => name)).size, file).toBe(sent.length);
    expect(Object.fromEntries(sent), file).toEqual(headersOf(`/${file}`));
  }
});

// ── in an article of another site ───────────────────────────────────────────────────────────

test.describe('framed from another origin', () => {
  // the article itself, which is another origin than the atlas
  test.use({expectedMessages: [/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/article$/]});

  const frames = {
    'a plain frame': '<iframe src="SRC"></iframe>',
    'a frame that may run scripts alone': '<iframe sandbox="allow-scripts" src="SRC"></iframe>',
    'a frame within a sandboxed frame': `<iframe sandbox="allow-scripts" srcdoc="<iframe src='SRC' width='700' height='450'></iframe>"></iframe>`,
  };

  for (const [name, html] of Object.entries(frames)) {
    test(`the atlas stands in ${name}, with its fonts and its data`, async ({page, baseURL}) => {
      const address = new URL('index.html', baseURL).href;
      const article = await articleWith(html.replace('SRC', address));
      try {
        await page.goto(`${originOf(article)}/article`);
        await expect.poll(() => frameAt(page, address)?.locator('[data-atlas] .zoom').count()).toBe(1);
        const frame = frameAt(page, address)!;
        await expect(frame.locator('[data-atlas] .caption-sentence')).toContainText('Lavrov is due');
        const faces = await frame.evaluate(async () => {
          await document.fonts.ready;
          return [...document.fonts].map(({status}) => status);
        });
        expect(faces).toContain('loaded');
        expect(faces).not.toContain('error');
        await frame.getByRole('button', {name: 'List', exact: true}).click();
        await expect(frame.locator('.stage-list .event-list-row').first()).toBeVisible();
      } finally {
        article.close();
      }
    });
  }
});

test.describe('framed in a sandbox, from a host that sends no headers', () => {
  // two other origins, and all that the browser then refuses
  test.use({
    expectedMessages: [
      /^request to another origin: http:\/\/127\.0\.0\.1|CORS policy|net::ERR_FAILED|preloaded using link|Blocked script/,
    ],
  });

  for (const sandbox of ['', 'allow-scripts']) {
    test(`the written page stands in its shape where “${sandbox}” is allowed`, async ({page}) => {
      const host = await serverOf(path => readFileSync(join(dist, path)));
      const address = `${originOf(host)}/index.html`;
      const article = await articleWith(`<iframe sandbox="${sandbox}" src="${address}"></iframe>`);
      try {
        await page.goto(`${originOf(article)}/article`);
        await expect.poll(() => frameAt(page, address)?.locator('#basemap').count()).toBe(1);
        const frame = frameAt(page, address)!;
        await expect(frame.locator('#basemap .still-land.still-coast')).toHaveCSS(
          'fill',
          'rgb(251, 249, 243)',
        );
        await expect(frame.locator('.caption-sentence')).toContainText('Lavrov is due');
        await expect(frame.locator('.first-list .event-list-row')).toHaveCount(27);
      } finally {
        host.close();
        article.close();
      }
    });
  }
});

const articleWith = (frame: string) =>
  serverOf(
    () =>
      `<!doctype html><title>An article</title><style>iframe {width: 720px; height: 480px}</style>${frame}`,
  );

/** A server that says nothing but the type, on an origin of its own. */
function serverOf(answer: (path: string) => string | Buffer): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const type = (mediaTypes as Record<string, string>)[extname(path).slice(1)];
    response.setHeader('Content-Type', type ?? 'text/html');
    response.end(answer(path));
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const frameAt = (page: Page, address: string): Frame | undefined =>
  page.frames().find(frame => frame.url().startsWith(address));
