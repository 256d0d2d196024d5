/** Types of the custom element `<itinera-map>`, which itinera-map.js defines. */

/** What can be opened. */
export type ItineraKind = 'event' | 'place' | 'actor' | 'org' | 'source';

/** A thing of the dataset. */
export interface ItineraThing {
  readonly kind: ItineraKind;
  readonly id: string;
}

/** What each event of the element carries as its `detail`. */
export interface ItineraMapDetails {
  /** The map can be told what to do. */
  ready: Record<never, never>;
  /** The clock stands on another day, such as 2025-06-29; at most ten times a second and the last one. */
  timechange: {readonly t: string};
  /** Something else is open, or nothing. */
  select: {readonly selection: ItineraThing | null};
  /**
   * An event was opened: its id, its rank in the order of being told, from 1, and how many events there are. While a story is told, also its id, its step,
   * from 1, and how many it has; `event` is empty and `at` 0 where that step shows no event.
   */
  step: {
    readonly event: string;
    readonly at: number;
    readonly of: number;
    readonly story?: {readonly id: string; readonly step: number; readonly of: number};
  };
  /** Something could not be shown, or an attribute asks for something that is not there. */
  error: {readonly message: string};
}

/**
 * The element `<itinera-map src="…/embed.html">`. Its attributes say what it shows; a change of one is told to the map that is loaded. Each method
 * loads a map that was not near enough yet, and is settled by its answer: rejected with an `Error` in words where it says no, has not answered
 * within ten seconds, or is taken out of the page.
 */
export interface ItineraMapElement extends HTMLElement {
  /** Opens the next event in the order of being told; while a story is told, goes to its next step. */
  next(): Promise<void>;
  /** Opens the previous one. */
  prev(): Promise<void>;
  /** Shows what the fragment of an address asks for, such as `t=2025-06-29&place=bishkek`. */
  goto(fragment: string): Promise<void>;
  /** Sets the clock to a day such as 2025-06-29. */
  setTime(day: string): Promise<void>;
  /** Opens the panel of a thing. */
  select(kind: ItineraKind, id: string): Promise<void>;
  /** Closes what is open. */
  select(kind: null): Promise<void>;
  play(): Promise<void>;
  pause(): Promise<void>;
  setTheme(theme: 'auto' | 'light' | 'dark'): Promise<void>;

  addEventListener<Type extends keyof ItineraMapDetails>(
    type: Type,
    listener: (event: CustomEvent<ItineraMapDetails[Type]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'itinera-map': ItineraMapElement;
  }
}
