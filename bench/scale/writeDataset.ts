import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {datasetFiles} from '../../src/cli/datasetFiles';
import type {Dataset} from '../../src/model';

/** Writes a dataset as the product is sent it, so that `?dataset=<id>` opens it. */
export function writeDataset(folder: string, id: string, dataset: Dataset): void {
  for (const [name, content] of datasetFiles(dataset, `datasets/${id}.json`))
    writeFile(join(folder, name), content);
}

/** Writes it for the floor: plain JSON, and nothing else. */
export function writePlainDataset(folder: string, id: string, dataset: Dataset): void {
  writeFile(join(folder, 'floor', 'data', `${id}.json`), JSON.stringify(dataset));
}

function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, content);
}
