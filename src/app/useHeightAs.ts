import {type RefObject, useLayoutEffect, useRef} from 'react';

/** Keeps the height of an element in a custom property of the page, so that the style sheet can leave room for it. */
export function useHeightAs<E extends HTMLElement>(property: `--${string}`): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const {style} = document.documentElement;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) style.setProperty(property, `${Math.round(entry.borderBoxSize[0]?.blockSize ?? 0)}px`);
    });
    observer.observe(ref.current!);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  }, [property]);
  return ref;
}
