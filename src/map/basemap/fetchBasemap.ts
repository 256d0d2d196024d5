import type {Basemap} from './types';

/** The two levels of detail in which the basemap is compiled. */
export type Detail = 'coarse' | 'fine';

/** A file that is on its way, or here. */
interface Request {
  readonly file: Promise<Basemap>;
  readonly callOff: AbortController;
  /** Callers that wait for it still. */
  waiting: number;
}

/** The atlases of a page, the still, the live map and the pictures share them. What could not be fetched is not among them. */
const requests = new Map<Detail, Request>();

/**
 * A basemap file, which lies beside the page: fetched once, however often it is asked for. It is the same object each time.
 *
 * @param signal  ends the wait of this caller; the transfer is called off when nobody waits for it any more.
 * @throws Error where the network fails, or what came is no topology; it names the file. Asked again, it is fetched again.
 */
export async function fetchBasemap(detail: Detail, signal?: AbortSignal): Promise<Basemap> {
  signal?.throwIfAborted();
  const request = requests.get(detail) ?? begin(detail);
  request.waiting += 1;
  if (!signal) return request.file;

  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => {
      leave(detail, request);
      reject(signal.reason as Error);
    };
  });
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([request.file, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function begin(detail: Detail): Request {
  const callOff = new AbortController();
  const request: Request = {file: fetchFile(detail, callOff.signal), callOff, waiting: 0};
  requests.set(detail, request);
  request.file.catch(() => forget(detail, request));
  return request;
}

function leave(detail: Detail, request: Request) {
  request.waiting -= 1;
  if (request.waiting > 0) return;
  // whoever asks now begins anew
  forget(detail, request);
  request.callOff.abort();
}

function forget(detail: Detail, request: Request) {
  if (requests.get(detail) === request) requests.delete(detail);
}

async function fetchFile(detail: Detail, signal: AbortSignal): Promise<Basemap> {
  const file = `basemap/${detail}.json`;
  const response = await fetch(file, {signal});
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  const topology = (await response.json()) as Partial<Basemap> | null;
  if (topology?.type !== 'Topology' || !topology.objects) throw new Error(`${file}: no topology`);
  return topology as Basemap;
}
