import type {StateCreator} from 'zustand/vanilla';
import {clampWindow, type DayWindow, daysOf, holds} from '../time';
import {boundsFor} from './axis';
import type {ItineraState} from './itineraStore';
import {selectToldDay} from './selectors';

/** Where the clock stands, and what stretch of time is shown. */
export interface TimeSlice {
  /** Days since 1970-01-01, fractional: noon of a day is `.5`. */
  readonly playhead: number;
  readonly playing: boolean;
  /**
   * The day that words, buttons and names still tell while a hand or the clock runs through days faster than they can be read; null where they tell the
   * clock's own. It holds for that playhead alone: whatever else sets the clock is told at once.
   */
  readonly held: {readonly day: number; readonly playhead: number} | null;
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
  /** Sets the clock to any moment and stops playing: what a drag does. Its days are told no oftener than they can be read. */
  scrubTo(playhead: number): void;
  /** Moves the clock on while it plays; told likewise. */
  advanceTo(playhead: number): void;
  play(): void;
  pause(): void;
  changeSpeed(): void;
  toggleTrueScale(): void;
  /** Shows another stretch of time. A clock that would be left behind goes along with the nearest end; what plays plays on. */
  changeWindow(window: DayWindow): void;
}

/** The time outside, by which what runs is told no oftener than it can be read. */
export interface Pacing {
  /** Milliseconds since any moment. */
  now(): number;
  /** Calls back once, after so many milliseconds. */
  after(ms: number, callback: () => void): void;
}

/** Between two days that are told while time runs. */
const tellingMs = 200;

export const speeds = [1, 2, 0.5] as const;
export type Speed = (typeof speeds)[number];

export const createTimeSlice =
  (
    first: Pick<TimeSlice, 'playhead' | 'window'>,
    pacing: Pacing | null,
  ): StateCreator<ItineraState, [['zustand/subscribeWithSelector', never]], [], TimeSlice> =>
  (set, get) => {
    const within = (playhead: number, {from, to} = get().window) =>
      Math.max(from + 0.5, Math.min(to + 0.5, playhead));
    let toldMs = Number.NEGATIVE_INFINITY;
    let isDue = false;
    // time runs on to a playhead: its day is told now, or once the last one has been there for long enough
    const runTo = (playhead: number): Pick<TimeSlice, 'playhead' | 'held'> => {
      const told = selectToldDay(get());
      if (!pacing || Math.floor(playhead) === told) return {playhead, held: null};
      const leftMs = toldMs + tellingMs - pacing.now();
      if (leftMs <= 0) {
        toldMs = pacing.now();
        return {playhead, held: null};
      }
      if (!isDue) {
        isDue = true;
        pacing.after(leftMs, () => {
          isDue = false;
          toldMs = pacing.now();
          if (get().held) set({held: null});
        });
      }
      return {playhead, held: {day: told, playhead}};
    };
    return {
      ...first,
      held: null,
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
      scrubTo: playhead => set({...runTo(within(playhead)), playing: false}),
      advanceTo: playhead => set(runTo(within(playhead))),
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
