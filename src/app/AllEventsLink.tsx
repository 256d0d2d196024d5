import {useMessages} from '../i18n';
import {onlyWords} from '../i18n/only';
import {addressStateOf, type ItineraState, noFilters, serialiseAddress, useItinera} from '../store';

interface AllEventsLinkProps {
  /** Of the whole dataset. */
  readonly count: number;
  /** Where all of them are shown; the page itself by default. */
  readonly page?: string;
}

/** From one thing alone to all events: the same address without `only`, its day and what is being read. */
export function AllEventsLink({count, page = ''}: AllEventsLinkProps) {
  const {language} = useMessages();
  const fragment = useItinera(fragmentOfAll);
  return (
    <a className="all-events" data-furniture href={`${page}#${fragment}`}>
      {onlyWords[language].showAll(count)}
    </a>
  );
}

/** Window and camera were those of the one thing: all events are seen in their own. */
function fragmentOfAll(state: ItineraState): string {
  const {indexes, pageLanguage} = state;
  const all = {
    ...addressStateOf(state),
    only: null,
    window: indexes.window,
    camera: null,
    filters: noFilters,
  };
  return serialiseAddress(all, indexes, pageLanguage);
}
