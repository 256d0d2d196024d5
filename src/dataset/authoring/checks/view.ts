import type {DatasetInfo, Issue} from '../../../model';
import {error, pointer} from '../../complaints';

/** What is wrong with the bounds of a frame. */
export function* viewProblems({west, south, east, north}: DatasetInfo['view'], at: string): Iterable<Issue> {
  if (west >= east)
    yield error(
      pointer(at, 'east'),
      `is ${east}, not east of ${west}; a view does not run over the antimeridian`,
    );
  if (south >= north) yield error(pointer(at, 'north'), `is ${north}, not north of ${south}`);
}
