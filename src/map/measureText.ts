import type {Measure} from './scene';

/**
 * Measures text with a canvas in a font.
 *
 * @param spacing  the room between letters and words, where a reader may have asked for more.
 */
export function canvasMeasure(
  context: CanvasRenderingContext2D | null,
  family: string,
  spacing?: Pick<CSSStyleDeclaration, 'letterSpacing' | 'wordSpacing'>,
): Measure {
  if (!context) return estimateWidth;
  if (spacing) {
    // "normal" is no length, and leaves the usual room
    const {letterSpacing, wordSpacing} = spacing;
    Object.assign(context, {letterSpacing, wordSpacing});
  }
  return (text, sizePx, weight) => {
    context.font = `${weight} ${sizePx}px ${family}`;
    return context.measureText(text).width;
  };
}

/** Widths of Inter's letters in ems, in groups; a little generous, since a name must not be cut where no canvas can measure. */
const letterEms: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[iljI.,'’|!:;]/, 0.3],
  [/[ftr()\-– ]/, 0.4],
  [/[mwMW%@—ЖШЩЮЫжшщюымМФф]/, 0.92],
  [/[A-ZА-ЯЁӨҮҢ]/, 0.72],
];

/** The width of a text where no canvas is at hand: in Node, for the prerendered page. */
export const estimateWidth: Measure = (text, sizePx, weight) => {
  const ems = Array.from(text).reduce(
    (sum, letter) => sum + (letterEms.find(([letters]) => letters.test(letter))?.[1] ?? 0.6),
    0,
  );
  return ems * sizePx * (weight >= 600 ? 1.04 : 1);
};
