import type {StateCreator} from 'zustand/vanilla';
import type {Indexes} from '../indexes';
import type {ItineraState} from './itineraStore';

/** What a panel can be about. A country is a place. */
export const selectionKinds = ['event', 'place', 'actor', 'org', 'source'] as const;
export type SelectionKind = (typeof selectionKinds)[number];

export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** What an address can ask for by an id. */
export interface Missing {
  readonly kind: SelectionKind | 'story';
  readonly id: string;
}

/** What the reader has picked, and what the pointer or the focus is on. */
export interface SelectionSlice {
  readonly selection: Selection | null;
  /** The event that is picked out for now on map, track, panel and list, by its position; null for none. */
  readonly pickedEventIdx: number | null;
  /** What an address asked for and the dataset does not hold; null once the reader has seen it. */
  readonly missing: Missing | null;

  /** Opens an event: its panel, its journey, and the clock on the day on which it is told, to which a zoomed window goes. */
  openEvent(eventId: string): void;
  /** Opens the panel of a place, a person, an organisation or a source; the clock stays. */
  select(selection: Selection): void;
  clearSelection(): void;
  pickEvent(eventIdx: number | null): void;
  dismissMissing(): void;
}

export const createSelectionSlice =
  ({
    selection,
    missing,
  }: Pick<SelectionSlice, 'selection' | 'missing'>): StateCreator<
    ItineraState,
    [['zustand/subscribeWithSelector', never]],
    [],
    SelectionSlice
  > =>
  (set, get) => ({
    selection,
    pickedEventIdx: null,
    missing,
    openEvent: eventId => {
      const {all} = get();
      const eventIdx = all.eventIdxOf.get(eventId);
      if (eventIdx === undefined) return;
      get().visitDay(all.focusDay[eventIdx]!);
      set({selection: {kind: 'event', id: eventId}});
    },
    select: next => {
      if (next.kind === 'event') get().openEvent(next.id);
      else if (!isSame(get().selection, next)) set({selection: next});
    },
    clearSelection: () => set({selection: null}),
    dismissMissing: () => set({missing: null}),
    pickEvent: pickedEventIdx => {
      if (get().pickedEventIdx !== pickedEventIdx) set({pickedEventIdx});
    },
  });

/** Whether the dataset knows what a selection names. */
export function exists(indexes: Indexes, {kind, id}: Selection): boolean {
  const table = {
    event: indexes.eventIdxOf,
    place: indexes.placeIdxOf,
    actor: indexes.actorIdxOf,
    org: indexes.organisationIdxOf,
    source: indexes.sourceIdxOf,
  }[kind];
  return table.has(id);
}

/** Whether two selections are of the same thing. */
export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}
