import {isZoomed} from '../store';
import {fromDayNumber} from '../time';
import {type FileKind, fileKinds} from './fileKinds';
import type {ScopeName, Shown} from './scope';

/** The name of a file: the dataset, what is selected of it, the days shown, and what it is: "five-reports-cholpon-ata-events.csv". */
export function fileNameOf(state: Shown, scope: ScopeName, kind: FileKind): string {
  const {all, selection, window} = state;
  const days = [fromDayNumber(window.from), fromDayNumber(window.to)];
  return [
    all.dataset.dataset.id,
    ...(scope === 'selection' && selection ? [selection.id] : []),
    ...(scope === 'view' ? ['view'] : []),
    ...(scope !== 'whole' && isZoomed(state) ? days : []),
    fileKinds[kind].end,
  ].join('-');
}
