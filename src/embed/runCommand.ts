/** What a command of the article does, by the same actions that a hand on the page calls. */
import {explained} from '../app/explainAddress';
import type {Command, Thing} from '../protocol';
import {
  addressStateOf,
  asksForAnotherMap,
  exists,
  type ItineraState,
  type ItineraStore,
  languagesOfAddress,
  parseAddress,
  resumeAddress,
  serialiseAddress,
  stepEvent,
  stepStory,
  storyOf,
} from '../store';
import {toDayNumber} from '../time';

/** What came of a command. */
export interface Outcome {
  /** What was wrong with it, in words; null if all was well. */
  readonly error: string | null;
  /** The fragment that the atlas is to be opened anew with, for what a mounted one does not take on; null if it has been done. */
  readonly another: string | null;
}

const done: Outcome = {error: null, another: null};

/** Runs a command. What cannot be done leaves all as it was. */
export function runCommand(store: ItineraStore, command: Command): Outcome {
  const state = store.getState();
  switch (command.cmd) {
    case 'next':
      if (!stepStory(store, 1)) stepEvent(store, 1);
      return done;
    case 'prev':
      if (!stepStory(store, -1)) stepEvent(store, -1);
      return done;
    case 'goto':
      return goTo(store, command.args.fragment);
    case 'setTime':
      // as what opens an event does, it takes a zoomed axis along
      state.visitDay(toDayNumber(command.args.t));
      return done;
    case 'select':
      return select(store, command.args);
    case 'play':
      state.play();
      return done;
    case 'pause':
      state.pause();
      return done;
    case 'setTheme':
      state.changeTheme(command.args.theme);
      return done;
  }
}

function select(store: ItineraStore, thing: Thing | null): Outcome {
  const state = store.getState();
  if (thing && !exists(state.indexes, thing)) return {...done, error: `select: ${missing(thing)}`};
  if (thing) state.select(thing);
  else state.clearSelection();
  return done;
}

/** As with any address, what of it was understood is shown, and what was not is told. */
function goTo(store: ItineraStore, asked: string): Outcome {
  const state = store.getState();
  // of a key that stands twice the last one that is valid counts
  const fragment = [keptOf(state), asked.replace(/^#/, '')].filter(Boolean).join('&');
  const {state: address, complaints} = parseAddress(
    fragment,
    languagesOfAddress(state.indexes.dataset.dataset),
  );
  const {selection, story} = address;
  const lacks = [
    ...(selection && !exists(state.indexes, selection) ? [missing(selection)] : []),
    ...(story && !storyOf(state.all, story.id) ? [missing({kind: 'story', id: story.id})] : []),
  ];
  const wrong = [...complaints.map(explained), ...lacks];
  const error = wrong.length > 0 ? `goto: ${wrong.join('; ')}` : null;
  if (asksForAnotherMap(state, address)) return {error, another: fragment};
  resumeAddress(store, address);
  return {error, another: null};
}

/** How it is shown, as a fragment: a paragraph names what it is about, and all of this stays unless it names that too. */
function keptOf(state: ItineraState): string {
  const all = new URLSearchParams(serialiseAddress(addressStateOf(state), state.indexes, state.pageLanguage));
  return `${new URLSearchParams([...all].filter(([key]) => keptKeys.has(key)))}`;
}

const keptKeys = new Set('theme mode group projection worldview lang names live show bg gestures'.split(' '));

function missing({kind, id}: {readonly kind: string; readonly id: string}): string {
  return `this atlas has no ${kind} ${JSON.stringify(id)}`;
}
