import type {Indexes} from '../../indexes';
import type {LaterTelling} from './words';

/** A list whose rows are told when they are shown, so that a long one costs no more than what is seen of it. */
export interface Told<Row, View> {
  readonly telling: LaterTelling;
  readonly rows: readonly Row[];
  tell(row: Row): View;
  /** The events that a row tells of, by their positions. */
  eventIdxsOf(row: Row): readonly number[];
  /** Those of them of which it tells what is fetched when it is wanted; absent where it tells nothing of that. */
  detailsOf?(row: Row): readonly number[];
}

/** More rows than these are put together by years and can be searched; fewer are read from the first to the last. */
export const manyRows = 60;

/** Of more events than these what takes long is counted while the page goes on; of fewer it takes less than a frame. */
const manyEvents = 1000;

/** Whether a dataset has so many events that not all of them can be asked within a frame. */
export function isLarge({columns}: Pick<Indexes, 'columns'>): boolean {
  return columns.count > manyEvents;
}

/** Events, each told when it is shown. */
export function toldEvents<View>(
  telling: LaterTelling,
  eventIdxs: readonly number[],
  tellEvent: (telling: LaterTelling, eventIdx: number) => View,
  tellsDetails: 'all' | 'nothing' = 'nothing',
): Told<number, View> {
  return {
    telling,
    rows: eventIdxs,
    tell: eventIdx => tellEvent(telling, eventIdx),
    eventIdxsOf: eventIdx => [eventIdx],
    ...(tellsDetails === 'all' && {detailsOf: (eventIdx: number) => [eventIdx]}),
  };
}
