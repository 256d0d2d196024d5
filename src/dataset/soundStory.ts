import type {Issue, Story, StoryStep} from '../model';
import {isDay} from '../time';
import {error, pointer, shown, warning} from './complaints';
import type {Placed} from './tables';

/**
 * A story whose every step can be shown: a step of a day that no calendar has is left out, and so is a frame without extent or a window that ends before
 * it begins. Of fewer than two steps there is no story.
 *
 * @returns the story, or nothing; what is left out is told.
 */
export function soundStory({value, at}: Placed<Story>, issues: Issue[]): Placed<Story>[] {
  const steps = value.steps.flatMap((step, index) => soundStep(step, pointer(at, 'steps', index), issues));
  if (steps.length >= 2) return [{value: {...value, steps}, at}];
  issues.push(
    error(at, `the story ${shown(value.id)} is left out: fewer than two of its steps can be shown`),
  );
  return [];
}

function soundStep(step: StoryStep, at: string, issues: Issue[]): StoryStep[] {
  const {view, window, ...rest} = step;
  if (!isDay(step.t)) {
    issues.push(error(pointer(at, 't'), `there is no day ${shown(step.t)}; the step is left out`));
    return [];
  }
  const hasExtent = !view || (view.west < view.east && view.south < view.north);
  if (!hasExtent)
    issues.push(
      warning(
        pointer(at, 'view'),
        'has no extent; expected west before east and south before north, so the focus is shown by the least move',
      ),
    );
  const isWindow = !window || (isDay(window.from) && isDay(window.to) && window.from <= window.to);
  if (!isWindow)
    issues.push(
      warning(
        pointer(at, 'window'),
        `${shown(window.from)} to ${shown(window.to)} is no stretch of days; the window of the dataset is shown`,
      ),
    );
  return [{...rest, ...(view && hasExtent && {view}), ...(window && isWindow && {window})}];
}
