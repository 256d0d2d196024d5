import {escapeXml} from '../ui';

/** A face of type in a picture. */
export interface Face {
  readonly family: 'serif' | 'sans';
  readonly sizePx: number;
  readonly weight: number;
  readonly lineHeightPx: number;
}

/** Width in px of a text in a face. */
export type MeasureFace = (text: string, face: Face) => number;

/** Text broken into lines. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly face: Face;
  readonly heightPx: number;
}

/**
 * Breaks a text into lines between words; a word wider than the line is broken within itself.
 *
 * @param mostLines  what does not fit ends with an ellipsis.
 */
export function textBlock(
  text: string,
  face: Face,
  widthPx: number,
  measure: MeasureFace,
  mostLines = Number.POSITIVE_INFINITY,
): TextBlock {
  const fits = (line: string) => measure(line, face) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap(whole => brokenWord(whole, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length > mostLines) {
    lines.length = mostLines;
    lines[mostLines - 1] = shortened(lines[mostLines - 1]!, fits);
  }
  return {lines, face, heightPx: lines.length * face.lineHeightPx};
}

function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [''];
  for (const letter of word) {
    const longer = pieces.at(-1)! + letter;
    if (pieces.at(-1) === '' || fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Share of the line's height above its baseline. */
const baselineShare = 0.76;

/** A block as SVG, its upper left corner at x, y. */
export function textSvg(
  {lines, face}: TextBlock,
  xPx: number,
  yPx: number,
  colour: string,
  families: Readonly<Record<Face['family'], string>>,
): string {
  const spans = lines.map((line, at) => {
    const baseline = yPx + (at + baselineShare) * face.lineHeightPx;
    return `<tspan x="${xPx.toFixed(1)}" y="${baseline.toFixed(1)}">${escapeXml(line)}</tspan>`;
  });
  return `<text fill="${colour}" font-family="${escapeXml(families[face.family])}" font-size="${face.sizePx}" font-weight="${face.weight}">${spans.join('')}</text>`;
}
