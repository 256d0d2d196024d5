import type {Page} from '@playwright/test';
import {measureCity} from './city';
import type {Act, Readings} from './figures';
import {measureFirstPicture} from './firstPicture';
import type {Ground} from './ground';
import {mustNotBeBlank} from './notBlank';
import {inFreshBrowser, type Opened} from './opened';
import {measureReady, open} from './ready';
import type {Side} from './sides';
import {measurePlay, measureScrub, unlimited} from './steps';

/** Where and with what is measured. */
export interface Workplace {
  readonly ground: Ground;
  readonly executablePath: string;
  /** Of another browser: it reads pictures. */
  readonly reader: Page;
  readonly limitMs: number;
}

/**
 * Measures one act of one side with so many journeys, in a browser that has seen nothing yet.
 *
 * @throws Error if the page does not come, complains, or is blank.
 */
export async function measure(
  act: Act,
  side: Side,
  journeys: number,
  {ground, executablePath, reader, limitMs}: Workplace,
): Promise<Readings> {
  const {id, cities} = ground.datasets.get(journeys)!;
  const addressFor = (purpose: 'picture' | 'ready') => ground.origin + side.addressFor(id, purpose);
  const opening = (opened: Opened) => open(opened, side, addressFor('ready'), limitMs);
  const firstPicture = (opened: Opened, link: 'cold' | 'slow') =>
    measureFirstPicture(opened, side, addressFor('picture'), reader, link, limitMs);
  const byAct: Record<Act, (opened: Opened) => Promise<Readings>> = {
    first: opened => firstPicture(opened, 'cold'),
    slow: opened => firstPicture(opened, 'slow'),
    ready: async opened => {
      const readings = await measureReady(opened, side, addressFor('ready'), limitMs);
      await mustNotBeBlank(opened.page, reader, side.name);
      return readings;
    },
    memory: async opened => {
      await opening(opened);
      return {memory: await opened.ownMemoryMB()};
    },
    scrub: async opened => {
      await opening(opened);
      return measureScrub(opened, side);
    },
    play: async opened => {
      await opening(opened);
      return measurePlay(opened, side);
    },
    city: async opened => {
      await opening(opened);
      return measureCity(opened.page, cities);
    },
  };
  const flags = act === 'scrub' ? unlimited : [];
  return inFreshBrowser(executablePath, flags, async opened => {
    const readings = await byAct[act](opened);
    const [complaint] = opened.complaints;
    if (complaint !== undefined) throw new Error(`the ${side.name} complains: ${complaint}`);
    return readings;
  });
}
