import {useLayoutEffect, useState} from 'react';

/** A table where there is room for it, else cards. */
export type ListShape = 'table' | 'cards';

/**
 * The shape that the style sheet has for a list in the room that it has, as `--list-shape`; followed while that changes.
 *
 * @returns null until it has been measured, which is before anything is painted.
 */
export function useShape(region: HTMLElement): ListShape | null {
  const [shape, setShape] = useState<ListShape | null>(null);
  useLayoutEffect(() => {
    const read = () =>
      setShape(
        getComputedStyle(region).getPropertyValue('--list-shape').trim() === 'table' ? 'table' : 'cards',
      );
    read();
    const observer = new ResizeObserver(read);
    observer.observe(region.parentElement ?? region);
    return () => observer.disconnect();
  }, [region]);
  return shape;
}
