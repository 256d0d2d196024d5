import {isNewerThanAtlas, parseDatasetText} from '../dataset';
import {buildIndexes, type Indexes} from '../indexes';
import type {Dataset, Issue} from '../model';

/** Why there is no dataset, for the words on the screen. */
export type LoadFailure =
  | {readonly kind: 'status'; readonly url: string; readonly status: number}
  | {readonly kind: 'unreachable'; readonly url: string}
  | {readonly kind: 'broken'; readonly url: string; readonly issues: readonly Issue[]}
  | {readonly kind: 'newer'; readonly url: string}
  | {readonly kind: 'crashed'; readonly reason: string};

export type LoadResult = LoadedDataset | {readonly failure: LoadFailure};

export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Its indexes, as read on a day. */
  readonly indexesOn: (today: number) => Indexes;
}

/** The network and the clock, as arguments: tests bring their own. */
export interface Network {
  fetch(url: string, signal: AbortSignal): Promise<Response>;
  wait(ms: number): Promise<void>;
}

/** After which a connection counts as stalled. */
export const timeoutMs = 15_000;
const retriesAfterMs = [1_000, 2_000];

/** Fetches and reads a dataset. A connection that fails or stalls for 15 s is tried twice more; what the host answers is taken at its word. */
export async function loadDataset(url: string, network: Network): Promise<LoadResult> {
  for (const waitMs of [...retriesAfterMs, null]) {
    const answer = await ask(url, network);
    if (answer !== 'unreachable') return answer;
    if (waitMs === null) break;
    await network.wait(waitMs);
  }
  return {failure: {kind: 'unreachable', url}};
}

async function ask(url: string, network: Network): Promise<LoadResult | 'unreachable'> {
  let text: string;
  try {
    const response = await network.fetch(url, AbortSignal.timeout(timeoutMs));
    if (!response.ok) return {failure: {kind: 'status', url, status: response.status}};
    text = await response.text();
  } catch {
    return 'unreachable'; // offline, stalled or cut: the caller tries again
  }
  const {dataset, issues} = await parseDatasetText(text);
  if (dataset?.columns) {
    const opener = await import('./openColumns').catch(() => null);
    return opener ? opener.openColumns(dataset, url, network) : 'unreachable';
  }
  if (dataset) return {dataset, issues, indexesOn: today => buildIndexes(dataset, today)};
  return {failure: isNewerThanAtlas(text) ? {kind: 'newer', url} : {kind: 'broken', url, issues}};
}
