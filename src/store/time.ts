import type {StateCreator} from 'zustand/vanilla';
import {clampWindow, type DayWindow, daysOf, holds} from '../time';
import {boundsFor} from './axis';
import type {ItineraState} from './itineraStore';

/** Where the clock stands, and what stretch of time is shown. */
export interface TimeSlice {
  /** Days since 1970-01-01, fractional: noon of a day is `.5`. */
  readonly playhead: number;
  readonly playing: boolean;
  /** How many times faster than the measured pace playing goes. */
  readonly speed: Speed;
  /** First and last day of the axis, inclusive day numbers. */
  readonly window: DayWindow;
  /** Whether empty stretches of the axis are drawn at their true length. */
  readonly trueScale: boolean;

  /** Sets the clock to noon of a day and stops playing. */
  goToDay(day: number): void;
  /** The same for a day that may lie outside a window that was zoomed: the window goes there, as far as the dataset's own reaches. */
  visitDay(day: number): void;
  /** Sets the clock to any moment and stops playing: what a drag does. */
  scrubTo(playhead: number): void;
  /** Moves the clock on while it plays. */
  advanceTo(playhead: number): void;
  play(): void;
  pause(): void;
  changeSpeed(): void;
  toggleTrueScale(): void;
  /** Shows another stretch of time. A clock that would be left behind goes along with the nearest end; what plays plays on. */
  changeWindow(window: DayWindow): void;
}

export const speeds = [1, 2, 0.5] as const;
export type Speed = (typeof speeds)[number];

export const createTimeSlice =
  (
    first: Pick<TimeSlice, 'playhead' | 'window'>,
  ): StateCreator<ItineraState, [['zustand/subscribeWithSelector', never]], [], TimeSlice> =>
  (set, get) => {
    const within = (playhead: number, {from, to} = get().window) =>
      Math.max(from + 0.5, Math.min(to + 0.5, playhead));
    return {
      ...first,
      playing: false,
      speed: 1,
      trueScale: false,
      goToDay: day => set({playhead: within(day + 0.5), playing: false}),
      visitDay: day => {
        const {window} = get();
        const all = boundsFor(get());
        if (!holds(window, day) && holds(all, day)) {
          const days = daysOf(window);
          const from = day - Math.floor(days / 2);
          get().changeWindow(clampWindow({from, to: from + days - 1}, all));
        }
        get().goToDay(day);
      },
      scrubTo: playhead => set({playhead: within(playhead), playing: false}),
      advanceTo: playhead => set({playhead: within(playhead)}),
      // at the end of the window, playing starts again from its beginning
      play: () =>
        set(state => ({
          playing: true,
          playhead: state.playhead >= state.window.to + 0.5 ? state.window.from + 0.5 : state.playhead,
        })),
      pause: () => set({playing: false}),
      changeSpeed: () => set(({speed}) => ({speed: speeds[(speeds.indexOf(speed) + 1) % speeds.length]!})),
      toggleTrueScale: () => set(({trueScale}) => ({trueScale: !trueScale})),
      changeWindow: ({from, to}) => {
        const {window, playhead} = get();
        if (from === window.from && to === window.to) return;
        set({window: {from, to}, playhead: within(playhead, {from, to})});
      },
    };
  };
