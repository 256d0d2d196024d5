import type {AuthoredEvent, Issue, StoryStep} from '../../../model';
import {isDay, toDayNumber} from '../../../time';
import {error, pointer, shown, warning} from '../../complaints';
import type {Authored} from '../authored';
import {daysOf} from '../authored';
import {viewProblems} from './view';

/** Each step of a story can be shown as it says: its day within its window, that within the dataset's, a frame that has extent, an event on one of its days. */
export function* checkStories({info, rows}: Authored): Iterable<Issue> {
  if (!info) return;
  const events = new Map<string, AuthoredEvent>(rows.events.map(({value}) => [value.id, value]));
  for (const {value, at} of rows.stories) {
    for (const [index, step] of value.steps.entries()) {
      const stepAt = pointer(at, 'steps', index);
      if (step.view) yield* viewProblems(step.view, pointer(stepAt, 'view'));
      yield* checkDays(step, info.value.window, stepAt);
      const event = step.focus?.event === undefined ? undefined : events.get(step.focus.event);
      if (event) yield* checkEventDay(step, event, stepAt);
    }
  }
}

// days as texts stand in the order of time
function* checkDays({t, window}: StoryStep, whole: {from: string; to: string}, at: string): Iterable<Issue> {
  const shownWindow = window ?? whole;
  const {from, to} = shownWindow;
  if (![t, from, to, whole.from, whole.to].every(isDay)) return;
  if (from > to) yield error(pointer(at, 'window', 'to'), `${shown(to)} is before ${shown(from)}`);
  else if (from < whole.from || to > whole.to)
    yield error(
      pointer(at, 'window'),
      `${from} to ${to} reaches beyond the window of the dataset, ${whole.from} to ${whole.to}`,
    );
  else if (t < from || t > to)
    yield error(pointer(at, 't'), `${shown(t)} is outside the window ${from} to ${to}`);
}

function* checkEventDay({t}: StoryStep, event: AuthoredEvent, at: string): Iterable<Issue> {
  const span = daysOf(event.when);
  if (!span || !isDay(t)) return;
  const [first, , , last] = span;
  const day = toDayNumber(t);
  if ((first === null || day >= first) && (last === null || day <= last)) return;
  yield warning(
    pointer(at, 't'),
    `${shown(t)} is none of the days of ${shown(event.id)} (${event.when}), which the step shows`,
  );
}
