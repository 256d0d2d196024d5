import type {Alive} from './alive';

/**
 * By how much each may grow from the first look to the last. What goes up and down by the moment, as a cache that fills and names that come and go, stays within this; what is
 * never let go of does not: a mount holds hundreds of listeners and elements, a thousand steps that each leave something a megabyte.
 */
export const mayGrow: Readonly<Record<keyof Alive, number>> = {
  heapMB: 8,
  buffersMB: 8,
  listeners: 60,
  elements: 2500,
  contexts: 0,
  workers: 0,
};

const keys = Object.keys(mayGrow) as readonly (keyof Alive)[];

/**
 * What has grown beyond its bound between two looks, a sentence each.
 *
 * @param looks  in order; the first is taken once everything that comes for good is there.
 */
export function grown(looks: readonly Alive[]): string[] {
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last) return ['nothing was looked at'];
  return keys.flatMap(key => {
    const by = last[key] - first[key];
    return by > mayGrow[key]
      ? [
          `${key} grew by ${round(by)}, from ${round(first[key])} to ${round(last[key])}; at most ${mayGrow[key]}`,
        ]
      : [];
  });
}

/** One look as a line. */
export function lineOf(label: string, look: Alive): string {
  return `${label.padEnd(14)}${keys.map(key => `${key} ${round(look[key])}`.padEnd(18)).join('')}`.trimEnd();
}

const round = (number: number) => Number(number.toFixed(1));
