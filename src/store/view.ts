import type {StateCreator} from 'zustand/vanilla';
import {type Camera, clampCamera} from '../geo';
import type {ItineraState} from './itineraStore';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const modes = ['map', 'list'] as const;
export type Mode = (typeof modes)[number];

/** How the reader looks at it. */
export interface ViewSlice {
  /** null until the reader has moved the map: the opening frame of the dataset. */
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly mode: Mode;

  /** Looks elsewhere; what the map cannot show is clamped. */
  moveCamera(camera: Camera): void;
  resetCamera(): void;
  changeTheme(theme: Theme): void;
  changeMode(mode: Mode): void;
}

export const createViewSlice =
  (
    first: Pick<ViewSlice, 'camera' | 'theme' | 'mode'>,
  ): StateCreator<ItineraState, [['zustand/subscribeWithSelector', never]], [], ViewSlice> =>
  set => ({
    ...first,
    moveCamera: camera => set({camera: clampCamera(camera)}),
    resetCamera: () => set({camera: null}),
    changeTheme: theme => set({theme}),
    changeMode: mode => set({mode}),
  });
