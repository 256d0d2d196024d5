// What is served: the product, the floor beside it, and the datasets of both.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildAll} from '../../scripts/build.mjs';
import {buildBareMap} from '../buildBareMap.mjs';
import {largeDataset} from '../generate/largeDataset';
import {serveGzipped} from '../gzipServer.mjs';
import {type BusyCity, busiestCities} from './city';
import {writeDataset, writePlainDataset} from './writeDataset';

export interface Ground {
  /** Address of the folder, with the slash at its end. */
  readonly origin: string;
  /** Of each dataset, by how many journeys. */
  readonly datasets: ReadonlyMap<
    number,
    {readonly id: string; readonly events: number; readonly cities: readonly BusyCity[]}
  >;
  clear(): void;
}

/** Builds both pages, writes a dataset of each size, and serves them. */
export async function layGround(sizes: readonly number[], say: (line: string) => void): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'itinera-bench-'));
  try {
    say('building both pages …');
    // what runs this file has set it for development, and a build would keep to that
    process.env.NODE_ENV = 'production';
    await buildAll(folder);
    await buildBareMap(join(folder, 'floor'), 'floor');
    const datasets = new Map<number, {id: string; events: number; cities: BusyCity[]}>();
    for (const journeys of sizes) {
      say(`writing ${journeys.toLocaleString('en')} journeys …`);
      const dataset = largeDataset({journeys});
      const {id} = dataset.dataset;
      writeDataset(folder, id, dataset);
      writePlainDataset(folder, id, dataset);
      datasets.set(journeys, {id, events: dataset.events.length, cities: busiestCities(dataset)});
    }
    const server = await serveGzipped(folder);
    return {
      origin: server.origin,
      datasets,
      clear: () => {
        server.close();
        rmSync(folder, {recursive: true, force: true});
      },
    };
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
}
