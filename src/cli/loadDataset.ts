import {join} from 'node:path';
import {compileTables, formatIssues, readTables} from '../dataset/authoring';
import type {Dataset, Issue} from '../model';

/** A compiled dataset and the warnings about it. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly warnings: readonly Issue[];
}

/**
 * Reads, checks and compiles the authored files of a folder.
 *
 * @throws Error with every complaint, a line each, if one of them is an error.
 */
export function loadAuthored(folder: string): LoadedDataset {
  const {dataset, issues} = compileTables(readTables(folder));
  if (dataset === null)
    throw new Error(`the dataset in ${folder} cannot be compiled:\n${formatIssues(issues)}`);
  return {dataset, warnings: issues};
}

/**
 * The dataset of the project: that of its folder `data`.
 *
 * @param root  path of the project.
 * @throws Error with every complaint, a line each, if one of them is an error.
 */
export function loadDataset(root: string): Dataset {
  return loadAuthored(join(root, 'data')).dataset;
}
