import {formatKeys, type Indexes} from '../indexes';
import type {Format} from '../model';
import {kept, reachOf} from '../store';
import type {DayWindow} from '../time';

/** The formats that have a lane: those with an event anywhere, so that zooming adds and takes none. */
export function formatsWithin({columns}: Indexes, bounds: DayWindow): Format[] {
  const {from, to} = reachOf(columns);
  const there = formatsOf(columns);
  const found = new Set<number>();
  // seldom further than to the first few
  for (let idx = 0; idx < columns.count && found.size < there.size; idx++) {
    if (to[idx]! >= bounds.from && from[idx]! <= bounds.to) found.add(columns.format[idx]!);
  }
  return formatKeys.filter((_, format) => found.has(format));
}

const formatsOf = kept(({format}: Indexes['columns']) => new Set(format));
