/** The part of `window` that is needed. */
export interface ReloadableView {
  addEventListener(type: 'vite:preloadError', listener: () => void): void;
  readonly performance: {
    getEntriesByType(type: 'navigation'): readonly {readonly entryType: string; readonly type?: string}[];
  };
}

/**
 * A page that stands open while the atlas is published anew asks for parts that are gone. It is loaded anew by itself then, once: a page that has been
 * reloaded already says in words that a part is missing. The browser knows which it is; nothing is stored.
 *
 * @param reload  loads the page anew, if it can be reached.
 */
export function reloadOnce(view: ReloadableView, reload: () => void): void {
  const [navigation] = view.performance.getEntriesByType('navigation');
  if (navigation?.type === 'reload') return;
  let isAsked = false;
  view.addEventListener('vite:preloadError', () => {
    if (isAsked) return;
    isAsked = true;
    reload();
  });
}
