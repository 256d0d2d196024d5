import {type RefObject, useLayoutEffect, useRef} from 'react';

/**
 * Keeps the height of an element in a custom property, so that the style sheet can leave room for it.
 *
 * @param holders  selector of the elements that bear the property, and are there as long as the measured one. Whatever they hold is styled anew when
 *   it changes: a height that changes with the day is not the whole page's.
 */
export function useHeightAs<E extends HTMLElement>(
  property: `--${string}`,
  holders = ':root',
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const found = [...document.querySelectorAll<HTMLElement>(holders)];
    const observer = new ResizeObserver(([entry]) => {
      const heightPx = Math.round(entry?.borderBoxSize[0]?.blockSize ?? 0);
      for (const {style} of found) style.setProperty(property, `${heightPx}px`);
    });
    observer.observe(ref.current!);
    return () => {
      observer.disconnect();
      for (const {style} of found) style.removeProperty(property);
    };
  }, [property, holders]);
  return ref;
}
