import {connect} from 'node:net';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serveExamples} from '../../scripts/examples.mjs';

let server: Awaited<ReturnType<typeof serveExamples>>;
beforeAll(async () => {
  // any folder does as a build
  server = await serveExamples({atlas: 'http://localhost:4173/', dist: 'docs'});
});
afterAll(() => server.close());

const get = (path: string, method = 'GET') => fetch(`${server.origin}${path}`, {method});

/** The first line of the answer to a path as it stands: fetch would tidy it before. */
function statusOf(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    socket.once('data', answer => {
      resolve(String(answer).slice('HTTP/1.1 '.length).slice(0, 3));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('an article is sent with the address of the running atlas', async () => {
  const response = await get('/three.html');
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  const html = await response.text();
  expect(html).toContain('src="http://localhost:4173/embed.js"');
  expect(html).not.toContain('https://atlas.example/');
});

test('the folder itself is the list of the examples', async () => {
  expect(await (await get('/')).text()).toContain('Articles with a map');
});

test('the copy of the build is sent as it is, with nothing that lets another origin read it', async () => {
  const response = await get('/without-cors/embedding.md');
  expect(response.status).toBe(200);
  expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
  expect(await response.text()).toContain('https://atlas.example/');
});

test.each([
  ['/nothing.html', '404'],
  ['/without-cors', '404'],
  ['/../package.json', '404'],
  ['/%2e%2e/package.json', '404'],
  ['/..%2fpackage.json', '404'],
  ['/without-cors/../package.json', '404'],
  ['/without-cors/%2e%2e/package.json', '404'],
  ['/without-cors//etc/passwd', '404'],
  ['/three.html%00', '404'],
  ['/%', '400'],
])('%s is answered with %s', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
});

test('HEAD is answered without a body, and nothing can be sent to it', async () => {
  const head = await get('/three.html', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await get('/three.html', 'POST')).status).toBe(405);
});

test('where the port is taken it takes another', async () => {
  const taken = Number(new URL(server.origin).port);
  const second = await serveExamples({atlas: 'http://localhost:4173/', port: taken});
  expect(second.origin).not.toBe(server.origin);
  expect((await fetch(`${second.origin}/dark.html`)).status).toBe(200);
  await second.close();
});
