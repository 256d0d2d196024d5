import {useEffect, useState} from 'react';
import type {Indexes} from '../../indexes';

/** What is told of some events beyond what the map shows. */
export interface DetailsThere {
  readonly areThere: boolean;
  /** Whether they could not be had. */
  readonly failed: boolean;
  retry(): void;
}

/**
 * Asks for the details of some events that are not there yet, and renders again when they have come: the events read with them from then on.
 *
 * @param restMs  how long these same events must have been wanted: what follows a moving clock asks for nothing on its way.
 */
export function useDetails(
  {details}: Pick<Indexes, 'details'>,
  eventIdxs: readonly number[],
  restMs = 0,
): DetailsThere {
  const areThere = details === undefined || details.areThere(eventIdxs);
  const wanted = areThere ? '' : eventIdxs.join();
  const [, setCome] = useState('');
  const [failedFor, setFailedFor] = useState('');
  const failed = wanted !== '' && failedFor === wanted;
  const isWanted = wanted !== '' && !failed;

  useEffect(() => {
    if (!details || !isWanted) return;
    let isOver = false;
    const ask = () =>
      void details.load(wanted.split(',').map(Number)).then(
        () => !isOver && setCome(wanted),
        () => !isOver && setFailedFor(wanted),
      );
    const timer = setTimeout(ask, restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [details, isWanted, wanted, restMs]);

  return {areThere, failed, retry: () => setFailedFor('')};
}
