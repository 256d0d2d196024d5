// npm test: everything that must hold before a change is taken. `--fast` (npm run check) leaves out build, size and browser.
// The last line counts: a test is one, and so is every step that has no tests of its own.

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureChromium, ensureDependencies, findHeadlessShell, minute, run, tool} from './setup.mjs';

const fast = process.argv.includes('--fast');
await ensureDependencies();
const reports = mkdtempSync(join(tmpdir(), 'itinera-'));

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<Outcome>} check
 * @property {string} [needs]  the title of a step without whose success this one says nothing
 */

/** @type {Step[]} */
const steps = [
  {title: 'biome', check: () => one(tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.')},
  {title: 'oxlint', check: () => one(tool('oxlint'), '--type-aware', '--deny-warnings')},
  {title: 'types', check: () => one(tool('typescript', 'tsc'), '--noEmit')},
  {title: 'data', check: () => one(tool('tsx'), 'src/cli/main.ts', 'check')},
  {title: 'unit', check: unit},
];
if (!fast) {
  steps.push(
    {title: 'build', check: () => one('scripts/build.mjs')},
    {title: 'size', check: () => one('scripts/size.mjs'), needs: 'build'},
    {title: 'browser', check: browser, needs: 'build'},
  );
}

// run them one after the other: there may be no more than two cores
/** @type {(Outcome & {title: string, seconds: number, state: string})[]} */
const rows = [];
for (const {title, check, needs} of steps) {
  if (rows.some(row => row.title === needs && row.failed > 0)) {
    rows.push({title, passed: 0, failed: 0, seconds: 0, state: `not run: it needs ${needs}`});
    continue;
  }
  console.log(`\n━━ ${title} ${'━'.repeat(72 - title.length)}\n`);
  const startMs = performance.now();
  const outcome = await check();
  const seconds = (performance.now() - startMs) / 1000;
  rows.push({title, ...outcome, seconds, state: outcome.failed > 0 ? 'FAILED' : 'ok'});
}
rmSync(reports, {recursive: true, force: true});

// the table, then the sum alone on the last line
console.log(`\n${'━'.repeat(76)}\n`);
for (const {title, seconds, passed, failed, state} of rows) {
  const counts = passed + failed > 1 ? `${passed} passed, ${failed} failed` : '';
  console.log(
    `${title.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${state.padEnd(7)} ${counts}`.trimEnd(),
  );
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);

/**
 * A step that is one check: it passes if the program ends well.
 *
 * @param {...string} args  for Node
 * @returns {Promise<Outcome>}
 */
async function one(...args) {
  const {code, timedOut} = await run(process.execPath, args);
  if (timedOut) console.error('took too long and was stopped');
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

async function unit() {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const {code} = await run(process.execPath, [tool('vitest'), 'run', ...reporters]);
  const counts = readReport(report);
  return counted(code, counts?.numPassedTests, counts?.numFailedTests);
}

async function browser() {
  const report = join(reports, 'browser.json');
  let chromium;
  try {
    chromium = await ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {passed: 0, failed: 1};
  }
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    CHROMIUM_SHELL_PATH: (await findHeadlessShell()) ?? chromium,
    ITINERA_BUILT: '1',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const args = [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const {code} = await run(process.execPath, args, {env, limitMs: 16 * minute});
  const {expected, flaky, unexpected} = readReport(report)?.stats ?? {};
  return counted(code, expected + flaky, unexpected);
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner ended before writing one, and then its exit code counts
  }
}

/**
 * A runner may fail without a failed test, for instance when a file cannot be loaded: that counts as one failure.
 *
 * @param {number} code
 * @param {number} [passed]
 * @param {number} [failed]
 * @returns {Outcome}
 */
function counted(code, passed, failed) {
  const unexplained = code !== 0 && !failed ? 1 : 0;
  return {passed: passed || 0, failed: (failed || 0) + unexplained};
}
