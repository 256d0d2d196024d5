import {createHash} from 'node:crypto';
import {writeColumns} from '../columns/write';
import {datasetJson, isSealed, seal} from '../dataset/authoring';
import {buildIndexes} from '../indexes';
import type {Dataset} from '../model';

/** From so many events on a dataset is sent as columns: below, one file of rows is as quick, and is read by whoever opens it. */
export const columnsFrom = 500;

const hashDigits = 12;

/**
 * The files as which a compiled dataset is sent, by their names: itself, and where it is large a folder beside it.
 *
 *   big.json                          all but the events
 *   big-<hash>/events.bin             the events as columns, with what is derived from them
 *   big-<hash>/details-0.json …       what stands in no column
 *
 * The folder is named by its content, so that a cache never joins the files of two versions.
 *
 * @param fileName  of the dataset, ending in `.json`.
 */
export function datasetFiles(dataset: Dataset, fileName: string): ReadonlyMap<string, string | Uint8Array> {
  const json = datasetJson(dataset);
  // what a reader would have to mend is sent as it is, to be mended
  if (dataset.events.length < columnsFrom || !isSealed(json)) return new Map([[fileName, json]]);
  const {columns, details} = writeColumns(buildIndexes(dataset, 0));
  const shards = details.map(rows => `${JSON.stringify(rows)}\n`);
  const hash = createHash('sha256').update(columns);
  for (const shard of shards) hash.update(shard);
  const stem = fileName.replace(/\.json$/, '');
  const folder = `${stem}-${hash.digest('hex').slice(0, hashDigits)}`;
  const head: Dataset = {
    ...dataset,
    events: [],
    columns: {folder: folder.slice(folder.lastIndexOf('/') + 1), count: dataset.events.length},
  };
  return new Map<string, string | Uint8Array>([
    [fileName, seal(`${JSON.stringify(head)}\n`)],
    [`${folder}/events.bin`, columns],
    ...shards.map((shard, idx) => [`${folder}/details-${idx}.json`, shard] as const),
  ]);
}
