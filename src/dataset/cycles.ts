/**
 * The ids that lie on a cycle when each id leads to one other at most.
 *
 * @param links  from an id to the id that it leads to.
 * @returns the ids on cycles; those that only lead into one are not among them. Walks each link once, without recursion.
 */
export function idsOnCycles(links: ReadonlyMap<string, string>): ReadonlySet<string> {
  const onCycle = new Set<string>();
  const walkOf = new Map<string, string>();
  for (const start of links.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = links.get(id);
    }
    // met its own footsteps: once around names the whole cycle
    if (id === undefined || walkOf.get(id) !== start) continue;
    while (id !== undefined && !onCycle.has(id)) {
      onCycle.add(id);
      id = links.get(id);
    }
  }
  return onCycle;
}
