import {type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {type TextSize, textWidthPx, usualText} from './layout';

/** What is measured to know how wide texts get: letters and figures as dates have them. */
export const probeText = '28 September 2025, 14 months';
const usualLinePx = 16;

/** How large the text is in an element that holds `probeText` in one line, kept true while it changes: by a reader's choice, or as fonts arrive. */
export function useTextSize<T extends HTMLElement>(): [RefObject<T | null>, TextSize] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(usualText);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const {offsetWidth, offsetHeight} = element;
      // nothing is laid out, as in a hidden page
      if (offsetWidth === 0) return;
      const next = {
        heightTimes: Math.max(1, offsetHeight / usualLinePx),
        // a narrower font leaves the room that the usual one takes
        widthTimes: Math.max(1, offsetWidth / textWidthPx(probeText)),
      };
      setSize(before => (isSame(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}

function isSame(one: TextSize, other: TextSize): boolean {
  return one.heightTimes === other.heightTimes && one.widthTimes === other.widthTimes;
}
