/**
 * The contrast of two colours as WCAG 2.2 counts it, from 1 to 21.
 *
 * @param a, b  colours as #rrggbb.
 * @throws RangeError for a colour that is written otherwise.
 */
export function contrastOf(a: string, b: string): number {
  const [low, high] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** Relative luminance, from 0 for black to 1 for white. */
function luminanceOf(colour: string): number {
  if (!/^#[\da-f]{6}$/i.test(colour))
    throw new RangeError(`unexpected colour: "${colour}"; expected one such as #1d2730`);
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
