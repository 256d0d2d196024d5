import {describe, expect, test, vi} from 'vitest';
import {loadDataset, type Network} from '../../src/app/loadDataset';
import {columnsFrom, datasetFiles} from '../../src/cli/datasetFiles';
import type {Dataset} from '../../src/model';
import {anEvent, anInfo} from '../fixtures/aDocument';
import {afterAll, datasetOf, indexesOf} from '../fixtures/indexes';

const eventCount = columnsFrom + 700;
const many: Dataset = datasetOf({
  dataset: anInfo({opening: {t: '2025-06-29'}}),
  events: Array.from({length: eventCount}, (_, idx) =>
    anEvent({
      id: `event-${idx}`,
      when: `2025-0${1 + (idx % 9)}-1${idx % 10}`,
      summary: {en: `Summary ${idx}`},
    }),
  ),
});
const files = datasetFiles(many, 'datasets/many.json');
const fileNames = [...files.keys()];

/** A host that has these files, but for those that it is told to answer otherwise. */
function host(others: Readonly<Record<string, () => Response>> = {}) {
  const asked: string[] = [];
  const fetch: Network['fetch'] = async url => {
    asked.push(url);
    const other = Object.entries(others).find(([ending]) => url.endsWith(ending));
    if (other) return other[1]();
    const content = files.get(url);
    return content === undefined ? new Response('', {status: 404}) : new Response(content as BodyInit);
  };
  return {asked, network: {fetch, wait: vi.fn<Network['wait']>(async () => {})}};
}

test('a large dataset is its head, its columns, and files of details; a small one is one file', () => {
  expect(fileNames.map(name => name.replace(/-[0-9a-f]{12}/, '-*'))).toEqual([
    'datasets/many.json',
    'datasets/many-*/events.bin',
    ...Array.from({length: Math.ceil(eventCount / 512)}, (_, k) => `datasets/many-*/details-${k}.json`),
  ]);
  const {events} = many;
  expect([...datasetFiles({...many, events: events.slice(0, columnsFrom - 1)}, 'few.json').keys()]).toEqual([
    'few.json',
  ]);
});

test('it is opened without its details, which come when they are wanted', async () => {
  const {asked, network} = host();
  const result = await loadDataset('datasets/many.json', network);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  expect(asked).toEqual(fileNames.slice(0, 2));
  const indexes = result.indexesOn(afterAll);
  const built = indexesOf(many);
  expect(indexes.inOrder).toEqual(built.inOrder);
  const {id, title} = many.events[700]!;
  expect(indexes.dataset.events[700]).toMatchObject({id, title, summary: {}});

  await indexes.details!.load([700]);
  expect(asked.slice(2)).toEqual([fileNames[3]]);
  expect(indexes.dataset.events[700]).toEqual(many.events[700]);
  expect(indexes.legs).toHaveLength(built.legs.length);
});

describe('what cannot be had is said', () => {
  test('a host without the columns', async () => {
    const {network} = host({'events.bin': () => new Response('', {status: 404})});
    expect(await loadDataset('datasets/many.json', network)).toEqual({
      failure: {kind: 'status', url: fileNames[1], status: 404},
    });
  });

  test('columns that are cut off, or of another dataset', async () => {
    const {network} = host({
      'events.bin': () => new Response((files.get(fileNames[1]!) as Uint8Array).slice(0, 400)),
    });
    expect(await loadDataset('datasets/many.json', network)).toMatchObject({
      failure: {
        kind: 'broken',
        issues: [{at: fileNames[1], message: expect.stringContaining('publish all files')}],
      },
    });
  });

  test('a connection that ends while they come is tried again', async () => {
    let tries = 0;
    const {asked, network} = host({
      'events.bin': () => {
        tries += 1;
        if (tries < 2) throw new TypeError('cut');
        return new Response(files.get(fileNames[1]!) as BodyInit);
      },
    });
    expect(await loadDataset('datasets/many.json', network)).toHaveProperty('dataset');
    expect(asked).toHaveLength(4);
  });

  test('a head that was changed by hand', async () => {
    const changed = (files.get(fileNames[0]!) as string).replace('"Tiny"', '"Tinier"');
    const {network} = host({'many.json': () => new Response(changed)});
    expect(await loadDataset('datasets/many.json', network)).toMatchObject({
      failure: {kind: 'broken', issues: [{message: expect.stringContaining('compile it anew')}]},
    });
  });

  test('details: they can be asked for again', async () => {
    let isOnline = false;
    const {network} = host({
      'details-0.json': () =>
        isOnline ? new Response(files.get(fileNames[2]!) as string) : Response.error(),
    });
    const result = await loadDataset('datasets/many.json', network);
    if ('failure' in result) throw new Error(JSON.stringify(result.failure));
    const {details, dataset} = result.indexesOn(afterAll);
    await expect(details!.load([3])).rejects.toThrow('answers 0');
    isOnline = true;
    await details!.load([3]);
    expect(dataset.events[3]).toEqual(many.events[3]);
  });
});
