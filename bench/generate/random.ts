import {randomLcg} from 'd3';

/** Chance that is the same again for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** From the first to the last, both included. */
  integer(first: number, last: number): number;
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Up to so many of a list, each once, in no order. */
  some<T>(list: readonly T[], count: number): T[];
  /** The key of one of the shares, as often as its share says. */
  share<Key extends string>(shares: Readonly<Record<Key, number>>): Key;
}

/**
 * @param seed  any integer.
 * @param purpose  what it is for: each purpose draws from a stream of its own, so that more of one thing changes nothing in another.
 */
export function randomOf(seed: number, purpose: string): Random {
  let start = Math.imul(seed | 0, 0x9e3779b1);
  for (const letter of purpose) start = Math.imul(start ^ letter.charCodeAt(0), 0x01000193);
  const next = randomLcg(start >>> 0);
  const integer = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('unexpected list: it is empty; expected something to pick');
    return list[integer(0, list.length - 1)]!;
  };
  return {
    next,
    integer,
    chance: share => next() < share,
    pick,
    some: (list, count) => {
      const left = [...list];
      return Array.from({length: Math.min(count, left.length)}, () => {
        const [taken] = left.splice(integer(0, left.length - 1), 1);
        return taken!;
      });
    },
    share: shares => {
      const keys = Object.keys(shares) as (keyof typeof shares)[];
      let left = next() * keys.reduce((sum, key) => sum + shares[key], 0);
      for (const key of keys) {
        left -= shares[key];
        if (left < 0) return key;
      }
      return keys.at(-1)!;
    },
  };
}

/**
 * Draws ranks as Zipf's law has them: rank k as often as 1 / (k + 1)^exponent.
 *
 * @returns a function that answers with a rank from 0 to count − 1.
 */
export function zipf(random: Random, count: number, exponent: number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -exponent;
    sums[rank] = sum;
  }
  return () => {
    const sought = random.next() * sum;
    let [from, to] = [0, count - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle]! <= sought) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}
