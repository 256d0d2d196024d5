// Which lines are disputed. docs/borders.md says why.

/** Pairs of countries whose line is one of control, not one both sides agree on. */
const disputedPairs = new Set(['CN,IN', 'EH,MA', 'IL,PS', 'IL,SY', 'IL,LB', 'SD,SS']);

/**
 * True if the line between two shapes is drawn dashed: an edge of a disputed area always is.
 *
 * @param one, other  country codes (two letters) or names of areas (longer).
 */
export function isDisputed(one, other) {
  return one.length > 2 || other.length > 2 || disputedPairs.has([one, other].sort().join());
}
