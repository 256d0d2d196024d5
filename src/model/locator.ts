/**
 * The paragraphs that a locator names, in the order written.
 *
 * @param locator  "paragraph 4", "paragraphs 1–2", "paragraphs 1, 3", "paragraphs 2 and 5"; a hyphen does for the dash.
 * @returns pairs of first and last paragraph, counted from 1; null if it is written otherwise.
 */
export function paragraphsOf(locator: string): readonly (readonly [first: number, last: number])[] | null {
  const match = /^paragraph(s?) (.+)$/.exec(locator);
  if (!match) return null;
  const ranges: [number, number][] = [];
  for (const part of match[2]!.split(/, | and /)) {
    const range = /^([1-9]\d*)(?:[–-]([1-9]\d*))?$/.exec(part);
    if (!range) return null;
    const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
    if (range[2] !== undefined && last <= first) return null;
    ranges.push([first, last]);
  }
  const single = ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
  return single === (match[1] === '') ? ranges : null;
}
