// A page in a browser of its own, and what the browser says of it.
import {readFileSync} from 'node:fs';
import type {Browser, CDPSession, Page} from '@playwright/test';
import {openBrowser} from '../openBrowser.mjs';

export const viewport = {width: 1280, height: 800} as const;

/** CPU that a browser has taken since it started, ms. */
export interface Cpu {
  /** Of the process that has the page in it: script, layout and painting. */
  readonly renderer: number;
  /** Of that one and all others: the one that draws, the network, the browser itself. */
  readonly tree: number;
}

export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
  readonly session: CDPSession;
  /** Messages of the console that a page should not have, and exceptions. */
  readonly complaints: readonly string[];
  cpu(): Promise<Cpu>;
  /** Memory of the renderer that no other process shares, after what is not needed has been thrown away, MB; NaN where the system does not tell. */
  ownMemoryMB(): Promise<number>;
}

interface ProcessInfo {
  readonly id: number;
  readonly type: string;
  /** Seconds. */
  readonly cpuTime: number;
}

/**
 * Opens a new browser, lets a page be prepared and measured in it, and closes it.
 *
 * @param flags  of the browser, beside the usual ones.
 */
export async function inFreshBrowser<T>(
  executablePath: string,
  flags: readonly string[],
  measure: (opened: Opened) => Promise<T>,
): Promise<T> {
  const browser = await openBrowser(executablePath, flags);
  try {
    const page = await browser.newPage({viewport, colorScheme: 'light', locale: 'en-GB'});
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const [session, whole] = await Promise.all([
      page.context().newCDPSession(page),
      browser.newBrowserCDPSession(),
    ]);
    const processes = async () =>
      (await whole.send('SystemInfo.getProcessInfo')).processInfo as readonly ProcessInfo[];
    return await measure({
      browser,
      page,
      session,
      complaints,
      cpu: async () => {
        const all = await processes();
        return {renderer: 1000 * busiest(all).cpuTime, tree: 1000 * sum(all.map(({cpuTime}) => cpuTime))};
      },
      ownMemoryMB: async () => {
        // twice: what the first round lets go of may have held more
        for (let round = 0; round < 2; round += 1) {
          await session.send('HeapProfiler.collectGarbage');
          await page.waitForTimeout(300);
        }
        return ownMemoryMB(busiest(await processes()).id);
      },
    });
  } finally {
    await browser.close();
  }
}

/** Of the renderers, one of which is kept in reserve, the one that has worked. */
function busiest(all: readonly ProcessInfo[]): ProcessInfo {
  const [first, ...others] = all.filter(({type}) => type === 'renderer');
  if (!first) throw new Error('the browser tells of no renderer');
  return others.reduce((most, other) => (other.cpuTime > most.cpuTime ? other : most), first);
}

/** Linux tells it, and no other system in a way that could be compared. */
function ownMemoryMB(processId: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const rollup = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8');
  const kb = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, digits]) =>
    Number(digits),
  );
  return (sum(kb) * 1024) / 1e6;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
