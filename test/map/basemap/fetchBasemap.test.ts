import {beforeEach, expect, test, vi} from 'vitest';

const file = {type: 'Topology', objects: {}, arcs: []};

/** A page of its own, whose network answers when it is told to. */
async function aPage() {
  vi.resetModules();
  const {fetchBasemap} = await import('../../../src/map/basemap/fetchBasemap');
  const asked: {
    readonly address: string;
    readonly signal: AbortSignal;
    readonly answer: (response: Response) => void;
  }[] = [];
  vi.stubGlobal(
    'fetch',
    (address: string, {signal}: {signal: AbortSignal}) =>
      new Promise<Response>((answer, fail) => {
        asked.push({address, signal, answer});
        signal.addEventListener('abort', () => fail(signal.reason as Error));
      }),
  );
  return {fetchBasemap, asked};
}

beforeEach(() => () => vi.unstubAllGlobals());

test('a file is fetched once for all who ask, before and after it has come, and the other file on its own', async () => {
  const {fetchBasemap, asked} = await aPage();
  const early = [fetchBasemap('coarse'), fetchBasemap('coarse', new AbortController().signal)];
  const other = fetchBasemap('fine');
  expect(asked.map(({address}) => address)).toEqual(['basemap/coarse.json', 'basemap/fine.json']);
  asked[0]!.answer(Response.json(file));
  asked[1]!.answer(Response.json({...file, arcs: [[]]}));
  const [first, second] = await Promise.all(early);
  expect(second).toBe(first);
  expect(await fetchBasemap('coarse')).toBe(first);
  expect(await other).not.toBe(first);
  expect(asked).toHaveLength(2);
});

test.each([
  ['is not there', () => new Response('', {status: 404}), 'basemap/coarse.json: HTTP 404'],
  ['is something else', () => Response.json({type: 'FeatureCollection'}), 'basemap/coarse.json: no topology'],
])(
  'a file that %s is an error for all who wait, and fetched again when it is asked for again',
  async (_, response, message) => {
    const {fetchBasemap, asked} = await aPage();
    const waiting = Promise.allSettled([fetchBasemap('coarse'), fetchBasemap('coarse')]);
    asked[0]!.answer(response());
    for (const result of await waiting) expect(result).toMatchObject({status: 'rejected', reason: {message}});
    const again = fetchBasemap('coarse');
    expect(asked).toHaveLength(2);
    asked[1]!.answer(Response.json(file));
    expect(await again).toEqual(file);
  },
);

test('who leaves hears so at once, and leaves the others their file', async () => {
  const {fetchBasemap, asked} = await aPage();
  const one = new AbortController();
  const other = new AbortController();
  const left = fetchBasemap('coarse', one.signal);
  const stayed = fetchBasemap('coarse', other.signal);
  one.abort();
  await expect(left).rejects.toThrow(expect.objectContaining({name: 'AbortError'}));
  expect(asked[0]!.signal.aborted).toBe(false);
  asked[0]!.answer(Response.json(file));
  expect(await stayed).toEqual(file);
  expect(asked).toHaveLength(1);
});

test('who has no signal never leaves', async () => {
  const {fetchBasemap, asked} = await aPage();
  const stayed = fetchBasemap('coarse');
  const one = new AbortController();
  const left = fetchBasemap('coarse', one.signal);
  one.abort();
  await expect(left).rejects.toThrow('aborted');
  expect(asked[0]!.signal.aborted).toBe(false);
  asked[0]!.answer(Response.json(file));
  expect(await stayed).toEqual(file);
});

test('when the last has left the transfer is called off, and whoever comes then begins anew', async () => {
  const {fetchBasemap, asked} = await aPage();
  const one = new AbortController();
  const other = new AbortController();
  const left = [fetchBasemap('coarse', one.signal), fetchBasemap('coarse', other.signal)];
  one.abort();
  other.abort();
  expect(asked[0]!.signal.aborted).toBe(true);
  const later = fetchBasemap('coarse');
  expect(asked).toHaveLength(2);
  await Promise.allSettled(left);
  asked[1]!.answer(Response.json(file));
  expect(await later).toEqual(file);
  // the end of the first transfer has not thrown the second away
  expect(await fetchBasemap('coarse')).toBe(await later);
  expect(asked).toHaveLength(2);
});

test('leaving after the file has come, or before asking, calls nothing off', async () => {
  const {fetchBasemap, asked} = await aPage();
  await expect(fetchBasemap('coarse', AbortSignal.abort())).rejects.toThrow('aborted');
  expect(asked).toHaveLength(0);
  const late = new AbortController();
  const came = fetchBasemap('coarse', late.signal);
  asked[0]!.answer(Response.json(file));
  await came;
  late.abort();
  expect(asked[0]!.signal.aborted).toBe(false);
  expect(await fetchBasemap('coarse')).toBe(await came);
});
