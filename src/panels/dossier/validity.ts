import {spanOfEdtf} from '../../i18n';
import type {DayNumber} from '../../time';

/** What is given as lasting from a time to another. */
interface Lasting {
  /** EDTF text; absent: no report says since when. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether something holds on days: `perhaps` where what is known of its beginning or end leaves it open. */
export type Validity = 'yes' | 'perhaps' | 'no';

/**
 * Whether a membership or an office, as reported, holds on a day. Without a beginning it is taken to have held before, without an end to go on: so it is
 * reported.
 */
export function holdsOn({from, to}: Lasting, day: DayNumber): Validity {
  const begun = from === undefined ? 'yes' : hasBegun(from, day);
  const goesOn = to === undefined ? 'yes' : hasNotEnded(to, day);
  if (begun === 'no' || goesOn === 'no') return 'no';
  return begun === 'yes' && goesOn === 'yes' ? 'yes' : 'perhaps';
}

function hasBegun(from: string, day: DayNumber): Validity {
  const span = spanOfEdtf(from);
  if (!span) return 'perhaps';
  const [earliest, latest] = span;
  if (latest !== null && latest <= day) return 'yes';
  return earliest !== null && earliest > day ? 'no' : 'perhaps';
}

function hasNotEnded(to: string, day: DayNumber): Validity {
  const span = spanOfEdtf(to);
  if (!span) return 'perhaps';
  const [, , earliest, latest] = span;
  if (earliest !== null && earliest >= day) return 'yes';
  return latest !== null && latest < day ? 'no' : 'perhaps';
}
