import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import type {FrameLocator, Page} from '@playwright/test';
import {test as quiet} from './fixtures';

interface ArticleFixtures {
  /** Opens a page of another origin, which knows nothing of the atlas but what is pasted into its body; `{atlas}` stands for the atlas's address. */
  readonly openArticle: (body: string) => Promise<void>;
}

interface ArticleServer {
  readonly articles: {readonly origin: string; body: string};
}

/** Playwright's test with articles: pages that a server of its own sends, on another loopback origin than the atlas. */
export const test = quiet.extend<ArticleFixtures, ArticleServer>({
  articles: [
    // oxlint-disable-next-line no-unused-vars -- Playwright wants a pattern, and Biome one that is not empty
    async ({playwright: _}, use) => {
      const articles = {origin: '', body: ''};
      const server = createServer(({url = ''}, response) => {
        // it may hold the page of one file itself, and says nothing of who may have it
        const [file] = /embed-standalone(?:\.\w+)?\.html/.exec(url) ?? [];
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(file === undefined ? articles.body : readFileSync(standaloneFile(file)));
      });
      articles.origin = await listening(server);
      await use(articles);
      server.close();
      server.closeAllConnections();
    },
    {scope: 'worker'},
  ],
  // the article itself is no request of the frame
  expectedMessages: async ({articles}, use) => use([`request to another origin: ${articles.origin}`]),
  openArticle: async ({page, articles, baseURL}, use) => {
    await use(async body => {
      articles.body = articleHtml(body.replaceAll('{atlas}', baseURL!.replace(/\/$/, '')));
      await page.goto(articles.origin);
    });
  },
});

export {expect} from './fixtures';

function listening(server: Server): Promise<string> {
  return new Promise(resolve =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    ),
  );
}

function articleHtml(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>An article</title>
<style>body {margin: 24px auto; max-width: 720px; font: 18px/1.5 serif}</style>
${body}</html>`;
}

/** Where a page of one file lies. */
export function standaloneFile(name = 'embed-standalone.html'): string {
  return resolve(join(process.env.ITINERA_DIST ?? 'dist', name));
}

/** The code of a plain frame. */
export function iframe(fragment = '', attributes = 'width="100%" height="480"'): string {
  const src = `{atlas}/embed.html${fragment === '' ? '' : `#${fragment}`}`;
  return `<iframe title="The map" src="${src}" style="border:0" ${attributes}></iframe>`;
}

/** Paragraphs enough to scroll through. */
export const longText = '<p>Text of the article.</p>'.repeat(60);

/** The frame once it lives. */
export async function liveFrame(page: Page, selector = 'iframe'): Promise<FrameLocator> {
  const frame = page.frameLocator(selector);
  await frame.locator('.embed').waitFor();
  return frame;
}
