import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {loadDataset, type Network} from '../../src/app/loadDataset';
import {loadDataset as readShipped} from '../../src/cli/dataPlugin';
import {datasetJson} from '../../src/dataset/authoring';

const root = join(import.meta.dirname, '../..');
const shipped = datasetJson(readShipped(root));

/** A network that gives these answers, one a request. */
function network(...answers: (Response | Error)[]) {
  const fetch = vi.fn<Network['fetch']>(async () => {
    const answer = answers.shift();
    if (!answer || answer instanceof Error) throw answer ?? new Error('no answer left');
    return answer;
  });
  const wait = vi.fn<Network['wait']>(async () => {});
  return {fetch, wait};
}

test('a dataset that arrives is read', async () => {
  const result = await loadDataset('dataset.json', network(new Response(shipped)));
  expect('dataset' in result && result.dataset.events.length).toBeGreaterThan(20);
});

test('a connection that fails is tried three times in all, after one and two seconds', async () => {
  const offline = network(new TypeError('offline'), new TypeError('offline'), new TypeError('offline'));
  expect(await loadDataset('dataset.json', offline)).toEqual({
    failure: {kind: 'unreachable', url: 'dataset.json'},
  });
  expect(offline.fetch).toHaveBeenCalledTimes(3);
  expect(offline.wait.mock.calls).toEqual([[1000], [2000]]);
});

test('a second try that succeeds is enough', async () => {
  const flaky = network(new TypeError('cut'), new Response(shipped));
  expect(await loadDataset('dataset.json', flaky)).toHaveProperty('dataset');
});

test('what the host answers is taken at its word', async () => {
  const missing = network(new Response('', {status: 404}));
  expect(await loadDataset('dataset.json', missing)).toEqual({
    failure: {kind: 'status', url: 'dataset.json', status: 404},
  });
  expect(missing.fetch).toHaveBeenCalledTimes(1);
});

test.each([
  ['a page in place of data', readFileSync(join(root, 'index.html'), 'utf8'), 'HTML'],
  ['JSON that ends too early', shipped.slice(0, 1000), ''],
  ['nothing', '', ''],
])('%s is refused with a reason', async (_, text, word) => {
  const result = await loadDataset('dataset.json', network(new Response(text)));
  expect(result).toMatchObject({failure: {kind: 'broken'}});
  const {issues} = (result as {failure: {issues: readonly {message: string}[]}}).failure;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.map(({message}) => message).join()).toContain(word);
});
