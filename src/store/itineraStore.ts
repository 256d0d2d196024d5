import {subscribeWithSelector} from 'zustand/middleware';
import {createStore, type StoreApi} from 'zustand/vanilla';
import type {Indexes} from '../indexes';
import {languages} from '../model';
import {type AddressState, openingOf} from './address';
import {createSelectionSlice, type SelectionSlice} from './selection';
import {createTimeSlice, type TimeSlice} from './time';
import {createViewSlice, type ViewSlice} from './view';

/** All that a reader is looking at. `indexes` is a constant, kept here so that actions can ask it. */
export type ItineraState = TimeSlice & SelectionSlice & ViewSlice & {readonly indexes: Indexes};

export type ItineraStore = ReturnType<typeof createItineraStore>;
export type ReadableStore = StoreApi<ItineraState>;

/**
 * A store of its own for each mounted atlas.
 *
 * @param address  what the address asks for; what it leaves out is the dataset's opening.
 * @param pageLanguage  the language that the page was written in.
 */
export function createItineraStore(
  indexes: Indexes,
  address: Partial<AddressState> = {},
  pageLanguage: string = languages[0],
) {
  const first = openingOf(indexes, address, pageLanguage);
  return createStore<ItineraState>()(
    subscribeWithSelector((...args) => ({
      indexes,
      ...createTimeSlice(first)(...args),
      ...createSelectionSlice(first)(...args),
      ...createViewSlice(first)(...args),
    })),
  );
}
