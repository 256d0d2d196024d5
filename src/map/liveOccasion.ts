// When and whether the live map may come: what the basemap asks of the page around it.

/** The page as the basemap sees it; tests bring their own. */
export interface LiveOccasion {
  readonly nowMs: () => number;
  /** Calls later, once; the answer calls it off. */
  readonly wait: (callback: () => void, delayMs: number) => () => void;
  /** Calls when the page has loaded and has nothing else to do; the answer calls it off. */
  readonly whenIdle: (callback: () => void) => () => void;
  /** Whether the page is in a hidden tab. */
  readonly isHidden: () => boolean;
  /** Whether the reader has asked to be sent little. */
  readonly savesData: () => boolean;
  /** Whether a worker can be started: not in a page of opaque origin, such as a sandboxed frame. */
  readonly mayStartWorkers: () => boolean;
  /** Whether the browser draws with WebGL2. */
  readonly hasWebGL2: () => boolean;
}

const idleWithinMs = 3000;

/** The occasion in a real page. */
export function pageOccasion(page: Window): LiveOccasion {
  const {document} = page;
  const wait = (callback: () => void, delayMs: number) => {
    const handle = page.setTimeout(callback, delayMs);
    return () => page.clearTimeout(handle);
  };
  return {
    nowMs: () => page.performance.now(),
    wait,
    whenIdle: callback => {
      const loaded = new AbortController();
      let callOff = () => loaded.abort();
      const ask = () => {
        // Safari has no idle callback
        if (typeof page.requestIdleCallback !== 'function') {
          callOff = wait(callback, idleWithinMs / 2);
          return;
        }
        const handle = page.requestIdleCallback(callback, {timeout: idleWithinMs});
        callOff = () => page.cancelIdleCallback(handle);
      };
      if (document.readyState === 'complete') ask();
      else page.addEventListener('load', ask, {once: true, signal: loaded.signal});
      return () => callOff();
    },
    isHidden: () => document.visibilityState === 'hidden',
    savesData: () =>
      (page.navigator as Navigator & {connection?: {saveData?: boolean}}).connection?.saveData === true,
    mayStartWorkers: () => page.origin !== 'null',
    hasWebGL2: () => {
      webGL2 ??= probeWebGL2(document);
      return webGL2;
    },
  };
}

/** Asked once a page: a page has sixteen contexts. */
let webGL2: boolean | undefined;

function probeWebGL2(document: Document): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
