import type {Page} from '@playwright/test';

type Point = readonly [x: number, y: number];

/** A finger on the glass, as the browser has it from the device: it scrolls what a finger scrolls. */
export interface Finger {
  down(at: Point): Promise<void>;
  move(at: Point): Promise<void>;
  up(): Promise<void>;
  /** From one point to another; it rests there before it lifts. */
  swipe(from: Point, to: Point): Promise<void>;
  /** The same within so many milliseconds by the events' own clock, however slow the machine is, and without a rest. */
  throw(from: Point, to: Point, ms: number): Promise<void>;
}

const steps = 10;
/** Longer than any hand that means to throw. */
const restS = 0.3;

/** The first finger on a page with touch. */
export async function finger(page: Page): Promise<Finger> {
  const device = await page.context().newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    at: Point | null,
    timestamp?: number,
  ) => {
    const touchPoints = at ? [{x: at[0], y: at[1]}] : [];
    await device.send('Input.dispatchTouchEvent', {type, touchPoints, ...(timestamp && {timestamp})});
  };
  const nowS = () => Date.now() / 1000;
  const between = (from: Point, to: Point, share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  return {
    down: at => send('touchStart', at),
    move: at => send('touchMove', at),
    up: () => send('touchEnd', null),
    swipe: async (from, to) => {
      await send('touchStart', from);
      for (let step = 1; step <= steps; step++) await send('touchMove', between(from, to, step / steps));
      await send('touchEnd', null, nowS() + restS);
    },
    throw: async (from, to, ms) => {
      const startS = nowS();
      const atS = (share: number) => startS + (share * ms) / 1000;
      await send('touchStart', from, startS);
      for (let step = 1; step <= steps; step++)
        await send('touchMove', between(from, to, step / steps), atS(step / steps));
      await send('touchEnd', null, atS(1));
    },
  };
}
