/** Sizes of the timeline in CSS px; `timeline.css` knows the same card from outside. */

/** The least size at which a bar is drawn. */
export const barPx = {width: 6, height: 10} as const;
/** The least size at which a bar is hit. */
export const hitPx = 24;
/** What each further row of bars adds to a lane. */
export const rowPx = 12;
/** Rows that bars are stacked in where they would touch. */
export const mostRows = {lanes: 2, single: 3} as const;
/** The ticks of the sources, below the lanes. */
export const sourceTickPx = {top: 3, height: 5, apart: 3} as const;

/** How much larger the reader's text is than the usual one: its lines, and what is written on them. */
export interface TextSize {
  readonly heightTimes: number;
  readonly widthTimes: number;
}

export const usualText: TextSize = {heightTimes: 1, widthTimes: 1};

/** Heights that hold text, and grow with it. */
export interface TrackSizes {
  /** The strip above the lanes, where the playhead's dot and day stand clear of everything else. */
  readonly topStripPx: number;
  /** A lane with one row of bars. */
  readonly lanePx: number;
  /** The axis below the lanes: the sources' ticks, then the labels. */
  readonly axisPx: number;
  readonly labelBaselinePx: number;
}

/** The heights for a size of text. */
export function trackSizes({heightTimes}: TextSize): TrackSizes {
  const belowTicksPx = sourceTickPx.top + sourceTickPx.height;
  return {
    topStripPx: 4 + 16 * heightTimes,
    lanePx: 15 * heightTimes,
    axisPx: belowTicksPx + 2 + 16 * heightTimes,
    labelBaselinePx: belowTicksPx + 12 * heightTimes,
  };
}

/** How wide a text gets. */
export type MeasureText = (text: string, strong?: boolean) => number;

/** Measures texts of a size. */
export function measureFor({widthTimes}: TextSize): MeasureText {
  return (text, strong) => textWidthPx(text, strong) * widthTimes;
}

/** Width of a folded stretch. */
export function gapWidthPx(widthPx: number): number {
  return widthPx < 600 ? 28 : 36;
}

/** About as wide as a text of 12 px gets; a little too wide rather than too narrow. */
export function textWidthPx(text: string, strong = false): number {
  const [cyrillic, wide] = [text.match(/[\u0400-\u04ff]/g), text.match(/[жшщюыфм]/gi)];
  return text.length * (strong ? 7.2 : 6.6) + (cyrillic?.length ?? 0) * 0.8 + (wide?.length ?? 0) * 2;
}
