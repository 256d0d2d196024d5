import type {Details} from '../indexes';
import {type EventDetails, shardSize} from './tables';

/** What of events stands in no column, as far as it has been fetched. */
export interface DetailsStore extends Details {
  /** null while it has not come. */
  at(eventIdx: number): EventDetails | null;
  /** Calls back whenever some have come. */
  onCome(listener: () => void): void;
}

/**
 * Keeps details, and fetches those that are missing, a file of them at a time and each file once.
 *
 * @param fetchShard  fetches a file; where that fails it is tried again when its events are wanted again.
 */
export function detailsStore(fetchShard: (shard: number) => Promise<readonly EventDetails[]>): DetailsStore {
  const come = new Map<number, readonly EventDetails[]>();
  const coming = new Map<number, Promise<void>>();
  const listeners: (() => void)[] = [];
  const shardOf = (eventIdx: number) => Math.floor(eventIdx / shardSize);

  const fetchOnce = (shard: number): Promise<void> => {
    const underWay = coming.get(shard);
    if (underWay) return underWay;
    const fetching = fetchShard(shard)
      .then(details => {
        come.set(shard, details);
      })
      .finally(() => coming.delete(shard));
    coming.set(shard, fetching);
    return fetching;
  };

  return {
    at: eventIdx => come.get(shardOf(eventIdx))?.[eventIdx % shardSize] ?? null,
    areThere: eventIdxs => eventIdxs.every(eventIdx => come.has(shardOf(eventIdx))),
    load: async eventIdxs => {
      const missing = [...new Set(eventIdxs.map(shardOf))].filter(shard => !come.has(shard));
      if (missing.length === 0) return;
      await Promise.all(missing.map(fetchOnce));
      for (const listener of listeners) listener();
    },
    onCome: listener => void listeners.push(listener),
  };
}
