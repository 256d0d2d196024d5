// The picture of a view as one SVG that stands alone: words, map, legend, sources, credit. It is what is saved, printed and shown as a preview.
import type {LegendMark} from '../map/picture';
import {escapeXml} from '../ui';
import type {PictureSize} from './formats';
import {legendBlock} from './legendBlock';
import type {PictureContent} from './pictureContent';
import {type Face, type MeasureFace, type TextBlock, textBlock, textSvg} from './textBlock';

/** The colours of a picture's paper; those of the map are in its own markup. */
export interface PaperColours {
  readonly surface: string;
  readonly sea: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
}

/** A box of the picture, px. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureInput {
  readonly size: PictureSize;
  readonly content: PictureContent;
  readonly legendWords: Readonly<Record<LegendMark | 'note', string>>;
  readonly colours: PaperColours;
  readonly families: Readonly<Record<Face['family'], string>>;
  readonly measure: MeasureFace;
  /** Draws the map for a box of that size, as SVG markup from 0 0. */
  readonly map: (size: PictureSize) => string;
}

const faces = {
  title: {family: 'sans', sizePx: 14, weight: 600, lineHeightPx: 20},
  sentence: {family: 'serif', sizePx: 26, weight: 600, lineHeightPx: 32},
  meta: {family: 'sans', sizePx: 14, weight: 400, lineHeightPx: 20},
  small: {family: 'sans', sizePx: 12, weight: 400, lineHeightPx: 17},
} as const satisfies Record<string, Face>;

const marginPx = 28;
const gapPx = 12;
/** From this shape on the words stand beside the map, not above it. */
const besideFrom = 1.25;
/** Of a column, for legend, sources and credit at most. */
const footShare = 0.55;
/** Between the small texts. */
const betweenPx = 6;
const columnShare = 0.3;
const columnPx = {least: 260, most: 380} as const;

/** Lays the picture out and writes it. Same input, same text: a committed picture can be compared with it. */
export function pictureSvg(input: PictureInput): string {
  const {size, content, colours} = input;
  const isBeside = size.widthPx / size.heightPx >= besideFrom;
  const {map, words} = isBeside ? beside(input) : stacked(input);
  const {widthPx, heightPx} = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="picture-title picture-text">`,
    `<title id="picture-title">${escapeXml(content.title)}</title>`,
    `<desc id="picture-text">${escapeXml([content.sentence, content.absence, content.meta, content.sources].filter(Boolean).join(' '))}</desc>`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${colours.surface}"/>`,
    `<svg x="${map.left}" y="${map.top}" width="${map.width}" height="${map.height}" viewBox="0 0 ${map.width} ${map.height}" overflow="hidden">`,
    `<rect width="${map.width}" height="${map.height}" fill="${colours.sea}"/>`,
    input.map({widthPx: map.width, heightPx: map.height}),
    '</svg>',
    words,
    '</svg>',
  ].join('');
}

/** The same picture with fonts inside. Without, it is set in those of whoever looks at it. */
export function withFonts(svg: string, fontFaces: string): string {
  return fontFaces === '' ? svg : svg.replace('</desc>', () => `</desc><style>${fontFaces}</style>`);
}

interface Layout {
  readonly map: PictureBox;
  /** SVG markup of all words. */
  readonly words: string;
}

/** Words in a column on the left, the map to the right as high as the picture. */
function beside(input: PictureInput): Layout {
  const {widthPx, heightPx} = input.size;
  const column = Math.round(Math.max(columnPx.least, Math.min(columnPx.most, widthPx * columnShare)));
  const width = column - marginPx - gapPx * 2;
  const foot = footOf(input, width, heightPx * footShare);
  const footTop = heightPx - marginPx - foot.heightPx;
  const head = headOf(input, width, footTop - marginPx - gapPx);
  return {
    map: {left: column, top: 0, width: widthPx - column, height: heightPx},
    words: head.svg(marginPx, marginPx) + foot.svg(marginPx, footTop),
  };
}

/** Words above the map and below it. */
function stacked(input: PictureInput): Layout {
  const {widthPx, heightPx} = input.size;
  const width = widthPx - 2 * marginPx;
  const foot = footOf(input, width, heightPx / 3);
  const footTop = heightPx - marginPx - foot.heightPx;
  const head = headOf(input, width, heightPx / 3);
  const top = marginPx + head.heightPx + gapPx + 4;
  return {
    map: {left: 0, top, width: widthPx, height: Math.max(1, footTop - gapPx - 4 - top)},
    words: head.svg(marginPx, marginPx) + foot.svg(marginPx, footTop),
  };
}

/** A column of blocks under each other. */
interface Column {
  readonly heightPx: number;
  readonly svg: (xPx: number, yPx: number) => string;
}

/** Title, caption, status and source; a caption too long for the room ends with an ellipsis. */
function headOf({content, colours, families, measure}: PictureInput, width: number, roomPx: number): Column {
  const {title, sentence, absence, meta} = content;
  const titleBlock = textBlock(title, faces.title, width, measure, 2);
  const metaBlock = textBlock(meta, faces.meta, width, measure, 4);
  const restPx = roomPx - titleBlock.heightPx - metaBlock.heightPx - 2 * gapPx;
  const mostLines = Math.max(2, Math.floor(restPx / faces.sentence.lineHeightPx));
  const told = absence === null ? sentence : `${sentence} ${absence}`;
  const sentenceBlock = textBlock(told, faces.sentence, width, measure, mostLines);
  return columnOf(
    [
      [titleBlock, colours.ink2],
      [sentenceBlock, colours.ink],
      [metaBlock, colours.ink2],
    ],
    families,
  );
}

/** Legend, sources, credit; what has no room ends with an ellipsis. */
function footOf(input: PictureInput, width: number, roomPx: number): Column {
  const {content, colours, families, measure, legendWords} = input;
  const legend = legendBlock(content.legend, legendWords, faces.small, width, measure);
  const linePx = faces.small.lineHeightPx;
  const rows = Math.floor((roomPx - legend.heightPx - gapPx - 2 * betweenPx) / linePx);
  const note = textBlock(legendWords.note, faces.small, width, measure).lines.length;
  const mostLines = Math.max(2, Math.floor((rows - note) / 2));
  const texts = columnOf(
    [legendWords.note, content.sources, content.credit].map(text => [
      textBlock(text, faces.small, width, measure, mostLines),
      colours.ink2,
    ]),
    families,
    betweenPx,
  );
  return {
    heightPx: legend.heightPx + gapPx + texts.heightPx,
    svg: (xPx, yPx) =>
      legend.svg(xPx, yPx, colours.ink2, families.sans) + texts.svg(xPx, yPx + legend.heightPx + gapPx),
  };
}

function columnOf(
  blocks: readonly (readonly [block: TextBlock, colour: string])[],
  families: PictureInput['families'],
  betweenPx = gapPx,
): Column {
  const shown = blocks.filter(([{lines}]) => lines.length > 0);
  return {
    heightPx:
      shown.reduce((sum, [{heightPx}]) => sum + heightPx, 0) + Math.max(0, shown.length - 1) * betweenPx,
    svg: (xPx, yPx) => {
      let top = yPx;
      return shown
        .map(([block, colour]) => {
          const svg = textSvg(block, xPx, top, colour, families);
          top += block.heightPx + betweenPx;
          return svg;
        })
        .join('');
    },
  };
}
