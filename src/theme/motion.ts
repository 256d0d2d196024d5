import {type Token, tokensAt} from './colours';

/** Goes from 0 to 1 as time does, at a pace of its own. */
export type Easing = (share: number) => number;

/** How things move: the design's tokens, for whatever moves by script. A duration of 0 is a step. */
export interface Motion {
  /** Something goes elsewhere: the camera, the sheet. */
  readonly moveMs: number;
  /** A journey is drawn from end to end. */
  readonly journeyMs: number;
  /** The pace of what starts and arrives by itself. */
  readonly glide: Easing;
}

/** Reads the motion among tokens; what no sheet sets is a step. */
export function readMotion(token: Token): Motion {
  return {
    moveMs: durationMs(token('move')),
    journeyMs: durationMs(token('journey')),
    glide: easingOf(token('glide')),
  };
}

/** The motion that holds for an element now: of steps alone where the reader wishes less of it. Cheap enough to be asked with every frame. */
export function motionOf(element: Element): Motion {
  if (prefersLessMotion()) return steps;
  let motion = motions.get(element);
  if (!motion) {
    motion = readMotion(tokensAt(element));
    motions.set(element, motion);
  }
  return motion;
}

/** Whether the reader wishes less motion, as the system says it now. Nobody else asks the system; style sheets have one rule for it, in base.css. */
export function prefersLessMotion(): boolean {
  wish ??= matchMedia('(prefers-reduced-motion: reduce)');
  return wish.matches;
}

let wish: MediaQueryList | undefined;
const motions = new WeakMap<Element, Motion>();
const steps: Motion = {moveMs: 0, journeyMs: 0, glide: share => share};

/** Milliseconds of a CSS time; 0 for anything else. A build may write `1200ms` as `1.2s`. */
export function durationMs(text: string): number {
  const [, number = '0', unit] = /^([\d.]+)(m?s)$/.exec(text) ?? [];
  return Number(number) * (unit === 's' ? 1000 : 1);
}

/** A CSS easing; even where it is none that is known here. */
export function easingOf(text: string): Easing {
  const given = /^cubic-bezier\((.+)\)$/.exec(text)?.[1]?.split(',').map(Number) ?? keywords[text];
  return given?.length === 4 && given.every(Number.isFinite) ? bezier(given as Handles) : share => share;
}

type Handles = readonly [x1: number, y1: number, x2: number, y2: number];

const keywords: Readonly<Record<string, Handles>> = {
  ease: [0.25, 0.1, 0.25, 1],
  'ease-in': [0.42, 0, 1, 1],
  'ease-out': [0, 0, 0.58, 1],
  'ease-in-out': [0.42, 0, 0.58, 1],
};

/** The curve from 0, 0 to 1, 1 with two handles, by its height over a share of its width. */
function bezier([x1, y1, x2, y2]: Handles): Easing {
  const along = (at: number, first: number, second: number) =>
    3 * (1 - at) ** 2 * at * first + 3 * (1 - at) * at ** 2 * second + at ** 3;
  return share => {
    if (share <= 0 || share >= 1) return Math.max(0, Math.min(1, share));
    // its width only grows, so that halving finds the place
    let [low, high] = [0, 1];
    while (high - low > 1e-5) {
      const middle = (low + high) / 2;
      if (along(middle, x1, x2) < share) low = middle;
      else high = middle;
    }
    return along(low, y1, y2);
  };
}
