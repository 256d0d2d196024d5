/**
 * What stands for `react-dom/client` where a page is built with Preact's layer.
 *
 * Preact runs effects after the next frame, or 35 ms later where none comes. A frame of an article that is scrolled out of view is given no frames, and a
 * page whose clock is held has no timers either. React, for which the components are written, sends itself a message, which comes after whatever the
 * browser has begun, and comes always.
 */
import {options} from 'preact';
import {createRoot as createPreactRoot} from 'preact/compat/client';

/** A root as React's, whose effects wait for no frame. */
export function createRoot(container: Element): ReturnType<typeof createPreactRoot> {
  options.requestAnimationFrame = bySendingAMessage();
  return createPreactRoot(container);
}

/** Runs what is handed to it soon, and each once, in the order in which they came. */
function bySendingAMessage(): (run: () => void) => void {
  const waiting: (() => void)[] = [];
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return run => {
    waiting.push(run);
    port2.postMessage(null);
  };
}
