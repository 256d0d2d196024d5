import {type RefObject, useLayoutEffect} from 'react';

/**
 * Marks the atlas for as long as something is there in it. The style sheet could ask with `:has()`, but then whatever comes or goes below the atlas
 * makes the browser look at all of it anew, the map's hundreds of names among it.
 *
 * @param ref  any element of the atlas, while it is marked.
 */
export function useMark(ref: RefObject<Element | null>, mark: `data-${string}`, isThere: boolean): void {
  useLayoutEffect(() => {
    const atlas = isThere && ref.current?.closest('[data-atlas]');
    if (!atlas) return;
    atlas.toggleAttribute(mark, true);
    return () => atlas.removeAttribute(mark);
  }, [ref, mark, isThere]);
}
