import type {Telling} from '../shared/words';

/** What stands over the list: how many events there are, or are left by the filters. */
export function listTitle({indexes, messages: {panels}}: Telling): string {
  const [left, all] = [indexes.inOrder.length, indexes.dataset.events.length];
  if (all === 0) return panels.noEvents;
  return left < all ? panels.events(left) : panels.allEvents(all);
}
