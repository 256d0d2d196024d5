import type {AddressBar} from '../app';

/**
 * An address bar for a page whose window may have none: a `srcdoc` frame may not write its history, and the fragment is then kept here. Without it
 * nothing could be opened anew in another form.
 *
 * @param bar  of the window.
 */
export function keptBarOf(bar: AddressBar): AddressBar {
  let kept: string | null = null;
  return {
    fragment: () => kept ?? bar.fragment(),
    write: (fragment, how) => {
      bar.write(fragment, how);
      kept = bar.fragment() === fragment ? null : fragment;
    },
    onChange: listener =>
      bar.onChange(ours => {
        // a link within the page has written it
        kept = null;
        listener(ours);
      }),
  };
}
