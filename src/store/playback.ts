import {firstAt, type Warp} from '../time';
import type {ItineraState, ItineraStore} from './itineraStore';
import {selectDay} from './selectors';

/** What playing needs to know of the world outside. */
export interface PlaybackClock {
  /** Milliseconds since any moment. */
  now(): number;
  /** Calls back once, before the next picture. */
  request(frame: () => void): number;
  cancel(handle: number): void;
  isHidden(): boolean;
  /** Calls back whenever the page is hidden or shown; returns the undoing. */
  onVisibilityChange(changed: () => void): () => void;
  /** Asked with every frame: the wish may change while it plays. */
  prefersReducedMotion(): boolean;
}

/** The clock of a browser's page. */
export function pageClock(
  page: Window & typeof globalThis,
  prefersReducedMotion: () => boolean,
): PlaybackClock {
  const {document} = page;
  return {
    now: () => page.performance.now(),
    request: frame => page.requestAnimationFrame(frame),
    cancel: handle => page.cancelAnimationFrame(handle),
    isHidden: () => document.hidden,
    onVisibilityChange: changed => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    prefersReducedMotion,
  };
}

// after a longer frame the machine has slept or the tab was away: it counts as an ordinary one
const longestFrameMs = 1000;
const ordinaryFrameMs = 1000 / 60;

/**
 * Moves the clock of a store whenever it plays, until the end of the window is reached or the page is hidden: both pause it. Where less motion is
 * wished, the clock steps from one day on which something is told to the next instead, and dwells there; of very many such days, from part to part of
 * the calendar, onto the fullest day of each.
 *
 * @param warpFor  the map between seconds and clock; asked when playing starts, and again when the window or the scale has changed.
 * @returns stops moving it for good.
 */
export function startPlayback(
  store: ItineraStore,
  warpFor: (state: ItineraState) => Warp,
  clock: PlaybackClock,
): () => void {
  let stopRun = () => {};
  const stopListening = store.subscribe(
    state => state.playing,
    playing => {
      stopRun();
      stopRun = () => {};
      if (!playing) return;
      if (clock.isHidden()) store.getState().pause();
      else stopRun = run(store, warpFor, clock);
    },
    {fireImmediately: true},
  );
  const stopWatching = clock.onVisibilityChange(() => {
    if (clock.isHidden() && store.getState().playing) store.getState().pause();
  });
  return () => {
    stopListening();
    stopWatching();
    stopRun();
  };
}

/** One run from play to pause: asks for frames and tells how many seconds of playing each was. */
function run(store: ItineraStore, warpFor: (state: ItineraState) => Warp, clock: PlaybackClock): () => void {
  const warp = keptWarp(store, warpFor);
  const advances = {steps: stepping(store, warp), moves: moving(store, warp)};
  let lastMs = clock.now();
  let handle = clock.request(frame);
  function frame() {
    const nowMs = clock.now();
    const passedMs = nowMs - lastMs;
    lastMs = nowMs;
    // asked for first, so that a pause finds something to cancel
    handle = clock.request(frame);
    const advance = advances[clock.prefersReducedMotion() ? 'steps' : 'moves'];
    advance(((passedMs > longestFrameMs ? ordinaryFrameMs : passedMs) / 1000) * store.getState().speed);
  }
  return () => clock.cancel(handle);
}

/** The warp of the window and scale of now. */
function keptWarp(store: ItineraStore, warpFor: (state: ItineraState) => Warp): () => Warp {
  let warp: Warp | undefined;
  let of: ItineraState | undefined;
  return () => {
    const state = store.getState();
    if (warp && of && of.window === state.window && of.trueScale === state.trueScale) return warp;
    of = state;
    warp = warpFor(state);
    return warp;
  };
}

type Advance = (seconds: number) => void;

function moving(store: ItineraStore, warpOfNow: () => Warp): Advance {
  let seconds = 0;
  let movedTo: number | undefined;
  let warp: Warp | undefined;
  return passedS => {
    const state = store.getState();
    // at the start, after a change of scale, or when somebody else has moved the clock
    if (warpOfNow() !== warp || state.playhead !== movedTo) {
      warp = warpOfNow();
      seconds = warp.secondsAt(state.playhead);
    }
    seconds = warp.onward(seconds, passedS);
    state.advanceTo(warp.playheadAt(seconds));
    movedTo = store.getState().playhead;
    if (seconds >= warp.durationS) state.pause();
  };
}

function stepping(store: ItineraStore, warpOfNow: () => Warp): Advance {
  let leftS = 0;
  let steppedTo: number | undefined;
  return passedS => {
    const state = store.getState();
    const {steps} = warpOfNow();
    const day = selectDay(state);
    const at = firstAt(steps.length, step => steps[step]!.day >= day);
    const here = steps[at]?.day === day ? steps[at] : undefined;
    // at the start, or when it has moved in between, which a change of the wish allows
    if (state.playhead !== steppedTo) {
      state.advanceTo(day + 0.5);
      steppedTo = store.getState().playhead;
      leftS = here?.dwellS ?? 0;
    }
    leftS -= passedS;
    if (leftS > 0) return;

    const next = steps[here ? at + 1 : at];
    state.advanceTo((next ? next.day : state.window.to) + 0.5);
    steppedTo = store.getState().playhead;
    leftS = next?.dwellS ?? 0;
    if (!next) state.pause();
  };
}
