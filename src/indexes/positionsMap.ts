/**
 * Positions by id, as a map that is asked rather than kept.
 *
 * @param idAt  the id at a position.
 * @param get  the position of an id.
 */
export function positionsMap(
  size: number,
  idAt: (idx: number) => string,
  get: (id: string) => number | undefined,
): ReadonlyMap<string, number> {
  function* entries(): MapIterator<[string, number]> {
    for (let idx = 0; idx < size; idx++) yield [idAt(idx), idx];
  }
  function* keys(): MapIterator<string> {
    for (const [id] of entries()) yield id;
  }
  function* values(): MapIterator<number> {
    for (let idx = 0; idx < size; idx++) yield idx;
  }
  const map: ReadonlyMap<string, number> = {
    size,
    get,
    has: id => get(id) !== undefined,
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
    forEach: callback => {
      for (const [id, idx] of entries()) callback(idx, id, map);
    },
  };
  return map;
}
