import {type RefCallback, useLayoutEffect, useState} from 'react';

/**
 * The width of an element in whole px, kept true while it changes, and while another element takes its place.
 *
 * @param fallbackPx  where nothing is laid out, as in a hidden page.
 */
export function useWidth<T extends HTMLElement>(fallbackPx: number): [RefCallback<T>, number] {
  const [element, setElement] = useState<T | null>(null);
  const [widthPx, setWidthPx] = useState(fallbackPx);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setWidthPx(element.offsetWidth || fallbackPx);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, fallbackPx]);
  return [setElement, widthPx];
}
