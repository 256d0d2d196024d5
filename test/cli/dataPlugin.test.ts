import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build, createServer} from 'vite';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {dataPlugin, loadDataset} from '../../src/cli/dataPlugin';
import {compileDocument, datasetJson} from '../../src/dataset/authoring';
import {aDocument, anEvent} from '../fixtures/aDocument';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'itinera-site-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
});
afterEach(() => rmSync(root, {recursive: true}));

const good = aDocument();
const bad = aDocument({events: [anEvent({place: 'bishkekk'})]});
const write = (document: typeof good) =>
  writeFileSync(join(root, 'data', 'all.json'), JSON.stringify(document));
const site = () => ({root, configFile: false as const, logLevel: 'silent' as const, plugins: [dataPlugin()]});

test('a build holds the compiled dataset, and the tree does not', async () => {
  write(good);
  await build(site());
  expect(readFileSync(join(root, 'dist', 'dataset.json'), 'utf8')).toBe(datasetJson(compileDocument(good)));
  expect(loadDataset(root)).toEqual(compileDocument(good));
});

test('a build with errors in the data fails with all of them', async () => {
  write(bad);
  await expect(build(site())).rejects.toThrow(
    'all.json#/events/0/place: unknown place "bishkekk"; did you mean "bishkek"?',
  );
  expect(() => loadDataset(root)).toThrow('unknown place "bishkekk"');
});

test('the dev server serves the dataset, tells errors, and reloads the page when a file is saved', async () => {
  write(bad);
  const server = await createServer({...site(), server: {port: 0, host: '127.0.0.1'}});
  try {
    await server.listen();
    const sent = vi.spyOn(server.ws, 'send');
    const address = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}/dataset.json`;
    const refused = await fetch(address);
    expect([refused.status, await refused.text()]).toEqual([
      500,
      expect.stringContaining('did you mean "bishkek"?'),
    ]);

    write(good);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({type: 'full-reload'}), {timeout: 10_000});
    const served = await fetch(`${address}?v=2`);
    expect([served.status, await served.text()]).toEqual([200, datasetJson(compileDocument(good))]);
  } finally {
    await server.close();
  }
}, 30_000);
