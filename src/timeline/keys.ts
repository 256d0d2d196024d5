import {type ItineraStore, selectDay, stepEvent} from '../store';
import type {AxisGround} from '../time';
import {axisHand} from './loadLater';

/** How much nearer a button or a key looks. */
export const zoomStep = 2;

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * What the keys of the slider do: ← and → a day, Page Up and Page Down the previous and the next event, Home and End the window's ends, + and − a
 * nearer and a farther look about the clock, 0 the whole period.
 *
 * @returns whether the key was one of them.
 */
export function pressSliderKey(store: ItineraStore, ground: AxisGround, pressed: Pressed): boolean {
  // Alt + ← is the browser's way back
  if (hasModifier(pressed)) return false;
  const state = store.getState();
  const day = selectDay(state);
  switch (pressed.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      state.goToDay(day - 1);
      return true;
    case 'ArrowRight':
    case 'ArrowUp':
      state.goToDay(day + 1);
      return true;
    case 'PageUp':
      stepEvent(store, -1);
      return true;
    case 'PageDown':
      stepEvent(store, 1);
      return true;
    case 'Home':
      state.goToDay(state.window.from);
      return true;
    case 'End':
      state.goToDay(state.window.to);
      return true;
    // the same key without Shift
    case '+':
    case '=':
      axisHand()?.zoomAboutClock(store, ground, zoomStep);
      return true;
    case '-':
    case '−':
      axisHand()?.zoomAboutClock(store, ground, 1 / zoomStep);
      return true;
    case '0':
      state.changeWindow(state.indexes.window);
      return true;
    default:
      return false;
  }
}

/** Plays or pauses. */
export function togglePlaying(store: ItineraStore): void {
  const state = store.getState();
  if (state.playing) state.pause();
  else state.play();
}

// what space writes into or presses
const takesSpace =
  'button, summary, select, textarea, input:not([type="range"]), a[href], [contenteditable]:not([contenteditable="false"]), [role="button"], dialog';

/** Lets space play and pause wherever it has no other meaning; returns the undoing. */
export function listenForSpace(page: Document, store: ItineraStore): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.repeat || event.defaultPrevented || event.shiftKey || hasModifier(event))
      return;
    if (event.target instanceof Element && event.target.closest(takesSpace)) return;
    // else the page would scroll
    event.preventDefault();
    togglePlaying(store);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

function hasModifier({altKey, ctrlKey, metaKey}: Pressed): boolean {
  return altKey || ctrlKey || metaKey;
}
