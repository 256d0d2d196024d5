/**
 * What stands for `react-dom/client` where a page is built with Preact's layer.
 *
 * Preact runs effects after the next frame, or 35 ms later where none comes. The components are written for React, in which the effects of a press of a
 * key or button have run before anything else happens: what is heard of it, and where the focus goes, must not hang on when a frame is drawn. A frame
 * of an article that is scrolled out of view has none.
 */
import {options} from 'preact';
import {createRoot as createPreactRoot} from 'preact/compat/client';

/** A root as React's, whose effects wait for no frame: they follow the change of the page at once. */
export function createRoot(container: Element): ReturnType<typeof createPreactRoot> {
  options.requestAnimationFrame = queueMicrotask;
  return createPreactRoot(container);
}
