import {useEffect, useState} from 'react';

/** A part of the page that is fetched when it is wanted. */
export interface Later<Part> {
  /** null until it has come. */
  readonly part: Part | null;
  /** Whether it could not be had, and has not come since. */
  readonly failed: boolean;
  retry(): void;
}

/**
 * Fetches a part once it is wanted, and keeps it.
 *
 * @param load  fetches it, the same function at each render.
 * @param onLost  called when it could not be had at another try either: a browser that remembers a failed import tries no more, and a page that has
 *   been published anew has its parts elsewhere.
 * @param come  the part where it is there already.
 */
export function useLater<Part>(
  load: () => Promise<Part>,
  isWanted: boolean,
  onLost: () => void,
  come: Part | null = null,
): Later<Part> {
  const [part, setPart] = useState<Part | null>(() => come);
  const [failed, setFailed] = useState(false);
  const isMissing = isWanted && part === null;

  useEffect(() => {
    if (!isMissing) return;
    let isOver = false;
    load().then(
      come => !isOver && setPart(() => come),
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [load, isMissing]);

  const retry = () => {
    load().then(come => setPart(() => come), onLost);
  };
  return {part, failed: failed && part === null, retry};
}
