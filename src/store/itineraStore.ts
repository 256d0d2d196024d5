import {subscribeWithSelector} from 'zustand/middleware';
import {createStore, type StoreApi} from 'zustand/vanilla';
import type {Indexes} from '../indexes';
import {languages} from '../model';
import {type AddressState, openingOf} from './address';
import {type CompareSlice, createCompareSlice} from './compare';
import {createFiltersSlice, type FiltersSlice} from './filters';
import {createSelectionSlice, type SelectionSlice} from './selection';
import {createStorySlice, type StorySlice} from './story';
import {createTimeSlice, type Pacing, type TimeSlice} from './time';
import {createViewSlice, type ViewSlice} from './view';

/** All that a reader is looking at. */
export type ItineraState = TimeSlice &
  SelectionSlice &
  ViewSlice &
  FiltersSlice &
  StorySlice &
  CompareSlice & {
    /** Everything, whatever the filters say. It is a constant, kept here so that actions can ask it. */
    readonly all: Indexes;
    /** What the filters leave of it, at the same positions; the same object while they leave all. */
    readonly indexes: Indexes;
  };

export type ItineraStore = ReturnType<typeof createItineraStore>;
export type ReadableStore = StoreApi<ItineraState>;

/**
 * A store of its own for each mounted atlas.
 *
 * @param address  what the address asks for; what it leaves out is the dataset's opening.
 * @param pageLanguage  the language that the page was written in.
 * @param pacing  null: every day is told, however fast time runs.
 */
export function createItineraStore(
  indexes: Indexes,
  address: Partial<AddressState> = {},
  pageLanguage: string = languages[0],
  pacing: Pacing | null = null,
) {
  const first = openingOf(indexes, address, pageLanguage);
  return createStore<ItineraState>()(
    subscribeWithSelector((...args) => ({
      all: indexes,
      indexes,
      ...createTimeSlice(first, pacing)(...args),
      ...createSelectionSlice(first)(...args),
      ...createViewSlice(first)(...args),
      ...createFiltersSlice(first)(...args),
      ...createStorySlice(first)(...args),
      ...createCompareSlice(first)(...args),
    })),
  );
}
