import {type RefObject, useLayoutEffect, useRef} from 'react';

/** What was drawn last, for listeners that outlive it. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}
