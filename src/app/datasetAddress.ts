/** Which of its datasets the page opens. That stands in the query of its address, since it is needed before there are data. */

/** The dataset that an address asks for. */
export interface DatasetAddress {
  /** Of the file, beside the page. */
  readonly url: string;
  /** The version that it is pinned to; null for whatever is newest. */
  readonly version: string | null;
  /** What was ignored, and why: a sentence each. */
  readonly complaints: readonly string[];
}

/**
 * Reads the query of an address: `v` names a version. Nothing else of it says where data come from, and what is no version is ignored.
 *
 * @param search  "?v=f20103ef30bf".
 * @param current  the version that the page was built with; null where that is not known.
 * @param ownId  the id of the one dataset of the page; null where that is not known, and then any name is taken for it.
 */
export function datasetAddress(
  search: string,
  current: string | null,
  ownId: string | null = null,
): DatasetAddress {
  const query = new URLSearchParams(search);
  const complaints: string[] = [];
  const ignore = (key: string, why: string) =>
    complaints.push(`${key}=${query.getAll(key).at(-1)!.slice(0, 60)} was left out; ${why}`);

  if (query.has('data')) ignore('data', 'this page opens no data but its own');
  const ids = query.getAll('dataset');
  if (ids.length > 0 && ownId !== null && !ids.includes(ownId)) ignore('dataset', `expected ${ownId}`);
  const version = query.getAll('v').findLast(value => /^[0-9a-f]{12}$/.test(value)) ?? null;
  if (query.has('v') && version === null) ignore('v', 'expected a version such as 0123456789ab');

  const isOld = version !== null && version !== current;
  return {url: isOld ? `pinned/${version}.json` : 'dataset.json', version, complaints};
}
