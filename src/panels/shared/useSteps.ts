import {useEffect, useMemo, useState} from 'react';
import {atOnce, inSlices, type Prepared} from './steps';

/**
 * What some steps lead to: at once where they are few; else null until the page has been drawn and they are done.
 *
 * @param of  the same object at each render for the same outcome.
 */
export function useSteps<Value>(of: Prepared<Value>): Value | null {
  const atHand = useMemo(() => (of.areMany ? null : atOnce(of.steps())), [of]);
  const [come, setCome] = useState<{readonly of: Prepared<Value>; readonly value: Value} | null>(null);
  useEffect(() => (of.areMany ? inSlices(of.steps(), value => setCome({of, value})) : undefined), [of]);
  return atHand ?? (come?.of === of ? come.value : null);
}
