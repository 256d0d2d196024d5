import type {Page} from '@playwright/test';
import type {Readings} from './figures';
import type {Cpu, Opened} from './opened';
import type {Side} from './sides';

/** Steps of a scrub over the whole window. */
export const scrubSteps = 120;
/** So long play is watched. */
const playMs = 5000;

/** With these flags a frame is made as soon as the one before is done, not sixty times a second. */
export const unlimited = ['--disable-frame-rate-limit', '--disable-gpu-vsync'] as const;

/** What a scrub or a play took in the page, ms. */
interface Taken {
  readonly frames: number;
  readonly ms: number;
}

/**
 * A hand draws the clock over the whole window, one step a frame; of the floor, a repaint a frame.
 *
 * @returns the time from frame to frame, and CPU per step.
 */
export async function measureScrub(opened: Opened, side: Side): Promise<Readings> {
  const before = await opened.cpu();
  const {frames, ms} = await scrub(opened.page, side, scrubSteps);
  const after = await opened.cpu();
  const {renderer, tree} = perStep(before, after, frames);
  return {frame: ms / frames, scrubCpu: renderer, scrubTreeCpu: tree};
}

/** Draws the clock from the window's first day to its last, so many steps. */
export function scrub(page: Page, side: Side, steps: number): Promise<Taken> {
  return side.name === 'page' ? page.evaluate(drawClock, steps) : page.evaluate(repaint, {frames: steps});
}

/**
 * Runs in the atlas: the events of a mouse that is pressed on the track and moved along it. They come at the beginning of a frame, as the browser hands
 * them out.
 */
async function drawClock(steps: number): Promise<Taken> {
  const track = document.querySelector<HTMLElement>('[data-atlas] .timeline-track')!;
  const {left, top, width} = track.getBoundingClientRect();
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  const tell = (type: string, share: number, buttons: 0 | 1) =>
    track.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        // the mouse, which can be captured though nobody has pressed it
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
        clientX: left + 1 + share * (width - 2),
        clientY: top + 4,
      }),
    );
  await frame();
  tell('pointerdown', 0, 1);
  const startMs = await frame();
  let endMs = startMs;
  for (let step = 1; step <= steps; step += 1) {
    tell('pointermove', step / steps, 1);
    endMs = await frame();
  }
  tell('pointerup', 1, 0);
  await frame();
  return {frames: steps, ms: endMs - startMs};
}

/** Runs in the floor: a repaint a frame, so many or for so long. */
async function repaint({
  frames = Infinity,
  forMs = Infinity,
}: {
  frames?: number;
  forMs?: number;
}): Promise<Taken> {
  const {step} = (window as unknown as {floor: {step: () => void}}).floor;
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  step();
  const startMs = await frame();
  let [count, ms] = [0, 0];
  while (count < frames && ms < forMs) {
    step();
    ms = (await frame()) - startMs;
    count += 1;
  }
  return {frames: count, ms};
}

/** Play for some seconds at the pace of the screen; of the floor, a repaint a frame. */
export async function measurePlay(opened: Opened, side: Side): Promise<Readings> {
  const {page} = opened;
  if (side.name === 'page') await startPlaying(page);
  const before = await opened.cpu();
  const taken =
    side.name === 'page'
      ? await page.evaluate(countFrames, playMs)
      : await page.evaluate(repaint, {forMs: playMs});
  const after = await opened.cpu();
  if (side.name === 'page' && !(await isPlaying(page))) throw new Error('play has ended before its time');
  const {renderer, tree} = perStep(before, after, taken.frames);
  return {playCpu: renderer, playTreeCpu: tree};
}

/** Presses the button, and waits until the clock has gone on: the first time, what plays is fetched. */
async function startPlaying(page: Page): Promise<void> {
  const slider = page.locator('[data-atlas] .timeline-slider');
  const day = await slider.inputValue();
  await page.locator('[data-atlas] .timeline-play').click();
  await page.waitForFunction(
    before => document.querySelector<HTMLInputElement>('[data-atlas] .timeline-slider')?.value !== before,
    day,
  );
}

async function isPlaying(page: Page): Promise<boolean> {
  const slider = page.locator('[data-atlas] .timeline-slider');
  const day = await slider.inputValue();
  await page.waitForTimeout(1500);
  return (await slider.inputValue()) !== day;
}

async function countFrames(forMs: number): Promise<Taken> {
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
  const startMs = await frame();
  let [count, ms] = [0, 0];
  while (ms < forMs) {
    ms = (await frame()) - startMs;
    count += 1;
  }
  return {frames: count, ms};
}

function perStep(before: Cpu, after: Cpu, steps: number): Cpu {
  return {
    renderer: (after.renderer - before.renderer) / steps,
    tree: (after.tree - before.tree) / steps,
  };
}
