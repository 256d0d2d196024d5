import type {AuthoredEvent, Issue, Span} from '../../../model';
import {error, pointer, shown} from '../../complaints';
import type {Authored} from '../authored';
import {daysOf} from '../authored';

/** What is part of a visit can have been within the visit's days. */
export function* checkParts({rows}: Authored): Iterable<Issue> {
  const events = new Map<string, AuthoredEvent>(rows.events.map(({value}) => [value.id, value]));
  for (const {value, at} of rows.events) {
    const whole = value.partOf === undefined ? undefined : events.get(value.partOf);
    if (whole === undefined) continue;
    const [part, visit] = [daysOf(value.when), daysOf(whole.when)];
    if (part !== null && visit !== null && !canLieWithin(part, visit)) {
      yield error(
        pointer(at, 'when'),
        `${shown(value.when)} cannot lie within ${shown(whole.id)} (${whole.when}), which this is part of`,
      );
    }
  }
}

/** Whether some start and some end of the part are within the first and last possible day of the whole. */
function canLieWithin(part: Span, whole: Span): boolean {
  const [, latestStart, earliestEnd] = part;
  const [first, , , last] = whole;
  return (
    (first === null || latestStart === null || latestStart >= first) &&
    (last === null || earliestEnd === null || earliestEnd <= last)
  );
}
