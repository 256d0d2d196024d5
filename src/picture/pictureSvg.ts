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

/** How a picture is looked at: `saved` as large as it is, `shared` as a small card among others. */
export type PictureManner = 'saved' | 'shared';

export interface PictureInput {
  readonly size: PictureSize;
  /** `saved` by default. */
  readonly manner?: PictureManner;
  readonly content: PictureContent;
  readonly legendWords: Readonly<Record<LegendMark | 'note', string>>;
  readonly colours: PaperColours;
  readonly families: Readonly<Record<Face['family'], string>>;
  readonly measure: MeasureFace;
  /** Draws the map for a box of that size, as SVG markup from 0 0. */
  readonly map: (size: PictureSize) => string;
}

type Faces = Readonly<Record<'title' | 'sentence' | 'meta' | 'small', Face>>;

const facesOf: Readonly<Record<PictureManner, Faces>> = {
  saved: {
    title: {family: 'sans', sizePx: 14, weight: 600, lineHeightPx: 20},
    sentence: {family: 'serif', sizePx: 26, weight: 600, lineHeightPx: 32},
    meta: {family: 'sans', sizePx: 14, weight: 400, lineHeightPx: 20},
    small: {family: 'sans', sizePx: 12, weight: 400, lineHeightPx: 17},
  },
  // seen at a third of its size, the caption is still read
  shared: {
    title: {family: 'sans', sizePx: 22, weight: 600, lineHeightPx: 29},
    sentence: {family: 'serif', sizePx: 38, weight: 600, lineHeightPx: 45},
    meta: {family: 'sans', sizePx: 19, weight: 400, lineHeightPx: 26},
    small: {family: 'sans', sizePx: 13, weight: 400, lineHeightPx: 18},
  },
};

const marginPx = 28;
const gapPx = 12;
/** From this shape on the words stand beside the map, not above it. */
const besideFrom = 1.25;
/** Of a column, for legend, sources and credit at most. */
const footShare = 0.55;
/** Between the small texts. */
const betweenPx = 6;
const columnOfManner = {
  saved: {share: 0.3, leastPx: 260, mostPx: 380},
  shared: {share: 0.4, leastPx: 380, mostPx: 480},
} as const;
/** How much larger than on the page the marks and names of the map are. */
const magnified = {saved: 1, shared: 1.2} as const;

/** Lays the picture out and writes it. Same input, same text: a committed picture can be compared with it. */
export function pictureSvg(input: PictureInput): string {
  const {size, content, colours} = input;
  const isBeside = size.widthPx / size.heightPx >= besideFrom;
  const {map, words} = isBeside ? beside(input) : stacked(input);
  const {widthPx, heightPx} = size;
  const factor = magnified[input.manner ?? 'saved'];
  const mapSize = {widthPx: Math.round(map.width / factor), heightPx: Math.round(map.height / factor)};
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="picture-title picture-text">`,
    `<title id="picture-title">${escapeXml(content.title)}</title>`,
    `<desc id="picture-text">${escapeXml([content.sentence, content.absence, content.meta, content.sources].filter(Boolean).join(' '))}</desc>`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${colours.surface}"/>`,
    `<svg x="${map.left}" y="${map.top}" width="${map.width}" height="${map.height}" viewBox="0 0 ${mapSize.widthPx} ${mapSize.heightPx}" overflow="hidden">`,
    `<rect width="${mapSize.widthPx}" height="${mapSize.heightPx}" fill="${colours.sea}"/>`,
    input.map(mapSize),
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
  const {share, leastPx, mostPx} = columnOfManner[input.manner ?? 'saved'];
  const column = Math.round(Math.max(leastPx, Math.min(mostPx, widthPx * share)));
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
function headOf(
  {manner = 'saved', content, colours, families, measure}: PictureInput,
  width: number,
  roomPx: number,
): Column {
  const faces = facesOf[manner];
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

// a card names the source of its caption beside the status
const footTexts: Readonly<Record<PictureManner, (content: PictureContent, note: string) => string[]>> = {
  saved: ({sources, credit}, note) => [note, sources, credit],
  shared: ({credit}, note) => [note, credit],
};

/** Legend, sources, credit; what has no room ends with an ellipsis. */
function footOf(input: PictureInput, width: number, roomPx: number): Column {
  const {manner = 'saved', content, colours, families, measure, legendWords} = input;
  const faces = facesOf[manner];
  const legend = legendBlock(content.legend, legendWords, faces.small, width, measure);
  const linePx = faces.small.lineHeightPx;
  const rows = Math.floor((roomPx - legend.heightPx - gapPx - 2 * betweenPx) / linePx);
  const note = textBlock(legendWords.note, faces.small, width, measure).lines.length;
  const mostLines = Math.max(2, Math.floor((rows - note) / 2));
  const texts = columnOf(
    footTexts[manner](content, legendWords.note).map(text => [
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
