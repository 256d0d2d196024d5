/**
 * Positions of whole numbers, the least first and equal ones in their order. Days lie close together, so they are counted out rather than compared.
 *
 * @param factor  that makes the values whole: 2 for half days.
 */
export function risingOrder(values: Int32Array | Float64Array, factor = 1): Uint32Array {
  const {length} = values;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let idx = 0; idx < length; idx++) {
    const value = values[idx]! * factor;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  // centuries apart there are more days than events
  if (most - least > mostCounted) return comparedOrder(values);

  const next = new Uint32Array(length > 0 ? most - least + 2 : 1);
  for (let idx = 0; idx < length; idx++) next[values[idx]! * factor - least + 1]! += 1;
  for (let value = 1; value < next.length; value++) next[value]! += next[value - 1]!;
  const order = new Uint32Array(length);
  for (let idx = 0; idx < length; idx++) {
    const value = values[idx]! * factor - least;
    order[next[value]!] = idx;
    next[value]! += 1;
  }
  return order;
}

/** Half a million numbers are counted as quickly as twenty thousand are compared. */
const mostCounted = 500_000;

function comparedOrder(values: Int32Array | Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let idx = 0; idx < order.length; idx++) order[idx] = idx;
  return order.sort((a, b) => values[a]! - values[b]! || a - b);
}
