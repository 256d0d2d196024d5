import type {ItineraEvent} from '../model';

/**
 * The event at the top of what an event belongs to, itself where it belongs to nothing. In a circle of `partOf` nobody is at the top: each event then
 * stands alone.
 */
export function familyRoot(
  event: ItineraEvent,
  eventOf: (id: string) => ItineraEvent | undefined,
): ItineraEvent {
  const seen = new Set<string>();
  let root = event;
  while (root.partOf !== undefined) {
    seen.add(root.id);
    if (seen.has(root.partOf)) return event;
    const parent = eventOf(root.partOf);
    if (!parent) return root;
    root = parent;
  }
  return root;
}
