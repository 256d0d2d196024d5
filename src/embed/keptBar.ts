import type {AddressBar} from '../app';

/** The part of `window` that is needed beside its address bar. */
export type KeptView = Pick<Window, 'location' | 'document'>;

/**
 * An address bar for a page whose window may have none: a `srcdoc` frame may not write its history, its links to a fragment lead to the article, and
 * what it shows is then kept here. Without that nothing could be opened anew in another form.
 *
 * @param bar  of the window.
 */
export function keptBarOf(bar: AddressBar, {location, document}: KeptView): AddressBar {
  let kept: string | null = null;
  const write: AddressBar['write'] = (fragment, how) => {
    bar.write(fragment, how);
    kept = bar.fragment() === fragment ? null : fragment;
  };
  return {
    fragment: () => kept ?? bar.fragment(),
    write,
    onChange: listener => {
      const stop = bar.onChange(ours => {
        // a link within the page has written it
        kept = null;
        listener(ours);
      });
      if (location.protocol !== 'about:') return stop;
      const onClick = (event: MouseEvent) => {
        const fragment = fragmentFollowed(event);
        if (fragment === null) return;
        event.preventDefault();
        write(fragment, 'replace');
        listener(false);
      };
      document.addEventListener('click', onClick);
      return () => {
        stop();
        document.removeEventListener('click', onClick);
      };
    },
  };
}

/** The fragment of the link that a click is about to follow; null for any other click. */
function fragmentFollowed({target, defaultPrevented}: MouseEvent): string | null {
  const href = (target as Element).closest('a')?.getAttribute('href');
  return !defaultPrevented && href?.startsWith('#') ? href.slice(1) : null;
}
