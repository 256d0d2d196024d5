import type {LngLat} from '../../geo';
import {fanRanks, type LegColumns, lineStyles} from '../legColumns';
import {outcomes} from '../status';
import {takenColumn} from './column';

/** Above so many journeys those that are left of all run where they ran among all: finding anew which run side by side would be felt. */
const mostFanned = 5_000;

/**
 * The columns of those journeys that are left, in the same order; where they are few, the ways side by side are counted anew.
 *
 * @param eventIdxOfLeg  of each journey, by its position in `Indexes.legs`: the event whose look it bears; −1 where it is left out.
 * @param outcome  of each event.
 * @param coordinatesOf  of the places that journeys join.
 */
export function leftLegColumns(
  all: LegColumns,
  eventIdxOfLeg: Int32Array,
  outcome: Uint8Array,
  coordinatesOf: (placeIdx: number) => LngLat,
): LegColumns {
  // positions in `legs` move up to where others have gone
  const movedTo = new Int32Array(eventIdxOfLeg.length);
  let count = 0;
  eventIdxOfLeg.forEach((eventIdx, legIdx) => {
    movedTo[legIdx] = count;
    if (eventIdx >= 0) count += 1;
  });
  const rows = new Uint32Array(count);
  let row = 0;
  for (let k = 0; k < all.count; k++) if (eventIdxOfLeg[all.legIdx[k]!]! >= 0) rows[row++] = k;

  const fromPlaceIdx = takenColumn(all.fromPlaceIdx, rows);
  const toPlaceIdx = takenColumn(all.toPlaceIdx, rows);
  const legIdx = takenColumn(all.legIdx, rows);
  const eventIdx = takenColumn(eventIdxOfLeg, legIdx);
  const happened = outcomes.indexOf('happened');
  const style = new Uint8Array(count);
  for (let k = 0; k < count; k++)
    style[k] = outcome[eventIdx[k]!] === happened ? lineStyles.solid : lineStyles.dashed;
  return {
    count,
    departDay: takenColumn(all.departDay, rows),
    arriveDay: takenColumn(all.arriveDay, rows),
    endDay: takenColumn(all.endDay, rows),
    fromPlaceIdx,
    toPlaceIdx,
    eventIdx,
    style,
    originInferred: takenColumn(all.originInferred, rows),
    dayUncertain: takenColumn(all.dayUncertain, rows),
    fanRank:
      count > mostFanned ? takenColumn(all.fanRank, rows) : fanRanks(fromPlaceIdx, toPlaceIdx, coordinatesOf),
    legIdx: takenColumn(movedTo, legIdx),
  };
}
