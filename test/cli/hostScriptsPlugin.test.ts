import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {createServer, parseSync} from 'vite';
import {expect, test} from 'vitest';
import {hostFile, hostScriptsPlugin} from '../../src/cli/hostScriptsPlugin';

test.each([
  ['embed.js', 1500],
  ['itinera-map.js', 2000],
] as const)('%s is a classic script of %i bytes at most, packed', async (name, most) => {
  const code = await hostFile(name);
  expect(gzipSync(code, {level: 9}).length).toBeLessThanOrEqual(most);
  // whole by itself, leaves no names in the article, and runs under a policy without eval
  expect(code).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s);
  expect(code).not.toMatch(/\b(?:import|export)\b|\beval\b|innerHTML/);
  expect(parseSync(name, code, {sourceType: 'script'}).errors).toEqual([]);
});

test('the dev server serves the scripts and the types, and nothing else', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [hostScriptsPlugin()],
    server: {port: 0, host: '127.0.0.1'},
  });
  try {
    await server.listen();
    const home = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`;
    const script = await fetch(`${home}/embed.js?v=2`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).toBe(await hostFile('embed.js'));
    expect(await (await fetch(`${home}/itinera-map.d.ts`)).text()).toContain('interface ItineraMapElement');
    expect((await fetch(`${home}/embed.css`)).status).toBe(404);
  } finally {
    await server.close();
  }
}, 30_000);
