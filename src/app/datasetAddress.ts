/** Which of its datasets the page opens. That stands in the query of its address, since it is needed before there are data. */

/** The file of the page's own dataset. */
export const ownUrl = 'dataset.json';

/** The dataset that an address asks for. */
export interface DatasetAddress {
  /** Of the file, beside the page. */
  readonly url: string;
  /** Whether it is not the dataset that the page was written for. */
  readonly isOther: boolean;
  /** The version that it is pinned to; null for whatever is newest. */
  readonly version: string | null;
  /** What was ignored, and why: a sentence each. */
  readonly complaints: readonly string[];
}

/**
 * Reads the query of an address: `dataset` names another than the page's own, which then lies in `datasets/`; `v` names a version of the page's own.
 * Nothing else of it says where data come from, and what is no id and no version is ignored.
 *
 * @param search  "?v=f20103ef30bf".
 * @param current  the version that the page was built with; null where that is not known.
 * @param ownId  the id of the page's own dataset; null where that is not known, and then any id is taken for it.
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
  const id = query.getAll('dataset').findLast(isId) ?? null;
  if (query.has('dataset') && id === null)
    ignore('dataset', `expected an id such as ${ownId ?? 'five-reports'}`);
  const version = query.getAll('v').findLast(value => /^[0-9a-f]{12}$/.test(value)) ?? null;
  if (query.has('v') && version === null) ignore('v', 'expected a version such as 0123456789ab');

  if (id !== null && ownId !== null && id !== ownId) {
    if (version !== null) ignore('v', `only ${ownId} is there in its versions`);
    return {url: `datasets/${id}.json`, isOther: true, version: null, complaints};
  }
  const isOld = version !== null && version !== current;
  return {url: isOld ? `pinned/${version}.json` : ownUrl, isOther: false, version, complaints};
}

/** As the schema has it. */
function isId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
