import {parseArgs} from 'node:util';
import type {Page} from '@playwright/test';
import {layGround} from '../scale/ground';
import {inFreshBrowser, type Opened} from '../scale/opened';
import {open} from '../scale/ready';
import {sides} from '../scale/sides';
import {scrub, unlimited} from '../scale/steps';
import {type Alive, aliveIn, countAlive} from './alive';
import {grown, lineOf} from './level';

/** Steps to and fro of which one scrub is made: as in bench/scale/steps.ts. */
const stepsOfDrag = 120;
/** Half an hour of a hand that draws on without a rest, at the ten steps a second that a slow device makes of it. */
const halfAnHour = 30 * 60 * 10;
const limitMs = 180_000;

/**
 * Mounts and draws, and tells what has grown.
 *
 * @returns 1 if something has grown beyond its bound, else 0.
 */
export async function main(args: readonly string[], executablePath: string): Promise<0 | 1> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      mounts: {type: 'string', default: '50'},
      steps: {type: 'string', default: String(halfAnHour)},
      journeys: {type: 'string', default: '10000'},
    },
  });
  const [mounts, steps, journeys] = [values.mounts, values.steps, values.journeys].map(Number);
  if (![mounts, steps, journeys].every(number => Number.isInteger(number) && number! >= 0)) {
    console.error('unexpected --mounts, --steps or --journeys; expected integers ≥ 0');
    return 1;
  }
  const ground = await layGround([...new Set([1000, journeys!])], line => console.log(line));
  try {
    const urlOf = (size: number) =>
      ground.origin + sides.page.addressFor(ground.datasets.get(size)!.id, 'ready');
    const inPage = (size: number, act: (opened: Opened) => Promise<Alive[]>) =>
      inFreshBrowser(executablePath, unlimited, async opened => {
        await countAlive(opened.page);
        await open(opened, sides.page, urlOf(size), limitMs);
        const problems = grown(await act(opened));
        return [...problems, ...opened.complaints];
      });
    const problems = [
      ...(mounts! > 0 ? await inPage(1000, opened => mountOften(opened, mounts!)) : []),
      ...(steps! > 0 ? await inPage(journeys!, opened => drawLong(opened, steps!)) : []),
    ];
    for (const problem of problems) console.error(problem);
    console.log(problems.length === 0 ? 'level' : `${problems.length} not level`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    ground.clear();
  }
}

/** Another worldview is another atlas: the old one is unmounted with its map, some while they are still being made. */
async function mountOften(opened: Opened, mounts: number): Promise<Alive[]> {
  const {page} = opened;
  // what the first maps bring for good, such as compiled code, is there after some
  const settled = 6;
  const looks: Alive[] = [];
  for (let mount = 1; mount <= settled + mounts; mount += 1) {
    await page.evaluate(
      worldview => {
        location.hash = `live=1&worldview=${worldview}`;
      },
      mount % 2 === 1 ? 'un' : 'neutral',
    );
    await twoFrames(page);
    const done = mount - settled;
    if (mount % 2 === 0) await stands(page);
    if (done === 0 || (done > 0 && done % 10 === 0) || done === mounts) {
      await stands(page);
      looks.push(await aliveIn(opened));
      console.log(lineOf(`${done} mounts`, looks.at(-1)!));
    }
  }
  return looks;
}

/** Draws the clock to the end of the window again and again. */
async function drawLong(opened: Opened, steps: number): Promise<Alive[]> {
  const looks: Alive[] = [];
  // the first drags bring what is made once: paths, names, letters
  const warmUp = 5 * stepsOfDrag;
  const between = Math.max(stepsOfDrag, Math.ceil(steps / 10));
  let [done, next] = [-warmUp, 0];
  while (done < steps) {
    await scrub(opened.page, sides.page, stepsOfDrag);
    done += stepsOfDrag;
    if (done < next && done < steps) continue;
    // at the same place of the window each time
    await twoFrames(opened.page);
    looks.push(await aliveIn(opened));
    console.log(lineOf(`${done} steps`, looks.at(-1)!));
    next += between;
  }
  return looks;
}

/** Waits until the atlas and its live map stand. */
async function stands(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-atlas] .map')?.dataset.basemap === 'live',
    undefined,
    {timeout: limitMs},
  );
  await twoFrames(page);
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}
