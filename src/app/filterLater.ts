import type {Indexes} from '../indexes';
import {type Filters, type ItineraStore, isFiltering, noFilters} from '../store';
import type {DayWindow} from '../time';

/** What leaves of everything what filters ask for. */
export interface FilterPart {
  leftBy(filters: Filters, all: Indexes, window: DayWindow): Indexes;
}

/** The filters at work. */
export interface Filtering {
  /** What the address asked for is shown, or said not to be had. */
  readonly ready: Promise<void>;
  stop(): void;
}

/**
 * Keeps what is shown in step with the filters, by a part that is fetched with the first of them. Where that cannot be had they are taken off again,
 * and everything is shown.
 */
export function filterLater(
  store: ItineraStore,
  complain: (complaints: readonly string[]) => void,
  load: () => Promise<FilterPart> = () => import('../filters'),
): Filtering {
  let part: FilterPart | undefined;
  const show = (indexes: Indexes) => {
    if (indexes !== store.getState().indexes) store.setState({indexes, pickedEventIdx: null});
  };
  const apply = async () => {
    if (!isFiltering(store.getState().filters)) return show(store.getState().all);
    try {
      part ??= await load();
    } catch (error) {
      complain([`everything is shown, since the filters could not be loaded: ${String(error)}`]);
      return store.getState().changeFilters(noFilters);
    }
    // what is asked for now, which may be another thing than when it was fetched
    const {all, filters, window} = store.getState();
    show(part.leftBy(filters, all, window));
  };
  const stops = [
    store.subscribe(
      ({filters}) => filters,
      () => void apply(),
    ),
    // certainty is of the days that are shown
    store.subscribe(
      ({window}) => window,
      () => store.getState().filters.certainty.length > 0 && void apply(),
    ),
  ];
  return {
    ready: apply(),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
