import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {openBrowser} from '../openBrowser.mjs';
import {slowLink} from '../throttle.mjs';
import {writeDocs} from './docs';
import {layGround} from './ground';
import {measure} from './measure';
import {viewport} from './opened';
import {type Options, readOptions} from './options';
import {type Reading, resultsOf} from './results';
import {sideNames, sides} from './sides';
import {tableOf} from './table';

/**
 * Measures, prints the table, and writes what was asked for.
 *
 * @returns 1 if a page failed or was blank, else 0, whatever it took.
 */
export async function main(args: readonly string[], executablePath: string): Promise<0 | 1> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  const {sizes, runs, limitMs} = options;
  const ground = await layGround(sizes, line => console.log(line));
  const browser = await openBrowser(executablePath);
  try {
    const workplace = {ground, executablePath, reader: await browser.newPage(), limitMs};
    const {readings, failures} = await measureAll(options, workplace);
    const results = resultsOf(readings, sizes);
    const events = sizes.map(size => ground.datasets.get(size)!.events.toLocaleString('en')).join(', ');
    const conditions = conditionsOf(browser.version(), runs, events);
    const table = tableOf(results, sizes);
    console.log(`\n${conditions}\n\n${table}\n`);
    for (const failure of failures) console.error(failure);
    if (options.out)
      writeFileSync(options.out, `${JSON.stringify({conditions, failures, results}, null, 1)}\n`);
    if (options.writeDocs) writeDocs('bench', [table, '', conditions, ...failures.map(told)].join('\n'));
    return failures.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    ground.clear();
  }
}

const told = (failure: string) => `\nFailed: ${failure}`;

/** Every act of every size, page and floor by turns, run after run. */
async function measureAll(
  {acts, sizes, runs}: Options,
  workplace: Parameters<typeof measure>[3],
): Promise<{readings: Reading[]; failures: string[]}> {
  const readings: Reading[] = [];
  const failures: string[] = [];
  // what has failed once is not asked again
  const failed = new Set<string>();
  for (let run = 1; run <= runs; run += 1)
    for (const act of acts)
      for (const journeys of sizes)
        for (const side of sideNames) {
          const key = `${act} of the ${side} with ${journeys.toLocaleString('en')} journeys`;
          if (failed.has(key) || (act === 'city' && side === 'floor')) continue;
          try {
            const got = await measure(act, sides[side], journeys, workplace);
            readings.push({side, journeys, readings: got});
            console.log(`${run}/${runs} ${key}: ${JSON.stringify(got, rounded)}`);
          } catch (error) {
            failed.add(key);
            const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
            failures.push(`${key}: ${reason}`);
            console.log(`${run}/${runs} ${key} FAILED: ${reason}`);
          }
        }
  return {readings, failures};
}

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value);

function conditionsOf(version: string, runs: number, events: string): string {
  const {downloadKbit, roundTripMs} = slowLink;
  const load = loadavg()[0]!.toFixed(1);
  return (
    `Medians of ${runs}; ${events} events; ${viewport.width} × ${viewport.height} px; the slow link is ${downloadKbit / 1000} Mbit/s with ${roundTripMs} ms; gzip; ` +
    `headless Chromium ${version}, WebGL in software; Node ${process.versions.node}; ${cpus().length} cores, load ${load} at the end.`
  );
}
