/**
 * The frame's side of what article and frame say to each other.
 *
 *   article ──► itinera:command ──► queue ──► one change of the store a frame ──► itinera:ack, each with its rid
 *   store ──► itinera:timechange · select · step ──► article
 */
import {type Command, type FrameFields, isHello, type Rid, readCommand} from '../protocol';
import {
  boundsFor,
  createItineraStore,
  type ItineraState,
  type ItineraStore,
  isSame,
  type Selection,
  type StoryPlace,
  selectDay,
  selectSelection,
  storyOf,
  toldDay,
} from '../store';
import {fromDayNumber} from '../time';
import {type FrameView, hearHost, isFramed, tellHost} from './frameView';
import {type Outcome, runCommand} from './runCommand';

export interface HostLinkOptions {
  readonly view: FrameView;
  /**
   * Opens the atlas anew with a fragment, in a form that a mounted one does not take on. What the article says meanwhile waits for the store of the
   * new one, which is to be linked in its turn.
   */
  readonly openAnew: (fragment: string) => void;
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
 * @returns ends it; what has not been run by then, the next atlas that is linked in the same window runs.
 */
export function linkToHost(
  store: ItineraStore,
  {view, openAnew, clock = ownClock}: HostLinkOptions,
): () => void {
  if (!isFramed(view)) return () => {};
  const past = pasts.get(view);
  const own: Past = past ?? {...whatIsShown(store.getState()), left: [], opening: null};
  pasts.set(view, own);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;

  function schedule(): void {
    if (own.opening || timer !== undefined || own.left.length === 0) return;
    timer = clock.wait(Math.max(0, lastMs + frameMs - clock.now()), run);
  }
  /** All that was asked since the last frame, in its order. */
  function run(): void {
    timer = undefined;
    lastMs = clock.now();
    const asked = own.left;
    const {outcomes, another} = runTogether(store, asked);
    own.left = asked.slice(outcomes.length);
    for (const [k, {error}] of outcomes.entries()) answer(asked[k]!.rid, error);
    if (another === null) return;
    // answered by the one that is opened
    own.opening = {rid: own.left.shift()!.rid, error: another.error};
    openAnew(another.another!);
  }
  function answer(rid: Rid, error: string | null): void {
    tellHost(view, 'itinera:ack', error === null ? {rid, ok: true} : {rid, ok: false, error});
  }

  const stopHearing = hearHost(view, data => {
    if (isHello(data)) {
      tellHost(view, 'itinera:ready', {});
      return;
    }
    const reading = readCommand(data);
    if (!reading) return;
    if ('error' in reading) answer(reading.rid, reading.error);
    else {
      own.left.push(reading);
      schedule();
    }
  });
  if (!past) tellHost(view, 'itinera:ready', {});
  const stopTelling = tellChanges(store, own, view, clock);
  if (own.opening) answer(own.opening.rid, own.opening.error);
  own.opening = null;
  schedule();
  return () => {
    clock.cancel(timer);
    stopHearing();
    stopTelling();
  };
}

/** A command and the number by which the article knows its answer. */
interface Asked {
  readonly rid: Rid;
  readonly command: Command;
}

/** What an atlas leaves to the one that is opened in its place, of which the article need not know. */
interface Past extends Shown {
  /** What was asked and not yet run. */
  left: Asked[];
  /** The command by which the atlas is being opened anew, and what was wrong with it. */
  opening: {readonly rid: Rid; readonly error: string | null} | null;
}

/** What the article was last told. */
interface Shown {
  day: number;
  selection: Selection | null;
  story: StoryPlace | null;
}

const pasts = new WeakMap<FrameView, Past>();

function whatIsShown(state: ItineraState): Shown {
  return {day: selectDay(state), selection: state.selection, story: state.story};
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
  const copy = createItineraStore(state.all, {}, state.pageLanguage);
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

/** Tells the article what changes, and what is another than it was told last: the day at most ten times a second and always the last one. */
function tellChanges(store: ItineraStore, last: Shown, view: FrameView, clock: LinkClock): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;

  function tellDay(): void {
    timer = undefined;
    const day = selectDay(store.getState());
    if (day === last.day) return;
    last.day = day;
    lastMs = clock.now();
    tellHost(view, 'itinera:timechange', {t: fromDayNumber(day)});
  }
  function tellSelection(): void {
    const {selection, story} = store.getState();
    const isOther = !isSame(selection, last.selection);
    const isOtherStep = story?.id !== last.story?.id || story?.step !== last.story?.step;
    last.selection = selection;
    last.story = story;
    if (isOther)
      tellHost(view, 'itinera:select', {selection: selection && {kind: selection.kind, id: selection.id}});
    const step = isOther || (isOtherStep && story) ? stepOf(store.getState(), isOtherStep) : null;
    if (step) tellHost(view, 'itinera:step', step);
  }
  const stops = [
    store.subscribe(selectDay, () => {
      const leftMs = lastMs + leastTimeGapMs - clock.now();
      if (leftMs <= 0 && timer === undefined) tellDay();
      else timer ??= clock.wait(Math.max(0, leftMs), tellDay);
    }),
    store.subscribe(selectSelection, tellSelection),
    store.subscribe(({story}) => story, tellSelection),
  ];
  tellDay();
  tellSelection();
  return () => {
    clock.cancel(timer);
    for (const stop of stops) stop();
  };
}

/** Which of the events that are told is open, and of a story which step; null if neither is, but for a story that has gone on to show no event. */
function stepOf(state: ItineraState, hasGoneOn: boolean): FrameFields['itinera:step'] | null {
  const {all, indexes, selection, story} = state;
  const ground = {indexes, window: boundsFor(state)};
  const told = indexes.inOrder.filter(eventIdx => toldDay(ground, eventIdx) !== null);
  const event = selection?.kind === 'event' ? selection.id : '';
  const at = told.indexOf(indexes.eventIdxOf.get(event) ?? -1) + 1;
  const steps = story && storyOf(all, story.id)?.steps.length;
  if (at === 0 && !(steps && hasGoneOn)) return null;
  return {
    event: at === 0 ? '' : event,
    at,
    of: told.length,
    ...(story && steps && {story: {id: story.id, step: story.step, of: steps}}),
  };
}
