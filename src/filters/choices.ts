import {type FilterKey, type Filters, filterKeys, filterValues} from '../store';
import {type Counts, countsOfAll, type Ground, matchesOf} from './matching';

/** A value that can be asked for, and how many events it would leave under its key, everything else being asked as it is. */
export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/**
 * What can be chosen under a key: of a closed one in the order of its table, else the most frequent first. What no event of the whole has is left out,
 * unless it is asked for.
 *
 * @param everything  how many events of the whole have each value, by `countsOf` without filters.
 */
export function choicesOf(
  ground: Ground,
  filters: Filters,
  key: FilterKey,
  everything: ReadonlyMap<string, number>,
): readonly Choice[] {
  const counts = countsOf(ground, filters, key);
  const known = filterValues[key]?.filter(value => everything.has(value)) ?? mostFirst(everything);
  const asked = filters[key].filter(value => !known.includes(value));
  return [...known, ...asked].map(value => ({
    value,
    count: counts.get(value) ?? 0,
    isChosen: filters[key].includes(value),
  }));
}

/** How many events each value of a key would leave. */
export function countsOf(ground: Ground, filters: Filters, key: FilterKey): ReadonlyMap<string, number> {
  return countsFor(ground, filters)[key];
}

const counted = new WeakMap<Ground, WeakMap<Filters, Counts>>();

/** The counts of all keys, which are asked for one after the other, and found once. */
function countsFor(ground: Ground, filters: Filters): Counts {
  const ofGround = counted.get(ground) ?? new WeakMap<Filters, Counts>();
  counted.set(ground, ofGround);
  const counts = ofGround.get(filters) ?? countsOfAll(ground, filters);
  ofGround.set(filters, counts);
  return counts;
}

function mostFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/** A filter that could be given up, and how many events there would be then. */
export interface Loosening {
  readonly key: FilterKey;
  readonly count: number;
}

/** Which of the keys that are asked would, given up alone, leave something, and how much; the most first. */
export function loosenings(ground: Ground, filters: Filters): readonly Loosening[] {
  return filterKeys
    .filter(key => filters[key].length > 0)
    .map(key => {
      const met = matchesOf(ground, {...filters, [key]: []});
      return {key, count: met.reduce((sum, one) => sum + one, 0)};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}
