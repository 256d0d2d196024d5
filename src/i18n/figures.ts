/**
 * A whole number in figures, those of a thousand and more in groups of three.
 *
 * @param least  figures that a number must have to be in groups.
 */
export function inGroups(count: number, separator: string, least: number): string {
  const figures = String(count);
  return figures.length < least ? figures : figures.replace(/\B(?=(\d{3})+$)/g, separator);
}
