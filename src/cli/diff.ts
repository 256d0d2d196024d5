import {formatIssues} from '../dataset/authoring';
import type {Dataset} from '../model';
import {datasetDiff} from './diff/datasetDiff';
import {formatDiff, isSame} from './diff/formatDiff';
import {readVersion} from './diff/readVersion';
import type {Console, ExitCode} from './run';

/**
 * Tells in sentences what has changed from one version of a dataset to another; see `readVersion` for what they can be.
 *
 * @returns 0 whether or not anything differs.
 */
export function diff(before: string, after: string, console: Console): ExitCode {
  const versions: {readonly name: string; readonly dataset: Dataset}[] = [];
  for (const named of [before, after]) {
    const read = readVersion(named);
    if ('notFound' in read) {
      console.complain(read.notFound);
      return 2;
    }
    if ('faults' in read) {
      console.complain(read.faults);
      return 1;
    }
    const {dataset, version, warnings} = read;
    if (warnings.length > 0) console.complain(formatIssues(warnings));
    versions.push({name: `${named} (version ${version})`, dataset});
  }
  const [old, now] = versions as [(typeof versions)[number], (typeof versions)[number]];
  const told = datasetDiff(old.dataset, now.dataset);
  console.out(
    isSame(told)
      ? `${old.name} and ${now.name} hold the same.`
      : `What changes from ${old.name} to ${now.name}\n\n${formatDiff(told)}`,
  );
  return 0;
}
