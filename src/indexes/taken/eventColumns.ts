import {boundedSpan, type DayWindow} from '../../time';
import {type EventColumns, spanAt} from '../eventColumns';
import {takenColumn} from './column';

/**
 * The columns of some events alone.
 *
 * @param eventIdxs  their positions, which they give up for those in this list.
 * @param window  by which their open bounds are cut.
 */
export function takenEventColumns(
  all: EventColumns,
  eventIdxs: readonly number[],
  window: DayWindow,
): EventColumns {
  const count = eventIdxs.length;
  const takenAs = new Int32Array(all.count).fill(-1);
  eventIdxs.forEach((eventIdx, idx) => {
    takenAs[eventIdx] = idx;
  });
  const taken = {
    count,
    days: new Int32Array(4 * count),
    from: new Int32Array(count),
    to: new Int32Array(count),
    kind: takenColumn(all.kind, eventIdxs),
    format: takenColumn(all.format, eventIdxs),
    status: takenColumn(all.status, eventIdxs),
    outcome: takenColumn(all.outcome, eventIdxs),
    placeIdx: takenColumn(all.placeIdx, eventIdxs),
    wholeIdx: takenColumn(all.wholeIdx, eventIdxs).map(whole => takenAs[whole] ?? -1),
    disputed: takenColumn(all.disputed, eventIdxs),
  };
  eventIdxs.forEach((eventIdx, idx) => {
    taken.days.set(all.days.subarray(4 * eventIdx, 4 * eventIdx + 4), 4 * idx);
    [taken.from[idx], taken.to[idx]] = boundedSpan(spanAt(all, eventIdx), window);
  });
  return taken;
}
