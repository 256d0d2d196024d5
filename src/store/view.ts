import type {StateCreator} from 'zustand/vanilla';
import {type Camera, clampCamera, type ProjectionName} from '../geo';
import type {Worldview} from '../model';
import type {ItineraState} from './itineraStore';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const modes = ['map', 'list'] as const;
export type Mode = (typeof modes)[number];

/** By what the list puts events together. */
export const groupings = ['day', 'place', 'person'] as const;
export type Grouping = (typeof groupings)[number];

/** When the live map takes over from the still: when the page is idle or the map first moves, at once, or not at all. */
export const liveChoices = ['auto', 'always', 'never'] as const;
export type LiveChoice = (typeof liveChoices)[number];

/** How the map is drawn: as the dataset has it or the address asks, and the same as long as an atlas is mounted. Where the reader is plays no part. */
export interface MapForm {
  readonly projection: ProjectionName;
  /** Whose reading of disputed lines and areas is drawn. */
  readonly worldview: Worldview;
  /** BCP 47 tag of the language of the map's names, and of the whole page where that speaks it: one of the dataset's or the page's. */
  readonly language: string;
  /** Whether each place is named in a language of its own instead. */
  readonly ownNames: boolean;
  readonly live: LiveChoice;
  /** The one thing that is shown, everything else being hidden: its kind and its id, "place,bishkek"; null: everything. */
  readonly only: string | null;
  /** The day by which what is shown had been reported; null: whatever has been reported since as well. */
  readonly known: number | null;
}

/** How the reader looks at it. */
export interface ViewSlice extends MapForm {
  /** The language that the page was written in, which needs no saying in an address. */
  readonly pageLanguage: string;
  /** null until the reader has moved the map: the opening frame of the dataset. */
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly mode: Mode;
  readonly group: Grouping;

  /** Looks elsewhere; what the map cannot show is clamped. */
  moveCamera(camera: Camera): void;
  resetCamera(): void;
  changeTheme(theme: Theme): void;
  changeMode(mode: Mode): void;
  changeGroup(group: Grouping): void;
}

export const createViewSlice =
  (
    first: MapForm & Pick<ViewSlice, 'pageLanguage' | 'camera' | 'theme' | 'mode' | 'group'>,
  ): StateCreator<ItineraState, [['zustand/subscribeWithSelector', never]], [], ViewSlice> =>
  set => ({
    ...first,
    moveCamera: camera => set(({projection}) => ({camera: clampCamera(camera, projection)})),
    resetCamera: () => set({camera: null}),
    changeTheme: theme => set({theme}),
    changeMode: mode => set({mode}),
    changeGroup: group => set({group}),
  });

/** Whether two objects have the same properties with the same values, each taken whole. */
export function areAlike<Values extends object>(some: Values, others: Values): boolean {
  return (Object.keys(some) as (keyof Values)[]).every(key => some[key] === others[key]);
}

/** What of a state is constant for a mount. */
export function mapFormOf({projection, worldview, language, ownNames, live, only, known}: MapForm): MapForm {
  return {projection, worldview, language, ownNames, live, only, known};
}
