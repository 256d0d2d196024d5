import type {StateCreator} from 'zustand/vanilla';
import type {ItineraState} from './itineraStore';

export interface CompareSlice {
  /**
   * What is held against what, as the address has it: "actor,sergey-lavrov,vladimir-putin", "time,2024-01-01/2024-12-31,2025-01-01/2025-12-31"; null
   * while nothing is, and empty where it is still to be chosen. `src/compare` knows what of it makes sense.
   */
  readonly compare: string | null;
  openCompare(compare: string | null): void;
}

/** A comparison as an address may have it: a kind and two things, in letters that need no escaping. */
export function parseCompare(text: string): string | undefined {
  return /^[a-z]+(?:,[a-z0-9/-]{1,80}){2}$/.test(text) ? text : undefined;
}

export const createCompareSlice =
  ({
    compare,
  }: Pick<CompareSlice, 'compare'>): StateCreator<
    ItineraState,
    [['zustand/subscribeWithSelector', never]],
    [],
    CompareSlice
  > =>
  set => ({compare, openCompare: compare => set({compare})});
