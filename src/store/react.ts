import {createContext, createElement, type ReactNode, useContext} from 'react';
import {useStore} from 'zustand';
import type {Indexes} from '../indexes';
import type {ItineraState, ItineraStore} from './itineraStore';

const StoreContext = createContext<ItineraStore | null>(null);

/** Gives the components below it their store. */
export function StoreProvider({store, children}: {store: ItineraStore; children: ReactNode}) {
  return createElement(StoreContext, {value: store}, children);
}

/** The store itself, for what subscribes to it outside React. */
export function useItineraStore(): ItineraStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store: expected a StoreProvider above');
  return store;
}

/** A value of the state; the component renders again only when it changes. */
export function useItinera<T>(selector: (state: ItineraState) => T): T {
  return useStore(useItineraStore(), selector);
}

/** The indexes of what is shown, which the filters change. */
export function useIndexes(): Indexes {
  return useItinera(({indexes}) => indexes);
}

/** The indexes of everything, which never change. */
export function useAllIndexes(): Indexes {
  return useItineraStore().getState().all;
}
