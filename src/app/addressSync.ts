import {
  addressStateOf,
  areAlike,
  asksForAnotherMap,
  type ItineraState,
  type ItineraStore,
  isSame,
  languagesOfAddress,
  parseAddress,
  resumeAddress,
  resumeSelection,
  type StoryPlace,
  serialiseAddress,
} from '../store';

/** The part of `window` that an address needs. */
export interface AddressBar {
  readonly fragment: () => string;
  /** Writes a fragment in place of the present one, or as a new step to come back from. */
  write(fragment: string, how: 'replace' | 'push'): void;
  /** Calls back when the reader goes back or forward (`ours`: to a step that was written here), or writes an address. */
  onChange(listener: (ours: boolean) => void): () => void;
}

const leastGapMs = 250;

/**
 * Keeps the address and the store in step. Time and camera replace the address, at most four times a second; a selection is a step that Back undoes.
 *
 * @param onAnotherMap  the address asks for the map in another form, which a mounted atlas does not take on: it is to be opened anew.
 * @returns ends it.
 */
export function syncAddress(
  store: ItineraStore,
  bar: AddressBar,
  onComplaints: (complaints: readonly string[]) => void,
  onAnotherMap: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resuming = false;
  // the address asks for another atlas, which is on its way: from then on the address is that one's
  let leaving = false;
  const fragment = () => fragmentOf(store.getState());
  const write = (how: 'replace' | 'push') => {
    clearTimeout(timer);
    timer = undefined;
    if (leaving) return;
    if (fragment() !== bar.fragment()) bar.write(fragment(), how);
  };

  let {story: told} = store.getState();
  // from the first step on the address says what is shown, so that Back has somewhere to lead
  write('replace');
  const stops = [
    store.subscribe(
      state => state,
      ({story}) => {
        // a story is one step, whatever of it is told; and going back to a selection is no new one
        const isTold = told !== null && story !== told;
        told = story;
        write(resuming || isTold ? 'replace' : 'push');
      },
      {equalityFn: (a, b) => isSame(a.selection, b.selection) && a.story === b.story},
    ),
    store.subscribe(
      addressStateOf,
      () => {
        timer ??= setTimeout(() => write('replace'), leastGapMs);
      },
      {equalityFn: areAlike},
    ),
    bar.onChange(ours => {
      const {indexes} = store.getState();
      const {state, complaints} = parseAddress(bar.fragment(), languagesOfAddress(indexes.dataset.dataset));
      if (leaving || asksForAnotherMap(store.getState(), state)) {
        leaving = true;
        onAnotherMap();
        return;
      }
      onComplaints(complaints);
      resuming = true;
      // Back undoes a selection; clock and camera stay, unless an event brings its day. A written address is shown whole, and so is what was before a story.
      const {story} = store.getState();
      if (ours && isSameStep(story, state.story)) resumeSelection(store, state);
      else resumeAddress(store, state);
      resuming = false;
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function isSameStep(a: StoryPlace | null, b: StoryPlace | null = null): boolean {
  return a?.id === b?.id && a?.step === b?.step;
}

/** The fragment that leads back to what is shown. */
function fragmentOf(state: ItineraState): string {
  return serialiseAddress(addressStateOf(state), state.indexes, state.pageLanguage);
}

/** The same for the page of any language, which needs no `lang`. */
export function fragmentOfAnyLanguage(state: ItineraState): string {
  return serialiseAddress(addressStateOf(state), state.indexes, state.language);
}

/** The address bar of a window. Where a frame may not write its history, the address stays as it is. */
export function addressBarOf(view: Window): AddressBar {
  return {
    fragment: () => view.location.hash.replace(/^#/, ''),
    write: (fragment, how) => {
      const address = `#${fragment}`;
      try {
        if (how === 'push') view.history.pushState(ourStep, '', address);
        else view.history.replaceState(ourStep, '', address);
      } catch {
        // a sandboxed frame or a browser that counts writes refuses: the atlas works without
      }
    },
    onChange: listener => {
      const onPopState = ({state}: PopStateEvent) => listener(isOurStep(state));
      view.addEventListener('popstate', onPopState);
      return () => view.removeEventListener('popstate', onPopState);
    },
  };
}

/** What marks a step of the history as written here. */
const ourStep = {itinera: true};

function isOurStep(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'itinera' in state;
}
