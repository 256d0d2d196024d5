/** Sizes of the timeline in CSS px; `timeline.css` knows the same card from outside. */

/** The least size at which a bar is drawn. */
export const barPx = {width: 6, height: 10} as const;
/** The least size at which a bar is hit. */
export const hitPx = 24;
/** The strip above the lanes, where the playhead's dot and day stand clear of everything else. */
export const topStripPx = 20;
/** Height of a lane with one row of bars, and what each further row adds. */
export const lanePx = 15;
export const rowPx = 12;
/** Rows that bars are stacked in where they would touch. */
export const mostRows = {lanes: 2, single: 3} as const;
/** Height of the axis below the lanes: the sources' ticks, then the labels. */
export const axisPx = 26;
export const labelBaselinePx = 20;
export const sourceTickPx = {top: 3, height: 5} as const;

/** Width of a folded stretch. */
export function gapWidthPx(widthPx: number): number {
  return widthPx < 600 ? 28 : 36;
}

/** About as wide as a text of 12 px gets; a little too wide rather than too narrow. */
export function textWidthPx(text: string, strong = false): number {
  return text.length * (strong ? 7.2 : 6.6);
}
