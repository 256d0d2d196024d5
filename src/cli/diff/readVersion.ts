import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parseDataset} from '../../dataset';
import {
  compileTables,
  datasetJson,
  didYouMean,
  formatIssues,
  openSealed,
  readTables,
} from '../../dataset/authoring';
import type {Dataset, Issue} from '../../model';
import {pinnedFile, versionInName, versionOf} from '../outputs/version';
import {versionsFile} from '../outputs/versions';
import {readColumnFiles} from '../readColumnFiles';

/** A version of a dataset, or in words why there is none: it was not found, or holds errors. */
export type ReadVersion =
  | {readonly dataset: Dataset; readonly version: string; readonly warnings: readonly Issue[]}
  | {readonly notFound: string}
  | {readonly faults: string};

/** Where pinned versions lie: what is committed, and what was built. */
const pinnedIn = ['public', 'dist'] as const;

/**
 * Reads a version of a dataset.
 *
 * @param named  a folder of authored tables, a folder that was built, one file of either, or a pinned version by its twelve digits.
 */
export function readVersion(named: string): ReadVersion {
  if (existsSync(named)) {
    if (!statSync(named).isDirectory()) return readFile(named);
    const built = join(named, 'dataset.json');
    return existsSync(join(named, versionsFile)) && existsSync(built) ? readFile(built) : readAuthored(named);
  }
  if (versionInName(`${named}.json`) === null)
    return {
      notFound: `there is no file or folder "${named}"; expected a folder of tables such as "data", a compiled dataset.json, or a pinned version of twelve digits`,
    };
  const path = pinnedIn.map(folder => join(folder, pinnedFile(named))).find(existsSync);
  if (path !== undefined) return readFile(path);
  const pinned = pinnedVersions();
  return {
    notFound: `the version "${named}" is not pinned in ${pinnedIn.map(folder => join(folder, 'pinned')).join(' or ')}${didYouMean(named, pinned)}; ${
      pinned.length === 0 ? 'none is there' : `there are ${pinned.join(', ')}`
    }`,
  };
}

/** A compiled dataset, or all authored tables in one file. */
function readFile(path: string): ReadVersion {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const value = jsonOf(text);
  return isCompiled(value) ? compiledOf(value, text, path) : readAuthored(path);
}

function readAuthored(path: string): ReadVersion {
  const {dataset, issues} = compileTables(readTables(path));
  return dataset
    ? {dataset, version: versionOf(datasetJson(dataset)), warnings: []}
    : {faults: faultsIn(path, issues)};
}

function compiledOf(value: unknown, text: string, path: string): ReadVersion {
  const head = openSealed(text);
  if (head?.columns) {
    const dataset = readColumnFiles(head, path);
    return {dataset, version: versionOf(datasetJson(dataset)), warnings: []};
  }
  const {dataset, issues} = parseDataset(value, path);
  // a row that is left out would be told as removed
  const isWhole = issues.every(({severity}) => severity === 'warning');
  return dataset && isWhole
    ? {dataset, version: versionOf(text), warnings: issues}
    : {faults: faultsIn(path, issues)};
}

function faultsIn(path: string, issues: readonly Issue[]): string {
  return `${path} is no dataset that could be compared:\n${formatIssues(issues)}`;
}

/** What a text holds; undefined where it is no JSON, which whoever reads it as tables then says. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the compiler has been at work: each event has its days. */
function isCompiled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('events' in value)) return false;
  if ('seal' in value) return true;
  const {events} = value;
  return Array.isArray(events) && events.some(event => typeof event === 'object' && event && 'days' in event);
}

function pinnedVersions(): string[] {
  return pinnedIn
    .map(folder => join(folder, 'pinned'))
    .filter(existsSync)
    .flatMap(folder => readdirSync(folder))
    .flatMap(name => versionInName(name) ?? []);
}
