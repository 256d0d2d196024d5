import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {detailsStore, type EventDetails, readColumns, unpackColumns} from '../columns';
import {compileDocument} from '../dataset/authoring';
import type {Dataset} from '../model';

/**
 * A large dataset with all its events, from the files that `datasetFiles` wrote.
 *
 * @param path  of its head.
 * @throws Error if a file is missing, or is not as it was written.
 */
export function readColumnFiles(head: Dataset, path: string): Dataset {
  const {columns: place, ...rest} = head;
  if (!place) return head;
  const folder = join(dirname(path), place.folder);
  const columnsPath = join(folder, 'events.bin');
  const columns = unpackColumns(new Uint8Array(readFileSync(columnsPath)).buffer);
  if (!columns) throw new Error(`${columnsPath} is not as the compiler wrote it; compile the dataset anew`);
  const shardCount = readdirSync(folder).filter(name => /^details-\d+\.json$/.test(name)).length;
  const details = Array.from(
    {length: shardCount},
    (_, shard) => JSON.parse(readFileSync(join(folder, `details-${shard}.json`), 'utf8')) as EventDetails[],
  ).flat();
  const store = {...detailsStore(() => Promise.resolve([])), at: (idx: number) => details[idx] ?? null};
  const {events} = readColumns(rest, columns, store, 0).dataset;
  // its properties in the order in which the compiler has them
  return compileDocument({...rest, events: [...events]} as Parameters<typeof compileDocument>[0]);
}
