import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Frame, Page} from '@playwright/test';
import type {} from '../../src/host/itinera-map';
import {expect, test} from './fixtures';

/** The articles are another origin than the atlas, which is at localhost. */
const articles = 'http://127.0.0.1:';

test.use({viewport: {width: 800, height: 600}, expectedMessages: [articles]});

/** Stands in for an embed: answers what it is told, and keeps what it heard. */
const probe = `<!doctype html><title>A probe</title><script>
  const heard = [];
  const say = message => parent.postMessage({v: 1, ...message}, '*');
  addEventListener('message', ({data, source}) => {
    if (source !== parent) return;
    heard.push(data);
    if (data.type === 'itinera:hello') say({type: 'itinera:ready'});
    if (data.type === 'itinera:command')
      say({type: 'itinera:ack', rid: data.rid, ok: data.cmd !== 'prev', error: 'there is none before'});
  });
  say({type: 'itinera:ready'});
</script>`;

let article = '';
let policy = '';
const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Security-Policy', policy);
  response.end(article);
});
test.beforeAll(() => new Promise<void>(listening => void server.listen(0, '127.0.0.1', listening)));
test.afterAll(() => new Promise(closed => void server.close(closed)));

/** Opens an article that lets in nothing but the atlas: no inline script or style, no eval. */
async function openArticle(page: Page, home: string, body: string, hash = ''): Promise<void> {
  await page.route('**/embed-probe.html*', route => route.fulfill({contentType: 'text/html', body: probe}));
  policy = `default-src 'none'; script-src ${home}; frame-src ${home}`;
  article = `<!doctype html><html lang="en"><title>An article</title><body>${body}`;
  await page.goto(`${articles}${(server.address() as AddressInfo).port}/${hash}`);
}

const probesOf = (page: Page) => page.frames().filter(frame => frame.url().includes('embed-probe'));
/** What a probe was told to do. */
async function commandsOf(frame: Frame): Promise<[string, unknown][]> {
  const heard = await frame.evaluate<{cmd?: string; args?: unknown}[]>('heard');
  return heard.flatMap(({cmd, args}) => (cmd === undefined ? [] : [[cmd, args]]));
}
const sayHeight = (frame: Frame, height: number) =>
  frame.evaluate(`say({type: 'itinera:height', id: '', height: ${height}})`);

test('embed.js gives each frame its height, and the first what the article’s address asks', async ({
  page,
  baseURL,
}) => {
  const home = baseURL!;
  const frame = `<iframe title="A map" src="${home}embed-probe.html" height="300"></iframe>`;
  await openArticle(
    page,
    home,
    `${frame}<script src="${home}embed.js" async></script>${frame}`,
    '#itinera=event=talks',
  );
  await expect.poll(() => probesOf(page).length).toBe(2);
  const [first, second] = probesOf(page) as [Frame, Frame];
  await expect.poll(() => commandsOf(first)).toEqual([['goto', {fragment: 'event=talks'}]]);
  await sayHeight(second, 452);
  await expect(page.locator('iframe').nth(1)).toHaveCSS('height', '452px');
  await expect(page.locator('iframe').nth(0)).toHaveCSS('height', '300px');

  // the reader follows a link of the article
  await page.evaluate(() => {
    location.hash = '#itinera=place=bishkek';
  });
  await expect
    .poll(async () => (await commandsOf(first)).at(-1))
    .toEqual(['goto', {fragment: 'place=bishkek'}]);
  expect(await commandsOf(second)).toEqual([]);

  // a frame that comes later, in a sandbox without an origin
  await page.evaluate(src => {
    const later = document.createElement('iframe');
    later.sandbox.add('allow-scripts');
    later.src = src;
    document.body.append(later);
  }, `${home}embed-probe.html?later`);
  await expect.poll(() => probesOf(page).length).toBe(3);
  const later = probesOf(page).find(each => each.url().endsWith('?later'))!;
  await later.waitForFunction('heard');
  await sayHeight(later, 333);
  await expect(page.locator('iframe').nth(2)).toHaveCSS('height', '333px');
});

test('<itinera-map> shows the atlas once it is near, and what the article wrote until then', async ({
  page,
  baseURL,
}) => {
  const home = baseURL!;
  const lines = Array.from({length: 100}, (_, k) => `<p>Paragraph ${k + 1}</p>`).join('');
  await openArticle(
    page,
    home,
    `${lines}<itinera-map src="${home}index.html" event="parade-moscow-2025" live="0" height="420"
      label="Map of the parade"><a href="${home}">The map</a></itinera-map>${lines}
      <script src="${home}itinera-map.js" async></script>`,
  );
  const element = page.locator('itinera-map');
  await page.waitForFunction(() => customElements.get('itinera-map'));
  await expect(page.getByRole('link', {name: 'The map'})).toBeVisible();
  await expect(element.locator('iframe')).toHaveCount(0);
  const room = (await element.boundingBox())!.height;

  await element.scrollIntoViewIfNeeded();
  const frame = element.locator('iframe');
  await expect(frame).toHaveAttribute('title', 'Map of the parade');
  await expect(frame).toBeVisible();
  await expect(frame.contentFrame().getByRole('heading', {name: 'Parade of 9 May in Moscow'})).toBeVisible();
  await expect(page.getByRole('link', {name: 'The map'})).toBeHidden();
  // nothing in the article has moved
  expect([room, (await element.boundingBox())!.height]).toEqual([420, 420]);
  expect((await frame.boundingBox())!.width).toBe((await element.boundingBox())!.width);
});

test('<itinera-map> is driven by its methods and attributes, and is loaded anew where it is put', async ({
  page,
  baseURL,
}) => {
  const home = baseURL!;
  await openArticle(
    page,
    home,
    `<script src="${home}itinera-map.js"></script><h1>An article</h1><itinera-map
      src="${home}embed-probe.html" t="2025-06-29"></itinera-map><div></div>`,
  );
  const outcomes = await page.evaluate(async () => {
    const map = document.querySelector('itinera-map')!;
    const refused = map.prev().catch((error: Error) => error.message);
    return [await map.select('place', 'bishkek'), await refused];
  });
  expect(outcomes).toEqual([undefined, 'there is none before']);
  const days = page.evaluate(
    () =>
      new Promise(resolve => {
        const map = document.querySelector('itinera-map')!;
        map.addEventListener('timechange', ({detail}) => resolve(detail));
        map.setAttribute('theme', 'dark');
      }),
  );
  const [frame] = probesOf(page) as [Frame];
  expect(new URL(frame.url()).hash).toBe('#t=2025-06-29');
  await expect
    .poll(() => commandsOf(frame))
    .toEqual([
      ['prev', null],
      ['select', {kind: 'place', id: 'bishkek'}],
      ['setTheme', {theme: 'dark'}],
    ]);
  await frame.evaluate(`say({type: 'itinera:timechange', t: '2025-06-30'})`);
  expect(await days).toEqual({t: '2025-06-30'});

  await page.evaluate(() => document.querySelector('div')!.append(document.querySelector('itinera-map')!));
  await expect
    .poll(() => probesOf(page).map(each => new URL(each.url()).hash))
    .toEqual(['#t=2025-06-29&theme=dark']);
  await page.evaluate(() => document.querySelector('itinera-map')!.next());
  expect(await commandsOf(probesOf(page)[0]!)).toEqual([['next', null]]);
});
