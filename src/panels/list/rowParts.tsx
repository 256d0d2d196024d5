/** What cards and table rows have in common. */

import {selectToldDay, useItinera, useItineraStore} from '../../store';
import type {EventCardView} from '../shared/cards';
import {Name, Text} from '../shared/Text';
import {usePick} from '../shared/usePick';
import type {Sentence} from '../shared/words';
import type {ListHeading} from './listView';
import {nowOrNextOn} from './nowOrNext';

/** What the element of a row needs: it is picked out with its event, and marked where the clock stands at it or its panel is open. */
export function useRow({eventIdx, eventId, format}: EventCardView) {
  const pick = usePick(eventIdx);
  const isCurrent = useItinera(state => nowOrNextOn(state.indexes, selectToldDay(state)) === eventIdx);
  const isOpen = useIsOpen(eventId);
  return {
    className: 'event-list-row',
    'data-format': format,
    'data-open': isOpen || undefined,
    'aria-current': isCurrent ? ('date' as const) : undefined,
    ...pick,
  };
}

/** The title of a row: a button that opens the event. */
export function OpeningTitle({row}: {row: EventCardView}) {
  const store = useItineraStore();
  const isOpen = useIsOpen(row.eventId);
  return (
    <button
      type="button"
      className="event-title"
      aria-current={isOpen || undefined}
      onClick={() => store.getState().openEvent(row.eventId)}
    >
      <Text of={row.title} />
    </button>
  );
}

function useIsOpen(eventId: string): boolean {
  return useItinera(({selection}) => selection?.kind === 'event' && selection.id === eventId);
}

/** What a group of rows has in common, as a heading; a place or a participant leads on. */
export function GroupHeading({of: {level, title, count}}: {of: ListHeading}) {
  const Heading = level === 1 ? 'h3' : 'h4';
  return (
    <Heading className="event-list-group" data-level={level}>
      {title.to ? <Name of={title} /> : <Text of={title} />} <span className="event-list-count">{count}</span>
    </Heading>
  );
}

/** A sentence whose names lead nowhere, each in its own language. */
export function Unlinked({of}: {of: Sentence}) {
  return of.map((part, idx) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
    typeof part === 'string' ? part : <Text key={idx} of={part} />,
  );
}
