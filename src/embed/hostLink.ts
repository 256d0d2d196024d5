/**
 * The frame's side of what article and frame say to each other.
 *
 *   article ──► itinera:command ──► queue ──► one change of the store a frame ──► itinera:ack, each with its rid
 *   store ──► itinera:timechange · select · step ──► article
 */
import {type Command, isHello, type Rid, readCommand} from '../protocol';
import {
  type AddressState,
  boundsFor,
  createItineraStore,
  type ItineraState,
  type ItineraStore,
  isSame,
  selectDay,
  selectSelection,
  toldDay,
} from '../store';
import {fromDayNumber} from '../time';
import {type FrameView, hearHost, isFramed, tellHost} from './frameView';
import {type Outcome, runCommand} from './runCommand';

export interface HostLinkOptions {
  readonly view: FrameView;
  /**
   * Opens the atlas anew, in a form that a mounted one does not take on; gives the store of the new one once it stands. Until then what the
   * article says waits; then the link goes over to the new store.
   */
  readonly openAnew: (address: Partial<AddressState>) => Promise<ItineraStore>;
  readonly clock?: LinkClock;
}

/** Timers rather than frames: a browser draws no frames for what is scrolled out of view, and the article waits for its answer. */
export interface LinkClock {
  /** Milliseconds since any moment. */
  now(): number;
  wait(ms: number, then: () => void): ReturnType<typeof setTimeout>;
  cancel(timer: ReturnType<typeof setTimeout> | undefined): void;
}

const frameMs = 16;
const leastTimeGapMs = 100;

const ownClock: LinkClock = {
  now: () => performance.now(),
  wait: (ms, then) => setTimeout(then, ms),
  cancel: timer => clearTimeout(timer),
};

/**
 * Lets the article around the page drive it and hear of it. Where there is no article, nothing happens.
 *
 * @returns ends it; what was not yet run is left.
 */
export function linkToHost(
  store: ItineraStore,
  {view, openAnew, clock = ownClock}: HostLinkOptions,
): () => void {
  if (!isFramed(view)) return () => {};
  let stopTelling = tellChanges(store, view, clock);
  const queue = queueOf(clock, run);
  let current = store;
  let isOver = false;

  async function run(asked: readonly Asked[]): Promise<void> {
    let from = 0;
    while (from < asked.length && !isOver) {
      const {outcomes, another} = runTogether(current, asked.slice(from));
      for (const [k, outcome] of outcomes.entries()) answer(asked[from + k]!.rid, outcome.error);
      from += outcomes.length;
      if (another) {
        answer(asked[from]!.rid, await goOver(another));
        from += 1;
      }
    }
  }

  /** Goes over to an atlas that is opened anew; gives what was wrong, or null. */
  async function goOver({error, another}: Outcome): Promise<string | null> {
    try {
      const opened = await openAnew(another!);
      if (isOver) return error;
      stopTelling();
      current = opened;
      stopTelling = tellChanges(current, view, clock);
      return error;
    } catch (reason) {
      return `goto: the map could not be opened anew: ${reason instanceof Error ? reason.message : String(reason)}`;
    }
  }

  function answer(rid: Rid, error: string | null): void {
    if (!isOver) tellHost(view, 'itinera:ack', error === null ? {rid, ok: true} : {rid, ok: false, error});
  }

  const stopHearing = hearHost(view, data => {
    if (isHello(data)) return tellHost(view, 'itinera:ready', {});
    const reading = readCommand(data);
    if (!reading) return;
    if ('error' in reading) answer(reading.rid, reading.error);
    else queue.add(reading);
  });
  tellHost(view, 'itinera:ready', {});
  return () => {
    isOver = true;
    stopHearing();
    queue.stop();
    stopTelling();
  };
}

/** A command and the number by which the article knows its answer. */
interface Asked {
  readonly rid: Rid;
  readonly command: Command;
}

/** Gathers what is asked, so that it is run at most once a frame, in its order, and never twice at a time. */
function queueOf(clock: LinkClock, run: (asked: readonly Asked[]) => Promise<void>) {
  let waiting: Asked[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let lastMs = Number.NEGATIVE_INFINITY;

  function schedule(): void {
    if (isRunning || timer !== undefined || waiting.length === 0) return;
    timer = clock.wait(Math.max(0, lastMs + frameMs - clock.now()), () => void flush());
  }
  async function flush(): Promise<void> {
    timer = undefined;
    isRunning = true;
    lastMs = clock.now();
    const asked = waiting;
    waiting = [];
    try {
      await run(asked);
    } finally {
      isRunning = false;
      schedule();
    }
  }
  return {
    add: (asked: Asked) => {
      waiting.push(asked);
      schedule();
    },
    stop: () => {
      clock.cancel(timer);
      waiting = [];
    },
  };
}

/**
 * Runs commands up to the first that asks for another map. Several are tried on a store that nobody listens to, and what has become of it is taken over
 * at once: a thousand of them are one change, and the same as if each had been run.
 *
 * @returns what came of each that was run, and of the one that asks for another map, which was not; null if none does.
 */
function runTogether(
  store: ItineraStore,
  asked: readonly Asked[],
): {readonly outcomes: readonly Outcome[]; readonly another: Outcome | null} {
  const ground = asked.length === 1 ? store : copyOf(store);
  const outcomes: Outcome[] = [];
  let another: Outcome | null = null;
  for (const {command} of asked) {
    const outcome = runCommand(ground, command);
    if (outcome.another) {
      another = outcome;
      break;
    }
    outcomes.push(outcome);
  }
  if (ground !== store) store.setState(changesBetween(store.getState(), ground.getState()));
  return {outcomes, another};
}

function copyOf(store: ItineraStore): ItineraStore {
  const state = store.getState();
  const copy = createItineraStore(state.indexes, {}, state.pageLanguage);
  copy.setState(changesBetween(copy.getState(), state));
  return copy;
}

/** What of a state is another than it was. Its actions stay: they are those of their own store. */
function changesBetween(before: ItineraState, after: ItineraState): Partial<ItineraState> {
  const changes = Object.entries(after).filter(
    ([key, value]) => typeof value !== 'function' && value !== before[key as keyof ItineraState],
  );
  return Object.fromEntries(changes) as Partial<ItineraState>;
}

/** Tells the article what changes: the day at most ten times a second and always the last one. */
function tellChanges(store: ItineraStore, view: FrameView, clock: LinkClock): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldDayNo = selectDay(store.getState());
  let lastMs = Number.NEGATIVE_INFINITY;

  function tellDay(): void {
    timer = undefined;
    const day = selectDay(store.getState());
    if (day === toldDayNo) return;
    toldDayNo = day;
    lastMs = clock.now();
    tellHost(view, 'itinera:timechange', {t: fromDayNumber(day)});
  }
  const stops = [
    store.subscribe(selectDay, () => {
      const leftMs = lastMs + leastTimeGapMs - clock.now();
      if (leftMs <= 0 && timer === undefined) tellDay();
      else timer ??= clock.wait(Math.max(0, leftMs), tellDay);
    }),
    store.subscribe(
      selectSelection,
      selection => {
        tellHost(view, 'itinera:select', {selection: selection && {kind: selection.kind, id: selection.id}});
        const step = stepOf(store.getState());
        if (step) tellHost(view, 'itinera:step', step);
      },
      {equalityFn: isSame},
    ),
  ];
  return () => {
    clock.cancel(timer);
    for (const stop of stops) stop();
  };
}

/** Which of the events that are told is open; null if none is. */
function stepOf(
  state: ItineraState,
): {readonly event: string; readonly at: number; readonly of: number} | null {
  const {indexes, selection} = state;
  if (selection?.kind !== 'event') return null;
  const all = {indexes, window: boundsFor(state)};
  const told = indexes.inOrder.filter(eventIdx => toldDay(all, eventIdx) !== null);
  const rank = told.indexOf(indexes.eventIdxOf.get(selection.id) ?? -1);
  return rank < 0 ? null : {event: selection.id, at: rank + 1, of: told.length};
}
