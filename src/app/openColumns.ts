/** Opens a large dataset, whose events lie in files of their own beside it. Fetched when there is one. */
import {detailsStore, type EventDetails, readColumns, unpackColumns} from '../columns';
import {loadBundled} from '../map';
import type {Dataset, Issue} from '../model';
import {type LoadResult, type Network, timeoutMs} from './loadDataset';

/**
 * Fetches the columns of a dataset; the details of its events are fetched when they are wanted.
 *
 * @param url  of the dataset's own file.
 */
export async function openColumns(
  head: Dataset,
  url: string,
  network: Network,
): Promise<LoadResult | 'unreachable'> {
  const {folder, count} = head.columns!;
  const fileAt = (name: string) => `${url.slice(0, url.lastIndexOf('/') + 1)}${folder}/${name}`;
  // comes along with the columns, or with the map
  void loadBundled();
  const columnsUrl = fileAt('events.bin');
  let bytes: ArrayBuffer;
  try {
    const response = await network.fetch(columnsUrl, AbortSignal.timeout(timeoutMs));
    if (!response.ok) return {failure: {kind: 'status', url: columnsUrl, status: response.status}};
    bytes = await response.arrayBuffer();
  } catch {
    return 'unreachable'; // the caller tries again
  }
  const columns = unpackColumns(bytes);
  if (columns?.kind?.length !== count)
    return {failure: {kind: 'broken', url: columnsUrl, issues: [broken(columnsUrl)]}};

  const fetchShard = async (shard: number): Promise<readonly EventDetails[]> => {
    const response = await network.fetch(fileAt(`details-${shard}.json`), AbortSignal.timeout(timeoutMs));
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return (await response.json()) as readonly EventDetails[];
  };
  const {columns: _, ...dataset} = head;
  return {
    dataset: head,
    issues: [],
    indexesOn: today => readColumns(dataset, columns, detailsStore(fetchShard), today),
  };
}

function broken(at: string): Issue {
  return {
    severity: 'error',
    at,
    message:
      'is not as the compiler wrote it, or belongs to another version of the dataset; publish all files of it together',
  };
}
