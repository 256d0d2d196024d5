import type {StateCreator} from 'zustand/vanilla';
import {attendances, eventKinds, formats, keysOf, statuses} from '../model';
import type {ItineraState} from './itineraStore';

/** What can be asked of an event: one of the values of each key that has any. These are keys of the address as well. */
export const filterKeys = [
  'format',
  'kind',
  'status',
  'attendance',
  'person',
  'country',
  'certainty',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** By key the values of which one must be met; a key without any asks nothing. People by id, countries by code, the others from `filterValues`. */
export type Filters = Readonly<Record<FilterKey, readonly string[]>>;

/** The values of closed keys. A status is that of the newest report, or what became of what it announced. */
export const filterValues: Readonly<Partial<Record<FilterKey, readonly string[]>>> = {
  format: keysOf(formats),
  kind: keysOf(eventKinds),
  status: [...keysOf(statuses), 'expected', 'unconfirmed'],
  attendance: keysOf(attendances),
  // certainly within the window, or no more than possibly
  certainty: ['certain', 'possible'],
};

export const noFilters = filtersOf({});

/** Filters of which only some are named. */
export function filtersOf(some: Partial<Filters>): Filters {
  return Object.fromEntries(filterKeys.map(key => [key, some[key] ?? []])) as unknown as Filters;
}

/** Whether they ask anything. */
export function isFiltering(filters: Filters): boolean {
  return filterKeys.some(key => filters[key].length > 0);
}

export interface FiltersSlice {
  readonly filters: Filters;
  changeFilters(filters: Filters): void;
}

export const createFiltersSlice =
  ({
    filters,
  }: Pick<FiltersSlice, 'filters'>): StateCreator<
    ItineraState,
    [['zustand/subscribeWithSelector', never]],
    [],
    FiltersSlice
  > =>
  set => ({
    filters,
    changeFilters: filters => set({filters}),
  });
