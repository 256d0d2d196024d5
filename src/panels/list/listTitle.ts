import type {Telling} from '../shared/words';

/** What stands over the list: how many events there are. */
export function listTitle({indexes, messages: {panels}}: Telling): string {
  const events = indexes.inOrder.length;
  return events === 0 ? panels.noEvents : panels.allEvents(events);
}
