/** Where the playhead's day stands, as the style sheet says it: px from the line to its beginning or to its end. */
export type DayLabelPlace = {readonly left: number} | {readonly right: number};

const besidePx = 10;

/**
 * Places the playhead's day: after the line, before it where that would lead off the track, and over it where there is room on neither side.
 *
 * @param xPx  where the line stands.
 * @param dayPx  how wide the day is written.
 */
export function dayLabelPlace(xPx: number, dayPx: number, widthPx: number): DayLabelPlace {
  if (xPx + besidePx + dayPx <= widthPx) return {left: besidePx};
  if (xPx - besidePx - dayPx >= 0) return {right: besidePx};
  return {left: Math.max(0, Math.min(widthPx - dayPx, xPx - dayPx / 2)) - xPx};
}
