import type {LegendMark} from '../map/picture';
import {escapeXml} from '../ui';
import type {Face, MeasureFace} from './textBlock';

/** The legend of a picture: a sample and its words for each mark, in rows. */
export interface LegendBlock {
  readonly heightPx: number;
  readonly svg: (xPx: number, yPx: number, colour: string, family: string) => string;
}

const sample = {widthPx: 34, heightPx: 12, gapPx: 8} as const;
const betweenPx = 20;
const rowPx = 20;

/** Lays the marks out from left to right, and on as many rows as they need. */
export function legendBlock(
  marks: readonly LegendMark[],
  words: Readonly<Record<LegendMark, string>>,
  face: Face,
  widthPx: number,
  measure: MeasureFace,
): LegendBlock {
  let x = 0;
  let row = 0;
  const placed = marks.map(mark => {
    const width = sample.widthPx + sample.gapPx + measure(words[mark], face);
    if (x > 0 && x + width > widthPx) {
      x = 0;
      row++;
    }
    const at = {mark, x, y: row * rowPx};
    x += width + betweenPx;
    return at;
  });
  return {
    heightPx: marks.length === 0 ? 0 : (row + 1) * rowPx,
    svg: (xPx, yPx, colour, family) =>
      placed
        .map(({mark, x: left, y}) => {
          const textX = xPx + left + sample.widthPx + sample.gapPx;
          return (
            `<g transform="translate(${(xPx + left).toFixed(1)} ${(yPx + y + 3).toFixed(1)})" fill="none" stroke="${colour}" stroke-width="1.75">${sampleSvg(mark, colour)}</g>` +
            `<text x="${textX.toFixed(1)}" y="${(yPx + y + 13).toFixed(1)}" fill="${colour}" font-family="${escapeXml(family)}" font-size="${face.sizePx}">${escapeXml(words[mark])}</text>`
          );
        })
        .join(''),
  };
}

const arc = 'M1 10Q17 -1 33 10';

/** A mark as the map draws it, 34 × 12 px. */
function sampleSvg(mark: LegendMark, colour: string): string {
  switch (mark) {
    case 'tookPlace':
      return `<path d="${arc}"/>`;
    case 'announced':
      return `<path d="${arc}" stroke-dasharray="7 5"/>`;
    case 'message':
      return `<path d="${arc}" stroke-dasharray="0.1 5" stroke-linecap="round"/>`;
    case 'crowd':
      return `<path d="${arc}" stroke-width="3.5"/>`;
    case 'inferredOrigin':
    case 'uncertain':
      return `<path d="${arc}" stroke-width="1"/>`;
    case 'tint':
      return `<path d="M6 1h22v10H6z" fill="${colour}" fill-opacity="0.18" stroke="none"/>`;
    case 'absent':
      return '<circle cx="17" cy="6" r="5"/><path d="M13.5 9.5l7-7"/>';
  }
}
