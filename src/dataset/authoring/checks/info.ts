import type {DatasetInfo, Issue} from '../../../model';
import {isDay} from '../../../time';
import {error, pointer, shown, warning} from '../../complaints';
import {compareVersion, schemaVersion} from '../../schemaVersion';
import type {Authored} from '../authored';
import {viewProblems} from './view';

/** What the dataset says of itself holds together: version, languages, window, view and opening. */
export function* checkInfo({info, rows}: Authored): Iterable<Issue> {
  if (!info) return;
  const {value, at} = info;
  if (compareVersion(value.schemaVersion) !== 'same')
    yield error(
      pointer(at, 'schemaVersion'),
      `is ${shown(value.schemaVersion)}; expected ${shown(schemaVersion)} or older`,
    );
  if (new Set(value.languages).size < value.languages.length)
    yield error(pointer(at, 'languages'), 'names a language twice');
  yield* checkWindow(value, at);
  yield* viewProblems(value.view, pointer(at, 'view'));
  if (value.opening.event !== undefined && value.opening.place !== undefined)
    yield warning(pointer(at, 'opening', 'place'), 'is passed over, since an event is selected');
  if (rows.events.length === 0) yield warning(at, 'the dataset has no events');
}

function* checkWindow({window, opening}: DatasetInfo, at: string): Iterable<Issue> {
  if (![window.from, window.to, opening.t].every(isDay)) return;
  // days as texts stand in the order of time
  if (window.from > window.to)
    yield error(pointer(at, 'window', 'to'), `${shown(window.to)} is before ${shown(window.from)}`);
  else if (opening.t < window.from || opening.t > window.to)
    yield error(
      pointer(at, 'opening', 't'),
      `${shown(opening.t)} is outside the window ${window.from} to ${window.to}`,
    );
}
